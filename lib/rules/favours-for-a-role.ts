import type { Cases, Rule } from '../model.ts';

/**
 * A role or job in return for sex or for "being nice". `stop`: that is sexual harassment by every union
 * code.
 */
export const rule: Rule = {
	id: 'favours-for-a-role',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'harassment', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(sleeps|slept|sleeping) with (the producer|the director|me|him|the boss|the agent) ..8 (part|role|job|contract|lead)',
			'(role|part|contract|lead) ..6 (convince|persuade|please|thank) me ..4 (tonight|in private|privately|alone|at my|in my)',
			'(how far|what) ..2 (would you go|are you willing to go|will you go|would you do|are you willing to do|are you ready to do) ..4 (for|to get) ..4 (role|part|job|contract|me|career|fame|this|money)',
			'(be|being) (nice|friendly|kind|good|sweet|grateful|generous|accommodating) (to|with) (me|him|the producer|the director|the boss|the photographer|the investor|the agent)',
			'(prove|show) ..4 (how much you want|how badly you want|you want it|your gratitude|how grateful) ..10 (role|part|me|private|room|night|contract|job|tonight)',
			"(role|part|job|contract|campaign|cover) ..8 (in exchange for|in return for|if you sleep|if you spend the night|if you spend the weekend|if you spend time|if you are nice|if you're nice|for a favor|for a favour|for favors|for favours|for sex|for a date|for a night)",
			'(sleep with|spend the night with|go to bed with|private dinner with) (me|the producer|the director|the boss|the photographer|him) ..12 (role|part|career|contract|job|yours)',
			'(sexual|special|personal) (favor|favors|favour|favours) ..10 (role|part|job|career|help you|contract|casting)',
			'(i|we) (can|could|will) make you ..3 (star|famous|rich) ..10 (if you|in return|only if|have to be|grateful|nice to)',
			'(every|all) (actress|actresses|model|models|girls) (do|does|did) (it|this|that)',
		],
	},
	unless: {
		en: [
			'(in exchange for|in return for) ..3 (credit|copy|footage|photos|prints|food|lunch|meals|travel|room and board|accommodation|rent)',
			'(report|never|illegal|harassment|zero tolerance|policy|training|if anyone|if someone|anyone who)',
			'(scene|script|film|play|sketch|documentary|story|monologue|act one|act two|character)',
			'(nice|friendly|kind|good) (to|with) (guests|customers|children|animals|dogs|people|the crew|everyone|each other|residents)',
			'(schedule|hours|timing|rota|salary expectations) ..8 (adjust|compromise)',
			'(adjust|compromise) ..4 (schedule|quality|hours|safety|time|timing)',
			'(early slot|later slot|on time)',
			'(visit the shop|shop|customers|reception|team|receptionist)',
			'(night shoot|night scene|written exam|test score)',
		],
	},
	citations: [
		{
			title: 'Code of Conduct on Sexual Harassment',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/code-conduct',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Code of Conduct: Guideline No. 1',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Code of conduct',
			publisher: 'Casting Society',
			url: 'https://www.castingsociety.com/join/csa-code-of-conduct',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'How far would you go for the role, between us?',
			'Be nice to the producer and the part is yours.',
			'You get the contract if you spend the weekend with me.',
			'Prove how much you want it, come to my room tonight.',
			'I can make you a star, but you have to be grateful.',
			'A special favour from you and I help you with the casting job.',
			'All actresses do it, that is how it works.',
		],
		lookalikes: [
			'We have zero tolerance for sexual harassment.',
			'Be friendly with guests and smile.',
			'Report any harassment to the production office.',
			'Scene: a producer asks for a special favour and offers a role in act one.',
			'Please be kind to the animals on set.',
			'The role is unpaid, in exchange for credit and copy.',
			'You may get a part in the show if you spend the summer with our company.',
			'We do not compromise on quality for this film.',
			'Are you willing to adjust your schedule for rehearsals?',
			'An evening with the director: talk and film at the museum.',
			'He likes it when a girl is on time.',
			'All the models started like clockwork at nine.',
			'If you don’t arrive by ten, another model takes the early slot and you shoot later.',
			'She acts as if nothing happened.',
			'Be friendly with people who visit the shop.',
			'The client wants a night shoot in the city.',
			'Your place depends on how you do in the written exam.',
			'If you sleep without a fan, ask for another room.',
			'The lights adjust to the main stage.',
			'Dinner with the director and all of the cast on Friday.',
		],
	},
};
