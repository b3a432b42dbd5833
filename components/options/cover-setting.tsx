import type { CoverPage } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';

/** One page to choose: its key, the message that names it, and its address. */
export interface CoverChoice {
	readonly cover: CoverPage;
	readonly labelKey: string;
	readonly url: string;
}

interface CoverSettingProps {
	readonly cover: CoverPage;
	readonly choices: readonly CoverChoice[];
	readonly onChoose: (cover: CoverPage) => void;
}

/** The page that takes the place of the one that is left. */
export function CoverSetting({ cover, choices, onChoose }: CoverSettingProps) {
	const chosen = choices.find((choice) => choice.cover === cover);
	return (
		<div>
			<label class="label" for="cover">
				{t('cover_page')}
			</label>
			<select
				id="cover"
				class="choice"
				value={cover}
				onChange={(event) => {
					const next = choices.find((choice) => choice.cover === event.currentTarget.value);
					if (next) onChoose(next.cover);
				}}
			>
				{choices.map((choice) => (
					<option key={choice.cover} value={choice.cover}>
						{t(choice.labelKey)}
					</option>
				))}
			</select>
			<p class="quiet">
				{cover === 'blank' || !chosen
					? t('cover_note_blank')
					: t('cover_note_site', new URL(chosen.url).host)}
			</p>
		</div>
	);
}
