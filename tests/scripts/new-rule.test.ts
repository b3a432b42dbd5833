import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lexicons } from '../../lib/rules/lexicon/index.ts';
import { root } from '../../scripts/setup/paths.ts';
import { faultsOfRule } from '../rules/proof.ts';

const RULES = 'lib/rules/index.ts';
const COMBINATIONS = 'lib/rules/combinations/index.ts';
const MESSAGES = 'public/_locales/en/messages.json';
let copy = '';

/** Runs the command of a copy of the project, so that the project itself stays as it is. */
function newRule(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-rule.ts', ...words], {
		cwd: copy,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

function read(file: string): string {
	return readFileSync(join(copy, file), 'utf8');
}

/** What the proof says of a rule of the copy. */
async function faults(id: string): Promise<string[]> {
	const { rule, cases } = await import(/* @vite-ignore */ join(copy, `lib/rules/${id}.ts`));
	return faultsOfRule({ file: id, rule, cases }, lexicons, JSON.parse(read(MESSAGES)));
}

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'callboard-new-rule-'));
	for (const folder of ['lib', 'public/_locales', 'scripts', 'package.json'])
		cpSync(join(root, folder), join(copy, folder), { recursive: true });
	mkdirSync(join(copy, 'node_modules'));
	symlinkSync(join(root, 'node_modules/@biomejs'), join(copy, 'node_modules/@biomejs'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new-rule -- ID', { timeout: 60_000 }, () => {
	it('writes a file that the proof refuses until each part of it is filled', async () => {
		expect(newRule('pay-for-the-bus')).toMatchObject({ status: 0, stderr: '' });
		const said = (await faults('pay-for-the-bus')).join('\n');
		for (const missing of [
			'belongs to no family',
			'no kind',
			'no topic',
			'no citation',
			'no pattern',
			'only 0 lines that must flag',
			'only 0 look-alikes',
			'title is 0 characters',
			'why is 0 characters',
			'next is 0 characters',
			'innocent is 0 characters',
		])
			expect(said).toContain(missing);
		expect(read('lib/rules/pay-for-the-bus.ts')).not.toMatch(/TODO|FIXME/);
	});

	it('is content once it is filled as docs/rules.md says', async () => {
		newRule('pay-for-the-bus');
		const page = readFileSync(join(root, 'docs/rules.md'), 'utf8');
		const [, code = ''] = /```ts\n(import type[\s\S]*?)```/.exec(page) ?? [];
		const [, words = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
		writeFileSync(join(copy, 'lib/rules/pay-for-the-bus.ts'), code);
		writeFileSync(
			join(copy, MESSAGES),
			JSON.stringify({ ...JSON.parse(read(MESSAGES)), ...JSON.parse(words) }),
		);
		expect(await faults('pay-for-the-bus')).toEqual([]);
	});

	it('puts it into the index where it belongs, and changes nothing else there', () => {
		newRule('--collect');
		const before = read(RULES).split('\n');
		newRule('pay-for-the-bus');
		const added = read(RULES)
			.split('\n')
			.filter((line) => !before.includes(line));
		expect(added).toEqual([
			"import { rule as payForTheBus } from './pay-for-the-bus.ts';",
			'\tpayForTheBus,',
		]);
		const names = [...read(RULES).matchAll(/ from '\.\/(.+)\.ts'/g)].map(([, name]) => name);
		expect(names).toEqual([...names].sort());
		expect(names).toContain('pay-for-the-bus');
	});

	it('adds four messages with notes for translators and keeps all others', () => {
		const before = JSON.parse(read(MESSAGES));
		newRule('pay-for-the-bus');
		const after: Record<string, { message: string; description: string }> = JSON.parse(read(MESSAGES));
		const added = Object.keys(after).filter((key) => !(key in before));
		expect(added).toEqual(['innocent', 'next', 'title', 'why'].map((part) => `rule_pay_for_the_bus_${part}`));
		for (const key of added) expect(after[key]?.description).toContain('pay for the bus');
		expect(Object.keys(after)).toEqual(Object.keys(after).sort());
		expect(after).toMatchObject(before);
	});

	it('writes code that is in order', () => {
		newRule('pay-for-the-bus');
		cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
		const biome = spawnSync(
			join(root, 'node_modules/.bin/biome'),
			['ci', 'lib/rules/pay-for-the-bus.ts', RULES, COMBINATIONS],
			{ cwd: copy, encoding: 'utf8' },
		);
		expect(`${biome.stdout}${biome.stderr}`).toContain('Checked 3 files');
		expect(biome.status).toBe(0);
	});

	it('says what to do next', () => {
		const { stdout } = newRule('pay-for-the-bus');
		expect(stdout).toContain('lib/rules/pay-for-the-bus.ts');
		expect(stdout).toContain('rule_pay_for_the_bus_title');
		expect(stdout).toContain('npx vitest run --project unit tests/rules/rules.test.ts -t "pay-for-the-bus "');
	});

	it.each([
		['Pay-Fee', 'cannot be an id'],
		['fee', 'cannot be an id'],
		['../fee-x', 'cannot be an id'],
		['pay--fee', 'cannot be an id'],
		['2-fees', 'cannot be an id'],
		[`${'a-'.repeat(40)}b`, 'too long'],
		['registration-fee', 'already'],
		['bulk-job-message', 'already'],
	])('refuses %s in one line and writes nothing', (id, why) => {
		const before = [RULES, COMBINATIONS, MESSAGES].map(read);
		const { status, stderr, stdout } = newRule(id);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(why);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect([RULES, COMBINATIONS, MESSAGES].map(read)).toEqual(before);
	});
});

describe('npm run new-rule -- --collect', { timeout: 60_000 }, () => {
	it('writes both indexes as they are now', () => {
		const before = [RULES, COMBINATIONS].map(read);
		writeFileSync(join(copy, RULES), '');
		const { status, stdout } = newRule('--collect');
		expect(status).toBe(0);
		expect([RULES, COMBINATIONS].map(read)).toEqual(before);
		expect(stdout).toMatch(/lib\/rules\/index\.ts: \d+ rules\n.*combinations\/index\.ts: \d+ combinations/);
	});

	it('forgets a rule whose file is gone', () => {
		rmSync(join(copy, 'lib/rules/registration-fee.ts'));
		newRule('--collect');
		expect(read(RULES)).not.toContain('registration-fee');
	});
});
