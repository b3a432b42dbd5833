import type { Cases, Rule } from '../model.ts';

/**
 * Drinks, drugs or a stay overnight around an audition or shoot. `caution`: makes it hard to refuse and to
 * leave; press documents it.
 */
export const rule: Rule = {
	id: 'drinks-or-overnight',
	family: 'private-audition',
	harm: 'safety',
	weight: 'caution',
	topics: ['sexual-violence', 'minors', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(sleep|crash) here ..6 (shoot|casting|audition|late|night|after)',
			'(wine|champagne|alcohol|weed|drinks|a drink|cocktails|420|party favors) ..8 (relax|loosen up|loosen|calm your nerves|take the edge off|get you in the mood|before the shoot|before we start|during the shoot|at the shoot|test shoot)',
			'(relax|loosen up|calm your nerves|take the edge off) ..8 (drink|drinks|wine|champagne|pill|massage|smoke|joint|weed)',
			'(audition|casting|test shoot|photoshoot|photo shoot) ..6 (with|and|plus) ..2 (wine|champagne|drinks|cocktails|weed|420)',
			'420 friendly ..4 (shoot|photoshoot|model|models|studio|photographer)',
			"(stay|sleep|spend the night|crash|stay over|sleep over) ..3 (at my place|at mine|at my house|at my apartment|at my flat|in my hotel|in my room|with me|at the photographer's|at his place)",
			'(you can|can|could|may) (crash|sleep|stay) (here with|with me|at mine|over at my)',
		],
	},
	unless: {
		en: [
			'(no|without|prohibited|banned) ..3 (alcohol|drinks|drugs)',
			'(bartender|barista|brewery|winery|restaurant|sommelier|waiter|waitress|catering)',
			'(wine|beer|drinks|alcohol|vodka|spirits|champagne) (brand|commercial|campaign|label|tasting|advert|company)',
			'(soft drinks|water|coffee|tea|snacks)',
			'(scene|script|role|character|play|film)',
			'(glasses|coloured|colored|bar|cellar|customers)',
		],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Women lured by modeling gigs, coerced into porn, win $13M in lawsuit',
			publisher: 'NPR',
			url: 'https://www.nhpr.org/post/women-lured-modeling-gigs-coerced-porn-win-13m-lawsuit',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'We have some wine before the shoot so that you relax.',
			'You can stay at my place after the casting.',
			'A drink to loosen up, and then we start.',
			'420 friendly photoshoot, chill vibes.',
			'It is late, so you could sleep over at my apartment.',
		],
		lookalikes: [
			'Commercial for a wine brand, talent must be 25 or over.',
			'No alcohol on set.',
			'Cast from out of town stay in single hotel rooms paid by the production.',
			'Bartender with experience wanted for Saturday nights.',
			'Lunch and soft drinks are provided at the shoot.',
			'Relax, there is coffee and tea before the audition.',
			'We have wine glasses and plates, catering job.',
			'I have champagne coloured shoes.',
		],
	},
};
