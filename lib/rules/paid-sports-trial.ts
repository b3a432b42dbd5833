import type { Cases, Rule } from '../model.ts';

/** A football or sports trial abroad that costs money. `caution`: false agents; only press names it. */
export const rule: Rule = {
	id: 'paid-sports-trial',
	family: 'travel-abroad',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'trafficking', 'minors', 'migrants'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(trial|trials|tryout|tryouts|academy place|academy spot) ..12 (club|clubs|league|academy|europe|portugal|spain|turkey|england|sweden|serbia|malta|cyprus|dubai) ..12 (pay|fee|<money>|deposit|visa fee|invitation letter|registration)',
			'(pay|fee|deposit) ..10 (trial|trials|tryout|academy) ..8 (football|soccer|basketball|club|europe|abroad|players)',
			'(football|soccer|basketball|sports) (agent|scout) ..12 (trial|trials|contract|academy|europe|abroad) ..12 (pay|fee|<money>|guarantee*)',
			'guaranteed ..3 (trial|trials|club contract|professional contract|academy place)',
			'(trial|trials) ..5 club ..14 (pay|pays|paid|cover|covers) ..6 (visa|hotel|flight|ticket|<money>|<number>)',
			'(family|parents|player) ..1 (pay|pays|cover|covers) ..6 (trial|letter)',
		],
	},
	unless: {
		en: [
			'(free|no fee|no charge|without charge) ..6 (trial|trials|tryout|tryouts)',
			'(trial|trials|tryouts) ..8 (free|no fee|local|school)',
			'(clinical|drug|court|patent|jury|software|app|subscription) ..4 (trial|trials)',
			'(<number> day) trial',
			'(players|tickets|shirt|shirts|kit|match|pitch|kickabout|five a side|membership|season ticket) ..4 (<money>|<number>)',
			'(summer camp|day camp|holiday camp|parents evening)',
		],
	},
	citations: [
		{
			title: 'Fake UK football agents kill dreams of young Africans',
			publisher: 'Nation, Kenya',
			url: 'https://www.nation.co.ke/sports/football/Fake-UK-football-agents-kill-dreams-of-young-Africans/1102-4520988-ipjf53z/index.html',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Trial at a second division club, parents pay for the visa and the letter.',

			'Football trial with a Portuguese club, pay 350 euros for registration and visa fee.',
			'Soccer agent offers trials in Europe, fee $1,500.',
			'Guaranteed club contract with a team in Turkey.',
			'Pay the deposit for the trial in Sweden, football club abroad.',
		],
		lookalikes: [
			'The club pays hotel and visa for the trial.',

			'Free trials at the local club on Saturday, parents welcome.',
			'Clinical trial volunteers are paid $200 by the academy.',
			'School tryouts for basketball, no fee.',
			'Software with a 30 day trial.',
			'Coach for boys at a club, background check.',
			'Goalkeeper wanted for our five a side, pay 5 pounds a match.',
			'Season ticket for the academy team, pay 90 euros online.',
			'The player costs nothing and you keep half of the pizza.',
			'The club covers kit and bus for the players.',
			'The boy stays in the house of his aunt.',
			'At the day camp each kid brings a towel.',
			'Players train and become professionals.',
			'The trial in court costs 1,000 for the city.',
			'The coach takes you home for dinner.',
			'Nanny for two kids, the family pays visa and ticket.',
		],
	},
};
