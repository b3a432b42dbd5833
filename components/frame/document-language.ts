import { uiDirection, uiLocale } from '../../lib/platform/i18n.ts';

/** Tells the document which language its messages are in, for screen readers, hyphens and writing direction. */
export function setDocumentLanguage(root: HTMLElement = document.documentElement): void {
	root.lang = uiLocale();
	root.dir = uiDirection();
}
