import { defineUnlistedScript } from '#imports';
import { sourceFromDocument } from '../lib/extract/source-from-document.ts';

/**
 * Runs once in a page when the person asks for a check; its value, a `Source`, goes back to whoever injected it. It
 * leaves nothing behind, in the page or in the extension's own world.
 */
export default defineUnlistedScript({
	globalName: true,
	main() {
		return sourceFromDocument(document, { origin: 'page', url: location.href, hasLayout: true });
	},
});
