import type { Cases, Rule } from '../model.ts';

/**
 * Modelling that is porn, webcam or fan-page work, or a promise that films stay private. `stop`: such
 * promises were lies in proven trafficking cases.
 */
export const rule: Rule = {
	id: 'adult-content-hidden',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'image-abuse', 'trafficking', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'adult (shoot|shoots|movie|movies|scenes) ..10 (cash|face hidden|girls|couples|discreet|same day|no experience)',
			'(girls|couples|models) ..6 adult (shoot|shoots|movie|movies)',
			'(onlyfans|only fans|fansly|chaturbate|cam site|webcam studio|cam studio|camgirl|cam girl|webcam model|webcam models|adult content|adult film|adult video|adult videos|xxx|porn|erotic videos|erotic content|fetish content|feet pics) ..10 (model|models|modeling|modelling|girls|we manage|manage|management|agency|recruit*|hiring|hires|wanted|no experience|housing|beginners)',
			'(model|models|modeling|modelling|girls) ..10 (onlyfans|only fans|fansly|chaturbate|webcam studio|cam studio|adult content|adult film|adult video|adult videos|xxx|porn|erotic video|erotic videos|fetish content)',
			'(webcam|web cam|cam) (studio|girls|girl|model|models|modelling|modeling)',
			"(never|not|won't|will not|no one|nobody) ..4 (posted online|published online|uploaded online|on the internet|be online|put online|see it in your country|in your country will see|will see it|will ever see|will find it|recognise you|recognize you)",
			'(private|overseas|foreign|european|australian|new zealand|asian) (collector|collectors|dvd market|dvds|subscribers)',
			'(dvd|dvds|video|videos|film) ..8 (private collector|private collectors|overseas only|only overseas|sold abroad only|only sold abroad|only in australia)',
			'(we|agency|i) ..3 (run|manage|handle|control|keep) ..3 (your onlyfans|your account|your accounts|your page|your password|your login) ..8 (fans|content|pose|photos|subscribers|you just|login|messages)',
		],
	},
	unless: {
		en: [
			"(no|not|never|without|isn't|zero) ..2 (nudity|porn|nsfw|explicit)",
			'(footage|photos|video|tape|tapes|self tape|self tapes|auditions) ..5 (not|never) ..2 (posted|published|shared|uploaded) ..4 (before|until|outside)',
			'(tapes|auditions|self tape|self tapes|submission|submissions|applications|personal data)',
			'(moderator|trust and safety|content moderation|research|documentary|survivor*|journalist)',
			'(animation|animated|union scale|young adult)',
		],
	},
	citations: [
		{
			title: 'Women lured by modeling gigs, coerced into porn, win $13M in lawsuit',
			publisher: 'NPR',
			url: 'https://www.nhpr.org/post/women-lured-modeling-gigs-coerced-porn-win-13m-lawsuit',
			read: '2026-11-23',
			tier: 'press',
		},
		{
			title: 'What you should know about nudity riders',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/what-you-should-know-about-nudity-riders',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'OnlyFans agency recruits models, we manage the page and you just pose.',
			'The video is for a private collector overseas only.',
			'It will never be posted online, nobody in your country will see it.',
			'Webcam studio hires girls, housing included.',
			'Modeling job, adult film, $3,000, details when you land.',
			'Come to our webcam studio, promising work for artistic girls.',
		],
		lookalikes: [
			'No nudity and no adult content in this campaign.',
			'Self-tapes will not be shared outside the casting team.',
			'Photos are not published before the launch in May.',
			'UGC creator wanted for a coffee brand, two clips a month.',
			'Lingerie brand e-commerce, agency models with experience, studio in London.',
			'Content moderator: you may see adult content; counselling is provided.',
			'Fans of the club film their own videos.',
			'Voice actors for an adult series on a streaming service, union scale pay? Animation.',
		],
	},
};
