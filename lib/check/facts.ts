import type { Disguise, Facts, Kind, Locale, Mention, Source } from '../model.ts';
import { shownSpan } from '../text/offsets.ts';
import { type Text, TRICKS, TYPES } from '../text/text.ts';

const MENTIONED: Readonly<Record<string, Mention['type'] | undefined>> = {
	money: 'money',
	email: 'email',
	freemail: 'freemail',
	url: 'url',
	chatlink: 'chatlink',
	phone: 'phone',
};
/** Nothing new is told by more. */
const MOST = 400;
const INVISIBLE =
	/[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u{e0020}|[\u{e0061}-\u{e007a}]/u;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const LATIN = /\p{Script=Latin}/u;
const STRUCK = /[\u0334-\u0338]|\p{M}{2}/u;

/** What evidence looks at, from a source and its normalised text. Time grows with the number of typed tokens. */
export function factsOf(source: Source, text: Text, kind: Kind, lang: Locale): Facts {
	return {
		source,
		kind,
		lang,
		mentions: mentionsOf(text),
		disguises: disguisesOf(text),
		tricks: TRICKS.filter((trick) => text.tricks[trick] > 0),
	};
}

function mentionsOf(text: Text): Mention[] {
	const found = mentionsIn(text);
	// An address in words ("name at gmail dot com") can be read only in the other reading of the sentence.
	const spelled = text.other === null ? [] : mentionsIn(text.other);
	const isNew = ({ type, text: shown }: Mention) => /mail/.test(type) && !shown.includes('@');
	return [...found, ...spelled.filter(isNew)].sort((a, b) => a.start - b.start);
}

function mentionsIn(text: Text): Mention[] {
	const { count, type, from, to } = text.spans;
	const found: Mention[] = [];
	for (let i = 0; i < count && found.length < MOST; i++) {
		const name = MENTIONED[TYPES[type[i] ?? 0] ?? ''];
		if (name === undefined) continue;
		const { start, end } = shownSpan(text, from[i] ?? 0, to[i] ?? 0);
		found.push({
			type: name,
			text: text.shown.slice(start, end),
			start,
			end,
			plain: wordOf(text, from[i], to[i]),
		});
	}
	return found;
}

/** Words whose shown letters are not those that a person reads; looked for only where a trick was undone. */
function disguisesOf(text: Text): Disguise[] {
	const isTricked = TRICKS.some((trick) => text.tricks[trick] > 0);
	const sure = isTricked ? disguisesIn(text, isDisguised) : [];
	const guessed = text.other === null ? [] : disguisesIn(text.other, isRespelled);
	return [...sure, ...guessed].sort((a, b) => a.start - b.start);
}

function disguisesIn(text: Text, test: (shown: string, word: string) => boolean): Disguise[] {
	const found: Disguise[] = [];
	for (let token = 0; token < text.count && found.length < MOST; token++) {
		if (isPlain(text, text.from[token] ?? 0, text.to[token] ?? 0)) continue;
		const { start, end } = shownSpan(text, text.from[token] ?? 0, text.to[token] ?? 0);
		const shown = text.shown.slice(start, end);
		const word = wordOf(text, text.from[token], text.to[token]);
		if (word.length > 2 && test(shown, word)) found.push({ word, text: shown, start, end });
	}
	return found;
}

/** True if a word is shown letter by letter as it is read, capitals aside. Most are, and no string is made for them. */
function isPlain({ map, shown, codes }: Text, from: number, to: number): boolean {
	const start = map === null ? from : (map[from] ?? 0);
	for (let at = from; at < to; at++) {
		const place = map === null ? at : (map[at] ?? 0);
		const code = shown.charCodeAt(place);
		const isSame = code === codes[at] || (code >= 65 && code <= 90 && code + 32 === codes[at]);
		if (!isSame || place !== start + at - from) return false;
	}
	return true;
}

/** Styled letters do not count here: people use them for emphasis. */
function isDisguised(shown: string, word: string): boolean {
	if (!/[a-z]/.test(word)) return false;
	return (LATIN.test(shown) && (INVISIBLE.test(shown) || OTHER_SCRIPT.test(shown))) || STRUCK.test(shown);
}

function isRespelled(shown: string, word: string): boolean {
	return /^[a-z]+$/.test(word) && shown.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '') !== word;
}

function wordOf(text: Text, from = 0, to = 0): string {
	return String.fromCharCode(...text.codes.subarray(from, Math.min(to, from + 300)));
}
