import type { RuleCases, RulePack } from '../../model.ts';

/** Ukrainian phrases of the rule `alabuga-start`. */
export const pack: RulePack = {
	patterns: [
		'(алабуга|alabuga) [старт|start|політех|polytech]',
		'(алабузі|алабугу|алабуги|єлабу*) ..12 (дівчат*|програм*|навчан*|квит*|контракт*|гуртожит*)',
	],
	unless: ['(заповідник*|музе*|новин*|журналіст*|городище|розслідуван*)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Алабуга Старт: дівчата 18–22 з різних країн.',
		'Alabuga Start, анкета в боті.',
		'Програма в Алабузі, квиток і гуртожиток.',
		'Про Алабугу: програма, навчання, гуртожиток.',
	],
	lookalikes: [
		'Музей у Єлабузі чекає на екскурсію, квиток 100 грн.',
		'Городище Алабуга: стежка вихідного дня.',
		'Журналісти опублікували розслідування про Алабугу.',
		'Відпочинок у Татарстані, автобус.',
	],
};
