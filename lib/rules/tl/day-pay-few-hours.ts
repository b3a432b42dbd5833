import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Much pay by the day or hour for hardly any work. */
export const pack: RulePack = {
	patterns: [
		'(kikita|kumita|kita|earn) ..6 <money> ..4 (per day|kada araw|araw araw|daily|per hour|kada oras|per night|kada gabi|a day|isang araw)',
		'(up to|hanggang|aabot|aabot sa) ..2 <money> ..4 (per day|kada araw|daily|a day|per night|kada gabi|per hour|kada oras)',
		'(1 hour|2 hours|isang oras|dalawang oras|ilang minuto|few minutes|1 to 2 hours|1 2 hours) ..4 (lang|a day|per day|kada araw) ..8 (<money>|kikita|kita|kumita)',
		'(cellphone lang|phone lang|cp lang|cp at internet|cellphone at data) ..10 (<money>|kikita|kita|kumita)',
		'<money> ..3 (kada araw|araw araw|kada gabi|per day) ..6 (cellphone lang|phone lang|cp lang|sa bahay lang|isang oras|2 hours)',
	],
	unless: [
		'(minimum wage|per month|kada buwan|talent fee|tf|provincial rate|overtime|delivery|rider)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kikita ka ng ₱4,000 kada araw.',
		'Isang oras lang a day, malaki ang kita.',
		'Cellphone lang ang kailangan at kikita ka na.',
		'Hanggang ₱3,500 kada gabi ang uwi mo.',
	],
	lookalikes: [
		'Talent fee ₱1,800 kada araw, 12 oras ang shoot.',
		'Sahod: minimum wage at overtime pay.',
		'Rider, kikita ng 900 pesos kada araw depende sa delivery.',
		'Service crew, walong oras, rotating shift.',
	],
};
