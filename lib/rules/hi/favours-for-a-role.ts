import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: "Compromise" is the trade word for demanded sex. */
export const pack: RulePack = {
	patterns: [
		'(कॉम्प्रोमाइज|कंप्रोमाइज|काम्प्रोमाइज|समझौता) ..2 (करना|करोगी|कर सकती|राउंड|करने)',
		'(रोल|फिल्म|काम|लीड) ..6 (कॉम्प्रोमाइज|कंप्रोमाइज|काम्प्रोमाइज)',
		'(compromise|compro|comprmise|cooperate) ..2 (karna|karogi|kar sakti|round|hoga|padega|krna|karoge)',
		'(role|film|kaam|lead) ..6 (compromise|compro|comprmise)',
	],
	unless: [
		'(quality|गुणवत्ता|सुरक्षा से|safety|deadline|कोई कॉम्प्रोमाइज नहीं|no compromise|समझौता पत्र|अनुबंध)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'लीड रोल चाहिए तो कॉम्प्रोमाइज करना पड़ेगा।',
		'कॉम्प्रोमाइज राउंड होगा निर्माता के साथ।',
		'Role chahiye to compromise karna padega.',
		'Compro karogi to film pakki.',
	],
	lookalikes: [
		'गुणवत्ता से हम समझौता नहीं करते।',
		'सुरक्षा से कोई कॉम्प्रोमाइज नहीं।',
		'Quality me compromise nahi karte hum.',
		'No compromise round, sab kuch open audition.',
	],
};
