import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Nude or underwear photos. "Daring" is the euphemism for nude work. */
export const pack: RulePack = {
	patterns: [
		'(pic|pics|picture|pictures|photo|photos|video|vid|litrato) ..4 (hubad|nakahubad|naka panty|naka bra|topless|daring|nude|naked|naka underwear|naka lingerie|undies|walang damit|walang saplot)',
		'(send|magsend|mag send|pasend|pa send|padala|ipadala) ..6 (nude|nudes|hubad|topless|sexy pic|sexy pics|naka bra|naka panty|daring|walang damit)',
		'(sexy|naka bikini|naka two piece) (pic|pics|picture|photo|photos) ..6 (client|approval|requirement|vip|muna|send|harap at likod)',
		'(body check|body shot*) ..6 (naka bra|naka panty|hubad|underwear|topless|vc)',
	],
	unless: [
		'(huwag mag send|wag mag send|walang nudity|no nudity|bawal|huwag magpadala|wag magpadala)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magpadala ka ng picture na naka-panty lang.',
		'Pa-send ng nudes, requirement ng client.',
		'Sexy pics muna para sa approval.',
		'Litrato na walang damit ang kailangan namin.',
	],
	lookalikes: [
		'Walang nudity sa project, pambata ito.',
		'Huwag magpadala ng hubad na litrato kahit kanino.',
		'Send close-up at full body photo, simpleng damit.',
		'Bawal ang sexy pics sa grupo.',
	],
};
