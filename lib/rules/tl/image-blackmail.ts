import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `image-blackmail`. */
export const pack: RulePack = {
	patterns: [
		'(ikakalat|ikalat|kakalat|ipapakalat|ilalabas) ..4 (pic|pics|picture|video|nudes|photos|litrato|scandal|chat|screenshot|screenshots)',
		'(ipopost|i post|ipost|isesend|i send|ipapadala|ipapakita) ..2 ko ..3 (pic|pics|picture|video|nudes|photos|litrato|screenshot|screenshots) ..3 (mo|sa nanay|sa asawa|sa magulang|sa pamilya|sa boss|sa gc|sa lahat)',
		'(pic|pics|picture|video|nudes|photos|litrato|scandal) mo ..3 (kakalat|ikakalat|ipopost ko|isesend ko|makikita ng|ipapakita ko)',
		'(magbayad|bayad|send|magsend|padala|magpadala) ..6 (kung hindi|kundi|or else|otherwise|kung ayaw) ..6 (ikakalat|kakalat|ipopost|isesend|makikita ng)',
		'(block|binlock|i block|iblock|ireport) ..4 (ikakalat|kakalat|ipopost|isesend)',
	],
	unless: ['(kasal|graduation|flyer|event|endorsement|product)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magsend ka ng 5k kundi ipopost ko video mo.',
		'Pics mo ikakalat ko sa GC nyo.',
		'Pag binlock mo ko, isesend ko ang video sa nanay mo. Video mo ikakalat ko.',
		'Ipapakita ko ang screenshots sa asawa mo.',
	],
	lookalikes: [
		'Ipopost namin ang graduation pictures sa FB.',
		'Isesend namin ang product photos sa client.',
		'Magbayad sa cashier, kung hindi available ang QR.',
		'Kukunan ng litrato ang mga bata sa entablado, para sa yearbook.',
	],
};
