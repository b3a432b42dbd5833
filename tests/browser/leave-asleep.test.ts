import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { leaveByKey, report } from './harness/leaving.ts';
import type { Stage } from './harness/stage.ts';
import { pause, until } from './harness/until.ts';

/** Generous: a shared machine with two cores. The measured figure is printed. */
const HIDDEN_COLD = 1_500;

inBrowsers(
	'leaving while the background sleeps',
	(stage, which) => {
		it('wakes it and leaves', async () => {
			const old = await stage().open('/before-unload');
			await (which === 'chromium' ? stopWorker(stage()) : pause(3_000));
			const went = await leaveByKey(stage(), old);
			report(which, 'background asleep', went);
			expect(went.hidden).toBeLessThan(HIDDEN_COLD);
		});
	},
	{ preferences: { 'extensions.background.idle.timeout': 500 } },
);

/** Stops Callboard's worker as the browser does after 30 idle seconds. */
async function stopWorker(stage: Stage): Promise<void> {
	const isOurs = (url: string) => url.endsWith('/background.js');
	const target = await stage.browser.waitForTarget((each) => isOurs(each.url()));
	const worker = await target.worker();
	await worker?.close();
	await until('the worker stops', () => !stage.browser.targets().some((each) => isOurs(each.url())));
}
