import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Money for a visa or a placement abroad. A registered agent with a licence silences. */
export const pack: RulePack = {
	patterns: [
		'(वीजा|वर्क परमिट|एजेंट|टिकट) [की|का|के लिए] ..2 (@fee|@sum) ..5 (जमा|भेज*|पहले|देना|देने|देनी|लगेंगे|लगेगा|दें|एडवांस)',
		'(आधा|आधे|बाकी) ..2 (पैसे|पैसा|पेमेंट|रकम) ..4 (वीजा|पहुंच*|उड़ान)',
		'(वीजा|कनाडा|यूरोप|दुबई) ..2 (गारंटी|गारंटेड|पक्का)',
		'(visa|work permit|agent|ticket) [ki|ka|ke liye|ke] ..2 (@fee|@sum) ..5 (jama|bhejo|pehle|dena|dene|deni|lagenge|lagega|advance)',
		'(aadha|aadhe|baaki|baki|half) ..2 (paise|payment) ..4 (visa|pahuch*|flight|udaan)',
		'visa ..2 (guarantee|guaranteed|pakka|100)',
	],
	unless: ['@no-cost', '@lawful-agency', '(दूतावास को|embassy ko|credit card|वीजा कार्ड)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'वीजा के लिए 80 हजार रुपये पहले देने होंगे।',
		'आधे पैसे अभी, बाकी वीजा आने पर।',
		'Visa ka 1 lakh advance dena hoga.',
		'Half payment abhi, baki flight ke baad, visa pakka hai.',
	],
	lookalikes: [
		'वीजा और टिकट का खर्च कंपनी देगी।',
		'पंजीकृत एजेंट, लाइसेंस नंबर के साथ, वीजा के लिए शुल्क की रसीद मिलेगी।',
		'Visa fees company degi, aap kuch mat do.',
		'Credit card Visa ya RuPay, bill 5 tarikh ko.',
	],
};
