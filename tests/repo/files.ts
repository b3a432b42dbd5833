import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.ts';

/** Every file of the project that git tracks or would track, as paths relative to the project. */
export function projectFiles(): string[] {
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
	});
	return listed
		.toString()
		.split('\0')
		.filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The text of a project file. */
export function readProject(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

/** True for TypeScript that we write: sources, scripts and tests. */
export function isCode(file: string): boolean {
	return /^(entrypoints|components|lib|scripts|tests)\/.*\.tsx?$/.test(file);
}
