import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../components/options/options-view.tsx';
import type { SetUp } from '../../components/options/set-up.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

const onCountry = vi.fn();
const onCover = vi.fn();
const onClearing = vi.fn();
const onShortcut = vi.fn();
const onLeave = vi.fn();

const setUp: SetUp = {
	country: {
		country: 'US',
		guessed: true,
		choices: [
			{ code: 'US', name: 'United States' },
			{ code: 'FR', name: 'France' },
		],
		onChoose: onCountry,
	},
	cover: {
		cover: 'blank',
		choices: [
			{ cover: 'blank', labelKey: 'cover_blank', url: 'about:blank' },
			{ cover: 'news', labelKey: 'cover_news', url: 'https://apnews.com/' },
		],
		onChoose: onCover,
	},
	shortcut: 'Alt+Shift+X',
	openKey: 'Alt+Shift+K',
	onShortcut,
	browser: 'chromium',
	privateWindows: false,
};

function options(change: Partial<SetUp> = {}, on = false, refused = false) {
	const traces = { on, refused, onChange: onClearing, granted: ['activeTab', 'history', 'odd'] };
	return render(<OptionsView {...setUp} {...change} traces={traces} />);
}

describe('the options', () => {
	it('change the country and the cover page', async () => {
		options();
		await userEvent.selectOptions(screen.getByLabelText('Country'), 'FR');
		expect(onCountry).toHaveBeenCalledWith('FR');
		await userEvent.selectOptions(screen.getByLabelText('Cover page'), 'news');
		expect(onCover).toHaveBeenCalledWith('news');
	});

	it('explain clearing traces before it is turned on, and have it off', async () => {
		options();
		const box = screen.getByRole('checkbox', { name: 'Clear the page that I leave' });
		expect(box).toHaveProperty('checked', false);
		expect(screen.getByText(/A gap in the history can be noticed/)).toBeTruthy();
		await userEvent.click(box);
		expect(onClearing).toHaveBeenCalledWith(true);
	});

	it('say so when the browser was not allowed to clear', () => {
		options({}, false, true);
		expect(screen.getByText(/clearing stays off/)).toBeTruthy();
	});

	it('no longer say that the history keeps the page once clearing is on', () => {
		options({}, false);
		expect(screen.getByText(/The page stays in your history/)).toBeTruthy();
		cleanup();
		options({}, true);
		expect(screen.queryByText(/The page stays in your history/)).toBeNull();
		expect(screen.getByText(/Pages that you saw before it/)).toBeTruthy();
	});

	it('show the key, or that none is set, and lead to the page that changes it', async () => {
		options();
		expect(screen.getByText('Alt+Shift+X')).toBeTruthy();
		expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
		cleanup();
		options({ shortcut: null });
		expect(screen.getByText(/No key is set/)).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Set a key' }));
		expect(onShortcut).toHaveBeenCalledOnce();
	});

	it('give the reason for each permission, and own up to one that they do not know', () => {
		options();
		expect(screen.getByText(/only at the moment when you open Callboard/)).toBeTruthy();
		expect(screen.getByText(/Callboard does not need it/)).toBeTruthy();
	});

	it('speak of this browser only', () => {
		options({ browser: 'firefox' });
		expect(screen.getByText(/Run in Private Windows/)).toBeTruthy();
		expect(screen.getByText(/In Firefox a page gets the key first/)).toBeTruthy();
		expect(screen.queryByText(/Allow in Incognito/)).toBeNull();
	});
});

describe('the welcome page', () => {
	it('says what cannot be hidden before it teaches the key', () => {
		render(<WelcomeView {...setUp} onLeave={onLeave} />);
		const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
		expect(titles).toEqual([
			'What Callboard does',
			'What it cannot hide',
			'Choose',
			'The leave key',
			'Practise leaving',
			'How to remove Callboard',
		]);
		expect(screen.getByText(/It does not hide that you were online/)).toBeTruthy();
	});

	it('says what practising does before it does it, and then really leaves', async () => {
		render(<WelcomeView {...setUp} onLeave={onLeave} />);
		expect(screen.getByText(/This tab will turn into your cover page/)).toBeTruthy();
		expect(screen.getByText('Press Alt+Shift+X.')).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Leave now' }));
		expect(onLeave).toHaveBeenCalledOnce();
	});

	it('does not teach a key that is not set', () => {
		render(<WelcomeView {...setUp} shortcut={null} onLeave={onLeave} />);
		expect(screen.queryByText(/^Press .*\+/)).toBeNull();
		expect(screen.getByText(/No key is set/)).toBeTruthy();
	});

	it('says that Callboard is independent of the organisations that it lists', () => {
		render(<WelcomeView {...setUp} onLeave={onLeave} />);
		expect(screen.getByText(/does not belong to the Model Alliance/)).toBeTruthy();
	});
});
