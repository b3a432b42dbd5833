import { defineUnlistedScript } from '#imports';
import { locate } from '../lib/extract/locate.ts';
import { showPlaces } from '../lib/extract/show-places.ts';
import { textWithPlaces } from '../lib/extract/text-with-places.ts';

/**
 * Runs once in a page to show one quote. The contract with lib/platform/page.ts, which injects it: that first puts the
 * `Quote` into `globalThis.callboardQuote` of the extension's own world in the page; the value of this script is true if
 * the quote was found. The page is read anew, so that nothing has to be kept in it between a check and a click.
 */
export default defineUnlistedScript({
	globalName: true,
	main() {
		const quote: unknown = Reflect.get(globalThis, 'callboardQuote');
		Reflect.deleteProperty(globalThis, 'callboardQuote');
		return showPlaces(locate(textWithPlaces(document, true), quote));
	},
});
