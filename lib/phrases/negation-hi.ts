import type { Negation } from './negation-words.ts';

/**
 * Hindi in both scripts, with the English negators that are mixed into it. The negator stands before the verb and the
 * verb at the end, so most denials are told inside a match or behind it. Read by no native speaker yet.
 */
export const NEGATION_HI: Negation = {
	nouns: ['(बिना|बगैर)', '(bina|bagair|no|without|zero)'],
	verbs: [
		'(नहीं|मत|कभी नहीं|न|ना)',
		'(nahi|nahin|nhi|mat|never|not|dont)',
		'na (do|de|den|dein|bhejo|bheje|batao|bataye|karo|kare|jao|jaye|jaaye|lo|le)',
		'(don|doesn|won|can) t',
	],
	inert: [
		'(नहीं तो|न केवल|न सिर्फ|nahi to|nhi to|na sirf)',
		'(चिंता|टेंशन|देर|शर्म|फिक्र|call|कॉल) (मत|न)',
		'(chinta|tension|der|sharam|fikar|call|phone) (mat|na)',
		'(मत|न) (चूक*|घबरा*|डर*|सोच*)',
		'(mat|na) (chuk*|ghabra*|dar*|soch*)',
		'(बिना|bina) (अनुभव|इंटरव्यू|experience|interview)',
		'no (problem|tension|worries|experience|interview)',
		'(jhooth|joke|fraud|scam|dhokha|झूठ|धोखा|फ्रॉड) (nahi|नहीं)',
	],
	breaks: [
		'(लेकिन|मगर|अगर|यदि|तो|फिर|पर|क्योंकि|कोई|बस|सिर्फ|केवल)',
		'(lekin|magar|agar|to|phir|fir|kyunki|koi|bas|sirf|only|but|if|so|until|unless)',
		'(चाहिए|है|हैं|होगा|होगी|होंगे|हो|था|थी)',
		'(chahiye|chaiye|hai|hain|hoga|hogi|honge|tha|thi)',
		'(और|aur) (आप|हम|फिर|पैसे|aap|hum|phir|paise|bhejo)',
	],
	nounBreaks: [
		'(करें|करो|भेजें|भेजो|मिलेगा|मिलेगी|कमाएं|दें|आएं|आओ|जाएं)',
		'(karo|kare|bhejo|bheje|milega|milegi|kamao|kamaye|do|aao|jao|karna)',
	],
	lists: ['(या|ya|or|और न|na hi)'],
	restarts: ['(आप|हम|यह|ये|फिर|बस|सीधे|अब|aap|hum|yeh|ye|phir|bas|direct|ab|you|we)'],
	after: [
		'(नहीं|मत|nahi|nhi|nahin|nai|mat)',
		'(फ्री|मुफ्त|free|muft) (है|hai)',
		'(न|na) (दें|लें|भेजें|करें|बताएं|de|den|le|bheje|kare|bataye)',
		'(अवैध|गैरकानूनी|मना|illegal|mana) (है|hai)',
		'(is|are) (not|free|waived)',
	],
	labels: ['(शून्य|नहीं|कुछ नहीं|फ्री|मुफ्त|कोई नहीं|nahi|nil|free|none|zero|0|muft|koi nahi)'],
	cancels: ['(बिना|bina|without)'],
};
