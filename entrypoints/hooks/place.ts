import { type CountryChoice, countryChoices } from '../../components/frame/countries.ts';
import { everyCountry } from '../../lib/directory/loaders.ts';
import { countryOfTimeZone } from '../../lib/directory/time-zones.ts';
import type { Country, Settings } from '../../lib/model.ts';
import { timeZone } from '../../lib/platform/environment.ts';

/** Where the person is: chosen, or guessed from the clock's time zone, or not known. */
export interface Place {
	readonly country: Country | null;
	readonly guessed: boolean;
}

/** The countries of the directory, to choose from. */
export const choices: readonly CountryChoice[] = countryChoices(everyCountry);

/** The country of the clock, if the directory knows it. Asked once: it takes a millisecond or two. */
let guess: Country | null | undefined;

function guessedCountry(): Country | null {
	if (guess === undefined) {
		const country = countryOfTimeZone(timeZone());
		guess = choices.some(({ code }) => code === country) ? country : null;
	}
	return guess;
}

/** The country of the settings, else a guess that the directory knows. */
export function placeOf({ country }: Settings): Place {
	if (country) return { country, guessed: false };
	const guessed = guessedCountry();
	return { country: guessed, guessed: guessed !== null };
}
