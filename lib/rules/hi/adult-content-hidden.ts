import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `adult-content-hidden`. */
export const pack: RulePack = {
	patterns: [
		'(private|live|video) ..2 (app|call app|chat app|live app) ..8 (ladkiyan|ladkiya|girls|ladki|call uthani|gift|tango)',
		'(tango|live app|bigo|chamet|livu) ..6 (show|agency code|join karo|call uthani|gift)',
		'(chehra|face) ..2 (dikhana|dikhane) ..2 (zaroori nahi|zaruri nahi|nahi) ..6 (shuru|call|live|gift|video)',
		'agency code ..4 (join|dalo|use|<number>)',
		'(लाइव ऐप|वीडियो कॉल ऐप|प्राइवेट ऐप) ..8 (लड़कियां|लड़की|कमा*|गिफ्ट)',
	],
	unless: ['(teacher|news|padhai|online class|customer support)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Private live app par ladkiyan 50,000 kama rahi hain, bas call uthani hai.',
		'Mere under join karo, agency code join ke time dalo.',
		'Chehra dikhana zaroori nahi, live me gift milte hain.',
		'वीडियो कॉल ऐप पर लड़कियां घर बैठे कमाती हैं।',
	],
	lookalikes: [
		'Online class app par padhai karwani hai.',
		'Live match app par dekho.',
		'Video call app se interview hoga.',
		'Customer support me chehra dikhana zaroori nahi, call center hai.',
	],
};
