import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countryChoices } from '../../components/frame/countries.ts';
import { Guard } from '../../components/frame/guard.tsx';
import { Header } from '../../components/frame/header.tsx';
import { TabPanel } from '../../components/frame/tab-panel.tsx';
import { type TabName, Tabs } from '../../components/frame/tabs.tsx';
import { PlainHelp } from '../../components/help/plain-help.tsx';
import { anEmergency, aResource } from './samples.ts';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

describe('the header', () => {
	it('reaches Leave with the first press of Tab and leaves with Enter', async () => {
		const onLeave = vi.fn();
		render(<Header shortcut="Alt+Shift+X" onLeave={onLeave} settingsLink />);
		await userEvent.tab();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Leave/ }));
		await userEvent.keyboard('{Enter}');
		expect(onLeave).toHaveBeenCalledOnce();
	});

	it('shows the key as it really is set', () => {
		render(<Header shortcut="Ctrl+Shift+L" onLeave={() => undefined} />);
		expect(screen.getByRole('button').textContent).toBe('LeaveCtrl+Shift+L');
	});

	it('says when no key is set, and nothing while that is not known', () => {
		const shown = render(<Header shortcut={null} onLeave={() => undefined} />);
		expect(screen.getByRole('button').textContent).toContain('no key');
		shown.rerender(<Header shortcut={undefined} onLeave={() => undefined} />);
		expect(screen.getByRole('button').textContent).toBe('Leave');
	});
});

function ThreeTabs({ ready = false }: { ready?: boolean }) {
	const [tab, setTab] = useState<TabName>('help');
	return (
		<>
			<Tabs selected={tab} checkReady={ready} onSelect={setTab} />
			{(['check', 'help', 'learn'] as const).map((name) => (
				<TabPanel key={name} name={name} selected={tab}>
					in {name}
				</TabPanel>
			))}
		</>
	);
}

describe('the tabs', () => {
	it('are one stop in the tab order', async () => {
		render(<ThreeTabs />);
		await userEvent.tab();
		expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Help' }));
		await userEvent.tab();
		expect(document.activeElement).toBe(document.body);
	});

	it('move and select with arrows, Home and End, round the ends', async () => {
		render(<ThreeTabs />);
		await userEvent.tab();
		const keys = ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{Home}', '{End}'];
		const seen: (string | null)[] = [];
		for (const key of keys) {
			await userEvent.keyboard(key);
			const selected = screen.getByRole('tab', { selected: true });
			expect(document.activeElement).toBe(selected);
			seen.push(selected.textContent);
		}
		expect(seen).toEqual(['Learn', 'Check', 'Learn', 'Check', 'Learn']);
	});

	it('show only the panel that is selected, named by its tab', async () => {
		render(<ThreeTabs />);
		expect(screen.getByRole('tabpanel', { name: 'Help' }).textContent).toBe('in help');
		await userEvent.click(screen.getByRole('tab', { name: 'Learn' }));
		expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
		expect(screen.getByRole('tabpanel', { name: 'Learn' }).textContent).toBe('in learn');
	});

	it('say on Check that something waits there', () => {
		render(<ThreeTabs ready />);
		expect(screen.getByRole('tab', { name: 'Check (something to look at)' })).toBeTruthy();
	});
});

describe('a view that fails', () => {
	function Broken(): never {
		throw new Error('broken on purpose');
	}

	it('leaves numbers to call and the Leave button', () => {
		render(
			<>
				<Header shortcut={null} onLeave={() => undefined} />
				<Guard fallback={<PlainHelp emergency={anEmergency} resources={[aResource]} />}>
					<Broken />
				</Guard>
			</>,
		);
		expect(screen.getByRole('button', { name: /^Leave/ })).toBeTruthy();
		expect(screen.getByRole('link', { name: /^Call: emergency services/ }).getAttribute('href')).toBe(
			'tel:911',
		);
		expect(screen.getByRole('link', { name: /^Call: Example Line/ })).toBeTruthy();
	});

	it('does not take its neighbours with it', () => {
		render(
			<>
				<Guard fallback="sorry">
					<Broken />
				</Guard>
				<Guard fallback="sorry">
					<p>still here</p>
				</Guard>
			</>,
		);
		expect(screen.getByText('still here')).toBeTruthy();
		expect(screen.getAllByText('sorry')).toHaveLength(1);
	});
});

describe('the choice of countries', () => {
	it('is in the order of their names and leaves out what is no country', () => {
		expect(countryChoices(['US', 'INT', 'EU', 'DE', 'GB']).map(({ name }) => name)).toEqual([
			'Germany',
			'United Kingdom',
			'United States',
		]);
	});
});
