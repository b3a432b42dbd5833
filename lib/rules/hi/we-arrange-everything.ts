import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: "We take care of everything." */
export const pack: RulePack = {
	patterns: [
		'(सारा|सब|पूरा) (खर्चा|खर्च|इंतजाम) ..2 (हम|कंपनी|हमारा|मालिक) ..2 (उठाएंगे|करेंगे|करेंगी|होगा|देंगे|रहेगा)',
		'(सब|सारा) (हम|मैं) ..2 (देख लेंगे|संभाल लेंगे|कर देंगे|करवा देंगे)',
		'बस ..2 (आ जाओ|निकल जाओ|बैग पैक|तैयार हो) ..6 (हम|सब|खर्चा|टिकट)',
		'(sara|sab|pura) (kharcha|kharch|intezam|intzam) ..2 (hum|company|hamara) ..2 (uthayenge|karenge|dega|denge|rahega|hoga)',
		'(sab|sara) (hum|mai|main) ..2 (dekh lenge|sambhal lenge|kar denge|karwa denge)',
		'bas ..2 (aa jao|bag pack|taiyar ho) ..6 (hum|sab|kharcha|ticket)',
	],
	unless: ['@lawful-agency', '(शादी|shaadi|shadi|event|इवेंट|बच्चे|office party)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'सारा खर्चा हम उठाएंगे, विदेश में काम है।',
		'बस बैग पैक करो, टिकट हम देंगे।',
		'Sab hum dekh lenge, passport bhi ban jayega.',
		'Bas aa jao, ticket aur rehna sab free.',
	],
	lookalikes: [
		'शादी का सारा इंतजाम हम करेंगे।',
		'खर्चा आधा आधा बांट लेंगे।',
		'Office party ka sara kharcha company degi.',
		'Hum kal dekh lenge ki kab milna hai.',
	],
};
