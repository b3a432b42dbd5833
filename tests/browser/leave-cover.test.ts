import { expect, it } from 'vitest';
import { coverUrl } from '../../lib/platform/cover-pages.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { urls } from './harness/leaving.ts';
import { LEAVE } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { variant } from './harness/variant.ts';

inBrowsers(
	'the chosen cover',
	(stage) => {
		it('is where the tab goes, also where there is no connection', async () => {
			const old = await stage().open('/plain');
			stage().press(LEAVE);
			await until('the page is gone', async () => !(await urls(stage())).includes(old.url));
			await until('the cover', async () => {
				const { url, pendingUrl } = await stage().front();
				return [url, pendingUrl].includes(coverUrl('encyclopedia'));
			});
			expect((await urls(stage())).filter((url) => url.startsWith('https:'))).toHaveLength(1);
		});
	},
	{ folder: (which) => variant(which, { cover: 'encyclopedia' }) },
);
