import { t } from '../../lib/platform/i18n.ts';

interface QuestionsProps {
	readonly open: boolean;
}

/** What to ask before saying yes. An honest offer has an answer to each. */
export function Questions({ open }: QuestionsProps) {
	return (
		<details class="fold" open={open}>
			<summary>{t('questions_title')}</summary>
			<ul>
				<li>{t('question_who')}</li>
				<li>{t('question_pay')}</li>
				<li>{t('question_where')}</li>
				<li>{t('question_company')}</li>
				<li>{t('question_photos')}</li>
				<li>{t('question_contract')}</li>
			</ul>
		</details>
	);
}
