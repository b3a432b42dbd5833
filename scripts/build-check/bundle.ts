import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/paths.ts';

/** The one file, and the packages whose code it holds. */
export interface Bundle {
	readonly code: string;
	readonly packages: readonly string[];
}

/**
 * The check, as library and as command, in one ES module that needs nothing but Node 20. Licences of the packages that
 * went in stand at its end. Throws if the build fails or made more than one file.
 */
export async function bundleCheck(): Promise<Bundle> {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		json: { stringify: true },
		plugins: [wordsOnly],
		ssr: { noExternal: true },
		build: {
			ssr: join(root, 'scripts/build-check/entry.ts'),
			target: 'node20',
			write: false,
			minify: 'oxc',
			rolldownOptions: { output: { format: 'es', codeSplitting: false } },
		},
	});
	const outputs = 'output' in built ? built.output : [];
	const [chunk] = outputs;
	if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error('The build made more than one file.');
	const packages = packagesOf(chunk.moduleIds);
	return { code: `#!/usr/bin/env node\n${chunk.code}${packages.map(licenceOf).join('')}`, packages };
}

/** Leaves the notes for translators out of the messages. */
const wordsOnly = {
	name: 'words-only',
	enforce: 'pre' as const,
	transform(code: string, id: string): string | null {
		if (!id.endsWith('messages.json')) return null;
		const messages: Record<string, { readonly message: string }> = JSON.parse(code);
		return JSON.stringify(
			Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, { message }])),
		);
	},
};

/** Names of the packages to which modules belong, each once. */
function packagesOf(modules: readonly string[]): string[] {
	const names = modules
		.map((id) => relative(root, id).split(sep))
		.filter((parts) => parts[0] === 'node_modules')
		.map((parts) => parts.slice(1, parts[1]?.startsWith('@') ? 3 : 2).join('/'));
	return [...new Set(names)].sort();
}

function licenceOf(name: string): string {
	const folder = join(root, 'node_modules', name);
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	if (file === undefined) throw new Error(`${name} has no licence file.`);
	const text = readFileSync(join(folder, file), 'utf8').trim().replaceAll('*/', '* /');
	return `\n/*! ${name}\n\n${text}\n*/\n`;
}
