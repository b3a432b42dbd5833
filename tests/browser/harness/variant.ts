import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../../lib/model.ts';
import { builtFor, type Which } from './stage.ts';

/**
 * A copy of the built extension that finds settings in its storage, as a person would have left them there. With
 * `granted` the optional permissions are given from the start: the browser's own question cannot be answered by a
 * test in both browsers. Nothing else differs from what is shipped.
 */
export function variant(
	which: Which,
	settings: Partial<Settings>,
	options: { readonly granted?: boolean } = {},
): string {
	const folder = mkdtempSync(join(tmpdir(), 'callboard-variant-'));
	cpSync(builtFor(which), folder, { recursive: true });
	const script = join(folder, 'background.js');
	const stored = JSON.stringify({ settings: { version: 1, ...settings } });
	const api = which === 'firefox' ? 'browser' : 'chrome';
	writeFileSync(script, `${api}.storage.local.set(${stored});${readFileSync(script, 'utf8')}`);
	if (options.granted) {
		const path = join(folder, 'manifest.json');
		const { optional_permissions: optional, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
		manifest.permissions.push(...optional);
		writeFileSync(path, JSON.stringify(manifest));
	}
	return folder;
}
