import type { Cases, Rule } from '../model.ts';

/** Visa "handled", no work permit needed. `caution`: nobody can make a job abroad lawful without papers. */
export const rule: Rule = {
	id: 'no-papers-needed',
	family: 'visa-tie',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'migrants', 'immigration', 'labor-exploitation'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(our|my) (man|guy|friend|contact|person|people) at the (airport|border|embassy|immigration)',
			"(no|without|don't need [a]|not need [a]|no need for [a]) ..1 (visa|work permit|work visa|residence permit|papers) ..2 (needed|required|necessary|no problem|is ok|is okay|ok|at all|to work)",
			"(visa|permit|papers|paperwork|immigration) ..4 (handled|arranged|taken care of|sorted|fixed) ..4 (by us|for you|by the agency|by our|no worry|no worries|do not worry|don't worry|later)",
			'(agency|our agent|the boss|our people) (handle|handles|arrange|arranges|sort|sorts|fix|fixes) ..2 (visa|visas|papers|paperwork|passport|immigration)',
			'(illegal|undocumented|overstay|overstayed|expired visa|without papers) ..3 (ok|okay|welcome|fine|accepted|no problem|can work)',
			'(visa|permit|papers) ..3 (is changed later|changed later|converted later|after arrival|once you are there|done after arrival)',
			'(fake|false) (passport|id|documents|papers)',
			'we know people ..6 (visa|border|immigration|permit|embassy)',
			'(no work permit|no permit|no visa) ..3 we know people',
			'(certificate|certificates|licence|license|diploma|ielts|cdc|stcw|degree|language test|b1|b2|n4|topik) ..4 (without|no) ..2 (sitting|exam|test|attending|course|class|classes|going)',
			'(no|without) (ielts|b1|b2|n4|n5|topik|toefl|oet|nclex|language) ..8 (we know|guaranteed|guarantee|arrange|we own|recognition|skip|bypass|<money>)',
			'(ielts|b1|b2|n4|topik|cdc|stcw|experience letter|sia badge|cscs card) ..4 (we (make|arrange|get|buy)|made|arranged|bought|for sale|by us|no problem)',
			'(work|job|cash|van|live|sleep|pay|paid|boss) ..8 (no|without) (id|ids|identification) (needed|required|necessary|asked)',
		],
	},
	unless: {
		en: [
			'(recognised|recognized|licensed|registered|accredited) (agency|agencies|organisation|organization)',
			'(eu|european union|british|us|uk|canadian|australian|new zealand) (citizens|nationals|passport holders|residents)',
			'(citizens|residents|nationals) ..10 (visa|permit)',
			'(remote|holiday|visit|tourist trip|travel freely)',
			'(credit card|visa card|visa gift|visa and mastercard|mastercard|visa debit)',
			'(petition|i 129|labor certification|embassy|consulate|sponsorship|sponsor a visa)',
			'(detect|detecting|spot|check for|screen for|forensic|fraud|verification|verify) ..5 (fake|false)',
			'(no|without) ..2 paperwork ..4 (hassle|stress)',
			'(know someone|knows someone) ..10 (who needs|looking|interested|help)',
			'(lost|stolen|expired) ..4 (passport|papers|licence|id)',
			'(scholarship|university admission|exempt|waived|waiver)',
			'(recruitment event|open day)',
		],
	},
	citations: [
		{
			title: 'H-2 visa program: know your rights',
			publisher: 'US Embassy in the Dominican Republic',
			url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Cash work, stay in the van, no ID needed.',

			'No work permit needed, we know people.',
			'Your visa will be handled by us, do not worry.',
			'The agency handles immigration.',
			'Your visa is changed later, after arrival.',
			'Without papers is ok.',
			'No visa needed, come and work.',
			'CDC and STCW without sitting the course.',
			'No B2, recognition guaranteed for 5,000.',
			'IELTS we arrange.',
		],
		lookalikes: [
			'No ID needed to enter the free concert for children.',

			'EU citizens need no visa for this job.',
			'Our lawyer files the petition; you attend an interview at the consulate.',
			'We accept Visa and Mastercard, no visa debit needed.',
			'Bring a passport or other ID for the I-9.',
			'Visa sponsorship is available, embassy appointment in May.',
			'No documents will be kept by the employer.',
			'You check for fake documents at the airport desk.',
			'No IELTS? Our free English course starts in May.',
			'You have no visa yet: the embassy will tell you how long it takes.',
			'I know someone in the office who needs a plumber.',
			'Degree by portfolio and no thesis: portfolio only.',
			'Bring the marriage papers at the town hall.',
			'We sell passport photos to shops.',
			'The guards at the museum are kind.',
			"Use my brother's desk.",
			'You do not need a visa for a weekend in Rome.',
			"Go with another girl's mother.",
		],
	},
};
