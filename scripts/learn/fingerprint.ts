import { createHash } from 'node:crypto';
import type { Row } from '../evaluate/corpus.ts';

/** Says how many texts there are and which, without telling anything of them: `3352 texts (1a2b3c4d5e6f)`. */
export function fingerprintOf(rows: readonly Row[]): string {
	const ids = rows.map(({ file, id }) => `${file} ${id}`).sort();
	const digest = createHash('sha256').update(ids.join('\n')).digest('hex');
	return `${rows.length} texts (${digest.slice(0, 12)})`;
}
