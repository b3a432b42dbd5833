import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Travel costs or an advance that are worked off; "पेशगी" is the word of bonded labour. */
export const pack: RulePack = {
	patterns: [
		'(टिकट|वीजा|खर्चा|खर्च|किराया) ..8 (सैलरी से|वेतन से|तनख्वाह से|कमाई से|पगार से) ..4 (कट*|काट*|वसूल*|चुका*)',
		'(सैलरी|वेतन|तनख्वाह|पगार) (से|में से) ..6 (टिकट|वीजा|एडवांस|कर्ज) ..6 (कट*|काट*|वसूल*)',
		'(कर्ज|उधार|एडवांस|पेशगी) ..6 (काम करके|काम से|मजदूरी से|सैलरी से) ..4 (चुका*|उतार*|काट*|वसूल*)',
		'(ticket|visa|kharcha|kharch|kiraya) ..8 (salary|sallary|pagar|kamai|tankhwah) (se|mein se|me se) ..4 (kat*|kaat*|deduct|adjust)',
		'(salary|pagar|tankhwah) (se|me se|mein se) ..6 (kat*|kaat*|deduct) ..8 (ticket|visa|advance|karz|kharcha)',
		'(karz|karza|udhar|advance|loan) ..6 (kaam karke|kaam se|salary se) ..4 (chuka*|utar*|kat*|kaat*)',
		'(pehle jao|abhi jao) ..6 (baad me|bad me) ..3 (paise|payment|kat*)',
		'(agent|malik|company|एजेंट|मालिक|कंपनी) (ne|ने) ..3 (kharcha|kharch|खर्चा|खर्च) ..10 (bharna|bharne|chukana|भरना|भरने|चुकाना)',
		'(wapas|vapas|वापस) (aana|jana|आना|जाना) ..4 (bharna|bharne|dena padega|भरना|देना पड़ेगा)',
		'(visa|ticket|kapde|kamra|टिकट|वीज़ा|वीजा) ..6 (lakh|hazar|<money>|लाख|हज़ार|हजार) ..2 (baki|baaki|karz|udhaar|बाकी|कर्ज)',
		'(pehli|shuru ki|पहली) ..2 (do|दो) ..1 (tankhwah|salary|तनख़्वाह|तनख्वाह|सैलरी) ..2 (ticket|visa|टिकट|वीज़ा|वीजा)',
		'(एजेंट|मालिक|कंपनी) ने ..2 (तुम पर|आप पर|तुम्हारे ऊपर) ..4 (लाख|हज़ार|हजार|रुपये) ..2 (लगा|खर्च)',
		'(agent|malik|company) ne ..2 (tum pe|tum par|tumpe|aap pe) ..4 (lakh|hazar|rupaye) ..2 (laga|kharch)',
	],
	unless: [
		'(नहीं कटेगा|मुफ्त|कंपनी देगी|पीएफ|ईएसआई|कोई कटौती नहीं|nahi katega|nahi kategi|company degi|pf|esi)',
		'@safety-notice',
		'(cinema|concert|picture)',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'टिकट का खर्च वेतन से काटा जाएगा।',
		'पेशगी ले लो, काम करके चुकाना।',
		'Visa ka kharcha salary se katega.',
		'Advance liya hai to kaam karke chukana padega.',
		'Visa, kapde, kamra, ek lakh baki hai tum pe.',
		'पहली दो तनख़्वाह टिकट की।',
		'एजेंट ने तुम पर दो लाख लगा दिए, इसलिए साल भर छुट्टी नहीं।',
		'Agent ne tum pe do lakh laga diye hain.',
	],
	lookalikes: [
		'टिकट और वीजा मुफ्त, कंपनी देगी।',
		'वेतन से पीएफ और ईएसआई कटेगा।',
		'Salary se PF ESI katega.',
		'Ticket company degi, salary se nahi katega.',
		'Ticket ke 500 baki hain, cinema wale.',
	],
};
