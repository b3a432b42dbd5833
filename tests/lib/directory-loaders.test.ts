import { expect, test } from 'vitest';
import { emergencyNumbers } from '../../lib/directory/emergency-numbers.ts';
import { directory } from '../../lib/directory/index.ts';
import { everyCountry, loadCountry } from '../../lib/directory/loaders.ts';
import { help } from '../../lib/help.ts';

test('every country of the index can be fetched alone, and is the same', async () => {
	expect(everyCountry).toEqual(directory.map(({ country }) => country));
	for (const entry of directory) expect(await loadCountry(entry.country), entry.country).toBe(entry);
	expect(await loadCountry('FJ')).toBeNull();
});

test('the number that is on screen at once is the first of the country, and the one to text', () => {
	const expected = directory.flatMap(({ country, emergency }) => {
		const [first] = emergency?.numbers ?? [];
		const sms = emergency?.numbers.find((number) => number.sms)?.sms;
		return first ? [[country, { value: first.value, ...(sms && { sms }) }]] : [];
	});
	expect(Object.entries(emergencyNumbers)).toEqual(expected);
});

test('a country, the Union and the world are all that help needs where nobody searches', () => {
	for (const { country } of directory) {
		const query = { country, topics: [], search: '', filters: [] };
		const near = directory.filter((entry) => [country, 'EU', 'INT'].includes(entry.country));
		expect(help(query, near), country).toEqual(help(query, directory));
	}
});

test('an id begins with the country, so that Learn knows whom to fetch', () => {
	for (const { country, resources } of directory) {
		for (const { id } of resources) expect(id.split('-')[0]?.toUpperCase()).toBe(country);
	}
});
