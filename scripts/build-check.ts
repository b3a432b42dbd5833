import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleCheck } from './build-check/bundle.ts';
import { declarations } from './build-check/declarations.ts';
import { output } from './setup/paths.ts';

/**
 * `npm run build:check [-- FOLDER]`: the check in one file without dependencies, as a library and as a command
 * (docs/at-scale.md), with its types beside it. Without a folder it goes to `.output/check/`.
 */
const folder = resolve(process.argv[2] ?? join(output, 'check'));
const { code, packages } = await bundleCheck();
mkdirSync(folder, { recursive: true });
const file = join(folder, 'callboard-check.mjs');
writeFileSync(file, code, { mode: 0o755 });
writeFileSync(join(folder, 'callboard-check.d.mts'), declarations());
const size = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
console.log(
	`${relative(process.cwd(), file)}: ${size(Buffer.byteLength(code))}, ${size(gzipSync(code).length)} compressed.`,
);
console.log(`It holds ${packages.length} packages with their licences: ${packages.join(', ')}.`);
