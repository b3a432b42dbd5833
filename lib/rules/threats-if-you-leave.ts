import type { Cases, Rule } from '../model.ts';

/**
 * Threatens you, your family or your papers. `stop`: an indicator of forced labour; the law protects people
 * without papers too.
 */
export const rule: Rule = {
	id: 'threats-if-you-leave',
	family: 'threats',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'immigration', 'migrants', 'emergency'],
	kinds: ['casting', 'job', 'message', 'other'],
	patterns: {
		en: [
			'think (twice|carefully|before) ..4 (police|tell anyone|run away|talk to anyone)',
			'(we know|i know|they know) where ..3 (you live|your family|your parents|your children|your kids|your mother)',
			'(something|things|bad things|something bad) ..2 (will|can|could|might) happen ..2 (to you|to your family|to your children|to your mother|to your parents)',
			'(your|the) (family|parents|mother|children|kids|brother|sister) ..4 (will pay|will suffer|will regret|will be hurt|will have problems|in danger|pays if|suffers if)',
			'(if you|if they|if she) ..5 (run|run away|escape|leave|talk|refuse|stop working|tell anyone|call the police|go to the police|complain|quit) ..10 (deported|deport|arrested|kill|killed|hurt you|beaten|beat you|be sorry|regret it|find you|jail|prison|sell you|sold|cancel your visa|report you|immigration|police will)',
			'(deported|deport you|arrested|jail|prison|cancel your visa|call immigration|report you to immigration|report you to the police) ..5 (if you|unless you) ..5 (leave|complain|talk|run|refuse|stop|quit|work|pay|finish)',
			"(no one|nobody|police) (will|would|won't|can) ..2 (help you|believe you)",
			'(sell|sold) (you|her|him|them) ..3 (to another|to other|to a|company|compound|boss|house)',
			'(we|i) will (hurt|beat|kill|find|come for) you',
			'(we|i) will find you ..6 (run|leave|escape|wherever|if you)',
			'(juju|native doctor|shrine|voodoo|ayelala|fetish priest) ..10 (swear|swore|sworn|oath|debt|pay|madam|run|remember|promise|obey|mad|die)',
			'(swear|swore|sworn|took|take|taken) ..3 (oath|juju|at the shrine|before the shrine) ..12 (madam|run|police|pay|debt|mad|die|obey|never)',
			'(send|sending|sends) ..2 (boys|men|my people|guys|thugs|somebody|someone) to (your|her|his|their) ..2 (house|home|mother|father|family|village|compound|parents|sister)',
			'(running away|run away|runaway|absconding|abscond|escape|escaping) ..1 (police|huroob|deport*|jail|prison|fine|ban|report|case)',
			'(@boss|they) ..3 (cancel|cancels|revoke|revokes|withdraw|withdraws|report us|report me) ..4 (if|when) (i|we|she|he|you|anyone|somebody) ..2 (complain|complains|talk|talks|leave|ask|asks|refuse|refuses|speak|say)',
			'(if|when) (i|we|you|anyone) ..1 (complain|talk|refuse|ask|speak|say anything|ask for) ..6 (cancel|cancels|deport|deports|police|visa|send me back|send us back|send you back|beats|hit|hits)',
			'(last|other) (one|girl|man|guy|worker|person|boy) who ..2 (talked|complained|ran|left|asked|spoke|refused|escaped|cried|tried) ..4 (is|was|now|back|sent|deported|jail|beaten|lost|found)',
			'(remember|forget) (what happened to|what we did to|what happens to|your (mother|sister|children|son|daughter) is|the (girl|boy|man|one|last) who)',
			'(ones|those|people|girls|boys|men) who (run|ran|cry|cried|talk|talked|complain|complained|refuse|refused|escaped|leave|left) ..8 (remember|regret|regretted|disappear|disappeared|know what happened)',
			'you (belong|belongs) to (me|us|him|her|madam|the boss|the house|the company) ..6 (pay|paid|until|till|debt|work|now|run)',
			'(until|till|pay|owe|debt) ..10 you (belong|belongs) to (me|us|him|her|madam)',
			'(i|we|he|she|boss|madam) (bought|purchased) (you|her|me|them|the girl|us) ..1 (from|for <money>)',
			'(police|officers|immigration|judge) ..2 (are|is) (my|our|his|their) ..1 (friend|friends|people|brother|brothers|cousin)',
			'(police|immigration) ..3 (want|wants|like|love|come) to (see|check) (my|your|our) (visa|papers|permit)',
			'(mother s|father s|parents|family|family s|village|mum s|mama s) ..1 (house|address|home) is known',
			'(we|i|they) know (your|her|his) (mother|father|parents|house|village|family|sister|brother|street|address|children)',
		],
	},
	unless: {
		en: [
			'(role|scene|script|film|character|novel|story|audition sides|monologue|villain|act one|act two|episode)',
			'(hotline|helpline|help line|if someone|if anyone|if your boss|if your employer|legal aid)',
			'(we|i) will find you ..3 (a|the|an|work|job|jobs|role|roles|placement|candidates)',
			'(health insurance|family plan|family friendly)',
			'(right|rights|may|can) ..4 (complain|report|leave)',
			'(ghost|haunted|spell|party|drum|museum|band|album|song|lyrics|game|novel)',
			'(your rights|know your rights|report it to)',
			'(know your family|know your parents) ..4 (love|loves|from)',
			'(dog|dogs|cat|puppy|horse)',
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
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
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
			'We know where your family lives.',
			'If you run away, you will be arrested and deported.',
			'Your family will pay if you leave.',
			'Nobody will help you, the police are our friends.',
			'They will sell you to another company.',
			'You will be deported if you complain.',
			'If you quit we cancel your visa and report you.',
			'You swore at the shrine that you obey the madam.',
			"I will send boys to your father's house.",
			'Running away is huroob and jail: run away, police.',
			'The sponsor will cancel the visa if I complain.',
			'The last one who talked is back in Dhaka.',
			'You belong to me until the debt is paid.',
			"Your mother's house is known.",
			'We know your mother and your street.',
			'I bought you from the agency.',
		],
		lookalikes: [
			'Script: “I know where you live”, says the villain in scene two.',
			'If someone threatens you with deportation, call the hotline.',
			'Legal aid lawyer for people who are deported or arrested.',
			'We are a family friendly employer.',
			'Your family is welcome on Sundays.',
			'Tell us what you like and we will find you a job.',
			'If you leave early, please tell the shift lead.',
			'Your family would love this show, and so would they.',
			'He bought me a ticket for the band.',
			'If you complain, we answer within two days.',
			'The last one who comes turns off the light.',
			'The museum shows a shrine where people swore an oath.',
		],
	},
};
