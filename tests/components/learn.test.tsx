import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LearnView } from '../../components/learn/learn-view.tsx';
import type { LearnPage } from '../../lib/model.ts';
import { aPage, aResource } from './samples.ts';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

const law: LearnPage = {
	...aPage,
	id: 'b',
	type: 'law',
	title: 'A law',
	jurisdiction: 'INT',
	resources: ['gone'],
};

function show(
	pages: readonly LearnPage[] | null,
	onResource: (resource: typeof aResource) => void = () => undefined,
) {
	const known = (id: string) => (id === aResource.id ? aResource : undefined);
	return render(<LearnView pages={pages} resource={known} onResource={onResource} />);
}

describe('the Learn view', () => {
	it('puts definitions first, whatever the order of the pages', () => {
		show([law, aPage]);
		const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
		expect(titles).toEqual(['What it is', 'A law']);
	});

	it('says that it is no legal advice, and that Callboard is independent', () => {
		show([aPage]);
		expect(screen.getByText('This is information, not legal advice.')).toBeTruthy();
		expect(screen.getByText(/Callboard is independent/)).toBeTruthy();
	});

	it('folds each page, and names the place, the steps and the source', async () => {
		const { container } = show([aPage]);
		expect(container.querySelector('details')?.open).toBe(false);
		expect(screen.getByText('United States (NY)')).toBeTruthy();
		expect(screen.getByText('Do that.')).toBeTruthy();
		expect(screen.getByRole('link', { name: /A state/, hidden: true }).getAttribute('href')).toBe(
			'https://www.example.gov/law',
		);
	});

	it('leads to people who fit, and leaves out those that the directory no longer has', async () => {
		const onResource = vi.fn();
		show([aPage, law], onResource);
		await userEvent.click(screen.getByRole('button', { name: 'Example Line', hidden: true }));
		expect(onResource).toHaveBeenCalledWith(aResource);
		expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(1);
	});

	it('keeps the room of people who are on their way, and asks for them when the page is unfolded', () => {
		const onOpen = vi.fn();
		const { container } = render(
			<LearnView pages={[aPage]} resource={() => null} onOpen={onOpen} onResource={() => undefined} />,
		);
		expect(container.querySelector('.learn-people')).toBeTruthy();
		const details = container.querySelector('details');
		details?.dispatchEvent(new Event('toggle'));
		expect(onOpen).not.toHaveBeenCalled();
		// The browser tells it by itself.
		details?.setAttribute('open', '');
		expect(onOpen).toHaveBeenCalledExactlyOnceWith(aPage);
	});

	it('is calm while the pages are not there yet', () => {
		show(null);
		expect(screen.getByText('One moment…')).toBeTruthy();
	});
});
