import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `day-pay-few-hours`. */
export const pack: RulePack = {
	patterns: [
		'(ساعة|ساعات|ساعتين) ..2 (في اليوم|يوميا|باليوم) ..8 (<money>|@income|تربح)',
		'<money> ..2 (يوميا|في اليوم|باليوم|كل يوم) ..8 (من الهاتف|من الجوال|من البيت|من المنزل|ساعتين|بدون خبرة)',
		'(من الهاتف|من الجوال|من البيت|من المنزل|من الموبايل) ..8 <money> ..2 (يوميا|في اليوم|باليوم)',
	],
	unless: ['(وردية|التصوير|كومبارس|دوام|مدرس)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ساعتين في اليوم ودخل 300 ريال.',
		'200 درهم يوميا من البيت.',
		'من الموبايل تكسب 50 دولار في اليوم.',
		'ساعة يوميا تربح منها الكثير.',
	],
	lookalikes: [
		'كومبارس، 200 ريال يوميا، ساعات التصوير طويلة.',
		'مدرس خصوصي، ساعة في اليوم، 100 ريال.',
		'دوام 8 ساعات يوميا وراتب 4000 ريال.',
		'الحلقة ساعة يوميا على القناة.',
	],
};
