import { describe, expect, it } from 'vitest';
import { arrowsOf, complaint } from './arrows.ts';
import { isCode, projectFiles, readProject } from './files.ts';

describe('imports run in one direction', () => {
	it('finds no forbidden arrow in the project', () => {
		const arrows = projectFiles()
			.filter(isCode)
			.flatMap((file) => arrowsOf(file, readProject(file)));
		expect(arrows.length).toBeGreaterThan(100);
		expect(arrows.map(complaint).filter(Boolean)).toEqual([]);
	});

	it.each([
		['components/card.tsx', "import { check } from '../lib/check.ts';"],
		['components/card.tsx', "import { leave } from '../lib/platform/exit.ts';"],
		['lib/rules/a-rule.ts', "import { match } from '../phrases/match.ts';"],
		['lib/text/fold.ts', "import { parse } from '../phrases/parse.ts';"],
		['lib/text/fold.ts', "import browser from 'webextension-polyfill';"],
		['lib/check.ts', "import { t } from './platform/i18n.ts';"],
		['lib/assess.ts', "export { rules } from './rules/index.ts';"],
		['lib/platform/tabs.ts', "const rules = await import('../rules/index.ts');"],
		['lib/platform/tabs.ts', "import { z } from 'zod';"],
		['lib/text/fold.ts', "import { card } from '../../components/card.tsx';"],
		['components/card.tsx', "import { browser } from 'wxt/browser';"],
	])('notices a planted violation in %s: %s', (file, line) => {
		expect(arrowsOf(file, line).map(complaint).filter(Boolean)).toHaveLength(1);
	});

	it.each([
		['entrypoints/popup/main.tsx', "import { check } from '../../lib/check.ts';"],
		['components/card.tsx', "import { t } from '../lib/platform/i18n.ts';"],
		['lib/check.ts', "import { match } from './phrases/match.ts';"],
		['lib/phrases/match.ts', "import { compile } from './compile.ts';"],
		['lib/platform/page.ts', "import * as z from 'zod/mini';"],
	])('lets an allowed arrow pass in %s: %s', (file, line) => {
		expect(arrowsOf(file, line).map(complaint)).toEqual([null]);
	});

	it('knows only one door to the browser', () => {
		const doors = projectFiles()
			.filter((file) => isCode(file) && file.startsWith('lib/'))
			.filter((file) => arrowsOf(file, readProject(file)).some(({ to }) => to === 'webextension-polyfill'));
		expect(doors).toEqual(['lib/platform/browser.ts']);
	});

	it('touches no browser API outside lib/platform', () => {
		const strays = projectFiles()
			.filter((file) => /^(components|entrypoints|lib)\//.test(file) && isCode(file))
			.filter((file) => !file.startsWith('lib/platform/'))
			.filter((file) =>
				/\b(chrome|browser)\.[a-z]+[A-Za-z]*\.[a-z]/.test(withoutComments(readProject(file))),
			);
		expect(strays).toEqual([]);
	});
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'/g, "''");
}
