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
			'(trial|trials|club|scout|academy) ..14 (family|parents|player) ..1 (pay|pays|cover|covers) ..6 (visa|hotel|flight)',
			'(striker|goalkeeper|player|players|footballer|midfielder|defender|winger|football|academy|trial|trials|volleyball|basketball|boxer|runner|athlete) ..18 (bring|pay|pays|send|asks|agent|needs|costs|only) ..3 (<money>|<number> (million|euro|euros|dollars|cfa)|million) ..4 (visa|letter|ticket|agent|europe|abroad|invitation|passport|birth|trial|contract|when|you)',
			'(european|europe|abroad|overseas|@country|second division|third division) ..10 (striker|goalkeeper|player|players|footballer|midfielder|defender|trial|trials|academy) ..14 (bring|pay|pays|send|fee|needs|agent) ..3 (<money>|<number>)',
			'(birth paper|birth certificate|birth papers|passport age|age) ..6 (we make|we change|we fix|change|reduce|younger|make you) ..3 (<number>|younger|age)',
			'(we make|we made|makes) (you|him) (15|16|17|18|<age>)',
			'(own|owns|keep|keeps) ..1 (<percent>|half) of (him|her|you|his|the boy) ..6 (parents|sign|contract|later|transfer|earnings)',
			'(boy|son|player|players|boys) (stays|stay|live|lives|sleep|sleeps) ..4 (coach|agent|his|scout|manager) ..2 (flat|house|apartment) ..8 (until|till|others|club)',
			'(until|till) ..1 club ..2 (takes|signs|wants|buys) (him|you|them) ..8 (pay|<money>|<number>)',
			'(football|footballers|player|players|trial|test|club|besiktas) ..14 (covers|cover|includes|pays for) ..2 (visa|hotel|trial|test|letter)',
			'(club|academy|trial|training|camp) ..14 (each|every) (boy|player|family|kid) (pays|pay|brings)',
			'(boys|boy|player|players) ..16 (school|college|club|academy|team) ..10 (pay|pays) (transport|ticket|visa|flight|<money>|<number>)',
			'(after that|then|later|surely|certainly) ..3 club ..3 (sign|signs|sure|surely|buy|buys)',
			'(pay|repay) ..4 (when|once|after) ..2 (become|turn|sign|are) (pro|professional|professionals|a star|signed)',
			'(trial|trials|tryout|test match) ..12 <money> for ..2 (letter|invitation|visa|test|place|hotel)',
			'(club|team) pays nothing ..2 (first|for|until)',
			'(certain|sure|guaranteed) contract ..4 (by|before|club|team)',
			'(scout|coach|agent) ..10 (take|takes|bring|brings|send|sends) (you|him|them) ..4 for ..1 (<money>|<number> million)',
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
			'A European club needs a striker, bring 2.5 million.',
			'Volleyball scholarship, the agent needs 1,800 euro for the visa.',
			'Give your birth certificate and we make you 17.',
			'Later we own half of him, parents sign.',
			"The boy stays in the coach's flat with ten others.",
			'You wait until a club signs you and then pay 8,000.',
			'Training in a Portuguese club, each boy pays 900.',
			'Tall boys from Nigeria, school in America, pay transport.',
			'After that the club will surely sign.',
			'Boys from Ghana pay when they become pro.',
			'Trial in Lisbon, one thousand dollars for the letter.',
			'The club pays nothing in the first season.',
			'I am a scout, I take you to Belgium for 2 million.',
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
