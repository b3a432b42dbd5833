import type { Country } from '../model.ts';

/** Member states of the European Union (official list, european-union.europa.eu): EU-wide lines serve them. */
const EU = new Set(
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** 0 the person's own country, 1 serves it too (`INT`, `EU`), 2 elsewhere. */
export function distance(country: Country, own: Country): number {
	if (country === own) return 0;
	return country === 'INT' || (country === 'EU' && EU.has(own)) ? 1 : 2;
}

/** Where to look for the emergency number of a country, nearest first. */
export function placesFor(country: Country): readonly Country[] {
	return EU.has(country) ? [country, 'EU', 'INT'] : [country, 'INT'];
}
