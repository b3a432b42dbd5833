import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Rule, RuleCases, RulePack } from '../../lib/model.ts';
import { packs } from '../../lib/rules/all.ts';
import { rules } from '../../lib/rules/index.ts';
import { lexicons } from '../../lib/rules/lexicon/index.ts';
import { root } from '../../scripts/setup/paths.ts';
import { sourceOf } from '../lib/source-of.ts';
import { intros } from './intros.ts';
import { faultsOfPack } from './proof.ts';

interface PackFile {
	readonly pack: RulePack;
	readonly cases: RuleCases;
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const folders = readdirSync(join(root, 'lib/rules'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && existsSync(join(root, 'lib/rules', entry.name, 'index.ts')))
	.map(({ name }) => name)
	.filter((name) => name !== 'combinations' && name !== 'lexicon');

it('finds every language that has a folder among the rules, and only those', () => {
	expect(folders.length).toBeGreaterThan(0);
	expect(Object.keys(packs).sort()).toEqual(folders.sort());
	expect(Object.keys(intros).sort()).toEqual(folders);
});

describe.each(folders)('the packs in %s', (locale) => {
	const files = readdirSync(join(root, 'lib/rules', locale))
		.filter((name) => name.endsWith('.ts') && name !== 'index.ts')
		.map((name) => name.slice(0, -3));

	it('are all in the index, and the index holds nothing else', () => {
		expect(Object.keys(packs[locale] ?? {}).sort()).toEqual(files.sort());
	});

	it.each(files)('%s proves itself', async (file) => {
		const { pack, cases } = await read(locale, file);
		expect(packs[locale]?.[file]).toBe(pack);
		expect(faultsOfPack(file, byId.get(file), locale, pack, lexicons[locale] ?? {}, cases)).toEqual([]);
	});

	it.each(files)('%s is noticed in a message', async (file) => {
		const { cases } = await read(locale, file);
		expect(cases.flags.filter((line) => isNoticed(byId.get(file), locale, line))).not.toEqual([]);
	});
});

it('proves the proof: a pack that flags nothing, or too much, or belongs to no rule is seen', () => {
	const rule = byId.get('registration-fee');
	const cases: RuleCases = { flags: ['uno', 'dos', 'tres', 'cuatro'], lookalikes: ['uno a', 'b', 'c', 'd'] };
	const faults = (pack: RulePack, of = rule) => faultsOfPack('x', of, 'es', pack, {}, cases).join('\n');
	expect(faults({ patterns: ['cinco'], unless: [] })).toMatch(/does not flag "uno"/);
	expect(faults({ patterns: ['(uno|dos|tres|cuatro)'], unless: [] })).toMatch(/flags the look-alike "uno a"/);
	expect(faults({ patterns: ['(uno'], unless: [] })).toMatch(/bracket/);
	expect(faults({ patterns: [], unless: [] })).toMatch(/no pattern/);
	expect(faultsOfPack('x', undefined, 'es', { patterns: ['uno'], unless: [] }, {}, cases)).toEqual([
		'es/x: there is no rule x',
	]);
});

/** True if the whole check, told nothing of the language, finds the rule in a message of an intro and this line. */
function isNoticed(rule: Rule | undefined, locale: string, line: string): boolean {
	const { findings, lang } = check(sourceOf(`${intros[locale] ?? ''} ${line}`));
	return (
		lang === locale && findings.some((one) => one.rule === rule?.id || one.parts.includes(rule?.id ?? ''))
	);
}

async function read(locale: string, file: string): Promise<PackFile> {
	return import(`../../lib/rules/${locale}/${file}.ts`);
}
