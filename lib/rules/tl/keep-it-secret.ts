import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Silence towards family, or a story to tell the immigration officer ("IO"). */
export const pack: RulePack = {
	patterns: [
		'(wag|huwag|wag mo|huwag mo|wag mong|huwag mong) ..3 (sabihin|sasabihin|ipagsabi|ikwento|ipaalam|banggitin) ..5 (kahit kanino|iba|magulang|parents|pamilya|asawa|jowa|bf|nanay|mama|papa|tatay|kaibigan)',
		'(secret|sikreto|atin atin|tayo tayo|satin) ..2 (natin|lang natin|lang to|lang ito)',
		'(burahin|i delete|idelete|delete mo) ..4 (convo|chat|message|messages|usapan)',
		'(pag tinanong|kapag tinanong|kung tatanungin|pag nagtanong|pag tinanong ka) ..8 (sabihin|sabihin mo|vacation|bakasyon|tour|turista|kamag anak)',
	],
	unless: [
		'(nda|non disclosure|spoiler*|privacy policy|otp|password|pin|sorpresa|surprise party)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Wag mong sabihin sa magulang mo ha.',
		'Sikreto lang natin ito.',
		'Pag tinanong ka sa airport, sabihin mo bakasyon.',
		'Burahin mo ang chat natin mamaya.',
	],
	lookalikes: [
		'May NDA ang cast bago ang taping.',
		'Huwag ikwento sa iba ang ending, spoiler.',
		'Sabihin sa magulang kung saan ang audition.',
		'Huwag sabihin sa iba ang OTP mo.',
	],
};
