import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `contest-fee`. */
export const pack: RulePack = {
	patterns: [
		'(label showcase|pageant|grand finals|finalist|magazine cover|cover model) ..10 (register|registration|abono|bayad)',
		'(tickets|ticket) ..6 (mabenta|ibenta|ibebenta|benta|maubos|sold out)',
		'(mag abono|ikaw ang magbabayad|ikaw magabono|abono mo)',
		'(kada|bawat|each) (artista|artist|cast|talent|finalist|contestant) ..3 (nag aambag|ambag|magbabayad|magaambag|mag aambag|share|bayad) ..3 (<money>|<number>)',
		'(deferred|walang tf) ..6 (ambag|share|bayad|puhunan)',
	],
	unless: ['(libre|free|benefit concert|barangay|manonood|audience|bumili ng ticket sa)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Label showcase sa hotel, register ₱2,500.',
		'50 tickets ang kailangan mong mabenta.',
		'Kada artista nag-aambag ng ₱15k para sa boat.',
		'Finalist ka sa pageant, ₱5,000 registration.',
	],
	lookalikes: [
		'Showcase ng estudyante, libre ang pasok.',
		'Bumili ng ticket sa gate, ₱200.',
		'Kada artista may sariling dressing room.',
		'Kontratang pirmado bago ang showcase.',
	],
};
