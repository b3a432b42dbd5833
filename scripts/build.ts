import { build } from './setup/build.ts';

for (const browser of ['chrome', 'firefox'] as const) {
	const made = build(browser);
	console.log(made.fresh ? `${browser}: up to date` : made.printed);
	if (!made.ok) process.exit(1);
}
