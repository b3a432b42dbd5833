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
			'(if|when) (i|we|you|anyone) ..1 (complain|talk|refuse|ask|speak|say anything|ask for) ..6 (cancel|cancels|deport|deports|police|visa|send me back|send us back|send you back|beats|hit|hits)',
			'(tell|tells|say|says) [the] police ..2 (i|you|she|we|that i|that you) ..1 (robbed|stole|steal|am a thief|are a thief|took money)',
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
			'((hit|hits) me up|beat me to)',
			'(record|goal|ball|team|score|odds|eggs|drum|drums|alarm|traffic)',
			'(sends|send) you home ..3 (with|by|in) ..2 (cake|recipe|bag|taxi|car)',
			'(physics|muscle|therapy|fence)',
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
			'He tells the police I robbed him.',
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
			'The captain hits the ball and the team wins.',
			'They sold us a sofa last week.',
			'Our driver sends you home by taxi if you are sick.',
			'Wait here and you are next in line.',
			'They dump waste into the sea.',
			'If you do not reach a client, try again on Monday.',
			'The police brought the dog back.',
			'My team beat my brother at chess.',
			'If you leave the door open, they close it.',
			'If you like the car we sell it to you.',
			'If you order today the pictures go to your studio.',
			'The agent hit me up about a part.',
			'It hits me when I hear that song.',
			'We send you home if you are ill.',
			'I know your parents from church.',
			'They beat us three nil.',
			'I told the police somebody stole my bike.',
		],
	},
};
