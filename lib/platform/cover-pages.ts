import type { CoverPage } from '../model.ts';

/** One cover page: what opens instead of the page that the person leaves. */
interface Cover {
	readonly cover: CoverPage;
	/** Message name of what it is called in the options. */
	readonly labelKey: string;
	readonly url: string;
}

/**
 * The cover pages, in the order in which they are offered. Each is public, opens without an account, looks the same
 * for everyone (no suggestions from earlier visits) and is what anyone might have open. `blank` needs no connection.
 */
export const coverPages: readonly Cover[] = [
	{ cover: 'blank', labelKey: 'cover_blank', url: 'about:blank' },
	{ cover: 'weather', labelKey: 'cover_weather', url: 'https://www.timeanddate.com/weather/' },
	{ cover: 'news', labelKey: 'cover_news', url: 'https://apnews.com/' },
	{ cover: 'encyclopedia', labelKey: 'cover_encyclopedia', url: 'https://www.wikipedia.org/' },
	{ cover: 'recipes', labelKey: 'cover_recipes', url: 'https://www.allrecipes.com/' },
	{ cover: 'maps', labelKey: 'cover_maps', url: 'https://www.openstreetmap.org/' },
];

/** The address of a cover page. */
export function coverUrl(cover: CoverPage): string {
	return coverPages.find((page) => page.cover === cover)?.url ?? 'about:blank';
}
