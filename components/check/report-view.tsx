import type { Origin, Quote, Report, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { ResourceActions } from '../help/resource-card.tsx';
import { ResourceList } from '../help/resource-list.tsx';
import { FindingItem } from './finding-item.tsx';
import { Questions } from './questions.tsx';
import { ReportHead } from './report-head.tsx';

interface ReportViewProps extends ResourceActions {
	readonly report: Report;
	readonly origin: Origin;
	readonly people: readonly Resource[];
	/** null where there is no page to show a quote on. */
	readonly onShow: ((quote: Quote) => Promise<boolean>) | null;
}

/** A whole report: the harm in words, the findings, people who can help, and what to ask. */
export function ReportView({ report, origin, people, onShow, ...actions }: ReportViewProps) {
	const help = people.length > 0 && report.cards.length > 0 && (
		<section class="cards" aria-label={t('people_for_this')}>
			<h3>{t('people_for_this')}</h3>
			<ResourceList resources={people} {...actions} />
		</section>
	);
	return (
		<>
			<ReportHead report={report} origin={origin} />
			{report.truncated && <p class="notice">{t('report_truncated')}</p>}
			{report.helpFirst && help}
			{report.cards.length > 0 && (
				<ul class="cards list-plain">
					{report.cards.map((card) => (
						<FindingItem key={card.rule} card={card} onShow={onShow} />
					))}
				</ul>
			)}
			{!report.helpFirst && help}
			{report.outcome === 'checked' && <Questions open={report.level === 'clear'} />}
		</>
	);
}
