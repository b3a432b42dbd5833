import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `paid-sports-trial`. */
export const pack: RulePack = {
	patterns: [
		'(ranji|ipl|under 19|u 19|state team|camp|trial|trials|academy|cricket|football|kabaddi|club) ..6 (seedha|direct|pakka|guarantee*|sure) ..1 (selection|entry|contract)',
		'(ranji|ipl|under 19|u 19|cricket|football|kabaddi|state team|club trial|jersey) ..10 (lakh|<money>|registration|kit) ..4 (lakh|lagega|lagenge|dena|do|registration|advance|bhejo|kit)',
		'(रणजी|आईपीएल|ट्रायल|अकादमी|क्रिकेट|कैंप|टीम) ..10 (सीधा|पक्का|गारंटी) ..2 (सिलेक्शन|चयन|एंट्री)',
		'(ट्रायल|सिलेक्शन|टीम में) ..10 (लाख|<money>) ..4 (देना|दो|लगेंगे|लगेगा|एडवांस|भेजो|किट)',
		'(beta|beti|bete|bachcha|बेटा|बेटी) ..6 (academy|club|team|अकादमी|क्लब) ..4 (chun|select*|pass|चुन*|सिलेक्ट) ..12 (insurance|jama|<money>|lakh|जमा|लाख|fees)',
	],
	unless: ['(free|muft|फ्री|मुफ्त|monthly fees|scholarship|sports quota|naukri|साल की फीस)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ranji camp me seedha selection, 6 lakh aur kit alag.',
		'Club trial Dubai, pakka contract, 3 lakh dena hoga.',
		'आईपीएल ट्रायल में पक्का सिलेक्शन।',
		'Under-19 team me selection ke 2 lakh lagenge.',
		'Aapka beta Spain football academy me chun liya gaya, insurance 1.5 lakh jama kar do.',
	],
	lookalikes: [
		'Cricket academy ke trial free hain, kit lana.',
		'ट्रायल रविवार सुबह मैदान पर, फीस नहीं।',
		'Team selection list notice board pe hai.',
		'Kabaddi camp 10 din ka, monthly fees 500.',
		'Beta school team me select hua, badhai.',
	],
};
