import type { Evidence, Facts, JobPosting, Quote } from '../model.ts';
import { quoteNear } from './quote.ts';
import { type Sum, sumOf } from './sum.ts';
import { timesOrdinary } from './wages.ts';
import { type Demand, demandOf } from './work.ts';

/** Characters on both sides of a sum in which the work is named. */
const BESIDE = 160;
/** Characters at the start that say what the listing is for. */
const OPENING = 160;
/** From how many ordinary hours' pay on an hour is out of proportion: data entry at 45 dollars an hour, say. */
const TOO_MUCH: Readonly<Record<Demand, number>> = {
	skilled: Number.POSITIVE_INFINITY,
	plain: Number.POSITIVE_INFINITY,
	simple: 3,
	'open-to-anyone': 4,
	trial: 6,
};
/** A model's hour is paid well because there are few of them; a whole day at that rate is not. */
const TRIAL_HOUR = 10;
/** A short message that promises such pay and never says for what. */
const WORK_NOT_NAMED = 5;
/** By the hour people also pay for lessons, repairs and poses: where wages are low, many times an ordinary hour. */
const HOUR_NOT_NAMED = 12;
const SHORT = 600;
const OTHER_MONEY =
	/\b(?:revenue|turnover|budget|rent|fee|cost|costs|price|prize|reimburs\w*|fine|donat\w*|invest\w*|limit|tuition|deposit)\b/i;
const UNITS: Readonly<Record<string, number | undefined>> = { HOUR: 1, DAY: 8, WEEK: 40, MONTH: 170 };

/** Pay far above what work of this kind brings anywhere, from the text and from structured data. */
export const evidence: Evidence = {
	rule: {
		id: 'pay-beyond-the-work',
		family: 'pay-out-of-proportion',
		harm: 'money',
		// One sum beside one kind of work is a plain contradiction in the offer itself, but a typing error makes one too.
		weight: 'caution',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'New year, new job? Beware of scammers',
				publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
				url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'National Consumer Protection Week: work-from-home scams',
				publisher: 'US Postal Inspection Service',
				url: 'https://www.uspis.gov/ncpw-2022',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'Guidelines for a safe job search',
				publisher: 'Indeed',
				url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
				read: '2026-11-23',
				tier: 'authority',
			},
		],
	},
	find: (facts) => {
		const written = writtenIn(facts);
		const { postings } = facts.source;
		const [only] = postings;
		return written.length > 0 || only === undefined || postings.length > 1
			? written
			: structured(only, facts);
	},
};

function writtenIn({ source, mentions, lang, kind }: Facts): Quote[] {
	const { text, title, headings } = source;
	const frame = [title ?? '', headings[0] ?? '', text.slice(0, OPENING)].join('\n');
	const isShort = kind === 'message' && text.length <= SHORT;
	const sums = mentions.flatMap((mention) =>
		mention.type === 'money' ? (sumOf(mention, text, lang) ?? []) : [],
	);
	if (!sums.some((sum) => isTooMuch(sum, 'simple', false))) return [];
	const whole = demandOf(frame);
	if (whole === 'skilled') return [];
	const found = sums.filter((sum) => {
		if (!isTooMuch(sum, 'simple', false)) return false;
		const beside = text.slice(Math.max(0, sum.start - BESIDE), sum.end + BESIDE);
		return !OTHER_MONEY.test(beside.slice(0, BESIDE + 20)) && isTooMuch(sum, workOf(whole, beside), isShort);
	});
	// Both ends of a range are sums; the first is quoted up to the unit, so the second stands in it.
	return found
		.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0))
		.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

/** Skilled work named in the frame (`whole`) or beside the sum is skilled work. */
function workOf(whole: Demand, beside: string): Demand {
	const near = demandOf(beside);
	return whole === 'skilled' || near === 'plain' ? whole : near;
}

function isTooMuch(
	{ hourly, currency, unit }: Pick<Sum, 'hourly' | 'currency' | 'unit'>,
	work: Demand,
	isShort: boolean,
): boolean {
	const times = timesOrdinary(hourly, currency);
	if (times === null) return false;
	if (work === 'trial' && unit === 'hour') return times >= TRIAL_HOUR;
	if (work === 'plain' && isShort) return times >= (unit === 'hour' ? HOUR_NOT_NAMED : WORK_NOT_NAMED);
	return times >= TOO_MUCH[work];
}

/** Pay as data of the page states it; the quote is the place in the text that comes nearest. */
function structured({ title, description, pay }: JobPosting, { source }: Facts): Quote[] {
	const amount = pay?.max ?? pay?.min ?? null;
	const hours = UNITS[pay?.unit?.toUpperCase() ?? ''];
	if (pay === null || pay.currency === null || amount === null || hours === undefined) return [];
	const unit = hours === 1 ? 'hour' : 'day';
	const sum = { hourly: amount / hours, currency: pay.currency.toUpperCase(), unit } as const;
	const work = workOf(demandOf(title ?? ''), (description ?? '').slice(0, 2 * BESIDE));
	return isTooMuch(sum, work, false)
		? quoteNear(source, [amount.toLocaleString('en'), String(amount), title])
		: [];
}
