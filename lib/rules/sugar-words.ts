import type { Cases, Rule } from '../model.ts';

/**
 * Code words for paid company or sex in a job offer. `stop` in an offer of work; scripts and breakdowns with
 * such characters are the neighbour.
 */
export const rule: Rule = {
	id: 'sugar-words',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'stop',
	topics: ['trafficking', 'sexual-violence'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(i|he) ..1 take care of your (rent|bills|shopping)',
			'(i|he|will) (pay|pays) your (rent|bills|shopping)',
			'(generous|wealthy|rich|well off|affluent|vip) (gentleman|gentlemen|men|man|businessman|businessmen|client|clients|sponsor|sponsors|sheikh|sheikhs|prince|princes|daddy|guy|guys) ..14 (girl|girls|lady|ladies|women|woman|model|models|company|companion|dinner|meet|travel|spoil|monaco|dubai|date|dates)',
			'(girl|girls|lady|ladies|women|woman|model|models|company) ..8 (generous|wealthy|rich|affluent) (gentleman|gentlemen|men|businessman|businessmen|sponsor|sponsors|sheikh|sheikhs|daddy|guys)',
			'sugar (daddy|daddies|baby|babies|dating|arrangement|relationship|mommy)',
			'(weekly|monthly|daily) allowance ..10 (girl|girls|lady|companion|baby|spoil|dates|company|pretty|beautiful)',
			'(mutually beneficial|discreet) (arrangement|arrangements|relationship|relationships|fun)',
			'(spoil you|pamper you|take care of you financially|sponsor your lifestyle|spoiled by)',
			'(paid|pay|paying) ..2 (dates|dating|companionship|girlfriend experience|gfe)',
			'(girlfriend experience|friends with benefits|gfe|incall|outcall|in call and out call)',
			'(arrangement|agreement) is ..2 (<money>|<number>)',
			'(<money>|<number>) for (a|the|one) (weekend|night|evening) ..6 (with|company|meet|dinner|client|him)',
			'(some|a little|bit of|a bit of) (affection|intimacy|tenderness|cuddles) ..2 (expected|wanted|in return|needed|from)',
		],
	},
	unless: {
		en: [
			'(role|character|film|series|play|script|sketch|comedy|scene|actor|actors|actress|short film|episode)',
			'(mileage|meal|per diem|clothing|kit|housing|travel) allowance',
			'(up to date|dates of|shoot dates|audition dates)',
			'(company|employer|agency|we) ..3 (spoil|spoils) ..3 (staff|team|employees|guests|customers)',
			'(paid) ..2 (annual leave|holidays)',
			'(if|when) ..6 (offers|offered|asks|asked)',
			'(men and women|women and men|men s|for men|hall|event|team|jersey|stadium|shirt)',
			'(tutor|tutoring|lesson|lessons|cleaner|cleaning|nurse|physio|coach|gardener|piano|guitar)',
			'(payment|flower|music|lease) arrangement',
		],
	},
	citations: [
		{
			title: 'The typology of modern slavery',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/typology',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'8,000 for a weekend with the client.',
			'A room, and a little affection in return.',

			'Beautiful ladies wanted to meet generous gentlemen in Monaco.',
			'Monthly allowance for the right girl, travel included.',
			'Looking for a discreet arrangement with a model.',
			'He will spoil you, just be good company.',
			'Paid dates with VIP clients, you keep half.',
			'Girls needed as dinner company for wealthy businessmen.',
			'The arrangement is 1,000 a meet.',
		],
		lookalikes: [
			'The producer meets you alone for two minutes, then the panel of 8 at the hotel.',
			'Rent free cottage for a farm family, girls and boys welcome at the school.',

			'Per diem allowance of $60 a day on location.',
			'Comedy sketch: two actors as sugar daddy and waiter.',
			'Gentlemen over 60 wanted for a bank commercial.',
			'Meal allowance and mileage are paid.',
			'The lead plays a rich widow in a stage comedy.',
			'Kit allowance for hair and makeup artists.',
			'Rehearsal dates are paid, shoot dates to be confirmed.',
			'Men and women are paid £12 an hour.',
			'The payment arrangement is monthly.',
			'Introduction to woodwork for men, £30.',
			'The sponsors pay for the hall.',
			'Piano lessons: you visit me twice a week, 20 pounds.',
			'A rich uncle dies in act one of the play.',
			'What happens next in the series is up to the writers.',
			'I give you my card, you give me a call.',
			'A monthly payment arrangement with the council.',
			'My rich uncle died and left the boy a boat.',
		],
	},
};
