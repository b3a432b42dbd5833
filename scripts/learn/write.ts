import type { Learned } from '../../lib/score/learned.ts';

const HEAD = `import type { Learned } from './learned.ts';

/**
 * Written by \`npm run learn\`; not to be edited by hand. Points and rarity by word: above 0 for words that known
 * fraudulent texts hold oftener, below 0 for words of honest ones; words in a row are joined with plus signs. Nothing but words of everyday
 * language that texts of several hands share, and numbers: no names, no addresses, no text.
`;

/**
 * The file lib/score/weights.ts for what was learned, as the formatter would have it. `from` tells which texts it was
 * learned from (`fingerprintOf`). Same input, same bytes.
 */
export function weightsFile({ base, words, named }: Learned, from: string): string {
	const rows = Object.entries(words).map(([points, row]) => property(`'${points}'`, `'${row}'`));
	const names = Object.entries(named)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, points]) => property(`'${name}'`, String(points)));
	const head = `${HEAD} * Learned from ${from}.\n */\nexport const weights: Learned = `;
	return `${head}{\n\tbase: ${base},\n\twords: {\n${rows.join('')}\t},\n\tnamed: {\n${names.join('')}\t},\n};\n`;
}

/** The formatter's width, what stands before a property, and a key so short that no line is broken behind it. */
const WIDTH = 110;
const INDENT = 4;
const SHORT_KEY = 4;

function property(name: string, value: string): string {
	const fits = name.length <= SHORT_KEY || INDENT + name.length + value.length + 3 <= WIDTH;
	return `\t\t${name}:${fits ? ' ' : '\n\t\t\t'}${value},\n`;
}
