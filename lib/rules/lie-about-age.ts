import type { Cases, Rule } from '../model.ts';

/** Coaches a young person to claim to be an adult. `stop`: whoever asks that knows that you are a child. */
export const rule: Rule = {
	id: 'lie-about-age',
	family: 'minors',
	harm: 'safety',
	weight: 'stop',
	topics: ['minors', 'sexual-violence', 'trafficking'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(13|14|15|16|17) ..3 look (older|mature|like 18|18|20)',
			"(say|tell|pretend|claim|write|put) ..2 (you are|you're|ur|u r|that you are|that you're) [already|now] (18|19|20|21|eighteen|over 18|older)",
			"(tell|say to) ..2 (them|anyone|people|him|her|the client|the driver|the police|security) ..2 (you are|you're) ..1 (18|19|21|over 18|eighteen)",
			'(lie|lying) about your age',
			'(we|i) (can|will) ..3 (get|make|give|arrange) ..3 (fake id|a fake id|new id|papers that say)',
			'(fake id|false id|fake ids) ..6 (no problem|we arrange|can get|provided|ok)',
			'(we|i) ..1 (put|write|wrote|say) ..2 (18|19|21) ..4 (form|paper|papers|contract|release)',
		],
	},
	unless: {
		en: [
			"(never|don't|do not|must not|illegal) ..8 (say|pretend|claim|lie|fake)",
			'(portray|play|role|character|scene|script|playing age)',
			'(by applying|by submitting|by entering|confirm|certify|declare|must say if|tell us if|say if you)',
			'(confirm|certify|declare|state) ..4 (you are|that you are)',
		],
	},
	citations: [
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'If they ask, say you are 18.',
			'You can just tell the driver you are 19.',
			'Lie about your age on the form, everyone does.',
			'We can get you a fake ID, no problem.',
			"Pretend that you're over 18 at the door.",
		],
		lookalikes: [
			'By applying you confirm that you are 18 or over.',
			'You must say if you are under 18 so that we can arrange a chaperone.',
			'Adults who can play 16, playing age 15 to 18.',
			'Never lie about your age to get work.',
			'Tell us your date of birth and your height.',
			'Write your age on the form.',
			'The passport says where you were born.',
			'You sign that you are in good health.',
		],
	},
};
