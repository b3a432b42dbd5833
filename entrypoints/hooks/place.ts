import { type CountryChoice, countryChoices } from '../../components/frame/countries.ts';
import { loaders } from '../../lib/directory/loaders.ts';
import { countryOfTimeZone } from '../../lib/directory/time-zones.ts';
import type { Country, Settings } from '../../lib/model.ts';
import { timeZone } from '../../lib/platform/environment.ts';

/** Where the person is: chosen, or guessed from the clock's time zone, or not known. */
export interface Place {
	readonly country: Country | null;
	readonly guessed: boolean;
}

/** The countries of the directory, to choose from. */
export const choices: readonly CountryChoice[] = countryChoices(Object.keys(loaders));

/** The country of the settings, else a guess that the directory knows. */
export function placeOf({ country }: Settings): Place {
	if (country) return { country, guessed: false };
	const guess = countryOfTimeZone(timeZone());
	const known = choices.some(({ code }) => code === guess);
	return { country: known ? guess : null, guessed: known };
}
