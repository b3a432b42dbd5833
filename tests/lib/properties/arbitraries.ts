import fc from 'fast-check';

/** The same runs each time; `SEED=7 RUNS=20000 npx vitest run …` looks further. Ends after four seconds in any case. */
export const RUN = {
	seed: Number(process.env.SEED ?? 1),
	numRuns: Number(process.env.RUNS ?? 1000),
	interruptAfterTimeLimit: Number(process.env.LIMIT ?? 4000),
};

/** Any UTF-16 unit, halves of surrogate pairs too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** What hides words, what joins and ends them, and words and sums that the tokeniser looks at closely. */
const special = fc.constantFrom(
	...[
		'\u200b',
		'\u00ad',
		'\u2060',
		'\ufeff',
		'\u202e',
		'\u202d',
		'\u202c',
		'\u2067',
		'\u2069',
		'\u0301',
		'\u0336',
	],
	...['\ud83d', '\ude00', '😀', '👩‍👧', '🇫🇪🇪', '𝓯𝓮𝓮', 'ﬁ', 'ß', 'İ', 'Ǆ', 'а', 'е', 'р', 'ο', '㏂', '½', '①'],
	...['注册费', 'ฟรี', 'फ़ीस', 'رسوم', '한국', 'カ', '゛'],
	...[
		' ',
		' ',
		' ',
		'\n',
		'\t',
		'\u00a0',
		'\u2028',
		'.',
		',',
		';',
		'-',
		'_',
		"'",
		'’',
		'/',
		'@',
		'#',
		'(',
		')',
	],
	...['$', '€', '₹', '%', '*', '+', '1', '0', '12', '1,200', '$1,200', '2k', '16-18', 'Rs.', 'e.g.', 'p.m.'],
	...[
		'jobs@mail.example.com',
		'name at gmail dot com',
		'wa.me/1',
		'https://a.example/b?c',
		'+44 7700 900123',
	],
	...['W h a t s A p p', 'g1ft', 'F.E.E', 'fee', 'pay', 'one two three four five six seven', 'never', 'no'],
);

/** A text of anything at all, more often of what is hard. */
export const anyText = fc
	.array(
		fc.oneof({ weight: 5, arbitrary: special }, { weight: 2, arbitrary: unit }, fc.string({ maxLength: 6 })),
		{
			maxLength: 60,
		},
	)
	.map((parts) => parts.join(''));

const phraseSigns = fc.constantFrom(
	...[
		'(',
		')',
		'[',
		']',
		'|',
		'<',
		'>',
		'@',
		'*',
		'..',
		'..4',
		'..30',
		'..31',
		'..0',
		'.',
		' ',
		' ',
		' ',
		'\n',
	],
	...[
		'<money>',
		'<phone>',
		'<nothing>',
		'@fee',
		'@no-list',
		'pay',
		'fee',
		're',
		'regist*',
		"don't",
		'注册',
		'!',
		'1',
	],
);

/** Something that may or may not be a phrase. */
export const anyPattern = fc
	.array(fc.oneof({ weight: 6, arbitrary: phraseSigns }, unit, fc.string({ maxLength: 4 })), {
		maxLength: 25,
	})
	.map((parts) => parts.join(''));

/** Plain words for phrases and for texts that they are looked for in. */
const WORDS = ['pay', 'fee', 'now', 'small', 'agency', 'agents', 'the'];
const TYPES = ['<money>', '<email>', '<phone>', '<number>', '<age>'];

const { row } = fc.letrec<{ atom: string; item: string; row: string }>((tie) => ({
	atom: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 6, arbitrary: fc.constantFrom(...WORDS) },
		{ weight: 1, arbitrary: fc.constant('agen*') },
		{ weight: 1, arbitrary: fc.constantFrom(...TYPES) },
		{
			weight: 3,
			arbitrary: fc
				.array(tie('row'), { minLength: 1, maxLength: 3 })
				.map((options) => `(${options.join('|')})`),
		},
	),
	item: fc.oneof(
		{ weight: 4, arbitrary: tie('atom') },
		{
			weight: 2,
			arbitrary: fc.tuple(fc.integer({ min: 1, max: 5 }), tie('atom')).map(([n, a]) => `..${n} ${a}`),
		},
		{ weight: 1, arbitrary: fc.tuple(tie('row'), tie('atom')).map(([r, a]) => `[${r}] ${a}`) },
	),
	row: fc
		.tuple(tie('atom'), fc.array(tie('item'), { maxLength: 3 }))
		.map(([first, rest]) => [first, ...rest].join(' ')),
}));

/** A phrase that is well written. */
export const goodPhrase = row;

/** A text of a few words, so that phrases are often found. */
export const wordyText = fc
	.array(
		fc.oneof(
			{ weight: 10, arbitrary: fc.constantFrom(...WORDS) },
			fc.constantFrom(
				'tree',
				'$1,200',
				'jo.b@mail.example.com',
				'+44 7700 900123',
				'16-18',
				'7',
				'.',
				'\n',
				',',
			),
		),
		{ maxLength: 40 },
	)
	.map((words) => words.join(' '));
