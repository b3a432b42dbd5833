import { allLanguages } from '../lib/check/all-languages.ts';
import { createCheck } from '../lib/check/create.ts';
import { check } from '../lib/check.ts';
import type { Source } from '../lib/model.ts';
import { compile, type PhraseSet } from '../lib/phrases/compile.ts';
import { match } from '../lib/phrases/match.ts';
import { combinations } from '../lib/rules/combinations/index.ts';
import { rules } from '../lib/rules/index.ts';
import { en } from '../lib/rules/lexicon/en.ts';
import { lexicons } from '../lib/rules/lexicon/index.ts';
import { normalise } from '../lib/text/normalise.ts';
import { compilingOf } from './bench/compiling.ts';
import { withCopies, withOthers } from './bench/doubled.ts';
import { prose } from './bench/prose.ts';
import { regexesOf } from './bench/regexes.ts';
import { extra, throughput } from './bench/timing.ts';

/** `npm run bench`: how fast a check is, beside the plainest things one can do with the same text. */

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const texts = SIZES.map((size) => prose(size, 1));
/** The loop of regular expressions is too slow for more. */
const LOOP_SIZE = 100_000;

const sets: PhraseSet[] = rules.map(({ id, patterns, unless, negated }) => ({
	name: id,
	patterns: patterns.en ?? [],
	unless: unless?.en ?? [],
	negated: negated ?? false,
}));
const { en: english = {} } = allLanguages;
/** A word or two of each script, and one of no language: now every language is loaded. */
const EVERY_LANGUAGE = [
	'zzz',
	'работа сегодня',
	'робота їхати',
	'عمل اليوم',
	'工作',
	'काम',
	'仕事です',
	'일자리',
];
const matcher = compile(sets, en);
const phrases = sets.flatMap((set) => set.patterns);
const regexes = regexesOf(phrases, en);

console.log(`${rules.length} rules, ${phrases.length} English phrases.`);
console.log('Compiling a language (rules, what tells the kind of text, negations), in milliseconds:\n');
row('', ['phrases', 'cold', 'warm']);
const compiling = compilingOf(Object.keys(lexicons));
for (const { locale, phrases: count, cold, warm } of compiling)
	row(locale, [String(count), cold.toFixed(1), warm.toFixed(1)]);
console.log('Cold: the first time in a new process. Warm: the best of many times in one.\n');

console.log(
	'Text: scripts/bench/prose.ts, seed 1. Figures: million characters a second (MB/s) of one core, best of several runs.\n',
);
row('', SIZES.map(sizeName));

for (const text of EVERY_LANGUAGE) check(sourceOf(text));
const engine = measure('normalise + match', (text) => match(matcher, normalise(text)));
const whole = measure('check(), all rules of all languages', (text) => check(sourceOf(text)));
const codes = measure('charCodeAt loop', addCodes);
measure('NFKC + lower case', (text) => text.normalize('NFKC').toLowerCase().length);
const loopText = prose(LOOP_SIZE, 1);
const loop = throughput(loopText.length, () => runRegexes(loopText), 1000);
row(
	`${regexes.length} regular expressions`,
	SIZES.map((size) => (size === LOOP_SIZE ? loop.toFixed(2) : '')),
);

const doubledText = texts[2] ?? '';
const once = createCheck(rules, combinations, { en: english });
const copies = createCheck(withCopies(rules), combinations, { en: english });
const others = createCheck(withOthers(rules), combinations, { en: english });
const copied = extra(
	() => once(sourceOf(doubledText)),
	() => copies(sourceOf(doubledText)),
);
const other = extra(
	() => once(sourceOf(doubledText)),
	() => others(sourceOf(doubledText)),
);
console.log(
	`\nTwice the rules, on ${sizeName(doubledText.length)}: exact copies ${percent(copied)}, half of the words altered ${percent(other)}.`,
);
console.log(
	`Against the charCodeAt loop (1 MB): check ${ratio(codes[2], whole[2])} slower. Against the regular expressions: ${ratio(engine[1], loop)} faster.\n`,
);

const longest = Math.max(...compiling.map(({ warm }) => warm));
const slowest = Math.min(...whole);
const results = [
	verdict('check at 25 MB/s or more at every size', slowest >= 25, `${slowest.toFixed(1)} MB/s`),
	verdict('any language compiled in 15 ms or less, warm', longest <= 15, `${longest.toFixed(1)} ms`),
	verdict('ten times the loop of regular expressions', (engine[1] ?? 0) >= 10 * loop, ratio(engine[1], loop)),
	verdict(
		'time grows with the length (10 MB no slower by half than 1 MB)',
		(whole[3] ?? 0) * 1.5 >= (whole[2] ?? 0),
		ratio(whole[2], whole[3]),
	),
	verdict(
		'twice the rules cost 15 % or less',
		Math.max(copied, other) <= 0.15,
		percent(Math.max(copied, other)),
	),
];
console.log(`\n${results.filter(Boolean).length} of ${results.length} targets met.`);

function measure(name: string, run: (text: string) => unknown): number[] {
	const speeds = texts.map((text) => throughput(text.length, () => run(text)));
	row(
		name,
		speeds.map((speed) => speed.toFixed(1)),
	);
	return speeds;
}

function addCodes(text: string): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
	return sum;
}

function runRegexes(text: string): number {
	const lower = text.toLowerCase();
	return regexes.reduce((sum, regex) => sum + [...lower.matchAll(regex)].length, 0);
}

function sourceOf(text: string): Source {
	return {
		origin: 'paste',
		text,
		title: null,
		url: null,
		lang: null,
		kind: null,
		headings: [],
		postings: [],
		contacts: { emails: [], phones: [], handles: [], hosts: [] },
		hiddenText: '',
		truncated: false,
	};
}

function verdict(aim: string, isMet: boolean, figure: string): boolean {
	console.log(`${isMet ? 'met ' : 'MISSED'}  ${aim}: ${figure}`);
	return isMet;
}

function row(name: string, cells: readonly string[]): void {
	console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(10)).join(''));
}

function sizeName(size: number): string {
	return size >= 1_000_000 ? `${Math.round(size / 1e6)} MB` : `${Math.round(size / 1000)} kB`;
}

function percent(share: number): string {
	return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}

function ratio(a: number | undefined, b: number | undefined): string {
	return `${((a ?? 0) / (b ?? 1)).toFixed(1)} ×`;
}
