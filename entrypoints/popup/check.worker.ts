import { check } from '../../lib/check.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { CheckJob } from './check-off-thread.ts';

/** Checks one source and answers with its assessment. Runs beside the popup so that no text can freeze it. */
self.onmessage = ({ data }: MessageEvent<CheckJob>) => {
	self.postMessage(
		check('source' in data ? data.source : sourceFromText(data.text, { origin: data.origin })),
	);
};
