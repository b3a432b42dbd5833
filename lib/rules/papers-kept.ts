import type { Cases, Rule } from '../model.ts';

/**
 * Passport, papers or original certificates are handed over or kept. `stop`: a core sign of forced labour;
 * copying for a right-to-work check is the neighbour.
 */
export const rule: Rule = {
	id: 'papers-kept',
	family: 'documents-kept',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(they|boss|agency|employer|madam|agent) (keep|keeps|hold|holds|take|takes) (the|your) documents',
			'(holds|keeps|withholds|collects) (your|the girls) (passport|passports|id)',
			'@travel-paper ..3 locked (in|up|away)',
			'(they|he|she|boss|manager|we) (hold|holds|keep|keeps|have|has|took|take) (our|my|their|her|his|your) @travel-paper (till|until|for the|so that|in the safe|in the office)',
			'@travel-paper ..2 in (our|their|my|his) hands',
			'@travel-paper ..6 (will keep|keeps|keep|hold|holds|take|takes) (it|them) (for you|safe|in the|until)',
			'@travel-paper (stay|stays|remain|remains|is|are) with (the company|us|the boss|the employer|the agency|the agent|the manager|the owner|the sponsor|your sponsor|the family|the host family|me|madam|our man)',
			'(give|hand) ..2 (your|the) (passport|passports|papers|documents|ids) ..1 to (our|the|my) (lady|man|guy|driver|boss|madam|uncle|friend|agent)',
			'(we|i|employer|agency|agent|boss|manager|company|hotel|captain|madam|management|sponsor|landlord|family|supervisor) ..2 (keep|keeps|hold|holds|store|stores|collect|collects|take|takes|retain|retains|safeguard|safeguards) ..2 (your|the|all|girls|workers|their|her|his) ..1 @travel-paper',
			'@travel-paper ..3 (will be|is|are|must be|to be|gets|get) ..2 (kept|held|stored|collected|retained|handed over|surrendered|deposited|taken away|taken by|taken from)',
			'(hand over|hand in|give|surrender|deposit|leave) ..2 (your|the|original|all|us) ..2 @travel-paper ..4 (to|with|at|for|us) ..4 (us|me|manager|boss|office|agent|agency|employer|safekeeping|driver|company|security|supervisor|madam|airport|safe|family|arrival)',
			'@travel-paper ..4 (for safekeeping|safekeeping|safe keeping|in our safe|in the safe|in the office safe|as security|as guarantee|as a guarantee|as collateral|until the end of|until your debt|until you pay|until contract)',
			'(returned|given back|get back|receive back|get your) ..3 @travel-paper ..1 (back|after|when|at the end)',
			'(get back|given back|returned) ..2 (your|the) ..1 @travel-paper ..6 (end|after|when|contract|months|debt|paid)',
			'(original|originals) ..2 (certificate|certificates|marksheet|marksheets|degree|diploma|documents) ..6 (kept by|retained|held by|as security|in custody|with the company|until the end)',
			'(submit|surrender|deposit|hand over) ..2 original (certificates|marksheets|degree|documents) ..8 (kept|held|hr|company|until|years|bond)',
			'(take|takes|took|taken|confiscate|confiscates|confiscated) (away|your) ..2 @travel-paper ..8 (arrival|arrive|airport|work|boss|contract|so that|until)',
			'(we|i|boss|agent|agency|owner|sponsor|family|manager|landlord) ..2 (keep|keeps|hold|holds|store|stores|has|have) ..2 @travel-paper ..2 (safe|for you|for the landlord|with us|in the safe|locked)',
			'(boss|owner|manager|agent|landlord|gangmaster|captain) (holds|keeps|has|takes) ..1 (your|ur|the) (id|ids|papers|card|cards|passport|phone)',
			'(@boss|he|she|they) ..1 (took|takes|take|has|have|keeps|keep|kept|holds|hold|held|hides|hide|hid|locked|confiscated|collected|collects) (my|our|her|their|his|your|the girls|everyone s) ..1 @travel-paper',
			'(@boss|he|she|they) ..1 (holds|keeps|kept|held|took|takes|collects|collected) (passport|passports|iqama|cdc|seaman book|original certificates|original certificate|papers)',
			'@travel-paper (with|at) [(the|my|our|his)] @boss',
			'(papers|passport|passports|documents|benefit card|residence card|i 94|visa) (she|he|they|madam|boss) (holds|keeps|kept|has)',
			'(papers|passport|passports|benefit card|bank card|card) ..1 (stays|stay) (by|with) me',
			'(he|she|they|@boss) ..1 (holds|keeps) ..1 i 94',
			'(hold|holds|keep|keeps|has) (your|ur|the) (documents|papers|certificates|id|ids|passport) ..3 (until|till|for the time|while you work|during)',
			'(captain|skipper|foreman|madam|boss|owner|agent) (keeps|keep|holds|hold|takes) ..2 (documents|papers|passports|passport|ids)',
		],
	},
	unless: {
		en: [
			'(you|worker|workers|employee|crew) (keep|keeps|hold|holds|retain) ..2 (your|their|own)',
			'(at the|during|for the) (embassy|consulate|border|airport check|check in|visa interview|visa appointment)',
			'(right to work|i 9|copy|copies|photocopy|scan|scanned)',
			'(hand it back|give it back|handed back|given back at once|returned at once|same day|return it|returned immediately|with a receipt|against a receipt)',
			'(documents|papers|records|ids) ..3 (stored|kept|held|collected) ..4 (cloud|drive|folder|archive|filing|confidential|securely|gdpr|database|system|library|file|files)',
			"(it is|it's) illegal",
			'(no employer may|employers may not|employer cannot|nobody may|no one may)',
			'(if|when) ..4 (takes|took|keeps|kept|holds)',
			'(white|research|academic|court|exam|conference|voting|news|term|scientific|working) (paper|papers)',
			'(papers|documents) ..3 (graded|filed|submitted to|sorted)',
			'(embassy|consulate|copies|bank staff|lawyer|solicitor|locker|locker room|police station|lost and found)',
			'keep my (passport|papers|id)',
			'(customs|police) (took|kept|collected)',
			'(photo|copy|scan|number)',
		],
	},
	citations: [
		{
			title: 'Preventing exploitation',
			publisher: 'La Strada International',
			url: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
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
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Eighteen months at sea, captain keeps documents.',

			'We hold your certificates until the contract is done.',

			'We hold your certificates until the contract is done.',
			'Cleaner for Kuwait, passport with agency, 280 dollars.',

			'The farm owner holds your papers for the landlord.',

			'The boss keeps your passport in the safe.',
			'Passports are collected at the airport by our driver.',
			'You hand over your passport to the office for safekeeping.',
			'Your identity documents will be held until the debt is paid.',
			'You get back your passport after six months of contract.',
			'Passport as guarantee until the end of the season.',
			'Submit your original certificates, kept by HR for two years.',
			'My employer took my passport at the airport.',
			"The captain has our papers and the seaman's book.",
			'Agency holds passport until you finish the two years.',
			'Passport with the kafeel, salary 900.',
			'She hides her passport between her clothes and the madam has our residence cards: the madam keeps my iqama.',
			'Leave your passport with us and come on Friday.',
			'The papers she holds.',
			'After the wedding the benefit card stays by me.',
			'In the camp he holds the I-94.',
		],
		lookalikes: [
			'The stage keeper holds the scores with the music.',

			'Go to the passport office with the form.',

			'We never keep passports; you hold your own papers at all times.',
			'Bring your passport to the visa interview at the consulate.',
			'On day one we copy your passport for the right-to-work check and hand it back.',
			'It is illegal for an employer to take your passport.',
			'Documents are stored in a cloud folder by HR.',
			'Please upload a copy of your passport to the portal.',
			'Valid passport required; the purser holds passports for port clearance, with a receipt.',
			'You will file papers and keep the records in order.',
			'The consulate has my passport for the visa.',
			'I keep my passport in a drawer at the farm.',
			'The agency keeps copies of passports.',
			'My husband has a passport and a work permit.',
			'The border police took our passports and stamped them.',
			'The lady has a passport photo of me.',
			'Give me your passport number for the booking.',
			'Show your passport and take it back at the office.',
			'The chef keeps the cake papers.',
			'She lives here and carries her own papers.',
			'This song stays with me for good luck.',
		],
	},
};
