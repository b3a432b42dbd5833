import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Office or "encoder" work in places known for scam compounds, and POGO hiring. */
export const pack: RulePack = {
	patterns: [
		'(csr|customer service|customer representative|call center|encoder|data encoder|tech support|chat support|telesales|online gaming|chat moderator) ..10 @compound',
		'@compound ..12 (hiring|urgent|csr|encoder|sahod|libre|ticket|<money>|chat support|online)',
		'(pogo|online casino) ..8 (hiring|csr|encoder|abroad|work abroad|sahod|libre)',
	],
	unless: [
		'@lawful-agency',
		'(advisory|babala|deployment ban|nailigtas|na rescue|biktima|embahada|embassy|balita|umano|diumano)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hiring encoder sa Cambodia, libre ticket.',
		'CSR sa Myanmar, sahod 50 thousand.',
		'POGO hiring, chat support, work abroad.',
		'Poipet: urgent, kailangan ng online staff.',
	],
	lookalikes: [
		'CSR sa Cebu, day shift, HMO agad.',
		'Babala: deployment ban sa Myanmar, mag-ingat sa mga hiring.',
		'Nailigtas ang mga Pilipinong CSR sa Cambodia.',
		'Tour package sa Cambodia at Laos, limang araw.',
	],
};
