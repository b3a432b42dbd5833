import type { Quote, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { ResourceActions } from '../help/resource-card.tsx';
import type { CheckState } from './check-state.ts';
import { PasteBox } from './paste-box.tsx';
import { ReportView } from './report-view.tsx';

interface CheckViewProps extends ResourceActions {
	readonly state: CheckState;
	/** Up to two resources for what was found. */
	readonly people: readonly Resource[];
	readonly onCheckText: (text: string) => void;
	readonly onCheckPage: () => void;
	/** Shows a quote on its page; answers whether it was found there. */
	readonly onShow: (tabId: number, quote: Quote) => Promise<boolean>;
}

/** What the check says about this page, or about pasted words. */
export function CheckView({ state, people, onCheckText, onCheckPage, onShow, ...actions }: CheckViewProps) {
	const tabId = state.step === 'done' ? state.tabId : null;
	const answered =
		state.step === 'done' && (state.report.cards.length > 0 || state.report.outcome === 'checked');
	return (
		<div class="view">
			<div role="status" class="unseen">
				{state.step === 'done' && t(state.report.headlineKey)}
			</div>
			{state.step === 'done' ? (
				<ReportView
					report={state.report}
					origin={state.origin}
					people={people}
					onShow={tabId === null ? null : (quote) => onShow(tabId, quote)}
					{...actions}
				/>
			) : (
				<p class="notice">{sentence(state)}</p>
			)}
			<PasteBox folded={answered} onCheck={onCheckText} />
			{state.step !== 'reading' && tabId === null && state.step !== 'unreadable' && (
				<div>
					<button type="button" class="button button-plain" onClick={onCheckPage}>
						{t('check_this_page')}
					</button>
				</div>
			)}
			<p class="quiet">{t('check_private')}</p>
		</div>
	);
}

function sentence(state: Exclude<CheckState, { step: 'done' }>): string {
	if (state.step === 'reading') return t('check_reading');
	if (state.step === 'unreadable') return t(`unreadable_${state.reason}`);
	return state.step === 'stopped' ? t('check_stopped') : t('check_failed');
}
