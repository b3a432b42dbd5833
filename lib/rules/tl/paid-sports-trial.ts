import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `paid-sports-trial`. */
export const pack: RulePack = {
	patterns: [
		'(basketball|football|volleyball|soccer|athlete|prep school|varsity) ..14 (scholarship|tryout|trial|slot|contract|kontrata|kontratang) ..14 (processing|reservation|slot fee|fee lang)',
		'(walang|no) tryout ..6 (highlights|video|pasok|sure|lang)',
		'(i 20|i20|visa) processing ..4 (slot|fee|<money>)',
		'(slot|reservation|processing) fee ..8 (team|club|scholarship|prep school|coach|varsity|league)',
		'(pasado|pasok|napili|tanggap) ..2 (anak|si) ..4 (academy|football|basketball|club|team) ..12 (insurance|<money>|bayad|fee)',
	],
	unless: [
		'(libre|free|barangay|fun run|intrams|sagot ng school|tuition ng school|full scholarship na sagot)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Basketball scholarship sa US prep school, kailangan ng ₱65k processing.',
		'Walang tryout, highlights lang.',
		'Volleyball import sa Thailand, may slot, reservation fee ₱20k.',
		'Slot fee para sa team ni coach.',
		'Pasado anak nyo sa football academy sa Spain, insurance na lang ₱60k.',
	],
	lookalikes: [
		'Libreng tryout ng varsity sa Sabado.',
		'Basketball tournament, registration ng barangay team ₱2,000.',
		'Coach ang namimili pagkatapos ng tryout.',
		'Scholarship sa UAAP team, sagot ng school ang dorm.',
		'Pasado anak nyo sa team, libre ang uniform? Opo.',
	],
};
