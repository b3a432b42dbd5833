import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Country } from '../../lib/model.ts';

vi.mock('../../lib/directory/loaders.ts', async (original) => {
	const real = await original<typeof import('../../lib/directory/loaders.ts')>();
	return { ...real, loadCountry: vi.fn(real.loadCountry) };
});

/** Each test has a directory of which nothing has been fetched. */
async function fresh() {
	vi.resetModules();
	const store = await import('../../entrypoints/popup/fetched-directory.ts');
	const people = await import('../../entrypoints/popup/find-people.ts');
	const { everyCountry, loadCountry } = await import('../../lib/directory/loaders.ts');
	const load = vi.mocked(loadCountry);
	const ask = (search: string, country: Country | null = 'US') =>
		people.findHelp(store.fetchedDirectory(), country, [], search, []);
	const asked = () => load.mock.calls.map(([country]) => country);
	return { ...store, ...people, everyCountry, load, ask, asked };
}

describe('the directory as it is fetched', () => {
	let popup: Awaited<ReturnType<typeof fresh>>;
	beforeEach(async () => {
		popup = await fresh();
	});

	it('has the emergency number before any file has come, and names nobody yet', () => {
		expect(popup.ask('')).toEqual({
			emergency: { numbers: [{ value: '911', sms: '911' }] },
			first: [],
			rest: [],
			complete: false,
		});
		expect(popup.ask('', null).emergency).toBeNull();
	});

	it('fetches the own country and what serves many, and tells once', async () => {
		const told = vi.fn();
		popup.followDirectory(told);
		await popup.fetchCountries(popup.countriesFor('US'));
		expect(popup.asked()).toEqual(['US', 'EU', 'INT']);
		expect(told).toHaveBeenCalledOnce();
		const { complete, first } = popup.ask('');
		expect(complete).toBe(true);
		expect(first.map(({ id }) => id)).toContain('us-nhth');
	});

	it('fetches no file twice', async () => {
		await Promise.all([popup.fetchCountries(['US', 'INT']), popup.fetchCountries(['US'])]);
		await popup.fetchCountries(['US']);
		expect(popup.asked()).toEqual(['US', 'INT']);
		expect(popup.fetchedDirectory().entries.map(({ country }) => country)).toEqual(['US', 'INT']);
	});

	it('does not say that nobody was found before it has looked everywhere', async () => {
		await popup.fetchCountries(popup.countriesFor('US'));
		expect(popup.ask('08000 121 700').complete).toBe(false);
		await popup.fetchCountries(popup.everyCountry);
		const { complete, first } = popup.ask('08000 121 700');
		expect(complete).toBe(true);
		expect(first.map(({ country }) => country)).toContain('GB');
	});

	it('goes on without a country whose file cannot be read, and keeps its emergency number', async () => {
		popup.load.mockRejectedValueOnce(new Error('gone'));
		await popup.fetchCountries(popup.countriesFor('DE'));
		const { emergency, first, complete } = popup.ask('', 'DE');
		expect(complete).toBe(true);
		expect(emergency?.numbers[0]?.value).toBe('110');
		expect(first.length).toBeGreaterThan(0);
		expect(popup.plainHelp(popup.fetchedDirectory(), 'DE').resources.length).toBeGreaterThan(0);
	});

	it('helps anywhere where the country is one that it does not know', async () => {
		await popup.fetchCountries(popup.countriesFor('FJ'));
		expect(popup.ask('', 'FJ').complete).toBe(true);
		expect(popup.ask('', 'FJ').first.map(({ country }) => country)).toContain('INT');
	});

	it('tells a person who is on the way from one who is not in the directory', async () => {
		expect(popup.resourceById(popup.fetchedDirectory(), 'gb-equity')).toBeNull();
		expect(popup.resourceById(popup.fetchedDirectory(), 'gone')).toBeUndefined();
		await popup.fetchCountries(['GB']);
		expect(popup.resourceById(popup.fetchedDirectory(), 'gb-equity')?.country).toBe('GB');
		expect(popup.resourceById(popup.fetchedDirectory(), 'gb-gone')).toBeUndefined();
	});
});
