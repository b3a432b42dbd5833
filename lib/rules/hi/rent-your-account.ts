import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Bank accounts, cards or SIMs rented or opened for others. "किट" is passbook, card and SIM. */
export const pack: RulePack = {
	patterns: [
		'(बैंक खाता|बैंक अकाउंट|अकाउंट|खाता|एटीएम|सिम) ..4 (किराए|किराये|रेंट)',
		'(अपना|आपका|आपके) ..2 (खाता|अकाउंट|खाते|एटीएम) ..5 (दें|दीजिए|देना|बेच*|इस्तेमाल) ..8 (कमीशन|<money>|पैसे|कमा*)',
		'(खाता|अकाउंट) (खुलवा*|खोल*) ..8 (पासबुक|एटीएम|किट|सिम|दे दें|कमीशन)',
		'(bank account|account|khata|atm|sim) ..3 (rent|kiraye|kiraya|bhade)',
		'(account|khata) ..3 (chahiye|dedo|de do|bechna) ..8 (commission|kamao|percent|gaming|<money>)',
		'(account|khata) (khulwa*|khol*|open) ..8 (passbook|atm|kit|sim|dedo|de do|commission)',
		'(corporate|current|savings) account ..6 (rent|chahiye) ..8 (gaming|fund|commission|percent|limit)',
		'sim ..4 (pade|hain|chahiye|deta|le lete|leti|bech*|activated) ..8 (per sim|party|cambodia|activated|deta|thumb|angutha)',
		'(per sim|ek sim|har sim) ..3 (<money>|<number>|deta|dunga|milega)',
		'(सिम) ..4 (चाहिए|बेच*|पड़े|एक्टिवेटेड) ..6 (पैसे|रुपये|<money>|अंगूठा)',
		'(thumb|angutha|अंगूठा) ..2 (dobara|do baar|दोबारा|phir se) ..2 (laga*|lagw*|लगा*)',
		'(khate|khata|account|sim|card) ..2 (khulwa*|banwa*|nikalwa*) ..8 (de de|dede|de do|dedo|mujhe|hume|ek ke)',
		'(खाते|खाता|अकाउंट|सिम) ..2 (खुलवा*|बनवा*) ..8 (दे दे|दे दो|मुझे|हमें)',
		'bank ..2 (call|phone|puche|pooche) ..3 (bolna|bol dena|kehna)',
		'(whatsapp|telegram|instagram|व्हाट्सएप) ..2 (kiraye|rent|bhade|किराए|किराये) ..6 (pe|par|do|roz|<number>|qr|scan|पर|दो)',
		'(whatsapp|telegram|account) ..6 (qr|code) scan ..6 (ads|message bhejenge|hum bhejenge)',
	],
	unless: [
		'(वेतन खाता|सैलरी अकाउंट|न दें|मत दें|salary account|mat do|कमरा|room|accountant)',
		'@safety-notice',
		'(menu|payment ke liye qr|dukaan ka qr|branch)',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'अपना बैंक खाता किराये पर दें और हर महीने कमाएं।',
		'अकाउंट खुलवाकर एटीएम हमें दे दें।',
		'Current account chahiye, 3 percent commission.',
		'Bank account rent par do, roz paisa milega.',
		'Tere paas 3-4 SIM pade hain? 400 per SIM deta hoon.',
		'Dukaan wale ko bolna thumb dobara lagwa le.',
		'सिम चाहिए, एक सिम के 400 रुपये।',
		'Bhai do naye khate khulwa ke ATM aur SIM mujhe de de.',
		'Bank call kare to bolna kho gaya.',
		'WhatsApp kiraye pe do, 300 roz, bas QR scan karna hai.',
	],
	lookalikes: [
		'वेतन आपके बैंक खाते में आएगा।',
		'अपना खाता किसी को किराए पर न दें।',
		'Salary account bank me khulega.',
		'Room rent par hai, khana alag.',
		'Nayi SIM chahiye to dukaan pe Aadhaar lekar jaiye.',
		'Bank me khata khulwana hai to Aadhaar lao.',
	],
};
