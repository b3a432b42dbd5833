import { describe, expect, it } from 'vitest';
import { projectFiles, readProject } from './files.ts';

interface Message {
	readonly message: string;
	readonly description?: string;
}

const FILES = projectFiles().filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
const english: Record<string, Message> = JSON.parse(readProject('public/_locales/en/messages.json'));
/** Keys that code builds from parts: `rule_<id>_title`, `level_<level>` … Each stands for a list that another test checks. */
const BUILT =
	/^(rule|headline|subtitle|level|unreadable|topic|audience|filter|cover|country|channel|permission|jurisdiction|learn)_/;

describe('the words of the interface', () => {
	it('say to translators what each one is for', () => {
		const silent = Object.entries(english).filter(([, { description }]) => (description ?? '').length < 10);
		expect(silent.map(([key]) => key)).toEqual([]);
	});

	it('shout at nobody', () => {
		const loud = Object.entries(english).filter(([, { message }]) =>
			/!|\bWARNING\b|\bSCAM\b|\bDANGER\b/.test(message),
		);
		expect(loud.map(([key]) => key)).toEqual([]);
	});

	it('never say that a listing is safe', () => {
		const calming = Object.entries(english).filter(([, { message }]) =>
			/\b(is|looks|seems|are) (safe|legit|trustworthy)\b/i.test(
				message.replace(/(not|n't)( \w+){0,2} (mean|say)[^.]*\bsafe\b/gi, ''),
			),
		);
		expect(calming.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
	});

	it('number their substitutions without gaps', () => {
		const wrong = Object.entries(english).filter(([, { message }]) => {
			const used = new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
			return [...used].some((digit) => digit > used.size);
		});
		expect(wrong.map(([key]) => key)).toEqual([]);
	});

	it('are all there in each locale, with the same substitutions', () => {
		expect(FILES.length).toBeGreaterThan(0);
		for (const file of FILES) {
			const other: Record<string, Message> = JSON.parse(readProject(file));
			expect([file, Object.keys(other).sort()]).toEqual([file, Object.keys(english).sort()]);
			for (const [key, { message }] of Object.entries(other)) {
				expect([file, key, substitutions(message)]).toEqual([
					file,
					key,
					substitutions(english[key]?.message ?? ''),
				]);
			}
		}
	});

	it('exist for each key that the code names', () => {
		const named = [...keysInCode()];
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
	});

	it('are all used', () => {
		const everything = projectFiles()
			.filter((file) => /^(components|entrypoints|lib|scripts|wxt\.config)/.test(file))
			.map(readProject)
			.join('\n');
		const idle = Object.keys(english).filter((key) => {
			const name = key.replace(/_(one|two|few|many|other|zero)$/, '');
			return !BUILT.test(key) && !everything.includes(`'${name}'`) && !everything.includes(`MSG_${name}__`);
		});
		expect(idle).toEqual([]);
	});
});

function substitutions(message: string): string[] {
	return [...new Set([...message.matchAll(/\$\d/g)].map(([found]) => found))].sort();
}

/** Keys in `t('key'` and `tPlural('key'`, wherever they stand. */
function keysInCode(): Set<string> {
	const code = projectFiles().filter((file) => /^(components|entrypoints|lib)\/.*\.tsx?$/.test(file));
	return new Set(
		code.flatMap((file) =>
			[...readProject(file).matchAll(/\bt(?:Plural)?\(\s*'([a-z0-9_]+)'/g)].map(([, key]) => key ?? ''),
		),
	);
}
