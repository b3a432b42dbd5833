import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A code from the phone. */
export const pack: RulePack = {
	patterns: [
		'(otp|mpin|pin mo|verification code|yung code|ang code|code mo|code na) ..5 (send mo|ibigay|bigay|ipasa|natanggap mo|dumating sa|i send)',
		'(ibigay|bigay|send|ipasa|sabihin) ..4 (otp|mpin|pin mo|verification code|code na (dumating|natanggap))',
	],
	unless: ['(huwag|wag|never|promo code|dress code|zip code|bawal)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ibigay mo ang OTP na dumating sa text.',
		'Yung code na natanggap mo, i-send mo dito.',
		'Ipasa mo rin ang MPIN para sa payout.',
		'Sabihin mo sa akin ang verification code.',
	],
	lookalikes: [
		'Huwag ibigay ang OTP sa iba.',
		'Gamitin ang promo code sa checkout.',
		'Dress code: puting damit.',
		'Developer na marunong mag-code, ibigay ang portfolio link.',
	],
};
