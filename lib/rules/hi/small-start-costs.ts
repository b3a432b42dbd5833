import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Small sums for a uniform, an ID card or a medical before the first day. */
export const pack: RulePack = {
	patterns: [
		'(यूनिफॉर्म|आईडी कार्ड|आई कार्ड|किट|मेडिकल|गेट पास) ..3 (के लिए|का|के|की) ..3 (@sum|@fee)',
		'(यूनिफॉर्म|आईडी कार्ड|मेडिकल|गेट पास) @fee',
		'(id card|i card|uniform|kit|medical|gate pass|laptop) ..2 (ke liye|ke|ka|ki) ..3 (@sum|@fee)',
		'(id|id card|uniform|medical|gate pass|kit) @fee',
	],
	unless: ['@no-cost', '(मिलेगा|मिलेगी|भत्ता|दुकान|milega|milegi|allowance|shop)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आईडी कार्ड और यूनिफॉर्म के लिए 850 रुपये लगेंगे।',
		'मेडिकल का चार्ज पहले दीजिए।',
		'ID card ke 600 rs lagenge sir.',
		'Uniform ke liye payment kar do, kal se duty.',
	],
	lookalikes: [
		'यूनिफॉर्म कंपनी देगी, कोई चार्ज नहीं।',
		'मेडिकल का खर्च कंपनी उठाती है।',
		'Uniform free hai, khana bhi.',
		'ID card ki photocopy lana.',
	],
};
