import type { Disguise, Evidence, Facts, Quote } from '../model.ts';

/** So many kinds of hiding in one text are no accident. */
const MANY_KINDS = 3;
const MOST_QUOTES = 6;
/** Chat services and ways to pay: nobody has a reason to hide these. */
const METHODS: ReadonlySet<string> = new Set(
	(
		'whatsapp telegram wechat viber zalo kik skype hangouts snapchat gmail yahoo hotmail outlook protonmail paypal ' +
		'cashapp zelle venmo bitcoin btc usdt crypto giftcard itunes moneygram nudes'
	).split(' '),
);
/** More words of paying and of reaching each other that filters look for. */
const TRIGGERS: ReadonlySet<string> = new Set(
	(
		'fee fees deposit deposits payment payments pay paid gift western transfer bank account money cash check cheque salary ' +
		'income earn commission invest refund registration visa passport escort nude topless lingerie massage girls contact ' +
		'text message interview hiring job jobs work signal pago deposito dinero taxa pagamento frais argent'
	).split(' '),
);
/** Headings are set with blanks between the letters too. */
const SET_APART = /^\S(?:[\s.·_-]+\S)+$/;
/** Spelled-out and bold letters are also decoration. */
const DECORATION: readonly string[] = ['styled', 'spaced', 'spelled', 'emoji', 'keycap'];

/** Words of pay and contact that are written so that a filter does not see them. */
export const evidence: Evidence = {
	rule: {
		id: 'disguised-trigger-words',
		family: 'hiding-text',
		harm: 'money',
		// Letters of another alphabet inside "payment" have no other use than to get past a filter.
		weight: 'caution',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: '12 tips for avoiding casting scams',
				publisher: 'Backstage',
				url: 'https://www.backstage.com/magazine/article/tips-avoiding-casting-scams-12381/',
				read: '2026-11-23',
				tier: 'authority',
			},
		],
	},
	find: ({ disguises, tricks }: Facts): readonly Quote[] => {
		const kinds = tricks.filter((trick) => !DECORATION.includes(trick));
		const isMany = tricks.length >= MANY_KINDS && kinds.length > 0;
		const told = isMany ? disguises : disguises.filter(isTrigger);
		return told.slice(0, MOST_QUOTES).map(({ text, start, end }) => ({ text, start, end }));
	},
};

function isTrigger({ word, text }: Disguise): boolean {
	return METHODS.has(word) || (TRIGGERS.has(word) && !SET_APART.test(text));
}
