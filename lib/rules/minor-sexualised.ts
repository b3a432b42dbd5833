import type { Cases, Rule } from '../model.ts';

/**
 * Teens in lingerie, "barely legal", adults who look like children. `stop`: a mark of child sexual
 * exploitation.
 */
export const rule: Rule = {
	id: 'minor-sexualised',
	family: 'minors',
	harm: 'safety',
	weight: 'stop',
	topics: ['minors', 'image-abuse', 'sexual-violence'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'@minor-age ..6 (lingerie|underwear|bikini|topless|nude|nudes|sexy|sensual|boudoir|glamour|panties|thong|erotic|fetish|feet)',
			'(lingerie|underwear|bikini|topless|nude|sexy|sensual|boudoir|glamour|erotic) ..6 @minor-age',
			'(swimwear|swimsuit) ..6 (teens|teen girls|schoolgirls|underage|minors)',
			'(teen|teens|schoolgirls|minors|14|15|16|17) ..5 (swimwear|swimsuit) ..5 (shoot|photos|pics|pictures|models|videos)',
			'(barely legal|just turned 18|fresh 18|jailbait|lolita)',
			'(look|looks|looking|appear|appears) ..2 (underage|under 18|like a child|like a schoolgirl|like a little girl|like 13|like 14|like 15|like 16|younger than 18)',
			'(petite|tiny|flat chested|innocent|innocent looking|childlike) ..6 (girl|girls|teen|teens|18|19) ..10 (lingerie|private|adult|nude|sexy|sensual|glamour|video|no limits)',
			'(young|younger) the better',
		],
	},
	unless: {
		en: [
			'(size|sizes|petite) ..4 (catalog|catalogue|range|department|jeans|fashion|height)',
			'(swim|swimming|gymnastics|diving|water polo) (club|team|lesson|lessons|coach|competition|school)',
			'(sun protection|sunscreen|lifeguard)',
			'(adult|adults|over 18|18 or over|18 plus) ..10 (portray*|play|plays|playing|to play)',
			'(no|not|never|without) ..5 (nude|nudity|sexy|lingerie|topless)',
			'(sock|socks|shoe|shoes|store|shop|retail|size|cotton)',
			'(guardian|parent|parents|chaperone) ..8 (present|on set|required|must)',
			'(breakdown|character|role|scene)',
			'<age> ..3 (feet tall|feet)',
			'(feet) <number>',
			'(14|15|16|17) (feet|foot|ft)',
			'(lifeguard|lifeguards|pool)',
		],
	},
	citations: [
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
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
			'Teen models 14+ for lingerie.',
			'Looking for 16 year old girls for a bikini shoot at my villa.',
			'Barely legal faces wanted for photos.',
			'The model must look underage but be 18.',
			'Petite innocent girls 18 to 19 for a private sensual shoot.',
			'Schoolgirls for swimwear photos, the younger the better.',
		],
		lookalikes: [
			'Actors over 18 to play high school students.',
			'Petite clothing range, height under 160 cm, adults.',
			'Swimming club lessons for teens on Saturdays.',
			'Lifeguard jobs for ages 16 and over.',
			'School uniform brand, children 6 to 10, guardian on set, permit in place.',
			'Teen drama seeks dancers aged 16 to 19, fully clothed, guardian on set for minors.',
			'Children’s swimwear catalogue, ages 5 to 9, parents on set.',
			'A scaffold of 16 feet; boots are provided.',
			'A girl of 15 who looks her age.',
			'Lifeguards 16 and over, swimwear and towel given by the pool, lessons free.',
		],
	},
};
