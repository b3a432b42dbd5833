import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: High pay abroad or at home and nothing asked. */
export const pack: RulePack = {
	patterns: [
		'(बिना अनुभव|अनुभव की जरूरत नहीं|अनुभव जरूरी नहीं) ..10 (<money>|लाख*) ..3 (महीना|महीने|वेतन|सैलरी|रोज)',
		'(वेतन|सैलरी) <money> ..8 (बिना अनुभव|अनुभव की जरूरत नहीं|अनुभव जरूरी नहीं|कोई डिग्री नहीं)',
		'(bina experience|no experience|experience nahi chahiye|skill nahi chahiye|koi skill nahi) ..10 (<money>|lakh) ..3 (month|mahina|salary|daily|roz)',
		'(salary|kamai) <money> ..8 (bina experience|no experience|experience nahi|koi skill nahi)',
	],
	unless: ['(शिफ्ट|प्रशिक्षु|अप्रेंटिस|apprentice|trainee|intern|न्यूनतम|delivery|minimum)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बिना अनुभव 70000 रुपये महीना कमाएं।',
		'वेतन 90 हजार, अनुभव की जरूरत नहीं।',
		'Bina experience 60000 rs salary milegi.',
		'Salary 80000 rs, koi skill nahi chahiye.',
	],
	lookalikes: [
		'अनुभव जरूरी नहीं, अप्रेंटिस को 9000 रुपये महीना।',
		'अनुभवी वेल्डर चाहिए, वेतन 25000 रुपये।',
		'Fresher trainee, no experience, 12000 rs salary.',
		'Experience zaruri hai, salary 40000 rs.',
	],
};
