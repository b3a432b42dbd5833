import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coverPages, coverUrl } from '../../lib/platform/cover-pages.ts';
import { t, tPlural, uiLocale } from '../../lib/platform/i18n.ts';
import { receivedMessage } from '../../lib/platform/messages.ts';
import { putPendingText, takePendingText } from '../../lib/platform/session.ts';
import { browser, reset, session } from './fake-browser.ts';

vi.mock('../../lib/platform/browser.ts', async () => ({
	browser: (await import('./fake-browser.ts')).browser,
}));
beforeEach(reset);

describe('messages of the UI', () => {
	it('are filled in', () => {
		expect(t('hello', 'you')).toBe('Hello you');
	});

	it('show their key where they are missing, and never throw', () => {
		expect(t('no_such_key')).toBe('no_such_key');
	});

	it('follow the plural of the language', () => {
		expect([0, 1, 1200].map((count) => tPlural('things', count))).toEqual([
			'0 things',
			'1 thing',
			'1,200 things',
		]);
	});

	it('use the general form where a language has forms that are not written', () => {
		browser.i18n.getUILanguage.mockReturnValueOnce('ar');
		expect(tPlural('things', 2)).toMatch(/things$/);
	});

	it('are English where the browser names no real language', () => {
		browser.i18n.getUILanguage.mockReturnValueOnce('not a language');
		expect(uiLocale()).toBe('en');
		browser.i18n.getUILanguage.mockReturnValueOnce('pt_BR');
		expect(uiLocale()).toBe('pt-BR');
	});
});

describe('a message to the background', () => {
	it('is taken from our own pages only', () => {
		expect(receivedMessage({ type: 'leave' }, 'callboard')).toEqual({ type: 'leave' });
		expect(receivedMessage({ type: 'leave' }, 'another')).toBeNull();
		expect(receivedMessage({ type: 'leave' }, undefined)).toBeNull();
	});

	it.each([undefined, null, 'leave', { type: 'stay' }, { kind: 'leave' }])('is refused: %j', (value) => {
		expect(receivedMessage(value, 'callboard')).toBeNull();
	});
});

describe('a selected text', () => {
	it('waits in memory until it is taken once', async () => {
		await putPendingText('Casting call');
		expect(await takePendingText()).toBe('Casting call');
		expect(await takePendingText()).toBeNull();
	});

	it('is cut where it is too long, and ignored where it is broken or empty', async () => {
		await putPendingText('x'.repeat(300_000));
		expect((await takePendingText())?.length).toBe(200_000);
		session.set('pendingText', { not: 'text' });
		expect(await takePendingText()).toBeNull();
		await putPendingText('  \n ');
		expect(await takePendingText()).toBeNull();
	});
});

describe('the cover pages', () => {
	it('are https or empty, and there is one for each choice', () => {
		for (const { cover, url } of coverPages) {
			expect(url).toMatch(/^(https:\/\/|about:blank$)/);
			expect(coverUrl(cover)).toBe(url);
		}
		expect(coverPages).toHaveLength(6);
		expect(coverPages[0]?.cover).toBe('blank');
	});
});
