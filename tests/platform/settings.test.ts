import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	defaultSettings,
	loadSettings,
	onSettingsChanged,
	saveSettings,
} from '../../lib/platform/settings.ts';
import { broken, reset, stored } from './fake-browser.ts';

vi.mock('../../lib/platform/browser.ts', async () => ({
	browser: (await import('./fake-browser.ts')).browser,
}));
beforeEach(reset);

describe('stored settings', () => {
	it.each([
		['nothing', undefined],
		['null', null],
		['a text', 'x'],
		['a list', [1, 2]],
		['an object of another kind', { version: 99, colour: 'red' }],
	])('are the defaults where %s is stored', async (_what, value) => {
		stored.set('settings', value);
		expect(await loadSettings()).toEqual(defaultSettings);
	});

	it('keep what is right and replace what is broken, field by field', async () => {
		stored.set('settings', { version: 1, country: 'US', cover: 'a bad page', clearTraces: 'yes' });
		expect(await loadSettings()).toEqual({ country: 'US', cover: 'blank', clearTraces: false });
	});

	it.each(['us', 'U$', 'USAA', '', 7])('take no country such as %s', async (country) => {
		stored.set('settings', { country, clearTraces: true });
		expect(await loadSettings()).toEqual({ ...defaultSettings, clearTraces: true });
	});

	it('are the defaults where the storage itself fails', async () => {
		broken.set('local.get', 'rejects');
		expect(await loadSettings()).toEqual(defaultSettings);
	});

	it('change only what is said, with a version for later updates', async () => {
		await saveSettings({ country: 'GB' });
		expect(await saveSettings({ cover: 'news' })).toEqual({
			country: 'GB',
			cover: 'news',
			clearTraces: false,
		});
		expect(stored.get('settings')).toEqual({ version: 1, country: 'GB', cover: 'news', clearTraces: false });
	});

	it('keep both of two changes made at once', async () => {
		await Promise.all([saveSettings({ country: 'GB' }), saveSettings({ clearTraces: true })]);
		expect(await loadSettings()).toEqual({ country: 'GB', cover: 'blank', clearTraces: true });
	});

	it('can be changed again after a change failed', async () => {
		broken.set('local.set', 'rejects');
		await expect(saveSettings({ country: 'GB' })).rejects.toThrow();
		broken.clear();
		expect((await saveSettings({ country: 'FR' })).country).toBe('FR');
	});

	it('tell who listens, until they stop', async () => {
		const heard = vi.fn();
		const stop = onSettingsChanged(heard);
		await saveSettings({ cover: 'maps' });
		expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultSettings, cover: 'maps' });
		stop();
		await saveSettings({ cover: 'news' });
		expect(heard).toHaveBeenCalledTimes(1);
	});
});
