import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';

/** The types of the built file in one text: every noun of `lib/model.ts`, then what `declared.ts` declares. */
export function declarations(): string {
	const nouns = readFileSync(join(root, 'lib/model.ts'), 'utf8');
	const declared = readFileSync(join(root, 'scripts/build-check/declared.ts'), 'utf8');
	const functions = declared.replace(/^import type \{[^}]*\} from '\.\.\/\.\.\/lib\/model\.ts';\n/, '');
	if (/^import /m.test(nouns + functions)) throw new Error('The types must not need another file.');
	return `${nouns}\n// ── What the file exports ──\n${functions}`;
}
