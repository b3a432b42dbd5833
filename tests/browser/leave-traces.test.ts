import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { closedUrls, historyUrls, leaveByKey } from './harness/leaving.ts';
import { until } from './harness/until.ts';
import { variant } from './harness/variant.ts';

inBrowsers(
	'leaving with traces cleared',
	(stage) => {
		it('takes the exact address out of the history and off the list of closed tabs', async () => {
			await stage().open('/first');
			await stage().visit('/second#part');
			const old = await stage().front();
			expect(await historyUrls(stage())).toContain(old.url);
			await leaveByKey(stage(), old);
			await until('the history is clear', async () => !(await historyUrls(stage())).includes(old.url));
			await until('the list of closed tabs has no page of the site', async () => {
				return !(await closedUrls(stage())).some((url) => url.startsWith('http'));
			});
			expect(await historyUrls(stage())).not.toContain(old.url);
		});

		it('leaves what else is in the history and among the closed tabs alone', async () => {
			const other = await stage().open('/plain#other');
			await stage().witness.call('tabs.remove', other.id);
			await until('the other tab is listed', async () => (await closedUrls(stage())).includes(other.url));
			const old = await stage().open('/before-unload');
			await leaveByKey(stage(), old);
			await until('the history is clear', async () => !(await historyUrls(stage())).includes(old.url));
			await until('it is off the list', async () => !(await closedUrls(stage())).includes(old.url));
			expect(await historyUrls(stage())).toContain(other.url);
			expect(await closedUrls(stage())).toContain(other.url);
		});
	},
	{ folder: (which) => variant(which, { clearTraces: true }, { granted: true }) },
);
