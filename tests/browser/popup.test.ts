import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { leaveByKey, leaving, report, urls } from './harness/leaving.ts';
import { openPopup, popupIsOpen, shownPopup } from './harness/popup.ts';
import { pause, until } from './harness/until.ts';

const LISTING = '/listings/casting-too-good.html';

inBrowsers('the real popup', (stage, which) => {
	it('opens over a listing at its key, checks it under activeTab and shows each finding', async () => {
		const tab = await stage().open(LISTING);
		const popup = await openPopup(stage());
		const titles = await until('the findings', async () => {
			const found = await popup.evaluate<string[]>(
				"[...document.querySelectorAll('.finding h3')].map((title) => title.textContent)",
			);
			return found.length > 0 ? found : null;
		});
		console.info(`popup · ${which} · findings: ${titles.join(' · ')}`);
		expect(titles.length).toBeGreaterThan(1);
		const quote = await popup.evaluate<string>("document.querySelector('.finding q').textContent");
		const text = await onPage<string>(tab.url, 'document.body.innerText');
		expect(text.replace(/\s+/g, ' ')).toContain(quote.replace(/…$/, ''));
		await pause(300);
		stage().photograph(`popup-${which}`);
		await closePopup();
	});

	it('shows on the page where a finding stands, and changes nothing in its document', async () => {
		const tab = await stage().open(`${LISTING}?show`);
		const before = await onPage<string>(tab.url, 'document.documentElement.outerHTML');
		const popup = await openPopup(stage());
		await until('the findings', () => popup.evaluate("document.querySelector('.finding q + *, .finding q')"));
		await popup.click('.finding .quote-row button');
		const marked = await until('the highlight', () =>
			onPage<string>(
				tab.url,
				"[...CSS.highlights.values()].flatMap((each) => [...each]).map(String).join(' ')",
			),
		);
		const text = await onPage<string>(tab.url, 'document.body.innerText');
		expect(text.replace(/\s+/g, ' ')).toContain(marked.replace(/\s+/g, ' ').trim());
		expect(await onPage<string>(tab.url, 'document.documentElement.outerHTML')).toBe(before);
		stage().photograph(`popup-show-${which}`);
		await closePopup();
	});

	it('does not hold the leave key back, and goes with the page', async () => {
		const old = await stage().open(`${LISTING}?key`);
		await openPopup(stage());
		report(which, 'popup open', await leaveByKey(stage(), old));
		await until('the popup closes', async () => !(await popupIsOpen(stage())));
	});

	it('leaves at its own button, also where the page behind it asks to stay', async () => {
		const old = await stage().open('/before-unload');
		const popup = await openPopup(stage());
		await popup.evaluate('document.title');
		await stage().witness.forget();
		const at = Date.now();
		await popup.click('button.leave');
		report(which, "popup's button (with 300 ms of the test's own)", await leaving(stage(), old, at));
		await until('the popup closes', async () => !(await popupIsOpen(stage())));
	});

	it('leaves at three presses of Shift', async () => {
		const old = await stage().open('/plain#shift');
		await openPopup(stage());
		await pause(300);
		// Firefox gives a popup that a key opened the keyboard only with the first Tab or click.
		if (which === 'firefox') stage().press('Tab');
		for (let press = 0; press < 3; press++) stage().press('shift');
		await leaving(stage(), old, Date.now());
	});

	it('leaves a page whose script is busy', async () => {
		const old = await stage().open('/busy-later');
		const popup = await openPopup(stage());
		await pause(2_500);
		const at = Date.now();
		await popup.click('button.leave');
		report(which, "popup's button over a busy page", await leaving(stage(), old, at, 4_000));
	});

	it("says plainly that a page of the browser's own cannot be read, and offers to paste", async () => {
		await stage().open('/plain#before');
		await stage().visit(which === 'chromium' ? 'chrome://version/' : 'about:support');
		const popup = await openPopup(stage());
		await until('the paste box', () => popup.evaluate("document.querySelector('textarea')"));
		const sentence = await until('the sentence', () =>
			popup.evaluate<boolean>("document.body.textContent.includes('does not let add-ons read this page')"),
		);
		expect(sentence).toBe(true);
		await closePopup();
	});

	it('opens from the context menu of selected text and checks that text alone', async () => {
		await stage().open(`${LISTING}?selection`);
		stage().press('ctrl+a');
		await pause(300);
		stage().click(300, 300, 'right');
		await pause(600);
		// The entry's first letter, which no other entry begins with: "Look at this text in Callboard".
		stage().press('l');
		const popup = await shownPopup(stage());
		const checked = await until('the report', () =>
			popup.evaluate<string | null>("document.querySelector('.report-head')?.textContent ?? null"),
		);
		expect(checked).toContain('Checked: your words.');
		await closePopup();
	});

	/** The value of an expression in the page itself. */
	async function onPage<T>(address: string, expression: string): Promise<T> {
		const page = (await stage().browser.pages()).find((each) => each.url() === address);
		if (!page) throw new Error(`No page at ${address}, only ${await urls(stage())}`);
		return (await page.evaluate(expression)) as T;
	}
	async function closePopup(): Promise<void> {
		stage().press('Escape');
		await until('the popup closes', async () => !(await popupIsOpen(stage())));
	}
});
