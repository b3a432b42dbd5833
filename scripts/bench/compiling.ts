import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { allLanguages } from '../../lib/check/all-languages.ts';
import { phraseSetsOf } from '../../lib/check/readers.ts';
import type { Locale } from '../../lib/model.ts';
import { compile } from '../../lib/phrases/compile.ts';
import { allRules } from '../../lib/rules/all.ts';
import { lexicons } from '../../lib/rules/lexicon/index.ts';
import { firstAndBest } from './timing.ts';

/** Milliseconds that compiling a language takes: in a new process, and the best of many times in one. */
export interface Compiling {
	readonly locale: Locale;
	readonly phrases: number;
	readonly cold: number;
	readonly warm: number;
}

const ROUNDS = 40;
/** New processes for each language; the best counts, because other programs only ever make one slower. */
const PROCESSES = 3;

/** Compiles all that a check reads in a language: every rule, what tells the kind of text, and negations. */
export function compiler(locale: Locale): { readonly phrases: number; readonly run: () => unknown } {
	const sets = phraseSetsOf(locale, allRules, allLanguages[locale] ?? {});
	return {
		phrases: sets.reduce((sum, set) => sum + set.patterns.length + set.unless.length, 0),
		run: () => compile(sets, lexicons[locale] ?? {}, allLanguages[locale]?.negation),
	};
}

/** Measures each language in processes of its own. */
export function compilingOf(locales: readonly Locale[]): Compiling[] {
	return locales.map((locale) => {
		const runs = Array.from({ length: PROCESSES }, () => inNewProcess(locale));
		return {
			locale,
			phrases: runs[0]?.phrases ?? 0,
			cold: Math.min(...runs.map(({ cold }) => cold)),
			warm: Math.min(...runs.map(({ warm }) => warm)),
		};
	});
}

function inNewProcess(locale: Locale): Compiling {
	const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), locale], { encoding: 'utf8' });
	return JSON.parse(run.stdout);
}

/** In the new process: the language is what the command line says. */
function main(locale: Locale): void {
	const { phrases, run } = compiler(locale);
	const { first, best } = firstAndBest(run, ROUNDS);
	console.log(JSON.stringify({ locale, phrases, cold: first, warm: best } satisfies Compiling));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? 'en');
