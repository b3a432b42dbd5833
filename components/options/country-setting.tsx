import { t } from '../../lib/platform/i18n.ts';
import type { CountryChoice } from '../frame/countries.ts';
import { CountrySelect } from '../help/country-select.tsx';

interface CountrySettingProps {
	readonly country: string | null;
	readonly guessed: boolean;
	readonly choices: readonly CountryChoice[];
	readonly onChoose: (country: string) => void;
}

/** The country whose numbers are shown first. */
export function CountrySetting({ country, guessed, choices, onChoose }: CountrySettingProps) {
	return (
		<div>
			<label class="label" for="country">
				{t('country')}
			</label>
			<CountrySelect id="country" country={country} guessed={guessed} choices={choices} onChoose={onChoose} />
			<p class="quiet">{guessed ? t('country_note_guessed') : t('country_note')}</p>
		</div>
	);
}
