import { t } from '../../lib/platform/i18n.ts';
import type { SetUp } from '../options/set-up.ts';

interface PractiseProps {
	readonly shortcut: string | null | undefined;
	readonly cover: SetUp['cover'];
	readonly onLeave: () => void;
}

/** A rehearsal with the real key on a page that may be lost: this one. It says what will happen before it does. */
export function Practise({ shortcut, cover, onLeave }: PractiseProps) {
	const chosen = cover.choices.find((choice) => choice.cover === cover.cover);
	return (
		<>
			<p>{t('practise_what', chosen ? t(chosen.labelKey) : t('cover_blank'))}</p>
			<ul>
				{shortcut && <li>{t('practise_key', shortcut)}</li>}
				<li>{t('practise_shift')}</li>
				<li>{t('practise_button')}</li>
			</ul>
			<div>
				<button type="button" class="button button-primary" onClick={onLeave}>
					{t('practise_now')}
				</button>
			</div>
			<p class="quiet">{t('practise_back')}</p>
		</>
	);
}
