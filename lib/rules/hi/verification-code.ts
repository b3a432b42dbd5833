import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A code from the phone. */
export const pack: RulePack = {
	patterns: [
		'(ओटीपी|पिन|सीवीवी) ..4 (बता*|भेज*|दें|दीजिए|दो|शेयर)',
		'कोड ..3 (आया|आएगा) ..5 (बता*|भेज*|दीजिए)',
		'(otp|cvv|pin) ..4 (batao|bata do|batana|batana|bhejo|do|share|send)',
		'code ..3 (aaya|aayega|aya) ..5 (batao|bata do|bhejo)',
		'otp ..3 (aayega|ayega|aaega) ..5 (bata*|bhej*|dena|share)',
	],
	unless: [
		'(न बताएं|मत बताएं|न दें|मत दें|किसी को|शेयर न|mat batao|mat do|kisi ko|never|pin code|पिन कोड)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'जो ओटीपी आया है वह बताइए।',
		'फोन पर कोड आएगा, हमें भेज देना।',
		'OTP batao sir, registration karna hai.',
		'Code aaya hoga, jaldi bata do.',
	],
	lookalikes: [
		'ओटीपी किसी को न बताएं।',
		'पिन कोड के साथ पता भेजें।',
		'OTP kisi ko mat batana.',
		'Pin code aur address bhejo.',
	],
};
