import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type OpenCallboard, openCallboard } from '../../scripts/screenshots/open.ts';
import { openView, views } from '../../scripts/screenshots/views.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, as `rule: where`. Everything is checked, best practices too. */
async function violations(page: Page): Promise<string[]> {
	// `evaluate` is not bound by the page's content security policy, a script tag would be.
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const result = await axe.run();
		if (result.passes.length < 10) return ['axe looked at nothing'];
		return result.violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
		);
	});
}

/** How far the view is wider than its window, in CSS pixels. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const widest = [...document.querySelectorAll<HTMLElement>('html, body, .panel, main')];
		return Math.max(...widest.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
	});
}

/** When something was on screen, in milliseconds after the document started: anything at all, and what was waited for. */
interface FirstView {
	readonly any: number;
	readonly shown: number;
	/** How far what is on screen moved meanwhile, as browsers count it. */
	readonly moved: number;
}

/** Opens a file of ours and waits until an element is on screen. */
async function firstView({ openPage }: OpenCallboard, file: string, shown: string): Promise<FirstView> {
	const page = await openPage('popup');
	await page.addInitScript(watchFor, shown);
	await page.goto(new URL(file, page.url()).href);
	await page.waitForFunction(() => performance.getEntriesByName('on screen').length > 0);
	await page.waitForTimeout(200);
	const view = await page.evaluate(readView);
	await page.close();
	return view;
}

/** Runs in the page before its own scripts: marks the picture in which the element is there. */
function watchFor(selector: string): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector(selector)) return;
		observer.disconnect();
		// The frame that draws it ends before the first task after it.
		requestAnimationFrame(() => setTimeout(() => performance.mark('on screen'), 0));
	}).observe(document, { childList: true, subtree: true });
}

async function readView(): Promise<FirstView> {
	const time = (name: string) => Math.round(performance.getEntriesByName(name)[0]?.startTime ?? 9999);
	const shifts = await new Promise<PerformanceEntryList>((resolve) => {
		const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
		observer.observe({ type: 'layout-shift', buffered: true });
		setTimeout(() => resolve([]), 100);
	});
	const moved = shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0);
	return { any: time('first-contentful-paint'), shown: time('on screen'), moved };
}

describe.skipIf(!chromiumPath)('every view, in a real Chromium', () => {
	let callboard: OpenCallboard;
	beforeAll(async () => {
		callboard = await openCallboard();
	});
	afterAll(() => callboard?.close());

	describe.each(views)('$name', (view) => {
		it.each(['light', 'dark'] as const)('has no fault that axe-core knows, %s', async (theme) => {
			const page = await openView(callboard, view, theme);
			expect(await violations(page)).toEqual([]);
			await page.close();
		});

		it('fits its window, from right to left, and at twice the size, without scrolling sideways', async () => {
			const page = await openView(callboard, view, 'light');
			expect(await overflow(page)).toBe(0);
			await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
			expect(await overflow(page)).toBe(0);
			await page.setViewportSize(
				view.page === 'popup' ? { width: 380, height: 300 } : { width: 320, height: 256 },
			);
			expect(await overflow(page)).toBe(0);
			await page.close();
		});

		it('keeps Leave on screen, first in the tab order, and every target 44 pixels high', async () => {
			const page = await openView(callboard, view, 'light');
			const leave = page.getByRole('button', { name: /^Leave/ }).first();
			await page.mouse.wheel(0, 4000);
			const box = await leave.boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect(box?.y).toBeLessThan(30);
			const first = page.locator('a, button, input, select, textarea, summary, [tabindex="0"]').first();
			expect(await first.evaluate((element) => element.classList.contains('leave'))).toBe(true);
			const small = await page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'button, select, summary, input, textarea, .button, .check-box',
					),
				]
					.filter((element) => element.offsetParent !== null && !element.matches('.check-box input'))
					.filter((element) => element.getBoundingClientRect().height < 44)
					.map((element) => element.outerHTML.slice(0, 80)),
			);
			expect(small).toEqual([]);
			await page.close();
		});
	});

	it('has Help on screen within 100 ms of the start of the document', async () => {
		const help: FirstView[] = [];
		const nothing: FirstView[] = [];
		// By turns with a file of ours with nothing to run: what the browser itself takes while other work goes on here.
		for (let run = 0; run < 7; run++) {
			help.push(await firstView(callboard, 'popup.html', '.resource'));
			nothing.push(await firstView(callboard, 'manifest.json', 'pre'));
		}
		help.sort((a, b) => a.shown - b.shown);
		nothing.sort((a, b) => a.shown - b.shown);
		const times = (views: FirstView[]) => views.map(({ any, shown }) => `${any}/${shown}`).join(', ');
		console.log(`first picture/people on it: ${times(help)} ms; nothing to run: ${times(nothing)} ms`);
		expect(help[0]?.shown).toBeLessThanOrEqual(Math.max(100, (nothing[3]?.shown ?? 0) + 60));
		expect(help.map(({ moved }) => moved)).toEqual(help.map(() => 0));
	});

	it('answers to the keyboard while a text of 20 MB is checked', async () => {
		const page = await callboard.openPage('popup');
		await page.getByRole('tab', { name: 'Check' }).click();
		await page.evaluate(() => {
			const text = 'We are casting models. You pay a registration fee of $50. '.repeat(360_000);
			const data = new DataTransfer();
			data.setData('text/plain', text);
			const field = document.querySelector('textarea');
			field?.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }),
			);
		});
		await page.getByText(/Your text is ready/).waitFor();
		await page.getByRole('button', { name: 'Check these words' }).click();
		const slowest = await page.evaluate(async () => {
			let worst = 0;
			for (let beat = 0; beat < 40; beat++) {
				const before = performance.now();
				await new Promise((resolve) => setTimeout(resolve, 10));
				worst = Math.max(worst, performance.now() - before);
			}
			return worst;
		});
		expect(slowest).toBeLessThan(500);
		await page.getByRole('tab', { name: 'Help' }).click();
		expect(await page.getByText('In danger now?').isVisible()).toBe(true);
		await page.getByRole('tab', { name: 'Check' }).click();
		await page.locator('.report-head, .notice:not(:text("Reading"))').first().waitFor({ timeout: 40_000 });
		await page.close();
	});

	it('loads nothing from elsewhere and breaks no rule of its content security policy', async () => {
		const page = await callboard.openPage('popup');
		const asked: string[] = [];
		const faults: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		page.on('pageerror', (error) => faults.push(String(error)));
		await page.reload();
		await page.getByRole('tab', { name: 'Learn' }).click();
		await page.locator('.learn').first().waitFor();
		expect(asked.length).toBeGreaterThan(3);
		expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
		expect(faults).toEqual([]);
		await page.close();
	});
});
