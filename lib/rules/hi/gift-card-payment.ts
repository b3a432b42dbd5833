import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Gift cards as payment. */
export const pack: RulePack = {
	patterns: [
		'(गिफ्ट कार्ड|गूगल प्ले कार्ड|वाउचर) ..5 (खरीद*|कोड|भेज*)',
		'(gift card|google play card|amazon voucher|gift voucher) ..5 (kharido|kharid|code|bhejo|buy|send)',
		'(code|कोड) ..3 (gift card|गिफ्ट कार्ड)',
		'(gift card|गिफ्ट कार्ड) ..3 (se|से) ..2 (payment|pay|भुगतान)',
	],
	unless: ['(इनाम|prize|inaam|winner|विजेता|shop|दुकान)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'गिफ्ट कार्ड खरीदकर कोड बताइए।',
		'गूगल प्ले कार्ड का कोड भेजो।',
		'Amazon voucher kharido aur photo bhejo.',
		'Gift card se payment kar do.',
	],
	lookalikes: [
		'विजेता को गिफ्ट कार्ड का इनाम मिलेगा।',
		'दुकान पर गिफ्ट कार्ड मिलते हैं।',
		'Winner ko gift card prize, code stage par.',
		'Gift card kisi ko mat bhejo.',
	],
};
