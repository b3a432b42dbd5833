import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `wages-kept-back`. */
export const pack: RulePack = {
	patterns: [
		'(lang|na lang) ..2 (kada|bawat|per) (linggo|buwan|week|month) ..4 (habang|hanggang|until) ..4 (binabayaran|bayad|utang|mabayaran)',
		'(walang sahod|walang sweldo|di sinasahuran|hindi pinapasahod) ..6 (buwan|months|hanggang|habang|utang|release)',
		'(sahod|sweldo) ..4 (hawak|hahawakan|nakatago|itatago|i hold) ..4 (amo|boss|madam|agency|manager|kapitan|uuwi|kontrata)',
		'(kalahati|half|<percent>) ..3 (sahod|sweldo|kita) ..4 (sa amin|sa agency|kay madam|sa tiyahin|sa recruiter|sa mamasang)',
	],
	unless: ['(bir|sss|strike|dole|union|unpaid leave|leave)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'€70 lang kada linggo habang binabayaran ang utang.',
		'Sahod hawak ni madam hanggang matapos ang kontrata.',
		'Walang sahod tatlong buwan hanggang mabayaran ang ticket.',
		'Kalahati ng sahod sa agency.',
	],
	lookalikes: [
		'Sahod tuwing 15 at 30, may payslip.',
		'Kaltas lang ang SSS at PhilHealth, sahod buo.',
		'₱600 lang kada araw sa probinsya, minimum wage.',
		'Walang sahod ang unpaid leave.',
	],
};
