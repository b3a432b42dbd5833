import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmergencyLine } from '../../components/help/emergency-line.tsx';
import { type HelpAnswer, HelpView } from '../../components/help/help-view.tsx';
import { ReadLarge } from '../../components/help/read-large.tsx';
import { ResourceCard } from '../../components/help/resource-card.tsx';
import type { HelpFilter, Resource } from '../../lib/model.ts';
import { anEmergency, aResource } from './samples.ts';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

const nothing = { onCopy: async () => true, onReadLarge: () => undefined };

function href(name: RegExp): string | null {
	return screen.getByRole('link', { name }).getAttribute('href');
}

describe('the card of an organisation', () => {
	it('calls, texts with the keyword, and chats in one click', () => {
		render(<ResourceCard resource={aResource} {...nothing} />);
		expect(href(/^Call: Example Line/)).toBe('tel:+15555550100');
		expect(href(/^Text: Example Line/)).toBe('sms:555123?body=HI%20%26%20YOU');
		expect(href(/^Chat: Example Line/)).toBe('https://chat.example.org/');
	});

	it('shows the number and the hours without a click', () => {
		render(<ResourceCard resource={aResource} {...nothing} />);
		expect(screen.getByText('555-555-0100')).toBeTruthy();
		expect(screen.getByText(/24\/7/)).toBeTruthy();
	});

	it('opens sites in a new tab and does not tell them where from', () => {
		render(<ResourceCard resource={aResource} {...nothing} />);
		const chat = screen.getByRole('link', { name: /^Chat/ });
		expect(chat.getAttribute('target')).toBe('_blank');
		expect(chat.getAttribute('rel')).toContain('noreferrer');
		expect(chat.getAttribute('rel')).toContain('noopener');
	});

	it('copies only when asked, and says so', async () => {
		const onCopy = vi.fn(async () => true);
		render(<ResourceCard resource={aResource} {...nothing} onCopy={onCopy} />);
		expect(onCopy).not.toHaveBeenCalled();
		await userEvent.click(screen.getByRole('button', { name: 'Copy 555-555-0100' }));
		expect(onCopy).toHaveBeenCalledWith('555-555-0100');
		expect(screen.getByRole('status').textContent).toBe('Copied');
	});

	it('says that it did not copy where the browser refuses', async () => {
		render(<ResourceCard resource={aResource} {...nothing} onCopy={async () => false} />);
		await userEvent.click(screen.getByRole('button', { name: /^Copy/ }));
		expect(screen.getByRole('status').textContent).toBe('Not copied');
	});

	it('keeps who runs it, languages, secrecy, duties, date and source behind More', async () => {
		render(<ResourceCard resource={aResource} {...nothing} />);
		expect(screen.queryByText('Example House')).toBeNull();
		const more = screen.getByRole('button', { name: 'More about Example Line' });
		expect(more.getAttribute('aria-expanded')).toBe('false');
		await userEvent.click(more);
		for (const text of [
			'English, Spanish',
			'They do not tell anyone unless a life is in danger.',
			'Harm to a child.',
			'Ohio',
		]) {
			expect(screen.getByText(text)).toBeTruthy();
		}
		expect(screen.getByText(/Nov 23, 2026/)).toBeTruthy();
		expect(href(/Example House/)).toBe('https://www.example.org/about');
		expect(screen.getByText(/free/)).toBeTruthy();
		expect(
			screen.getByRole('button', { name: 'Less about Example Line' }).getAttribute('aria-expanded'),
		).toBe('true');
	});

	it('warns that mail is kept before it is written', async () => {
		const mailOnly: Resource = { ...aResource, channels: [{ type: 'email', value: 'hello@example.org' }] };
		render(<ResourceCard resource={mailOnly} {...nothing} />);
		expect(screen.getByText(/kept in Sent mail/)).toBeTruthy();
		expect(href(/^E-mail/)).toBe('mailto:hello@example.org');
		await userEvent.click(screen.getByRole('button', { name: /^More/ }));
		expect(screen.getByText(/If someone reads your mail/)).toBeTruthy();
	});

	it('never turns a bad address into a link', () => {
		const bad: Resource = {
			...aResource,
			channels: [
				{ type: 'web', value: 'javascript:alert(1)' },
				{ type: 'chat', value: 'http://example.org' },
				{ type: 'email', value: 'a@b?bcc=c@d' },
			],
		};
		render(<ResourceCard resource={bad} {...nothing} />);
		expect(screen.queryAllByRole('link')).toEqual([]);
	});

	it('asks for the big view of the number that was chosen', async () => {
		const onReadLarge = vi.fn();
		render(<ResourceCard resource={aResource} {...nothing} onReadLarge={onReadLarge} />);
		await userEvent.click(screen.getByRole('button', { name: /^More/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Large: 555-555-0100' }));
		expect(onReadLarge).toHaveBeenCalledWith(aResource, aResource.channels[0]);
	});
});

describe('the number in big type', () => {
	it('shows the number and the keyword, and goes back', async () => {
		const onBack = vi.fn();
		render(
			<ReadLarge
				resource={aResource}
				channel={{ type: 'sms', value: '555123', body: 'HI' }}
				onBack={onBack}
			/>,
		);
		expect(screen.getByText('555123')).toBeTruthy();
		expect(screen.getByText('HI')).toBeTruthy();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
		await userEvent.keyboard('{Enter}');
		expect(onBack).toHaveBeenCalledOnce();
	});
});

describe('the emergency line', () => {
	it('calls and texts the number of the country', () => {
		render(<EmergencyLine emergency={anEmergency} />);
		expect(href(/^Call: emergency services, 911/)).toBe('tel:911');
		expect(href(/^Text: emergency services/)).toBe('sms:911');
	});

	it('asks for the country where none is known', () => {
		render(<EmergencyLine emergency={null} />);
		expect(screen.getByText(/Choose your country/)).toBeTruthy();
		expect(screen.queryAllByRole('link')).toEqual([]);
	});
});

describe('the Help view', () => {
	const other: Resource = { ...aResource, id: 'xx-other', name: 'Other Line' };
	function find(search: string, filters: readonly HelpFilter[]): HelpAnswer {
		const rest = search || filters.length > 0 ? [] : [other];
		return { emergency: anEmergency, first: search === 'nobody' ? [] : [aResource], rest, complete: true };
	}
	function view(search = '', onSearch: (search: string) => void = () => undefined, ask = find) {
		return (
			<HelpView
				{...nothing}
				country="US"
				guessed={true}
				choices={[
					{ code: 'US', name: 'United States' },
					{ code: 'GB', name: 'United Kingdom' },
				]}
				onCountry={onCountry}
				find={ask}
				onSeek={onSeek}
				search={search}
				onSearch={onSearch}
			/>
		);
	}
	const onCountry = vi.fn();
	const onSeek = vi.fn();

	it('has the emergency number and the first cards at once, and the others after the first picture', async () => {
		render(view());
		expect(screen.getByRole('heading', { name: 'Example Line' })).toBeTruthy();
		expect(screen.getByText('911')).toBeTruthy();
		expect(await screen.findByRole('heading', { name: 'Other Line' })).toBeTruthy();
	});

	it('shows the emergency number and keeps the room of the cards until their names come', () => {
		const waiting = () => ({ emergency: anEmergency, first: [], rest: [], complete: false });
		const shown = render(view('', undefined, waiting));
		expect(screen.getByText('911')).toBeTruthy();
		expect(shown.container.querySelectorAll('.waiting')).toHaveLength(3);
		expect(screen.queryByText(/Nothing found/)).toBeNull();
		shown.rerender(view());
		expect(shown.container.querySelectorAll('.waiting')).toHaveLength(0);
		expect(screen.getByRole('heading', { name: 'Example Line' })).toBeTruthy();
	});

	it('says when the person goes to the search box', async () => {
		render(view());
		expect(onSeek).not.toHaveBeenCalled();
		await userEvent.click(screen.getByLabelText('Find help'));
		expect(onSeek).toHaveBeenCalledOnce();
	});

	it('keeps what stands there until it has looked everywhere, and says no number before', async () => {
		const shown = render(view());
		await screen.findByRole('heading', { name: 'Other Line' });
		const looking = (search: string, filters: readonly HelpFilter[]) => ({
			...find(search, filters),
			complete: search === '',
		});
		shown.rerender(view('nobody', undefined, looking));
		expect(screen.getByRole('heading', { name: 'Other Line' })).toBeTruthy();
		expect(screen.queryByText(/Nothing found/)).toBeNull();
		shown.rerender(view('nobody'));
		expect(screen.getByText(/Nothing found/)).toBeTruthy();
		expect(screen.queryByRole('heading', { name: 'Other Line' })).toBeNull();
	});

	it('says that the country is guessed, and lets the person choose', async () => {
		render(view());
		const select = screen.getByLabelText('Country');
		expect(within(select).getByRole('option', { name: 'United States (guessed)' })).toBeTruthy();
		await userEvent.selectOptions(select, 'GB');
		expect(onCountry).toHaveBeenCalledWith('GB');
	});

	it('passes typed words on, and says when nobody is found', async () => {
		const onSearch = vi.fn();
		const shown = render(view('', onSearch));
		await userEvent.type(screen.getByLabelText('Find help'), 'x');
		expect(onSearch).toHaveBeenCalledWith('x');
		shown.rerender(view('nobody'));
		expect(await screen.findByText('Nothing found. Try other words or fewer filters.')).toBeTruthy();
	});

	it('has filters that say whether they are on', async () => {
		render(view());
		const filter = screen.getByRole('button', { name: 'I cannot talk' });
		expect(filter.getAttribute('aria-pressed')).toBe('false');
		await userEvent.click(filter);
		expect(filter.getAttribute('aria-pressed')).toBe('true');
		expect(await screen.findByText('1 found')).toBeTruthy();
		await userEvent.click(filter);
		expect(filter.getAttribute('aria-pressed')).toBe('false');
	});
});
