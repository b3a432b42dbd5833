import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { leaving, urls } from './harness/leaving.ts';
import { LEAVE } from './harness/stage.ts';
import { pause } from './harness/until.ts';

/**
 * What the help page says cannot be done: Firefox asks the page before any add-on's key. These hold our words to the
 * truth; if one fails because Firefox has become better, change the words.
 */
inBrowsers(
	'the limits of the leave key',
	(stage) => {
		it('waits in Firefox until a page whose script is busy lets the key through, and then leaves', async () => {
			const old = await stage().open('/busy');
			const at = stage().press(LEAVE);
			await pause(1_500);
			expect(await urls(stage())).toContain(old.url);
			await leaving(stage(), old, at, 12_000);
		});

		it('does not come through in Firefox on a page that takes every key for itself', async () => {
			const old = await stage().open('/takes-keys');
			stage().press(LEAVE);
			await pause(1_000);
			expect(await urls(stage())).toContain(old.url);
			await stage().witness.call('tabs.remove', old.id);
		});
	},
	{ browsers: ['firefox'] },
);

inBrowsers(
	'a page that takes every key for itself',
	(stage) => {
		it('does not stop the leave key in Chromium', async () => {
			const old = await stage().open('/takes-keys');
			await leaving(stage(), old, stage().press(LEAVE));
		});
	},
	{ browsers: ['chromium'] },
);
