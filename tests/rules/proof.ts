import type {
	Cases,
	Citation,
	Combination,
	Kind,
	Lexicon,
	Rule,
	RuleCases,
	RulePack,
	Topic,
} from '../../lib/model.ts';
import { finds, mistakes } from './engine.ts';

/** A rule's file: what it exports and what it is called. */
export interface RuleFile {
	/** The file's name without `.ts`. */
	readonly file: string;
	readonly rule: Rule;
	readonly cases: Cases;
}

/** Messages of `_locales`, by key. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

const KINDS: readonly Kind[] = ['casting', 'job', 'message', 'other'];
const TOPICS: readonly Topic[] = [
	'crime-victims',
	'domestic-violence',
	'emergency',
	'harassment',
	'image-abuse',
	'immigration',
	'labor-exploitation',
	'legal',
	'lgbtq',
	'mental-health',
	'migrants',
	'minors',
	'modeling-rights',
	'performers-rights',
	'scam',
	'sexual-violence',
	'trafficking',
];
/** The longest wording that still fits a card, in characters. */
const LONGEST = { title: 64, why: 260, next: 180, innocent: 200 } as const;
const FEWEST_CASES = 4;

/** Everything that is wrong with a rule's record, its wording and its cases; empty for a good rule. */
export function faultsOfRule(
	{ file, rule, cases }: RuleFile,
	lexicons: Readonly<Record<string, Lexicon>>,
	messages: Messages,
): string[] {
	const faults = [...faultsOfRecord(rule), ...faultsOfWording(rule.id, messages)];
	if (rule.id !== file) faults.push(`id ${rule.id} is not the file's name ${file}`);
	if (rule.family === '') faults.push('it belongs to no family');
	for (const [locale, patterns] of Object.entries(rule.patterns)) {
		const lexicon = lexicons[locale] ?? {};
		const wrong = mistakes(rule, locale, lexicon);
		faults.push(...wrong);
		if (patterns.length === 0) faults.push(`${locale}: no pattern`);
		if (wrong.length === 0) faults.push(...faultsOfCases(rule, locale, lexicon, cases[locale]));
	}
	return faults.map((fault) => `${file}: ${fault}`);
}

/** Everything that is wrong with the pack of a rule in one language; empty for a good pack. */
export function faultsOfPack(
	file: string,
	rule: Rule | undefined,
	locale: string,
	{ patterns, unless }: RulePack,
	lexicon: Lexicon,
	cases: RuleCases,
): string[] {
	if (rule === undefined) return [`${locale}/${file}: there is no rule ${file}`];
	const alone: Rule = { ...rule, patterns: { [locale]: patterns }, unless: { [locale]: unless } };
	const faults = mistakes(alone, locale, lexicon);
	if (patterns.length === 0) faults.push('no pattern');
	if (faults.length === 0) faults.push(...faultsOfCases(alone, locale, lexicon, cases));
	return faults.map((fault) => `${locale}/${file}: ${fault}`);
}

/** Everything that is wrong with a combination. `found` are the rules that exist. */
export function faultsOfCombination(
	file: string,
	combination: Combination,
	found: ReadonlyMap<string, Rule>,
	messages: Messages,
): string[] {
	const faults = [...faultsOfRecord(combination), ...faultsOfWording(combination.id, messages)];
	if (combination.id !== file) faults.push(`id ${combination.id} is not the file's name ${file}`);
	if (found.has(combination.id)) faults.push('a rule has the same id');
	if (combination.needs.length === 0) faults.push('it needs nothing');
	for (const { rules } of combination.needs) {
		faults.push(...rules.filter((id) => !found.has(id)).map((id) => `there is no rule ${id}`));
		if (new Set(rules).size !== rules.length) faults.push('a group names a rule twice');
	}
	for (const kind of combination.kinds)
		if (!canBeMet(combination, kind, found)) faults.push(`it can never be met on a ${kind}`);
	return faults.map((fault) => `${file}: ${fault}`);
}

/** True if the rules that speak on this kind of text are enough for every group. */
function canBeMet({ needs }: Combination, kind: Kind, found: ReadonlyMap<string, Rule>): boolean {
	const speaking = needs.map(({ rules }) => rules.filter((id) => found.get(id)?.kinds.includes(kind)));
	const needed = needs.reduce((sum, { atLeast }) => sum + atLeast, 0);
	return (
		needs.every(({ atLeast }, at) => atLeast >= 1 && (speaking[at]?.length ?? 0) >= atLeast) &&
		needed >= 2 &&
		new Set(speaking.flat()).size >= needed
	);
}

function faultsOfRecord(one: Pick<Rule, 'id' | 'kinds' | 'topics' | 'citations'>): string[] {
	const faults: string[] = [];
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(one.id)) faults.push('the id is not in kebab case');
	if (one.kinds.length === 0) faults.push('it speaks on no kind of text');
	if (one.topics.length === 0) faults.push('it names no topic for help');
	faults.push(...one.kinds.filter((kind) => !KINDS.includes(kind)).map((kind) => `unknown kind ${kind}`));
	faults.push(
		...one.topics.filter((topic) => !TOPICS.includes(topic)).map((topic) => `unknown topic ${topic}`),
	);
	if (one.citations.length === 0) faults.push('no citation');
	faults.push(...one.citations.flatMap(faultsOfCitation));
	return faults;
}

function faultsOfCitation({ title, publisher, url, read, tier }: Citation): string[] {
	const faults: string[] = [];
	if (!URL.canParse(url) || new URL(url).protocol !== 'https:') faults.push(`citation is not https: ${url}`);
	if (title.length < 5 || publisher.length < 3) faults.push(`citation without title or publisher: ${url}`);
	if (!/^20\d\d-\d\d-\d\d$/.test(read)) faults.push(`citation without the day it was read: ${url}`);
	if (tier !== 'authority' && tier !== 'press') faults.push(`citation of unknown tier: ${url}`);
	return faults;
}

function faultsOfWording(id: string, messages: Messages): string[] {
	return Object.entries(LONGEST).flatMap(([part, longest]) => {
		const key = `rule_${id.replaceAll('-', '_')}_${part}`;
		const words = messages[key]?.message;
		if (words === undefined) return [`no wording ${key}`];
		const faults: string[] = [];
		if (words.includes('!')) faults.push(`${key} shouts`);
		if (words.length < 8 || words.length > longest) faults.push(`${key} is ${words.length} characters long`);
		if (part === 'title' && /\b(scam|fraud|victim)\b(?! (compound|cent))/i.test(words))
			faults.push(`${key} accuses`);
		return faults;
	});
}

function faultsOfCases(rule: Rule, locale: string, lexicon: Lexicon, cases: RuleCases | undefined): string[] {
	const { flags = [], lookalikes = [] } = cases ?? {};
	const faults: string[] = [];
	if (flags.length < FEWEST_CASES) faults.push(`${locale}: only ${flags.length} lines that must flag`);
	if (lookalikes.length < FEWEST_CASES) faults.push(`${locale}: only ${lookalikes.length} look-alikes`);
	const finder = finds(rule, locale, lexicon);
	for (const line of flags) if (!finder(line)) faults.push(`${locale}: does not flag "${line}"`);
	for (const line of lookalikes) if (finder(line)) faults.push(`${locale}: flags the look-alike "${line}"`);
	return faults;
}
