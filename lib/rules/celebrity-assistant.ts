import type { Cases, Rule } from '../model.ts';

/** Assistant to a celebrity or a rich stranger who writes out of the blue. */
export const rule: Rule = {
	id: 'celebrity-assistant',
	family: 'flattery-scouting',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(personal|private|social media|virtual) (assistant|manager|secretary) ..8 (to|for|of) ..4 (celebrity|famous (actor|actress|singer)|hollywood|millionaire|billionaire|royal|sheikh|footballer|prince)',
			'(celebrity|singer|billionaire|millionaire|sheikh|prince|footballer) ..8 (needs|looking for|seeks|wants|hiring) ..5 (assistant|companion|secretary|helper)',
			'(fan manager|fan club manager|fan page manager|fan card|fan membership) ..10 (fee|pay|work|job|<money>)',
			'famous (actor|actress|singer|footballer) needs',
			'social media manager to a (singer|star|celebrity)',
		],
	},
	unless: {
		en: [
			'(office|management company|agency represents|in the film|the role|character|plays|novel|play about|cast|casting for)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Watch for student work-from-home scams',
			publisher: 'University of Michigan and Michigan Cyber Command Center',
			url: 'https://safecomputing.umich.edu/node/6891',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'A millionaire needs a personal assistant, work by phone.',
			'Be the private assistant of a famous singer, message now.',
			'I am looking for a virtual assistant for a celebrity, no interview.',
			'Fan club manager wanted, small card fee.',
		],
		lookalikes: [
			'Assistant in the office of a music management company.',
			'Casting for the role of a billionaire and his assistant.',
			'Executive assistant to the chief executive of a charity.',
			'In the play, a prince looks for a companion.',
		],
	},
};
