import type { RuleCases, RulePack } from '../../model.ts';

/** Russian phrases of the rule `alabuga-start`. */
export const pack: RulePack = {
	patterns: [
		'(алабуга|alabuga) [старт|start|политех|polytech]',
		'(алабуге|алабугу|алабуги|елабуг*) ..12 (девушк*|программ*|обучени*|билет*|контракт*|общежити*)',
	],
	unless: ['(заповедник*|музе*|новост*|журналист*|городище|дроны делают|расследовани*)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Алабуга Старт: девушки 18–22 из разных стран.',
		'Alabuga Start, анкета в боте.',
		'Программа в Алабуге, билет и общежитие.',
		'В Елабуге обучение и контракт для девушек.',
	],
	lookalikes: [
		'Музей в Елабуге ждёт на экскурсию, билет 300 руб.',
		'Городище Алабуга: маршрут выходного дня.',
		'Журналисты опубликовали расследование про Алабугу.',
		'Отдых в Татарстане, автобус.',
	],
};
