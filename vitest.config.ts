import { defineConfig } from 'vitest/config';

/** `unit` runs in Node, `view` in happy-dom, `browser` drives the built extension in real browsers. */
export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{lib,rules,repo,scripts}/**/*.test.ts'],
				},
			},
			{
				extends: true,
				test: {
					name: 'view',
					environment: 'happy-dom',
					include: ['tests/{components,platform,extract}/**/*.test.{ts,tsx}'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
