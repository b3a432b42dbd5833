import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed sizes of what a page of the extension loads, in bytes. */
export interface PageWeight {
	/** The page, its scripts and styles, and the directory of one country, of the Union and of the world. */
	readonly first: number;
	/** What else it can come to load, but for other countries and workers. */
	readonly later: number;
	/** What its workers load for an English text. */
	readonly workers: number;
	/** What else they can come to load: a file for each other language (one or two for a text), and what these share. */
	readonly languages: ReadonlyMap<string, number>;
	/** The directory, country by country. */
	readonly countries: ReadonlyMap<string, number>;
}

const STATIC = /\b(?:from|import)\s*["'`]([^"'`]+\.js)["'`]|\b(?:src|href)="([^"]+\.(?:js|css))"/g;
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;
const WORKER = /["'`]([^"'`]*\bassets\/[\w.-]*worker[\w.-]*\.js)["'`]/g;
/** The language that is read along with every other. */
const ENGLISH = /^assets\/en-[\w-]+\.js$/;
/** A country's file is named by its code, and names the country in each entry. */
const COUNTRY = /^chunks\/([a-z]{2,3})-[\w-]+\.js$/;

/** Weighs a page of a build for a person in `country`. */
export function weighPage(folder: string, page: string, country: string): PageWeight {
	const firstFiles = reach(folder, [page], STATIC);
	const all = reach(folder, [page], STATIC, DYNAMIC);
	const countries = new Map(
		[...all].flatMap((file): [string, string][] => {
			const code = COUNTRY.exec(file)?.[1]?.toUpperCase();
			return code && readFileSync(join(folder, file), 'utf8').includes(`country:\`${code}\``)
				? [[code, file]]
				: [];
		}),
	);
	const own = [country, 'EU', 'INT'].flatMap((code) => countries.get(code) ?? []);
	const first = reach(folder, [...firstFiles, ...own], STATIC);
	const others = new Set(countries.values());
	const later = [...all].filter((file) => !first.has(file) && !others.has(file));
	const starts = namesIn(folder, [...all], WORKER);
	const everything = reach(folder, starts, STATIC, DYNAMIC);
	const english = [...everything].filter((file) => ENGLISH.test(file));
	const workers = reach(folder, [...starts, ...english], STATIC);
	return {
		first: size(folder, first),
		later: size(folder, later),
		workers: size(folder, workers),
		languages: new Map(
			[...everything].filter((file) => !workers.has(file)).map((file) => [file, size(folder, [file])]),
		),
		countries: new Map([...countries].map(([code, file]) => [code, size(folder, [file])])),
	};
}

/** The figures in one line. */
export function describeWeight({ first, later, workers, languages, countries }: PageWeight): string {
	const world = [...countries.values()].reduce((sum, one) => sum + one, 0);
	const own = ['US', 'EU', 'INT'].reduce((sum, code) => sum + (countries.get(code) ?? 0), 0);
	const others = [...languages.values()].reduce((sum, one) => sum + one, 0);
	const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
	return [
		`popup until Help and Check can be used ${kB(first)} (${kB(own)} of it the United States, EU and world)`,
		`with Learn ${kB(first + later)}`,
		`with all ${countries.size} files of the directory ${kB(first + later + world - own)}`,
		`the check's worker with English ${kB(workers)}, the heaviest other language ${kB(Math.max(...languages.values()))}, all of them ${kB(others)}`,
	].join('; ');
}

/** The files, and all that they name, and so on. */
function reach(folder: string, files: readonly string[], ...ways: readonly RegExp[]): Set<string> {
	const seen = new Set<string>();
	const queue = [...files];
	for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
		if (seen.has(file)) continue;
		if (!existsSync(join(folder, file))) throw new Error(`${file} is named but is not there`);
		seen.add(file);
		for (const way of ways) queue.push(...namesIn(folder, [file], way));
	}
	return seen;
}

function namesIn(folder: string, files: readonly string[], way: RegExp): string[] {
	return files.flatMap((file) =>
		[...readFileSync(join(folder, file), 'utf8').matchAll(way)].map(([, one, two]) => {
			const name = one ?? two ?? '';
			return name.startsWith('/') ? name.slice(1) : normalize(join(dirname(file), name));
		}),
	);
}

function size(folder: string, files: Iterable<string>): number {
	return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}
