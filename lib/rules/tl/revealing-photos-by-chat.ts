import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Swimwear or "sexy" photos asked for in a chat. */
export const pack: RulePack = {
	patterns: [
		'(pic|pics|picture|pictures|photo|photos|litrato) ..4 naka (two piece|bikini|swimsuit|shorts) ..8 (harap|likod|approval|client|muna|requirement)',
		'(send|magsend|mag send|pasend|pa send|padala|ipadala|magpadala) ..4 (pic|pics|picture|pictures|photo|photos) ..4 (naka two piece|naka bikini|naka swimsuit|fit na damit|hapit)',
		'(send|magsend|mag send|pasend|pa send|padala|ipadala|magpadala) ..5 (sexy|kurba|katawan mo|body pics|body shots)',
	],
	unless: ['(huwag|wag|bawal|swimwear brand|catalog|fitting sa studio|pageant)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magpadala ka ng pictures na naka-two piece, harap at likod.',
		'Pa-send ng photos mo na naka-bikini para sa client.',
		'Mag-send ka ng body pics ngayon na.',
		'Padala mo muna ang litrato na naka-swimsuit, for approval.',
	],
	lookalikes: [
		'Send close-up photo at full body, naka-pantalon.',
		'Huwag mag-send ng litrato na naka-bikini.',
		'Pageant: naka-swimsuit ang mga kandidata sa entablado.',
		'Ipadala ang picture ng ID sa embahada.',
	],
};
