import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuoteRow } from '../../components/check/quote-row.tsx';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

describe('a quoted line', () => {
	const show = async () => true;

	it('offers to go to its place on the page', () => {
		render(<QuoteRow quote={{ text: '$800 a day', start: 4, end: 14 }} onShow={show} />);
		expect(screen.getAllByRole('button')).toHaveLength(1);
	});

	it('offers no way to words that the page hides', () => {
		render(<QuoteRow quote={{ text: 'verified agency', start: 0, end: 0 }} onShow={show} />);
		expect(screen.getByText('verified agency')).toBeTruthy();
		expect(screen.queryByRole('button')).toBeNull();
	});
});
