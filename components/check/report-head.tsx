import type { Origin, Report } from '../../lib/model.ts';
import { t, tPlural } from '../../lib/platform/i18n.ts';

interface ReportHeadProps {
	readonly report: Report;
	readonly origin: Origin;
}

/** The harm in words, never a number, beside a bar in the colour of the level that a word repeats. */
export function ReportHead({ report, origin }: ReportHeadProps) {
	return (
		<div class={`report-head level-${report.level}`}>
			<h2>{t(report.headlineKey)}</h2>
			{report.cards.length > 0 && (
				<p>
					{report.levelKey && <span class="level-word">{t(report.levelKey)} · </span>}
					{tPlural('things_to_look_at', report.cards.length)}
				</p>
			)}
			<p>{t(report.subtitleKey)}</p>
			<p class="quiet">{origin === 'page' ? t('checked_page') : t('checked_text')}</p>
		</div>
	);
}
