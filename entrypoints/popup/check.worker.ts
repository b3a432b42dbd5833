import { loadAndCheck } from '../../lib/check/load.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { CheckJob } from './check-off-thread.ts';

/** Checks one source and answers with its assessment. Runs beside the popup so that no text can freeze it. */
self.onmessage = async ({ data }: MessageEvent<CheckJob>) => {
	const source = 'source' in data ? data.source : sourceFromText(data.text, { origin: data.origin });
	self.postMessage(await loadAndCheck(source));
};

/** What goes wrong while languages are loaded is an error of the worker, which the popup tells. */
self.addEventListener('unhandledrejection', ({ reason }) => {
	throw reason;
});
