import { defineConfig } from 'wxt';
import { usualLeaveKey } from './lib/leave/usual-key.ts';

const CONTENT_SECURITY =
	"default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; " +
	"connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

/**
 * Vite wraps each `import()` in a helper that preloads its styles and scripts. Ours have none to preload, and the popup
 * is opened in haste: the import alone will do. It spares 1 kB.
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: {
		filter: { id: /vite\/preload-helper/ },
		handler: () => 'export const __vitePreload = (load) => load();',
	},
} as const;

/** A page names the scripts that its own script imports, so that both are read at once. */
const preloadOfPages = {
	polyfill: false,
	resolveDependencies: (_file: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }) =>
		hostType === 'html' ? needed : [],
};

/** What the browser is told about Callboard. Each permission has its reason in PRIVACY.md. */
export default defineConfig({
	outDir: process.env.CALLBOARD_OUT ?? '.output',
	imports: false,
	manifestVersion: 3,
	webExt: { disabled: true },
	vite: () => ({
		plugins: [plainImports],
		worker: { format: 'es' as const, plugins: () => [plainImports] },
		build: { modulePreload: preloadOfPages, target: ['chrome120', 'firefox140'] },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	}),
	manifest: ({ browser }) => ({
		name: '__MSG_extension_name__',
		description: '__MSG_extension_description__',
		default_locale: 'en',
		permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
		optional_permissions: browser === 'firefox' ? ['history', 'sessions'] : ['history'],
		content_security_policy: { extension_pages: CONTENT_SECURITY },
		action: { default_title: '__MSG_extension_name__' },
		commands: {
			_execute_action: {
				suggested_key: { default: 'Alt+Shift+K' },
			},
			leave: {
				suggested_key: { default: usualLeaveKey },
				description: '__MSG_command_leave__',
			},
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'callboard@callboard.invalid',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { externally_connectable: { ids: [] }, minimum_chrome_version: '120' }),
	}),
});
