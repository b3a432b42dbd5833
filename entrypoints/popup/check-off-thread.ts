import type { Assessment, Origin, Source } from '../../lib/model.ts';

/** What to check: a page that was read, or bare text. */
export type CheckJob = { readonly source: Source } | { readonly text: string; readonly origin: Origin };

/** How it went. */
export type CheckAnswer =
	| { readonly ok: true; readonly assessment: Assessment }
	| { readonly ok: false; readonly why: 'stopped' | 'failed' };

/** A check that takes longer than this is stopped, in milliseconds. 20 MB take a few seconds on an old laptop. */
const CHECK_LIMIT_MS = 20_000;

/** Checks in a worker of its own, which ends with the answer. Never throws and never waits longer than the limit. */
export function checkOffThread(job: CheckJob): Promise<CheckAnswer> {
	return new Promise<CheckAnswer>((resolve) => {
		const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
		const timer = setTimeout(() => finish({ ok: false, why: 'stopped' }), CHECK_LIMIT_MS);
		function finish(answer: CheckAnswer) {
			clearTimeout(timer);
			worker.terminate();
			resolve(answer);
		}
		worker.onmessage = ({ data }: MessageEvent<Assessment>) => finish({ ok: true, assessment: data });
		worker.onerror = () => finish({ ok: false, why: 'failed' });
		worker.postMessage(job);
	}).catch((): CheckAnswer => ({ ok: false, why: 'failed' }));
}
