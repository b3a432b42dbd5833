import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A deposit that is said to come back. */
export const pack: RulePack = {
	patterns: [
		'(सिक्योरिटी|सुरक्षा राशि|डिपॉजिट) के लिए ..3 <money>',
		'@sum ..4 (जमा|भेज*|दें|देना) ..6 (वापस मिल*|लौट*|रिफंड हो*)',
		'(security|deposit) ke liye ..3 <money>',
		'@sum ..4 (jama|bhejo|dena|do) ..6 (wapas mil*|wapis mil*|refund ho*|return mil*)',
		'(रिफंडेबल|वापसी योग्य|रिफंड) ..5 (@fee|डिपॉजिट|सिक्योरिटी|पैसे|अमाउंट)',
		'(@fee|डिपॉजिट|सिक्योरिटी|अमाउंट) ..5 (रिफंड|रिफंडेबल|वापस मिल*|वापस हो*|लौटा*)',
		'(पहली सैलरी|पहले वेतन|पहली तनख्वाह|पहली पेमेंट) ..4 (वापस|रिफंड|एडजस्ट|जुड़कर)',
		'(सिक्योरिटी|सुरक्षा) (डिपॉजिट|मनी|अमाउंट|राशि) ..6 (जमा|भेज*|दें|देना|देनी|भरना)',
		'(refundable|refundble|refund) ..4 (@fee|deposit|amount|security|paise|ho jayega|milega)',
		'(@fee|deposit|amount|security|paise|paisa) ..4 (refundable|refund ho|wapas mil*|wapis mil*|vapas mil*|return ho|wapas ho)',
		'(pehli|phli|first) (salary|payment) ..4 (wapas|wapis|refund|adjust|return|add)',
		'(security|caution) (deposit|amount|money) ..5 (jama|bhejo|dena|deni|pay|<money>)',
	],
	unless: [
		'(kiraye par|kiraye pe|rent par|किराए पर|किराये पर)',
		'(किराया|मकान|कमरा|टिकट|बिना डिपॉजिट|कोई डिपॉजिट|kiraya|room|flat|pg|ticket|no deposit|koi deposit|order|ऑर्डर)',
		'@no-cost',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'लैपटॉप की सिक्योरिटी के लिए 3500 रुपये दीजिए।',
		'सिक्योरिटी डिपॉजिट 2000 रुपये जमा करें।',
		'यह फीस पहली सैलरी में वापस जुड़कर आएगी।',
		'Security amount refundable hai, 1000 rs bhejo.',
		'Fees first salary me adjust ho jayegi.',
	],
	lookalikes: [
		'कमरा किराये पर, सिक्योरिटी डिपॉजिट दो महीने का।',
		'टिकट कैंसिल होने पर राशि वापस मिलेगी।',
		'Flat on rent, deposit refundable.',
		'Koi deposit nahi, direct company me kaam.',
	],
};
