import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Pay for likes, ratings or "tasking". */
export const pack: RulePack = {
	patterns: [
		'(mag like|maglike|pag like|pagla like|paglike|i like|like lang|mag follow|magfollow|pag follow|i heart|mag subscribe|magsubscribe) ..10 (<money>|kikita|kita|commission|komisyon|gcash|bayad|per task|payout)',
		'(kikita|kumita|sahod) ..8 (pag like|paglike|like|pag follow|pag review|panonood ng video)',
		'(task|tasks|tasking) ..4 (simple|madali|easy|daily|online|lang) ..8 (<money>|commission|komisyon|kikita|kita|telegram|payout|gcash)',
		'(simple|simpleng|madali|madaling|easy|daily|merchant|prepaid|vip) [lang] [na] (task|tasks|tasking) ..10 (<money>|commission|komisyon|kikita|kita|telegram|payout|gcash|kada araw|per day)',
		'(screenshot|ss) ..6 (receptionist|payout|commission|komisyon|bayad|gcash)',
		'(mag rate|magrate|mag review|rate|review) ..4 (hotel*|product*|restaurant*|google map*) ..8 (<money>|commission|komisyon|kita|kikita|kada)',
	],
	unless: [
		'(like and share|like our page|i like ang page|i like ang aming|page namin|manager|raffle)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mag-like ka lang ng video, 80 pesos bawat isa.',
		'Simpleng task lang, kikita ka ng ₱2,000 kada araw.',
		'Ipasa ang screenshot sa receptionist para sa payout.',
		'Mag-rate ng hotel, may komisyon kada review.',
	],
	lookalikes: [
		'I-like ang page namin para sa schedule ng audition.',
		'Social media manager, gagawa ng report ng likes.',
		'Daily task: maglinis ng kusina at mag-ayos ng stocks.',
		'Waiter sa hotel na may magandang review.',
	],
};
