import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `travel-companion`. */
export const pack: RulePack = {
	patterns: [
		'(यात्रा|सफर|टूर|घूमने) ..4 (साथी|साथ चलने|साथ देने|कंपनी देने) ..6 (लड़की|महिला|चाहिए|युवती)',
		'(लड़की|महिला|युवती) ..5 (साथ|के साथ) ..3 (यात्रा|टूर|घूमने|सफर) ..6 (खर्च|पैसे|चाहिए|होटल|मिलेंगे)',
		'(travel|tour|trip|ghumne|yatra) ..4 (companion|partner|sath chalne|saath|company) ..6 (girl|ladki|female|chahiye|lady)',
		'(girl|ladki|female|lady) ..5 (travel|tour|trip|ghumne) ..4 (companion|partner|sath|saath|kharcha|chahiye)',
	],
	unless: ['(ग्रुप टूर|तीर्थ|परिवार|स्कूल|group tour|family|school|college)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'घूमने में साथ देने वाली लड़की चाहिए।',
		'महिला चाहिए साथ यात्रा पर, होटल का खर्च हमारा।',
		'Travel partner girl chahiye, sab kharcha mera.',
		'Ladki chahiye trip me sath, 20000.',
	],
	lookalikes: [
		'परिवार के साथ यात्रा, लड़की का टिकट आधा।',
		'स्कूल टूर में लड़कियां साथ चलेंगी।',
		'Group tour me female guide chahiye, trip 5 din.',
		'College trip ke liye bus chahiye.',
	],
};
