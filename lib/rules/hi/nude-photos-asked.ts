import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Nude or underwear photos. */
export const pack: RulePack = {
	patterns: [
		'(फोटो|तस्वीर|तस्वीरें|वीडियो) ..4 (न्यूड|नंगी|बिना कपड़ों|बिना कपड़े|ब्रा|अंतर्वस्त्र|लिंगरी|टॉपलेस|अंडरगारमेंट)',
		'(न्यूड|नंगी|बिना कपड़ों|बिना कपड़े|बिकिनी|ब्रा|टॉपलेस|सेक्सी|अंडरगारमेंट) ..4 (फोटो|तस्वीर|तस्वीरें|वीडियो|पिक्स) ..4 (भेज*|दो|चाहिए|दीजिए)',
		'(photo|photos|pic|pics|video) ..4 (nude|nangi|bina kapdo|bina kapde|bra|lingerie|topless|undergarment*|underwear)',
		'(nude|nangi|bina kapdo|bina kapde|bikini|bra|lingerie|topless|sexy) ..4 (photo|photos|pic|pics|video) ..4 (bhejo|bhej do|chahiye|do|send)',
		'(bikini|bold|sexy) (me|mein) ..2 (photo|photos|pic|pics) ..3 (bhejo|chahiye|do|send)',
	],
	unless: ['(न भेजें|मत भेजें|कभी न|mat bhejo|na bhejo|never|कोई बोल्ड|koi bold)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बिना कपड़ों की फोटो भेजो।',
		'ब्रा में तस्वीरें भेजिए।',
		'Bikini me photo bhejo audition ke liye.',
		'Nude pics send karo, role pakka.',
	],
	lookalikes: [
		'अपनी न्यूड फोटो किसी को न भेजें।',
		'सादे कपड़ों में फोटो भेजें।',
		'Simple kapdo me photo bhejo.',
		'Apni nude photo kisi ko mat bhejo.',
	],
};
