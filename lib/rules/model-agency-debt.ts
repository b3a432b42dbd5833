import type { Cases, Rule } from '../model.ts';

/**
 * An agency advances costs and takes them from earnings. `caution`: legal in places and listed on
 * statements; unclear sums trap people.
 */
export const rule: Rule = {
	id: 'model-agency-debt',
	family: 'debt',
	harm: 'freedom',
	weight: 'caution',
	topics: ['modeling-rights', 'labor-exploitation', 'trafficking'],
	kinds: ['casting', 'message'],
	patterns: {
		en: [
			'(agency|management|mother agency|we) ..4 (advance|advances|advanced|fronts|front) ..8 (flight|ticket|visa|apartment|model apartment|rent|test shoots|comp cards|costs|expenses|pocket money)',
			'(model|models) (apartment|apartments|flat|house) ..12 (deducted|charged|per week|a week|a month|<money>|mandatory|beds|bunk|earnings)',
			'(deducted|taken|recouped|recoup|charged back) ..6 (from your first jobs|from your earnings|from your bookings|from your jobs|from future earnings|against future earnings|from first bookings)',
			'(costs|expenses|advances) ..5 (against|from|off) ..2 (future jobs|future bookings|your bookings|your first jobs|future earnings)',
			'(guarantee contract|guaranteed contract) ..12 (asia|china|korea|japan|bangkok|taipei|shanghai|seoul|tokyo|models|expenses|commission|pocket money)',
			'(terminated|fined|send you home|sent home|cancelled) ..8 (gain weight|hips|centimetre|centimeter|centimetres|your measurements|weight gain)',
		],
	},
	unless: {
		en: [
			'(production|client|brand) (pay|pays|cover|covers)',
			'(no|never|not|without) ..4 (deducted|advance|advances|advanced|recoup*|charged)',
			'(optional)',
		],
	},
	citations: [
		{
			title: 'New York State Fashion Workers Act: questions and answers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/new-york-state-fashion-workers-act-faqs',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Fashion workers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/fashion',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'The agency advances flight and visa, taken from your earnings later.',
			'Model apartment with bunk beds, 1,500 a month deducted.',
			'Costs are recouped from your first jobs.',
			'Guarantee contract in China, expenses and commission apply, pocket money weekly.',
			'You are sent home if your hips gain two centimetres.',
		],
		lookalikes: [
			'The client pays flights and hotel, nothing is deducted.',
			'You may choose your own flat; the model apartment is optional and no costs are advanced.',
			'Commission is 20%; nothing else is charged.',
			'The fit model must keep the sample size during two weeks of fittings.',
			'Travel day is paid at half rate.',
			'The test date is on your statement of availability.',
		],
	},
};
