import { expect, it } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { leaveByKey, urls } from './harness/leaving.ts';
import { pause, until } from './harness/until.ts';

inBrowsers(
	"Callboard's own pages",
	(stage) => {
		it('close when the person leaves another page', async () => {
			expect((await urls(stage())).filter((url) => url.endsWith('/welcome.html'))).toHaveLength(1);
			const old = await stage().open('/plain');
			await leaveByKey(stage(), old);
			await until('the welcome page closes', async () => {
				return !(await urls(stage())).some((url) => url.endsWith('/welcome.html'));
			});
		});
	},
	{ keepWelcome: true },
);

inBrowsers(
	'the welcome page',
	(stage) => {
		it('leaves at three presses of Shift', async () => {
			const welcome = await until('the welcome page', async () => {
				return (await stage().tabs()).find(({ url }) => url.endsWith('/welcome.html'));
			});
			await stage().witness.call('tabs.update', welcome.id, { active: true });
			await pause(500);
			for (let press = 0; press < 3; press++) stage().press('shift');
			await until('it closes', async () => !(await urls(stage())).includes(welcome.url));
			expect((await stage().front()).url).toBe('about:blank');
		});
	},
	{ keepWelcome: true },
);
