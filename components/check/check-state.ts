import type { Origin, Report, Unreadable } from '../../lib/model.ts';

/** Where a check stands. */
export type CheckState =
	| { readonly step: 'reading' }
	| { readonly step: 'unreadable'; readonly reason: Unreadable }
	/** `tabId` is the page that quotes can be shown on; null for pasted and selected text. */
	| { readonly step: 'done'; readonly report: Report; readonly origin: Origin; readonly tabId: number | null }
	/** It took longer than a check may take. */
	| { readonly step: 'stopped' }
	| { readonly step: 'failed' };
