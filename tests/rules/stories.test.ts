import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../lib/check/all-languages.ts';
import { check } from '../../lib/check.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { Assessment, Level } from '../../lib/model.ts';
import { rules } from '../../lib/rules/index.ts';
import { CLUES } from '../../lib/stories/clue.ts';
import { stories } from '../../lib/stories/index.ts';
import { SAME_AS } from '../../lib/stories/same-as.ts';
import { readProject } from '../repo/files.ts';
import { texts as ar } from './stories/texts-ar.ts';
import { texts as de } from './stories/texts-de.ts';
import { texts as en } from './stories/texts-en.ts';
import { texts as es } from './stories/texts-es.ts';
import { texts as fr } from './stories/texts-fr.ts';
import { texts as hi } from './stories/texts-hi.ts';
import { texts as id } from './stories/texts-id.ts';
import { texts as italian } from './stories/texts-it.ts';
import { texts as ja } from './stories/texts-ja.ts';
import { texts as ko } from './stories/texts-ko.ts';
import { texts as pl } from './stories/texts-pl.ts';
import { texts as pt } from './stories/texts-pt.ts';
import { texts as ru } from './stories/texts-ru.ts';
import { texts as tl } from './stories/texts-tl.ts';
import { texts as uk } from './stories/texts-uk.ts';
import { texts as zh } from './stories/texts-zh.ts';

const ORDER: readonly Level[] = ['clear', 'note', 'caution', 'stop'];
const TEXTS = { ar, de, it: italian, ja, ko, pl, en, es, fr, hi, id, pt, ru, tl, uk, zh };
/** Of the lures so many must reach `caution`; one of few words may stay a note. */
const AT_CAUTION = 0.75;

describe.each(Object.entries(TEXTS))('small things in %s', (locale, { lures, neighbours }) => {
	it('has enough texts, and words for every clue', () => {
		expect(lures.length).toBeGreaterThanOrEqual(8);
		expect(neighbours.length).toBeGreaterThanOrEqual(8);
		expect(CLUES.filter((clue) => (allLanguages[locale]?.clues?.[clue] ?? []).length === 0)).toEqual([]);
	});

	it.each(lures)('are noticed together: %s', (text) => {
		expect(rank(paste(text).level), told(paste(text))).toBeGreaterThanOrEqual(1);
	});

	it('are worth a second look in most lures', () => {
		const found = lures.filter((text) => rank(paste(text).level) >= 2);
		expect(found.length / lures.length).toBeGreaterThanOrEqual(AT_CAUTION);
	});

	it.each(neighbours)('are left alone in an honest offer: %s', (text) => {
		expect(rank(paste(text).level), told(paste(text))).toBeLessThan(2);
	});
});

describe('the stories', () => {
	const messages = JSON.parse(readProject('public/_locales/en/messages.json'));

	it.each(stories.map((story) => [story.id, story] as const))('%s has its words and sources', (id, story) => {
		for (const part of ['title', 'why', 'next', 'innocent'])
			expect(messages[`rule_${id.replaceAll('-', '_')}_${part}`]?.message, part).toBeTruthy();
		expect(story.citations.length).toBeGreaterThan(0);
		expect(story.note).toBeLessThan(story.caution);
	});

	it('name only rules that there are', () => {
		const known = new Set(rules.map(({ id }) => id));
		expect(Object.keys(SAME_AS).filter((id) => !known.has(id))).toEqual([]);
	});

	it('are told by clues of which none alone says anything', () => {
		for (const { points, note } of stories)
			for (const value of Object.values(points)) expect(value).toBeLessThanOrEqual(note);
	});

	it('are not told twice: beside a finding of caution the story is a note, and notes that it quotes are its parts', () => {
		const result = paste(
			'Girls wanted abroad, ticket and visa paid, no experience. Debts are no problem, write on WhatsApp.',
		);
		const story = result.findings.filter(({ family }) => family === 'story' || family === 'combination');
		expect(story.length).toBeGreaterThan(0);
		const quoted = new Set(story.flatMap(({ parts }) => parts));
		expect(result.findings.filter(({ rule, weight }) => weight === 'note' && quoted.has(rule))).toEqual([]);
	});
});

function rank(level: Level): number {
	return ORDER.indexOf(level);
}

function told({ outcome, kind, stance, level, findings }: Assessment): string {
	return `${outcome}, ${kind}, ${stance}, ${level}: ${findings.map(({ rule, weight }) => `${rule} (${weight})`).join(', ')}`;
}

function paste(text: string): Assessment {
	return check(sourceFromText(text, { origin: 'paste' }));
}
