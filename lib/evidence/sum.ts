import type { Locale, Mention } from '../model.ts';
import { currencyOf } from './currency.ts';

/** Pay for a stretch of work, as a text states it. */
export interface Sum {
	readonly hourly: number;
	readonly currency: string;
	readonly unit: Unit;
	/** From the sum to its unit, in the text. */
	readonly start: number;
	readonly end: number;
}

/** What a sum is paid for. */
export type Unit = 'hour' | 'day' | 'week' | 'month';

/** Ordinary hours of each; a shoot or a shift is a day. */
const HOURS: Readonly<Record<Unit, number>> = { hour: 1, day: 8, week: 40, month: 170 };
const DAYS_A_WEEK = 5;

const UNITS: readonly (readonly [unit: Unit, words: string])[] = [
	['hour', 'hour|hr|h|hourly|hora|heure|ora|stunde'],
	['day', 'day|daily|everyday|shift|shoot|session|night|d[ií]a|diari[oa]s?|jour|diária|noche|noite'],
	['week', 'week|wk|weekly|semana|semanal(?:es)?|semaine|woche'],
	['month', 'month|mo|monthly|mes|mês|mensual(?:es)?|mensal|mois|monat'],
];
/** The other end of a range, and words that may stand between a sum and its unit. */
const BETWEEN =
	'(?:\\s?(?:-|–|—|to|and|a|until|bis)\\s?[$£€₹₱]?\\s?\\d[\\d.,]{0,12}k?\\s?(?:usd|dollars|€|£|\\$|euros?)?)?' +
	'[\\s,+*()]{0,3}(?:(?:usd|usdt|dollars?|euros?|pounds?|pesos?|extra|cash|net|gross|plus|flat|guaranteed)\\s?){0,2}';
const JOIN = '(?:\\s?\\/\\s?|\\s?-\\s?|\\s?(?:per|a|an|each|every|por|al|a la|par|pro|em cada)\\s)';
const AFTER = new RegExp(
	`^${BETWEEN}(?:${UNITS.map(([, words]) => `${JOIN}?\\b(${words})s?\\b`).join('|')})`,
	'i',
);
const BEFORE = new RegExp(
	`\\b(?:${UNITS.map(([, words]) => `(${words})`).join('|')})\\s(?:pay|rate|wage|salary|income|earnings?|payments?)` +
		'\\s?(?:is|of|:|=|–|-)?\\s?(?:up to|from|about)?\\s?$',
	'i',
);
const HOURS_WORKED =
	/(?:(\d{1,2})\s?(?:-|–|to)\s?)?(\d{1,2}|one|two|an)\s?(hours?|hrs?|minutes|mins?)(?:\sof\s\w{1,12})?\s?(?:\/|a|per|each|every|in a)?\s?(day|daily|shift|week|weekly)\b/i;
const LOOK = 120;

/** The pay that a mention of money states; null if it is for no stretch of time or in no known currency. */
export function sumOf({ plain, start, end }: Mention, text: string, lang: Locale): Sum | null {
	const amount = amountOf(plain);
	if (amount === null) return null;
	const behind = text.slice(end, end + 60);
	const after = AFTER.exec(behind);
	const before = after ? null : BEFORE.exec(text.slice(Math.max(0, start - 40), start));
	const at = (after ?? before)?.slice(1).findIndex((word) => word !== undefined) ?? -1;
	const unit = UNITS[at]?.[0];
	if (unit === undefined) return null;
	const written = `${/[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''}${plain}`;
	const named = /^\s?[A-Za-z]{3,7}\b/.exec(behind)?.[0] ?? '';
	const currency = currencyOf(`${written}${named}`.toLowerCase(), lang);
	if (currency === null) return null;
	const around = text.slice(Math.max(0, start - LOOK), end + LOOK);
	return {
		hourly: amount / hoursOf(unit, around),
		currency,
		unit,
		start: start - (before?.[0].length ?? 0),
		end: end + (after?.[0].length ?? 0),
	};
}

/** The number of a written sum: `$1,200.50` 1200.5, `2k` 2000, `1.500,00 €` 1500, `1.5 lakh` 150000. */
export function amountOf(plain: string): number | null {
	const digits = /\d[\d.,']*/.exec(plain);
	if (!digits) return null;
	const bare = digits[0].replace(/[.,']+$/, '').replace(/'/g, '');
	const decimal = /[.,]\d{1,2}$/.exec(bare) && !/^\d{1,3}([.,])\d{3}\1\d/.test(bare) ? bare.length - 3 : -1;
	const mark = decimal < 0 ? -1 : Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
	const whole = (mark < 0 ? bare : bare.slice(0, mark)).replace(/[.,]/g, '');
	const number = Number(mark < 0 ? whole : `${whole}.${bare.slice(mark + 1)}`);
	const behind = plain.slice(digits.index + digits[0].length);
	const times = /^\s?(?:k|thousand|grand|mil)\b/.test(behind)
		? 1000
		: /^\s?lakhs?\b/.test(behind)
			? 100_000
			: /^\s?(?:m|mn|million|mio)\b/.test(behind)
				? 1_000_000
				: 1;
	return number > 0 ? number * times : null;
}

/** Hours of a stretch: those that the text names beside the sum, else the ordinary ones. */
function hoursOf(unit: Unit, around: string): number {
	const found = unit === 'hour' ? null : HOURS_WORKED.exec(around);
	if (!found) return HOURS[unit];
	const number = { one: 1, an: 1, two: 2 }[(found[2] ?? '').toLowerCase()] ?? Number(found[2]);
	const hours = /^m/i.test(found[3] ?? '') ? number / 60 : number;
	const daily = /^week/i.test(found[4] ?? '') ? hours / DAYS_A_WEEK : hours;
	const stretch = (daily * HOURS[unit]) / HOURS.day;
	return daily > 0 && daily <= 12 ? stretch : HOURS[unit];
}
