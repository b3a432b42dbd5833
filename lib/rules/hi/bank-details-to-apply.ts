import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Bank details to apply. */
export const pack: RulePack = {
	patterns: [
		'(बैंक डिटेल|बैंक डिटेल्स|खाता नंबर|अकाउंट नंबर|पासबुक|एटीएम कार्ड) ..6 (भेज*|दीजिए|दें|बता*|व्हाट्सऐप|व्हाट्सएप)',
		'(बैंक डिटेल|खाता नंबर|अकाउंट नंबर) ..6 (वेरिफिकेशन|रजिस्ट्रेशन|केवाईसी)',
		'(bank details|bank detail|account number|passbook|atm card) ..6 (bhejo|bhej do|send karo|batao|do|dedo|whatsapp)',
		'(verification|kyc|registration) ..6 (bank details|account number|atm card)',
	],
	unless: [
		'(न बताएं|मत बताएं|न दें|मत दें|जॉइनिंग|चयन के बाद|mat batao|mat do|joining ke|selection ke baad)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बैंक डिटेल भेजिए, एडवांस डालेंगे।',
		'खाता नंबर बताइए, रजिस्ट्रेशन करना है।',
		'Bank details bhejo advance salary ke liye.',
		'KYC ke liye account number aur atm card ki photo do.',
	],
	lookalikes: [
		'जॉइनिंग के दिन पासबुक की कॉपी दें।',
		'बैंक डिटेल किसी को न दें।',
		'Joining ke baad account number HR ko do.',
		'Account number kisi ko mat batao.',
	],
};
