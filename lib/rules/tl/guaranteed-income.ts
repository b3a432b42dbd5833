import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Sure, easy or instant income. */
export const pack: RulePack = {
	patterns: [
		'(easy|instant|madaling|mabilis na|siguradong|sure na|legit na) (money|pera|kita|earnings|cash|income)',
		'(sigurado|siguradong|guaranteed|garantisado|sure) ..3 (kita|sahod|income|payout)',
		'(kita|payout|income) ..2 (agad|araw araw|sigurado|guaranteed) ..6 (legit|walang puhunan|sa bahay|gcash|cellphone)',
		'(walang puhunan|no capital) ..6 (kita|kumita|income|<money>)',
	],
	unless: ['(benta|tindahan|minimum wage|insurance)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Easy money lang ito, sumali ka na.',
		'Siguradong kita araw-araw sa bahay.',
		'Walang puhunan pero kumita na ang marami.',
		'Guaranteed ang payout, legit po ito.',
	],
	lookalikes: [
		'Sahod tuwing kinsenas, may 13th month pay.',
		'May komisyon sa benta ng tindahan.',
		'Hindi sigurado ang kita sa negosyo.',
		'Insurance agent, kita mula sa komisyon.',
	],
};
