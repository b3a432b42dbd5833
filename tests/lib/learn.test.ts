import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { learnPages } from '../../lib/learn/index.ts';
import type { LearnPage } from '../../lib/model.ts';

function page(id: string): LearnPage {
	const found = learnPages.find((entry) => entry.id === id);
	if (!found) throw new Error(`no page ${id}`);
	return found;
}
const text = (id: string) => [...page(id).paragraphs, ...page(id).steps].join(' ');

/** Hosts of governments, courts, unions, the United Nations and recognised organisations. */
const authority =
	/(^|\.)(gov|mil|gov\.uk|gov\.in|gouv\.fr|sagaftra\.org|equity\.org\.uk|unodc\.org|legistar\.com|unt\.edu|nyassembly\.gov|safehorizon\.org|ncmec\.org|modelalliance\.org|company-information\.service\.gov\.uk)$/;

test('every page is a file of its name, and every file is in the list', () => {
	const here = new URL('../../lib/learn/', import.meta.url);
	const files = readdirSync(here).filter((name) => name !== 'index.ts');
	expect(learnPages.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('definitions stand first', () => {
	const types = learnPages.map(({ type }) => type);
	expect(types.lastIndexOf('definition')).toBe(types.filter((type) => type === 'definition').length - 1);
});

test('every page is short: two to four paragraphs, one to four steps, plain sentences', () => {
	for (const { id, paragraphs, steps } of learnPages) {
		expect(paragraphs.length, id).toBeGreaterThanOrEqual(2);
		expect(paragraphs.length, id).toBeLessThanOrEqual(4);
		expect(steps.length, id).toBeGreaterThanOrEqual(1);
		expect(steps.length, id).toBeLessThanOrEqual(4);
		for (const paragraph of paragraphs) expect(paragraph.length, id).toBeLessThanOrEqual(500);
		expect(text(id), id).not.toMatch(/!/);
	}
});

test('the sentences of the Learn tab have 17 words or fewer on average', () => {
	const sentences = learnPages.flatMap(({ id }) => text(id).split(/(?<=[.?])\s+/));
	const words = sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);
	expect(words / sentences.length).toBeLessThanOrEqual(17);
});

test('no page promises, accuses or gives legal advice', () => {
	for (const { id } of learnPages)
		expect(text(id), id).not.toMatch(/you should sue|guarantee|is safe|criminals\b/i);
});

test('every page names its sources, an authority first', () => {
	const weak = learnPages.filter(({ sources }) => {
		const host = new URL(sources[0]?.url ?? 'about:blank').hostname;
		return !authority.test(host);
	});
	// The California window has no official page in the fact base yet.
	expect(weak.map(({ id }) => id)).toEqual(['california-windows']);
	for (const { id, sources } of learnPages) {
		for (const { url, publisher, read } of sources) {
			expect(url, id).toMatch(/^https?:\/\//);
			expect(publisher, id).not.toBe('');
			expect(read, id).toMatch(/^20\d\d-\d\d-\d\d$/);
		}
	}
});

test('every resource that a page names is in the directory', () => {
	const known = new Set(directory.flatMap(({ resources }) => resources.map(({ id }) => id)));
	for (const { id, resources } of learnPages) {
		expect(resources.length, id).toBeGreaterThan(0);
		for (const name of resources) expect(known, `${id}: ${name}`).toContain(name);
	}
});

test('harassment, assault and trafficking are defined with the law that they come from', () => {
	expect(text('sexual-harassment')).toContain('Title VII');
	expect(text('sexual-assault')).toContain('18 USC 2241');
	expect(text('trafficking')).toContain('22 USC 7102');
	expect(text('trafficking-worldwide')).toContain('Palermo Protocol');
});

test('the Child Victims Act page gives the ages and says that the window is closed', () => {
	expect(text('child-victims-act')).toMatch(/until you turn 55/);
	expect(text('child-victims-act')).toMatch(/until you turn 28/);
	expect(text('child-victims-act')).toMatch(/closed on 14 August 2021/);
	expect(text('child-victims-act')).toMatch(/Model Alliance .* out of date/);
});

test('the New York page tells the open window from the closed ones', () => {
	expect(text('new-york-windows')).toMatch(
		/Open now.*before 9 January 2022.*29 January 2026.*about 29 July 2027/,
	);
	expect(text('new-york-windows')).toMatch(/Closed.*Adult Survivors Act.*24 November 2022 to November 2023/);
});

test('the page on modeling scams is ours, leads to the FTC, and names the Model Alliance', () => {
	expect(page('modeling-scams').sources[0]?.publisher).toBe('Federal Trade Commission');
	expect(page('modeling-scams').resources).toContain('us-model-alliance');
	expect(
		page('modeling-scams')
			.sources.map(({ url }) => url)
			.join(),
	).not.toContain('modelalliance.org');
});
