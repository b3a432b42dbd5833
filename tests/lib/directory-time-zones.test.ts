import { expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { countryOfTimeZone } from '../../lib/directory/time-zones.ts';

test.each([
	['America/New_York', 'US'],
	['America/Los_Angeles', 'US'],
	['America/Indiana/Knox', 'US'],
	['America/Indianapolis', 'US'],
	['Pacific/Honolulu', 'US'],
	['America/Puerto_Rico', 'US'],
	['America/Toronto', 'CA'],
	['America/Argentina/Ushuaia', 'AR'],
	['America/Buenos_Aires', 'AR'],
	['America/Sao_Paulo', 'BR'],
	['Europe/London', 'GB'],
	['Europe/Kiev', 'UA'],
	['Europe/Kyiv', 'UA'],
	['Asia/Calcutta', 'IN'],
	['Asia/Kolkata', 'IN'],
	['Asia/Saigon', 'VN'],
	['Asia/Hong_Kong', 'HK'],
	['Asia/Taipei', 'TW'],
	['Australia/Lord_Howe', 'AU'],
	['Africa/Johannesburg', 'ZA'],
])('%s is %s', (zone, country) => {
	expect(countryOfTimeZone(zone)).toBe(country);
});

test.each([
	'',
	'UTC',
	'Etc/GMT+5',
	'Europe/Simferopol',
	'Africa/Asmera',
	'Atlantis/Poseidonis',
	'America',
	'Europe/Lond',
])('“%s” says nothing about the country', (zone) => {
	expect(countryOfTimeZone(zone)).toBeNull();
});

test('every zone that this engine knows is placed in a country of the directory or nowhere', () => {
	const known = new Set(directory.map(({ country }) => country));
	for (const zone of Intl.supportedValuesOf('timeZone')) {
		const country = countryOfTimeZone(zone);
		if (country) expect(known, zone).toContain(country);
	}
});

test('every country of the directory has a zone', () => {
	const found = new Set(Intl.supportedValuesOf('timeZone').map(countryOfTimeZone));
	const without = directory.filter(({ country }) => !found.has(country)).map(({ country }) => country);
	expect(without.toSorted()).toEqual(['EU', 'INT']);
});
