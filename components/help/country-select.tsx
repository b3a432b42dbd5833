import { t } from '../../lib/platform/i18n.ts';
import type { CountryChoice } from '../frame/countries.ts';

interface CountrySelectProps {
	readonly id: string;
	/** null: none chosen and none guessed. */
	readonly country: string | null;
	/** True if the country is only a guess from the clock's time zone. */
	readonly guessed: boolean;
	readonly choices: readonly CountryChoice[];
	readonly onChoose: (country: string) => void;
}

/** Chooses the country whose people and numbers are shown. A guess says that it is one. */
export function CountrySelect({ id, country, guessed, choices, onChoose }: CountrySelectProps) {
	const known = choices.some(({ code }) => code === country);
	return (
		<select
			id={id}
			class="choice"
			value={known && country ? country : ''}
			onChange={(event) => event.currentTarget.value && onChoose(event.currentTarget.value)}
		>
			{!known && <option value="">{t('country_choose')}</option>}
			{choices.map(({ code, name }) => (
				<option key={code} value={code}>
					{guessed && code === country ? t('country_guessed', name) : name}
				</option>
			))}
		</select>
	);
}
