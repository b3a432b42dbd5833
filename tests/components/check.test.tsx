import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckState } from '../../components/check/check-state.ts';
import { CheckView } from '../../components/check/check-view.tsx';
import type { Report } from '../../lib/model.ts';
import { aReport, aResource } from './samples.ts';

vi.mock('../../lib/platform/i18n.ts', async () => (await import('./english.ts')).inEnglish());
afterEach(cleanup);

const onCheckText = vi.fn();
const onCheckPage = vi.fn();
const onShow = vi.fn(async () => true);

function show(state: CheckState) {
	return render(
		<CheckView
			state={state}
			people={[aResource]}
			onCheckText={onCheckText}
			onCheckPage={onCheckPage}
			onShow={onShow}
			onCopy={async () => true}
			onReadLarge={() => undefined}
		/>,
	);
}

function done(report: Partial<Report> = {}, tabId: number | null = 7): CheckState {
	return {
		step: 'done',
		report: { ...aReport, ...report },
		origin: tabId === null ? 'paste' : 'page',
		tabId,
	};
}

/** True if the first text stands before the second in the document. */
function before(first: Element, second: Element): boolean {
	return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

describe('a report', () => {
	it('leads with the harm in words and shows no score', () => {
		show(done());
		expect(screen.getByRole('heading', { name: 'May cost you money' })).toBeTruthy();
		expect(screen.getByText('1 thing to look at', { exact: false })).toBeTruthy();
	});

	it('shows the words of the page as text, never as markup', () => {
		const { container } = show(done());
		expect(container.querySelector('q')?.textContent).toBe('send <img src=x onerror="steal()"> $50');
		expect(container.querySelector('img')).toBeNull();
	});

	it('says why, what to do, who says so, and that it may be innocent', () => {
		show(done());
		expect(screen.getByText('Honest work pays you.')).toBeTruthy();
		expect(screen.getByText('What to do: pay nothing.')).toBeTruthy();
		expect(screen.getByText('A real school may ask for a fee.').closest('details')?.open).toBe(false);
		const source = screen.getByRole('link', { name: 'FTC: Job scams, read on Nov 23, 2026' });
		expect(source.getAttribute('href')).toBe('https://consumer.ftc.gov/x');
		expect(source.getAttribute('rel')).toBe('noreferrer noopener');
	});

	it('goes to the quote on the page, and says when it is gone', async () => {
		show(done());
		onShow.mockResolvedValueOnce(false);
		await userEvent.click(screen.getByRole('button', { name: /^Show on the page/ }));
		expect(onShow).toHaveBeenCalledWith(7, aReport.cards[0]?.quotes[0]);
		expect(
			await screen.findByText('These words are not on the page any more.', { exact: false }),
		).toBeTruthy();
	});

	it('has no Show button for pasted words', () => {
		show(done({}, null));
		expect(screen.queryByRole('button', { name: /^Show on the page/ })).toBeNull();
	});

	it('puts people above the findings when freedom or meeting someone is at stake, and below for money', () => {
		show(done({ helpFirst: true }));
		expect(before(screen.getByText('Example Line'), screen.getByText('Asks you to pay first'))).toBe(true);
		cleanup();
		show(done({ helpFirst: false }));
		expect(before(screen.getByText('Asks you to pay first'), screen.getByText('Example Line'))).toBe(true);
	});

	it('says when only the first part was read', () => {
		show(done({ truncated: true }));
		expect(screen.getByText(/We read the first part only/)).toBeTruthy();
	});

	it('offers questions to ask, opened where nothing was found', () => {
		show(done({ level: 'clear', cards: [], harm: null, levelKey: null }));
		expect(screen.getByText('Questions to ask before you say yes').closest('details')?.open).toBe(true);
		expect(screen.queryByText('Example Line')).toBeNull();
	});

	it('offers the paste box, and no questions, for a page that offers no work', () => {
		show(done({ outcome: 'not-an-offer', cards: [], level: 'clear' }));
		expect(screen.getByLabelText(/Paste a message/)).toBeTruthy();
		expect(screen.queryByText('Questions to ask before you say yes')).toBeNull();
	});

	it('cuts a very long quote between characters', () => {
		const text = '😀'.repeat(400);
		const card = { ...aReport.cards[0], quotes: [{ text, start: 0, end: text.length }] };
		const { container } = show(
			done({ cards: [{ ...aReport.cards[0], ...card } as Report['cards'][number]] }),
		);
		expect(container.querySelector('q')?.textContent).toBe(`${'😀'.repeat(200)}…`);
	});
});

describe('a check that has no report', () => {
	it.each([
		[{ step: 'reading' } as const, 'Reading this page…'],
		[{ step: 'stopped' } as const, /took too long/],
		[{ step: 'failed' } as const, /did not work this time/],
	])('says so in one sentence (%o)', (state, sentence) => {
		show(state);
		expect(screen.getByText(sentence)).toBeTruthy();
		expect(screen.getByLabelText(/Paste a message/)).toBeTruthy();
	});

	it.each(['restricted', 'store', 'pdf', 'file', 'no_tab', 'failed'] as const)(
		'says why a page cannot be read: %s',
		(reason) => {
			const { container } = show({ step: 'unreadable', reason });
			const said = container.querySelector('.notice')?.textContent ?? '';
			expect(said.length).toBeGreaterThan(20);
			expect(said).not.toContain('_');
		},
	);
});

describe('the paste box', () => {
	it('checks the pasted words', async () => {
		show({ step: 'unreadable', reason: 'pdf' });
		await userEvent.type(screen.getByLabelText(/Paste a message/), 'Pay the fee');
		await userEvent.click(screen.getByRole('button', { name: 'Check these words' }));
		expect(onCheckText).toHaveBeenCalledWith('Pay the fee');
	});

	it('asks for words when it is empty', async () => {
		show({ step: 'failed' });
		await userEvent.click(screen.getByRole('button', { name: 'Check these words' }));
		expect(onCheckText).not.toHaveBeenCalled();
		expect(screen.getByText(/nothing to check yet/)).toBeTruthy();
	});

	it('keeps a very long text out of the field and still checks it', async () => {
		show({ step: 'failed' });
		const long = 'word '.repeat(50_000);
		const field = screen.getByLabelText(/Paste a message/);
		fireEvent.paste(field, { clipboardData: { getData: () => long } });
		expect(screen.getByText(/Your text is ready/)).toBeTruthy();
		await userEvent.click(screen.getByRole('button', { name: 'Check these words' }));
		expect(onCheckText).toHaveBeenCalledWith(long);
	});

	it('goes back to the page in front', async () => {
		show(done({}, null));
		await userEvent.click(screen.getByRole('button', { name: 'Check the page in front' }));
		expect(onCheckPage).toHaveBeenCalledOnce();
	});
});
