import type { Cases, Rule } from '../model.ts';

/**
 * "Open-minded", "no limits" and pay that grows with how far one goes. `caution`, and only beside girls,
 * models or a private shoot: the bare word is common in honest job ads.
 */
export const rule: Rule = {
	id: 'open-minded',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'caution',
	topics: ['sexual-violence', 'trafficking', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(pays|pay|paid) (double|more|extra) if you ..8 (top|nude|further|clothes|topless|strip|underwear)',
			'(do it|shoot|pose) ..3 without (the|a|your) (top|bra)',
			'(open minded|openminded|no limits|no taboos|without taboos|uninhibited|not shy|non shy|broad minded|naughty|flirty|submissive|obedient) ..3 (girl|girls|model|models|woman|women|lady|ladies|female|females|hostess|hostesses|masseuse|babe|babes|teen|teens)',
			'(girl|girls|model|models|woman|women|ladies|female|females|hostess|hostesses|masseuse) ..6 (open minded|openminded|no limits|no taboos|uninhibited|not shy|naughty|flirty|submissive)',
			'(must|should|need to|have to) be ..3 (open minded|openminded) ..6 (not shy|shy|shoot|photos|body|adventurous|fun|nude|lingerie|private|clients|guests)',
			'(must|should|need to|have to) be ..3 (uninhibited|not shy|flirty|submissive|obedient|sexy)',
			'(open minded|openminded) ..6 (private shoot|photo shoot|photoshoot|shooting|massage|spa|nightclub|escort|clients|adult)',
			'(extra|more|double) ..2 (pay|money|cash|tips) ..8 (open minded|nude|topless|going further|go further|extras|naughty|do more|no limits)',
			"(rate|rates|pay|paid|payment|money|salary) ..4 (depends|depending|according) ..5 (how far|how open|your limits|what you are willing|what you're willing|how much you show)",
			'comfortable ..3 (nudity|topless|sexual|erotic|implied|fetish|adult) ..8 (details later|later|cash|private|tell you|discuss|no experience)',
			'(happy ending|full service|special services|extra services|massage with extras)',
		],
	},
	unless: {
		en: [
			'@intimacy-rules',
			'open minded ..2 (team|company|culture|employer|workplace|audience|community|environment|approach|attitude|person who|individual|thinker|colleague|colleagues)',
			'(simulated|rider|role includes|character is|character|scene|scenes)',
			'(full service) ..3 (agency|restaurant|hotel|station|salon|studio|law|firm|bank|provider|marketing|gym|event|catering|brokerage|dealership|production|bar|kitchen|supermarket|grocery|shop|department|spa|casino|marina|community|creative|digital|design|accounting)',
			'(a|our|national|global|provide*|offer*|leading) full service',
			'(if|when) ..6 (asks|asked|offers|offered)',
			'(short sleeve|short sleeves|short sleeved)',
			'(life drawing|museum|gallery|exhibition|painting|paintings|history)',
			'adult (learners|education|students|care|social care|services|nursing|patients|ward)',
			'naked (flame|flames|eye)',
		],
	},
	citations: [
		{
			title: 'Quick guide for scenes involving nudity and simulated sex',
			publisher: 'SAG-AFTRA',
			url: 'https://sagaftra.org/quick-guide-scenes-involving-nudity-and-simulated-sex-0',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'What you should know about nudity riders',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/what-you-should-know-about-nudity-riders',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Actors warned of rise in fake casting notices on social media',
			publisher: 'The Stage, on Equity UK',
			url: 'https://thestage.co.uk/news/actors-warned-of-rise-in-fake-casting-notices-on-social-media',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Looking for open-minded girls for a private shoot.',
			'You must be open-minded and not shy, it is a fun shoot.',
			'Models should be comfortable with nudity, details later.',
			'Extra pay if you are comfortable going further.',
			'The rate depends on how open you are.',
			'Seeking female hostess, no limits, good tips.',
			'Massage girl wanted, happy ending clients tip well.',
		],
		lookalikes: [
			'The role includes simulated intimacy; there is an intimacy coordinator on set and a nudity rider.',
			'We are an open-minded team with a young culture.',
			'The ideal candidate is open-minded, curious and a clear writer.',
			'The performer must be comfortable with heights and horses.',
			'Swim brand: swimwear is worn, there is no nudity.',
			'Full service restaurant seeks servers.',
			'Character: Mia, 25, a flirty and sexy bartender, supporting role.',
			'We are a full-service marketing agency hiring a designer.',
			'Wear something short sleeved for the fitting.',
			'Dress in something warm, the hall is cold.',
			'Shy children are welcome too, nobody must perform.',
			'The order of scenes is decided on the day.',
			'Art nude classes, life drawing at the museum, natural light.',
			'You get extra pay if you look after two dogs.',
			'You may refuse any booking after you signed.',
			'Either you paint or you write, both courses are free.',
			'You would owe tax on the studio.',
			'Models pose nude for the life drawing class in our museum.',
			'Have you ever worked with adult learners?',
			'Are you okay with naked flames? It is a forge.',
			'You do what we say in the script.',
		],
	},
};
