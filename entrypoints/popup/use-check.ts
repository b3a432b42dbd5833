import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckState } from '../../components/check/check-state.ts';
import type { Assessment, Origin } from '../../lib/model.ts';
import { readActivePage } from '../../lib/platform/page.ts';
import { takePendingText } from '../../lib/platform/session.ts';
import { present } from '../../lib/present.ts';
import { type CheckJob, checkOffThread } from './check-off-thread.ts';

/** The check of this popup and the ways to start another. */
export interface CheckOfPopup {
	readonly state: CheckState;
	readonly checkText: (text: string, origin?: Origin) => Promise<void>;
	readonly checkPage: () => Promise<void>;
}

/**
 * Checks what the popup was opened for: a selection that waits, else the page in front. `onOffer` is called when that
 * first check is worth looking at: the person asked for it, or the page reads like a listing.
 */
export function useCheck(onOffer: (asked: boolean) => void): CheckOfPopup {
	const [state, setState] = useState<CheckState>({ step: 'reading' });
	const latest = useRef(0);

	/** Runs one check; an answer that a newer check has overtaken is dropped. */
	async function run(job: CheckJob, origin: Origin, tabId: number | null): Promise<Assessment | null> {
		const mine = ++latest.current;
		setState({ step: 'reading' });
		const answer = await checkOffThread(job);
		if (mine !== latest.current) return null;
		if (!answer.ok) {
			setState({ step: answer.why });
			return null;
		}
		setState({ step: 'done', report: present(answer.assessment), origin, tabId });
		return answer.assessment;
	}
	async function checkText(text: string, origin: Origin = 'paste') {
		await run({ text, origin }, origin, null);
	}
	async function checkPage() {
		const mine = ++latest.current;
		setState({ step: 'reading' });
		const page = await readActivePage();
		if (mine !== latest.current) return;
		if (!page.ok) {
			setState({ step: 'unreadable', reason: page.reason });
			return;
		}
		const assessment = await run({ source: page.source }, 'page', page.tabId);
		if (assessment && readsLikeListing(assessment)) onOffer(false);
	}
	async function start() {
		const selected = await takePendingText();
		if (selected === null) return checkPage();
		onOffer(true);
		return checkText(selected, 'selection');
	}
	useEffect(() => {
		start().catch(() => setState({ step: 'failed' }));
	}, []);
	return { state, checkText, checkPage };
}

/** True if the Check view has more to say than the Help view: a listing, or words that were noticed. */
function readsLikeListing({ outcome, findings, kind }: Assessment): boolean {
	return outcome === 'checked' && (findings.length > 0 || kind === 'casting' || kind === 'job');
}
