import type { Cases, Rule } from '../model.ts';

/**
 * Bikini or full-body pictures by private chat, or for work that needs no looks. `caution`: swimwear work
 * does ask for them, by form or agent.
 */
export const rule: Rule = {
	id: 'revealing-photos-by-chat',
	family: 'nudity-images',
	harm: 'safety',
	weight: 'caution',
	topics: ['image-abuse', 'modeling-rights', 'trafficking'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(something|anything|one|ones|some) ..1 (more revealing|less covered|sexier|skimpier|with less clothes|less dressed)',
			'wear something (skimpy|sexy|tight|revealing) ..12 (cam|camera|video|call|test|audition|casting|shoot|meeting|interview)',
			'(cam|camera|video|call|test|audition|casting|interview) ..8 wear something (skimpy|sexy|tight|revealing)',
			'show me your (curves|figure|body|legs|chest|butt)',
			'(send|submit|share|need|dm|forward|attach|drop) ..6 (bikini|swimwear|swimsuit|full body|full length|whole body|tight dress|sexy outfit|body) @pictures ..12 (whatsapp|telegram|snap|snapchat|dm|inbox|private|privately|chat|signal|messenger|instagram|viber|line)',
			'(whatsapp|telegram|snapchat|dm|inbox|viber|messenger) ..8 (bikini|swimwear|swimsuit|full body|full length|whole body|tight dress|body) @pictures',
			'(bikini|swimsuit|swimwear) @pictures ..10 (hostess|hostesses|yacht|waitress|assistant|receptionist|travel|trip|event|events|party|parties|companion|nanny|maid|sales|promoter)',
			'(hostess|hostesses|yacht|waitress|waitresses|assistant|receptionist|secretary|nanny|maid|au pair|companion|masseuse|cleaner) ..14 (bikini|swimsuit|full body|full length|whole body|body) @pictures',
			'(full body|full length|whole body) @pictures ..8 (hostess|hostesses|yacht|waitress|waitresses|assistant|receptionist|secretary|nanny|maid|au pair|companion|cleaner|office)',
			'(more|other|better|hotter|sexier) @pictures ..6 (less clothes|without|bikini|in your room|in bed|your body)',
			'(any|some) (more|other) @pictures ..4 (in your room|mirror|in bed|bikini)',
			'(send|submit|share|need|dm|forward|attach|drop|show) ..4 (pictures|pics|photos|selfies|pic|photo|picture|shots) ..2 in ..2 (bikini|underwear|lingerie|swimwear|swimsuit|bra)',
		],
	},
	unless: {
		en: [
			'(fully clothed|fitted clothes|through your agent|by your agent|casting form|upload form|casting platform|casting site)',
			'(swimwear|sportswear|fitness|lingerie) (brand|label|company|line|catalogue|catalog)',
			"(never|don't|do not) ..4 (send|share)",
			'(background|extras|role|commercial|crew) ..10 (full body)',
			'(make up|skincare|skin texture|salad)',
			'(wardrobe|costume department|uniform is|uniforms are)',
		],
	},
	citations: [
		{
			title: 'Actors warned of rise in fake casting notices on social media',
			publisher: 'The Stage, on Equity UK',
			url: 'https://thestage.co.uk/news/actors-warned-of-rise-in-fake-casting-notices-on-social-media',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Send us two selfies in underwear.',

			'Send bikini photos and your height on WhatsApp.',
			'DM me full body pics, then we talk about the trip.',
			'Full-body photos needed for the hostess job.',
			'Hostess job: attach two bikini pics.',
			'Do you have any more pics, in your room, mirror is fine?',
			'Waitresses wanted abroad, send full body photos.',
		],
		lookalikes: [
			'The catalogue shows photos of girls in swimwear and boys in shorts.',

			'Swimwear brand casting: use the upload form on our site, swimwear digitals by your agent.',
			'Please send a headshot and a full body photo in fitted clothes to casting@example.com.',
			'Never send bikini photos to a stranger on WhatsApp.',
			'Full-body massage chair for sale.',
			'Hostess for a restaurant, send your CV.',
			'Extras: please send one face photo and one full body photo by e-mail.',
			'Two photos of your child in everyday clothes.',
			'The make-up should show more of the skin texture? No, keep it natural.',
			'Take a few in from the garden for the salad.',
			'You won’t need clothes of your own, wardrobe dresses you.',
			'A photo of you in your everyday clothes.',
			'Photos in a short list of shops.',
		],
	},
};
