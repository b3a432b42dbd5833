import { MACHINE_WRITTEN } from './corpus.ts';
import { type Judged, type Share, shareOf } from './measure.ts';
import { percent } from './percent.ts';
import { isBad, isOtherSpam } from './ranking.ts';

type Test = (one: Judged) => boolean;

const isSecondLook: Test = ({ assessment }) => assessment.level === 'caution' || assessment.level === 'stop';
const isStop: Test = ({ assessment }) => assessment.level === 'stop';
const isNoticed: Test = ({ assessment }) => assessment.level !== 'clear';
const isSilent: Test = ({ assessment }) =>
	assessment.outcome === 'not-an-offer' || assessment.stance === 'teaching';
/** Pages in a language that the check does not cover cannot be told apart; they are said to be uncovered. */
const isOtherPage: Test = ({ row, assessment }) =>
	row.kind === 'other' && assessment.outcome !== 'language-not-covered';
const isCovered: Test = ({ assessment }) => assessment.outcome !== 'language-not-covered';
/** Shorter quotations are fragments in which hardly anybody would see what they are. */
const LEAST_WORDS = 12;

/** A figure with a name that stays the same from run to run. */
export interface NamedShare {
	readonly section: string;
	readonly name: string;
	readonly share: Share;
}

/**
 * The figures that count beside the ranking: what is found, what is flagged wrongly, what is told apart. Machine-written
 * files are left out; texts that are nearly the same count as one.
 */
export function sharesOf(all: readonly Judged[]): NamedShare[] {
	const judged = all.filter(({ row }) => !MACHINE_WRITTEN.includes(row.file));
	const bad = judged.filter(({ row }) => isBad(row));
	const legit = judged.filter(({ row }) => row.label === 'legit');
	const pages = judged.filter(({ row }) => row.kind === 'other');
	const quotes = judged.filter((one) => isQuote(one) && isCovered(one));
	const lawful = legit.filter(({ row }) => /seasonal|domestic_overseas|maritime/.test(row.file));
	const made: NamedShare[] = [];
	const add = (section: string, name: string, rows: readonly Judged[], test: Test): void => {
		if (rows.length > 0) made.push({ section, name, share: shareOf(rows, test) });
	};
	const both = (section: string, name: string, rows: readonly Judged[]): void => {
		add(section, `${name}: caution or stop`, rows, isSecondLook);
		add(section, `${name}: stop`, rows, isStop);
	};
	const lures = quotes.filter(({ row }) => isBad(row));
	for (const kind of ['casting', 'job', 'message']) both('Found', kind, of(bad, kind));
	add('Found', 'quoted lures of 12 words or more: noticed', lures, isNoticed);
	both('Found', 'quoted lures of 12 words or more', lures);
	for (const kind of ['casting', 'job', 'message']) both('Flagged wrongly', kind, of(legit, kind));
	both(
		'Flagged wrongly',
		'quoted offers',
		quotes.filter(({ row }) => row.label === 'legit'),
	);
	both('Flagged wrongly', 'seasonal, maritime, domestic jobs', lawful);
	both(
		'Flagged wrongly',
		'advice',
		pages.filter(({ row }) => row.label === 'advice'),
	);
	both(
		'Flagged wrongly',
		'news and other pages',
		pages.filter(({ row }) => row.label === 'other'),
	);
	both(
		'Apart',
		'messages that sell something else',
		judged.filter(({ row }) => isOtherSpam(row)),
	);
	add('Told apart', 'advice, news and other pages told apart', pages.filter(isOtherPage), isSilent);
	add('Told apart', 'jobs and castings silenced wrongly', judged.filter(isOffer), isSilent);
	add('Told apart', 'scam messages silenced wrongly', of(bad, 'message').filter(isCovered), isSilent);
	return made;
}

const isQuote: Test = ({ row }) =>
	row.file.startsWith('quotes_') && row.text.split(/\s+/).length >= LEAST_WORDS;
const isOffer: Test = ({ row, assessment }) =>
	(row.kind === 'job' || row.kind === 'casting') && assessment.outcome !== 'language-not-covered';

function of(judged: readonly Judged[], kind: string): Judged[] {
	return judged.filter(({ row }) => row.kind === kind);
}

/** The figures as a table for the terminal. */
export function shareTable(shares: readonly NamedShare[]): string {
	return [...Map.groupBy(shares, ({ section }) => section)]
		.flatMap(([section, figures]) => [section, ...figures.map(line)])
		.join('\n');
}

function line({ name, share: { share, low, high, rows, groups } }: NamedShare): string {
	const range = `${percent(share)} (${percent(low)} to ${percent(high)})`;
	return `  ${name.padEnd(52)} ${range.padEnd(26)} of ${rows} rows, ${groups} independent`;
}
