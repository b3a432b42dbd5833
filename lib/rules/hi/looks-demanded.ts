import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `looks-demanded`. */
export const pack: RulePack = {
	patterns: [
		'(सुंदर|खूबसूरत|गोरी|स्मार्ट|हॉट|स्लिम) ..3 (लड़की|लड़कियां|लड़कियों|महिला|महिलाएं|युवती|फीमेल) ..6 (चाहिए|जरूरत|भर्ती|के लिए)',
		'(sundar|khubsurat|gori|hot|slim|good looking|smart|beautiful) ..3 (ladki|ladkiya|ladkiyan|girls|girl|female|females|mahila) ..6 (chahiye|chaiye|zarurat|required|ke liye)',
	],
	unless: ['(शादी|रिश्ता|कहानी|कपड़े|shadi|rishta|kahani|suit|ड्रेस)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'सुंदर लड़कियां चाहिए, होटल के काम में।',
		'खूबसूरत महिला की जरूरत है पीए के लिए।',
		'Good looking girls chahiye party ke liye.',
		'Slim female chahiye, salary acchi.',
	],
	lookalikes: [
		'रिश्ता: सुंदर लड़की चाहिए।',
		'कहानी एक सुंदर लड़की के लिए।',
		'Shadi ke liye sundar ladki chahiye.',
		'Female nurse chahiye, GNM.',
	],
};
