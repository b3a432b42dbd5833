import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { printReport } from './check/print-report.ts';
import { build } from './setup/build.ts';
import { root } from './setup/paths.ts';
import { openPopup, openStage, readPage, type Stage } from './start/drive.ts';
import { findOrInstallBrowser } from './start/find-browser.ts';
import { openListing } from './start/listing.ts';
import { checkByPaste, reportIsThere } from './start/report-is-there.ts';

/**
 * `npm start [-- PATH|URL|-]`: opens a browser with Callboard on a casting call written for the demo, or on the person's
 * own listing, and prints what the check found. Without a display it works unseen and saves a picture of the report.
 */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
try {
	await start(process.argv[2]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function start(argument: string | undefined): Promise<void> {
	const listing = await openListing(argument);
	const browser = await findOrInstallBrowser();
	if (!browser)
		throw new Error(
			'No browser could be found or installed. Install Chromium or Firefox, then run npm start again.',
		);
	for (const kind of new Set(['chrome', browser.kind] as const)) {
		const made = build(kind);
		if (!made.ok) throw new Error(`The build failed:\n${made.printed}`);
	}
	console.log(`Opening ${browser.name} with Callboard on ${argument ?? 'the demo casting call'} …\n`);
	const stage = await inTime(
		openStage(browser, listing.url, headless),
		`${browser.name} did not open in time.`,
	);
	const source = await inTime(readPage(stage.page), 'The page did not answer in time.');
	console.log(printReport(source));
	if (headless) {
		await inTime(
			savePicture(stage, source.text),
			'The popup did not open in time, so there is no picture.',
		).finally(() => end(stage));
		return;
	}
	await openPopup(stage).catch(() => null);
	console.log('\nCallboard is in the toolbar of the window that has opened. Close the window to end.');
	stage.driver.once('disconnected', listing.close);
}

/** Ends the unseen browser. It may hang on its way out, so it is given no say. */
function end({ driver }: Stage): void {
	driver.process()?.kill();
	setTimeout(() => process.exit(), 500);
}

/** A browser that hangs must not hang the terminal: after a minute it is said what did not come. */
function inTime<Value>(promise: Promise<Value>, complaint: string): Promise<Value> {
	const late = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error(complaint)), 60_000).unref(),
	);
	return Promise.race([promise, late]);
}

/** A picture of the real popup over the page where the browser can be driven so far, else of the page. */
async function savePicture(stage: Stage, text: string): Promise<void> {
	const folder = join(root, 'screenshots');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'report.png');
	const popup = await openPopup(stage).catch(() => null);
	if (popup) await reportIsThere(popup, 3000).catch(() => checkByPaste(popup, text));
	await (popup ?? stage.page).screenshot({ path: file });
	console.log(
		`\nNo display here: a picture of ${popup ? 'the report' : 'the page'} is in ${relative(process.cwd(), file)}`,
	);
}
