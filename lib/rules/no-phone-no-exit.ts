import type { Cases, Rule } from '../model.ts';

/**
 * No phone, no going out, guards. `stop`: this is how people are held; film sets and exam halls lock phones
 * for hours.
 */
export const rule: Rule = {
	id: 'no-phone-no-exit',
	family: 'movement-control',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'emergency'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(call|calls|talk|phone) ..3 (home|family|your family) ..6 (boss|manager|madam|supervisor|someone) ..1 (listens|is listening|is present|watches|checks)',
			'(only) (call|phone) (home|your family|family) (once|on sundays|one time|when the boss)',
			"(not allowed|cannot|can't|may not|forbidden) ..2 (go out|leave|go outside) ..3 without (the|our|a|my) (boss|madam|owner|manager|driver|employer|guard)",
			'(we|they|boss|manager|agent|guards|madam) ..1 (take|takes|collect|collects|keep|keeps|hold|holds) ..1 (your|the|all) (phone|phones|mobile|mobiles) ..4 (arrive|arrival|contract|months|night|first|house)',
			'(phone|phones|mobile|mobiles|cell phone|cellphone|sim card) ..4 (taken|collected|confiscated|kept|held|surrendered|locked away|handed in) ..4 (on arrival|upon arrival|when you arrive|by the manager|by the boss|by us|by the company|by security|by our|in the dorm|at the house|at night|for the first)',
			'(hand over|hand in|surrender|give up) ..2 (your|all) (phone|phones|mobile|sim|sim card) ..6 (arrival|boss|manager|company|house|contract|months|first|us|driver|security)',
			"(not allowed|cannot|can't|may not|forbidden|not permitted|never) ..2 (leave|go out|go outside|walk out|go out of) ..4 (house|apartment|compound|building|premises|dorm|dormitory|alone|without permission|without escort|without us|villa|camp|without a guard)",
			'(only|always) ..2 (escorted|accompanied|driven|with a guard|with guard|with security|with our driver|supervised) ..6 (outside|go out|they go out|you go out|shopping|everywhere|leave the|town)',
			'(no|without) (contact|calls|phone calls|communication) ..2 (with|to) ..2 (family|friends|outside|home|anyone|outsiders)',
			'(guards|guarded|locked) ..4 (compound|dormitory|dorm|at the doors|doors at night|house at night|accommodation)',
			'(compound|dormitory|dorm) ..3 (guarded|locked|has guards|guards at)',
			'(house|accommodation|building) ..2 (is guarded|guarded by|has guards)',
			"(cannot|can't|not allowed to|not free to|may not) (quit|resign) ..6 (contract|months|year|paid|penalty|until|before)",
			'(no|without) days off ..4 (go out|leave|outside|first|months)',
			'(driver|company car|our car) ..3 (takes|brings|drives) you everywhere',
			'(stay|stays|be) ..2 with us always',
			"(can't|cannot|can not|not) ..1 go out alone",
			'@boss ..1 (locks|locked|keeps|hides|took|takes) (my|the|our|her|their|your) (phone|phones|mobile|sim|wifi)',
			'(took|takes|locked|hides|keeps) (my|our|her|their) (sim|wifi|phones)',
			'(never|not|don t|cannot|can t) ..1 (step|go|walk|leave) (outside|out|out of the (house|camp|farm|compound|room)) ..6 (police|immigration|dangerous|without|madam|boss|arrest|deport)',
			'no going out ..1 (alone|without|in the|on)',
		],
	},
	unless: {
		en: [
			'(during|while) ..4 (exam|show|performance|shift|shifts|filming|take|takes|class|driving|shooting|test|rehearsal|rehearsals|work hours|working hours)',
			'(on set|backstage|cleanroom|clean room|factory floor|production floor|warehouse floor|exam)',
			'(minors|children|kids|campers|students|pupils|residents|patients|dogs|inmates)',
			'(gated community|locked cabinet|locked cabinets)',
			'(security guard|security guards|security officer|guards wanted|lifeguard*|prison officer|correctional)',
			'(no contact|non contact) (sport|order|centre|center)',
			"(never|don't|do not|should not|not) ..3 (hand over|give up|surrender|work)",
			"(if|when) ..4 (you are not allowed|not allowed to leave|cannot leave|can't leave)",
			'(museum|library|pool|stadium|campsite|zoo|club house|boarding school|school|college|festival)',
			'(prisoners|prison|dog|dogs|cat|cats|puppy|babysitter|toddler)',
			'(lockdown|quarantine|covid|curfew)',
			'exam',
			'(private tour|guided tour|day tour)',
			'(storm|weather|rain|heat|fire|snow)',
			'after (<time>|<number>)',
		],
	},
	citations: [
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Recognizing human trafficking',
			publisher: 'Wisconsin Department of Justice',
			url: 'https://www.wisdoj.gov/Pages/CriminalJusticeServices/recognizing-human-trafficking.aspx',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [

			'Outside is not safe for a girl alone, our driver takes you everywhere.',

			'Phones are collected on arrival and kept by the manager.',
			'You cannot leave the compound without permission.',
			'Girls are always escorted when they go out.',
			'No contact with family in the first month.',
			'The house is guarded and the dormitory is locked at night.',
			'You are not allowed to quit before the year is over.',
			'Madam took my phone and my SIM.',
			'Do not step outside, police will arrest you.',
			'The flat has a watchman, no going out alone.',
		],
		lookalikes: [
			'Leave your phone number with us and we call back.',

			'Phones stay off during the play.',
			'It is safe to park outside alone.',

			'Phones off during filming, lockers on set.',
			'Campers may not leave the site without a counsellor; children are always escorted outside.',
			'Days off are free; there is a shuttle to town.',
			'A work phone is provided, private phones are allowed.',
			'The carer lives in a gated community and has a car.',
			'You may resign with two weeks notice.',
			'Security guard for a locked compound, night shifts.',
			'If you are not allowed to leave the house, call a helpline.',
			'Phones are not allowed in the exam room.',
			'He locked me out of my account.',
			'My phone is in the kitchen, can you bring it?',
			'I call home a lot when I travel for work and it is cheap.',
			'Get permission from your teacher to leave the class.',
			'The museum closes its doors at night, doors locked from outside by the staff.',
			'The phone at the office rings.',
			'Two of you win a prize.',
			'We have not seen rain for weeks.',
			'Cameras in the shop are for thieves.',
			'He keeps my brother in the team.',
			"You can't use your phone in the exam.",
			'The coach said stay inside because of the storm.',
			'Mum took my phone because I was late.',
			'On the private tour the driver takes you everywhere.',
			'I call my mother every Sunday.',
			'We have not seen the sun for weeks.',
			'My phone is in his car.',
			'The door is locked at night, use the key code.',
			'There is a camera in the room for the baby.',
			'Guests stay on board in port.',
			'No phone calls in the dorm after 10.',
			'The car locks from inside.',
		],
	},
};
