import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/setup/paths.ts';
import { readProject } from './files.ts';

/** Builds are made by `npm test` before the tests run. */
describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
	const path = join(buildFolder(browser), 'manifest.json');
	const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;

	it('was built', () => {
		expect(manifest?.manifest_version).toBe(3);
	});

	it('lets no page find the extension', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		expect(manifest.content_scripts).toBeUndefined();
		if (browser === 'chrome') expect(manifest.externally_connectable).toEqual({ ids: [] });
	});

	it('asks for no host and for nothing that the browser warns of', () => {
		expect(manifest.host_permissions ?? []).toEqual([]);
		expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
	});

	it('has a sentence in PRIVACY.md for each permission', () => {
		const privacy = readProject('PRIVACY.md');
		const all: string[] = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
		expect(all.filter((permission) => !privacy.includes(`\`${permission}\``))).toEqual([]);
	});

	it('lets its own pages load nothing from elsewhere and connect nowhere', () => {
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy).not.toMatch(/https?:|unsafe|\*/);
	});

	it('suggests a key for leaving', () => {
		expect(manifest.commands.leave.suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
	});

	it('tells Firefox that no data is collected', () => {
		if (browser !== 'firefox') return expect(manifest.browser_specific_settings).toBeUndefined();
		expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
			required: ['none'],
		});
	});
});
