import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `bed-and-board-paid`. */
export const pack: RulePack = {
	patterns: [
		'(रहना|रहने) ..2 (खाना|खाने) ..3 (फ्री|मुफ्त|हमारी तरफ|हमारा|सब फ्री) ..8 (टिकट|वीजा|विदेश|लड़कियां|लड़कियों|@abroad|अनुभव)',
		'(टिकट|वीजा|फ्लाइट|किराया) ..3 (फ्री|मुफ्त|हमारी तरफ|कंपनी देगी|हमारा|मालिक देगा)',
		'(rahna|rehna|rahne|rehne) ..2 (khana|khane) ..3 (free|hamari taraf|humari taraf|hamara|sab free) ..8 (ticket|visa|videsh|ladkiya|ladkiyan|girls|@abroad|experience)',
		'(ticket|visa|flight|kiraya) ..3 (free|muft|hamari taraf|humari taraf|company degi|company ka|hamara|malik dega)',
	],
	unless: [
		'(तीर्थ|यात्रा पैकेज|मेला|सैनिक|छात्र|yatra|tour package|student|ट्रेन)',
		'@safety-notice',
		'@lawful-agency',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'टिकट और वीजा फ्री, बस आ जाइए।',
		'रहना खाना फ्री, काम दुबई में।',
		'Ticket company degi, kaam Qatar me.',
		'Rehna khana free, ladkiyan turant aayen, rehna khana hamara visa bhi.',
	],
	lookalikes: [
		'यात्रा पैकेज में टिकट फ्री।',
		'छात्र के लिए टिकट मुफ्त।',
		'Tour package: flight free nahi hai.',
		'Room ka kiraya 3000 hai.',
	],
};
