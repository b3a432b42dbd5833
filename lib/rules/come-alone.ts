import type { Cases, Rule } from '../model.ts';

/**
 * Bans company at an audition or shoot. `stop`: a ban on company removes the witness and the way out; unions
 * ask for the opposite.
 */
export const rule: Rule = {
	id: 'come-alone',
	family: 'isolation',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'minors', 'modeling-rights', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(just|only) us ..3 (no crew|no team|no one else|nobody else)',
			'no (crew|team|assistants) ..4 (just|only) (you|us|me)',
			'no need to bring (anybody|anyone|a friend|friends|your friend|your boyfriend|your mom|your mum|your parents)',
			"(don't|do not|never) (allow|accept|permit|want) ..1 (chaperone|chaperones|escort|escorts|companions|boyfriends|plus ones)",
			'(studio|room|shoot|session|apartment|flat|house|hotel|villa) ..8 (just|only) (you and me|me and you|the two of us|us two)',
			'(no|without [a|any|your]) (chaperone|chaperones|chaperon|escort|escorts|companion|companions|boyfriend|boyfriends|husband|husbands|parents|guardian|guardians|plus one|plus ones)',
			"(chaperone|chaperones|escorts|boyfriends|boyfriend|husbands|parents|guardians|friends|companions|plus ones) ..2 (not allowed|not permitted|not welcome|aren't allowed|not needed|prohibited|forbidden|banned|must wait outside|wait outside|wait at home|stay outside|stay home|stay at home|distract)",
			'(come|arrive|travel|show up|turn up|be|attend) [to|at] ..2 (alone|by yourself|on your own|unaccompanied)',
			"(don't|do not|dont|please don't|cannot|can't|may not) bring (anyone|anybody|someone|a friend|friends|your friend|your boyfriend|your parents|your mom|your mum|your husband|your partner|a chaperone|company|family)",
			'(just|only) (you and me|me and you|the two of us|us two|you and I|you and the photographer|you and the director) ..6 (studio|room|shoot|session|apartment|flat|place|hotel|set|house)',
			'(be|is) (just|only) (you and me|the two of us|us two)',
			"(it's|its|it is|works|goes|better|easier) ..3 (if you come|when you come) (alone|by yourself|on your own)",
		],
	},
	unless: {
		en: [
			'(over|adult|adults|eighteen) ..8 no (parents|parent|guardians|guardian|chaperone|chaperones|escort) [is|are] (needed|required|necessary)',
			'(no|not) need to ..3 (alone|on your own)',
			"(don't|do not|never|not) (have to|need to|come|go|travel|arrive|meet) ..3 (alone|by yourself|on your own)",
			'(dog|dogs|pet|pets)',
			'no (chaperone|chaperones|guardian|escort) (fee|fees|charge|parking)',
			'(if|when|anyone who|photographer who|photographers who|someone who|people who) ..6 (insists|says|asks|tells|told|refuses)',
			'(waiting room|waiting area|green room|holding area) ..6 (chaperone|chaperones|companion|parents|guardians)',
			'(travel|work|film|shoot) ..2 (alone|on your own) ..4 (driver|courier|sales|territory)',
			'(closed set|no visitors on set)',
			'(else|nobody|no one) ..3 (charged|paid|hired|eligible)',
			'(since the fire|location scout|and the crew)',
			'(if|when|because) ..2 (nobody|no one) else',
			'(on stage|show|shows)',
		],
	},
	citations: [
		{
			title: 'Code of Conduct: Guideline No. 1',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Manifesto for casting: before the audition',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/getting-involved/campaigns/manifesto-for-casting/manifesto-for-casting/before-the-audition/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'No chaperones at the test shoot please, they distract.',
			'Boyfriends and husbands are not allowed in the studio.',
			'Come alone so that you can relax.',
			"Please don't bring anyone with you.",
			'It will be just you and me in the studio.',
			'Parents must wait outside while we take the photos.',
			'You should come to the audition alone.',
		],
		lookalikes: [
			'You are welcome to bring a friend or a chaperone.',
			'Applicants under 18 must come with a parent or guardian.',
			'No guests on set for insurance reasons; there is a waiting room for chaperones.',
			'A licensed chaperone is provided for all under-18s.',
			'You may bring someone you trust to the fitting.',
			'Never go to a first shoot alone; a real studio will not mind your friend.',
			'A photographer who says no chaperones is one to avoid.',
			'Nobody has to come alone: bring your agent if you like.',
			'Over 18s only, so no chaperone is needed.',
			'Nobody else will be charged for parking.',
			'Leave your car at home, the tram stops outside.',
			'Parents wait in the green room and can see the stage on a screen.',
			'The building is empty since the fire, a perfect location.',
			'It is just us and the crew of forty.',
			'Bring a friend, they get a seat in the audience.',
			'Nobody will disturb the film crew.',
			'The photos show only the two of us on stage, my brother and me.',
		],
	},
};
