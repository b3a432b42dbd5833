import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `no-phone-no-exit`. */
export const pack: RulePack = {
	patterns: [
		'(cellphone|phone|cp|selpon) ..3 (kukunin|kinukuha|hawak|isusuko|isuko|ibibigay|itatago|nakatago) ..2 (amo|boss|madam|agency|mamasang|employer)',
		'(cellphone|selpon) ..1 (pwede lang|tuwing linggo lang|tuwing day off|pag day off lang|isang beses lang)',
		'(bawal|hindi pwede|di pwede|hindi pwedeng|di pwedeng) ..1 (lumabas|lalabas) ..5 (dorm|villa|compound|walang kasama|walang bantay|walang paalam|kontrata|mag isa)',
		'(naka lock|nakalock|nilolock|kinakandado|nakakandado|ikinakandado) ..4 (kami|kayo|sila|mga girls|mga babae|sa loob|mula sa labas|bantay)',
		'(bantay|guard|gwardya) ..4 (di makalabas|hindi makalabas|kasama pag lumabas|hindi pwedeng lumabas)',
		'(off|day off|dayoff) ..2 (kapag|pag) ..1 walang ..1 (customer|guest)',
		'(madam|amo|boss|bantay) ..2 (may hawak|hawak) ..2 susi ..3 (kwarto|pinto|bahay|dorm)',
	],
	unless: [
		'(exam|school|klase|ospital|sine|shooting|set|curfew ng dorm ng school|warehouse)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cellphone kukunin ng madam pagdating.',
		'Bawal lumabas ng dorm nang walang kasama.',
		'Naka-lock kami sa gabi, may bantay sa labas.',
		'Cellphone tuwing Linggo lang, isang beses.',
		'Si madam may hawak ng susi ng kwarto.',
	],
	lookalikes: [
		'Bawal ang cellphone sa exam.',
		'Pwede lumabas kahit kailan, malapit ang mall.',
		'Nakalock ang warehouse sa gabi, may guard.',
		'Libre ang wifi, tawag lagi sa pamilya.',
	],
};
