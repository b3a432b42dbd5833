import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Money passes through the person's account for a share. */
export const pack: RulePack = {
	patterns: [
		'(खाते|अकाउंट) में ..5 (पैसे|पैसा|रकम) ..3 (आएंगे|आएगा|आएगी|मंगा*) ..8 (ट्रांसफर|भेज*|निकाल*|कमीशन)',
		'(कमीशन|प्रतिशत|परसेंट|<percent>) ..6 (ट्रांसफर|निकालकर|कैश) ..5 (देना|दें|भेज*)',
		'(account|khate) (me|mein) ..4 (paise|paisa|amount|fund) ..3 (aayega|aayenge|ayega|aega|aaega) ..8 (transfer|bhej*|withdraw|nikal*|commission)',
		'(commission|percent|<percent>) ..6 (transfer|nikal kar|cash) ..5 (dena|do|bhejo)',
		'(khata|account|खाता|अकाउंट) ..3 (de do|dedo|दे दो|dena) ..8 (ghumega|ghoomega|aayega|घुमेगा|घूमेगा|आएगा|<percent>)',
		'(lifafa|paisa|paise|cash|लिफाफा|पैसे) ..1 (lena|lekar|uthana|लेना|लेकर) ..6 (baat mat|jama|deposit|number pe|बात मत|जमा)',
		'(number|account) ..1 (pe|par|me) ..1 (jama|deposit) ..3 (karna|karo|<percent>)',
		'<percent> (tumhara|aapka|tera|तुम्हारा|आपका)',
	],
	unless: ['(discount|छूट|chhoot|off|cashback|वेतन|सैलरी|salary|बिक्री|sale|sales)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आपके खाते में पैसे आएंगे, आगे भेजना है।',
		'दो प्रतिशत आपका, कैश निकालकर देना है।',
		'Aapke account me paise aayenge, aage transfer karna.',
		'Account me fund aayega, bas withdraw karna hai.',
		'Aunty se lifafa lena, baat mat karna.',
		'Group wale number pe jama karna, 7% tumhara.',
	],
	lookalikes: [
		'सैलरी खाते में आएगी।',
		'बिक्री पर 5 प्रतिशत कमीशन।',
		'Salary ke paise account me aayenge.',
		'Sales me 2 percent commission milta hai, cash nahi.',
		'Lifafa school se lena, report card hai.',
	],
};
