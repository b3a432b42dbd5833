import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import type { Cases, RuleCases } from '../../lib/model.ts';
import { buildFolder } from '../../scripts/setup/paths.ts';
import { projectFiles } from './files.ts';
import { describeWeight, weighPage } from './weigh.ts';

const KB = 1000;
/** A rule's own file, or its pack in a folder named by a language. */
const RULE_OR_PACK = /^lib\/rules\/([a-z]{2,3}\/)?[a-z0-9-]+\.ts$/;

/** Builds are made by `npm test` before the tests run. */
describe.each(['chrome', 'firefox'] as const)('what is shipped for %s', (browser) => {
	const folder = buildFolder(browser);
	let scripts: Map<string, string>;
	beforeAll(() => {
		const files = readdirSync(folder, { recursive: true }).map(String);
		scripts = new Map(
			files
				.filter((file) => file.endsWith('.js'))
				.map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
		);
	});

	it('has code that sends nothing and loads nothing', () => {
		expect(scripts.size).toBeGreaterThan(3);
		for (const [file, code] of scripts) {
			expect([
				file,
				/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|\beval\(|new Function\(/.exec(
					code,
				),
			]).toEqual([file, null]);
		}
	});

	it('holds no case of a rule', async () => {
		const files = projectFiles().filter(
			(file) => RULE_OR_PACK.test(file) && !/\/(index|all|with-packs)\.ts$/.test(file),
		);
		const all = [...scripts.values()].join('\n');
		const modules: { cases: Cases | RuleCases }[] = await Promise.all(
			files.map((file) => import(`../../${file}`)),
		);
		const lines = modules.flatMap(({ cases }) =>
			casesOf(cases).flatMap(({ flags, lookalikes }) => [...flags, ...lookalikes]),
		);
		expect(lines.length).toBeGreaterThan(200);
		expect(lines.filter((line) => all.includes(line))).toEqual([]);
	});

	it('keeps the popup within 60 kB in all, compressed, with one country and Learn', () => {
		const weight = weighPage(folder, 'popup.html', 'US');
		console.log(`${browser}: ${describeWeight(weight)}`);
		const heaviest = Math.max(...weight.countries.values());
		expect([...weight.countries.keys()].sort()).toEqual(directory.map(({ country }) => country).sort());
		expect(weight.countries.get('US')).toBe(heaviest);
		expect(weight.first).toBeGreaterThan(30 * KB);
		expect(weight.later).toBeGreaterThan(5 * KB);
		expect(weight.first + weight.later).toBeLessThanOrEqual(60 * KB);
	});

	it('keeps the check, which runs beside the popup and delays nothing in it, within 250 kB and 80 kB for each other language', () => {
		const { workers, languages } = weighPage(folder, 'popup.html', 'US');
		expect(workers).toBeGreaterThan(50 * KB);
		expect(workers).toBeLessThanOrEqual(250 * KB);
		expect(languages.size).toBeGreaterThan(10);
		for (const [file, bytes] of languages) expect(bytes, file).toBeLessThanOrEqual(80 * KB);
	});

	it('keeps what wakes for the leave key small', () => {
		const background = readFileSync(join(folder, 'background.js'));
		expect(gzipSync(background).length).toBeLessThanOrEqual(12 * KB);
	});

	it('keeps what runs in a page small', () => {
		expect(gzipSync(readFileSync(join(folder, 'page-text.js'))).length).toBeLessThanOrEqual(9 * KB);
	});
});

/** A rule keeps its cases by language; a pack is of one language. */
function casesOf(cases: Cases | RuleCases): readonly RuleCases[] {
	return isOneLanguage(cases) ? [cases] : Object.values(cases);
}

function isOneLanguage(cases: Cases | RuleCases): cases is RuleCases {
	return Array.isArray(cases.flags);
}
