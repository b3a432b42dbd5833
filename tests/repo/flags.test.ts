import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEvidence } from '../../lib/evidence/index.ts';
import { combinations } from '../../lib/rules/combinations/index.ts';
import { rules } from '../../lib/rules/index.ts';
import { CLUES } from '../../lib/stories/clue.ts';
import { stories } from '../../lib/stories/index.ts';
import { root } from '../../scripts/setup/paths.ts';
import { readProject } from './files.ts';

/** The fact base lies beside the clone on the machines of those who began the project, and nowhere else. */
const FACTS = join(root, '..', 'shared', 'facts');
const FILES = ['red-flags.json', 'red-flag-combinations.json'];
const here = FILES.every((file) => existsSync(join(FACTS, file)));

const page = readProject('docs/flags.md');
const lines = page.split('\n');
const cells = lines.filter((line) => line.startsWith('| `')).map((line) => line.split(' | '));

describe('the page of warning signs', () => {
	it('names only rules, evidence, combinations, stories and clues that exist', () => {
		const known = new Set<string>([
			...rules.map(({ id }) => id),
			...allEvidence.map(({ rule }) => rule.id),
			...combinations.map(({ id }) => id),
			...stories.map(({ id }) => id),
		]);
		const clues = new Set<string>(CLUES);
		const places = [...cells.map((row) => row.at(-1) ?? ''), page.split('## Beyond')[1] ?? ''];
		const named = places.flatMap((place) => namesIn(place));
		expect(named.length).toBeGreaterThan(150);
		expect(named.filter((name) => !known.has(name) && !clues.has(name))).toEqual([]);
		const asClues = places.flatMap((place) =>
			[...place.matchAll(/\bclue `([^`]+)`/g)].map(([, name = '']) => name),
		);
		expect(asClues.filter((name) => !clues.has(name))).toEqual([]);
	});

	it('keeps three columns and lines that can be read', () => {
		expect(cells.filter((row) => row.length !== 3)).toEqual([]);
		expect(lines.filter((line) => line.length > 170)).toEqual([]);
	});

	it.skipIf(!here)('leaves no sign and no combination of the fact base without a word', () => {
		const ids = FILES.flatMap((file) => {
			const found: { readonly id: string }[] = JSON.parse(readFileSync(join(FACTS, file), 'utf8'));
			return found.map(({ id }) => id);
		});
		const told = new Set(cells.flatMap(([first = '']) => namesIn(first)));
		expect(ids.length).toBeGreaterThan(150);
		expect(ids.filter((id) => !told.has(id))).toEqual([]);
		expect([...told].filter((id) => !ids.includes(id))).toEqual([]);
	});
});

function namesIn(text: string): string[] {
	return [...text.matchAll(/`([a-z0-9-]+)`/g)].map(([, name = '']) => name);
}
