import { describe, expect, it } from 'vitest';
import { projectFiles, readProject } from './files.ts';

const PAGES = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'PRIVACY', 'SECURITY', 'CHANGELOG'].map(
	(name) => `${name}.md`,
);

describe('the papers of the project', () => {
	it.each([...PAGES, 'LICENSE'])('has a %s that says something', (page) => {
		expect(readProject(page).length).toBeGreaterThan(400);
	});

	it('links only to files that are there', () => {
		const files = new Set(projectFiles());
		const broken = projectFiles()
			.filter((file) => file.endsWith('.md'))
			.flatMap((file) =>
				[...readProject(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
					.map(([, target = '']) => new URL(target, `file:///${file}`).pathname.slice(1))
					.filter(
						(target) =>
							!files.has(target) &&
							![...files].some((known) => known.startsWith(`${target.replace(/\/$/, '')}/`)),
					)
					.map((target) => `${file} → ${target}`),
			);
		expect(broken).toEqual([]);
	});

	it('names only npm commands that exist', () => {
		const { scripts }: { scripts: Record<string, string> } = JSON.parse(readProject('package.json'));
		const named = PAGES.flatMap((page) =>
			[...readProject(page).matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name = '']) => name),
		);
		expect(named.length).toBeGreaterThan(3);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('keeps download addresses out of the lock file', () => {
		expect(readProject('package-lock.json')).not.toMatch(/"resolved"\s*:/);
		expect(readProject('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
	});

	it('pins each dependency to one version', () => {
		const { dependencies, devDependencies } = JSON.parse(readProject('package.json'));
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, version]) => !/^\d/.test(String(version)),
		);
		expect(loose).toEqual([]);
	});
});
