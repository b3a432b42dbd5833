import type { Cases, Rule } from '../model.ts';

/**
 * An audition, interview or test shoot in a hotel room, home or car. `stop`: unions ask everybody in the
 * trade not to meet there.
 */
export const rule: Rule = {
	id: 'private-place',
	family: 'private-audition',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(test|tests|shots|photos|pictures|session|shoot|shooting) ..3 (at|in) (my|his) (place|apartment|flat|house|bedroom|villa|home|loft|cabin|boat|basement)',
			'(meeting|meet|first meeting) ..3 (my|his|our) (villa|house|flat|apartment|room|bedroom|yacht)',
			"(audition|auditions|casting|castings|interview|interviews|test shoot|screen test|go see|photo session|photoshoot|photo shoot|fitting|try out|callback) ..8 (hotel room|hotel suite|motel|my room|my suite|my apartment|my flat|my house|my villa|his villa|our villa|my bedroom|my home|my place|private home|private residence|private apartment|private villa|his house|his apartment|his place|producer's house|director's house|photographer's house|photographer's apartment|my car|yacht|airbnb)",
			'(hotel room|hotel suite|motel room|my room|my suite|my apartment|my flat|my place|private residence|private villa) ..8 (audition|casting|interview|test shoot|screen test|photoshoot|photo shoot|test photos|go see)',
			'(come|come over|come by|come up|meet me|meet us|drop by|swing by|stop by) ..2 (to|at|in) (my|his|our) ..2 (hotel|hotel room|room|suite|place|apartment|flat|house|villa|home)',
			'(meet|meeting|shoot|shooting|test|pictures|photos) ..4 (in|at) (a|the|my|his|our) (hotel room|hotel suite|motel|motel room|private villa|private residence|private apartment)',
			'(send|give|text) ..2 (you|u) ..1 room number',
			'(meet|see you|meet up) ..1 at my place ..6 (photos|pictures|shoot|camera|test|casting)',
			'ask for (room|suite) <number>',
			'(audition|casting|casting call|interview|test shoot) ..2 at (the|my|his|our) house',
			'(meet|see|visit|come) ..3 (at|in|to) (his|my|the) ..1 (hotel|suite|hotel room|apartment|villa) ..3 (tonight|this evening|late|after dinner|alone|dress)',
			'(audition|auditions|casting|castings|interview|fitting|screen test|callback) ..4 (in|at) (his|my) ..1 (hotel|suite|room|penthouse|home|bedroom|villa|yacht|boat)',
			'(come|go|up) ..2 (to|in|into) (his|my) (suite|hotel|hotel room|room|apartment|villa)',
		],
	},
	unless: {
		en: [
			'(lobby|conference room|meeting room|ballroom|function room|convention|banquet|restaurant) ..6 hotel',
			'hotel ..3 (lobby|conference|conference room|meeting room|ballroom|function room|banquet|restaurant|boardroom|business centre|business center)',
			'(scene|story|film|set|takes place|short film|script|sketch|play) ..8 (hotel room|motel|private villa|airbnb|apartment|yacht)',
			'(self tape|self tapes|tape|record) ..6 (home|house|room|apartment)',
			'(conference|ball|meeting|board|class|rehearsal|waiting|dressing) room',
			'home (studio|office|address)',
			'(never|not|nor|avoid|refuse|decline) ..8 (hotel room|hotel rooms|private home|private homes|private residence|private residences|motel)',
			'(housekeeping|housekeeper|cleaner|maid|home visit|caregiver|carer|nurse|tutor|babysitter|nanny)',
			'(if|when) ..6 (asks|asked|invites|invited|wants)',
			'hostel',
			'pictures of (my|our) house',
		],
	},
	citations: [
		{
			title: 'Code of Conduct: Guideline No. 1',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
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
			'Come up to my suite after the dinner.',

			'The producer will see you at his hotel tonight.',
			'Come up to my suite after the dinner.',

			'The audition will be in my hotel room at the Grand.',
			'Come over to my apartment for a short test shoot.',
			'The casting is held at a private residence in the hills.',
			"Let's meet at my place first, then I take some photos.",
			'Interview in a hotel suite, ask for room 612.',
			'I will text you the room number when you arrive.',
			'We do the test photos in a motel near the station.',
			'The audition is in his hotel at 23h.',
			'Come to the hotel tonight and sing for me.',
		],
		lookalikes: [
			'Meet the crew at the hotel lobby this evening.',

			'Auditions take place at Harbour Studios, 500 Eighth Avenue, second floor.',
			'Open call in the hotel conference room, floor 2.',
			'The hotel is paid for cast from out of town.',
			'The story is set in a hotel room; we film on a sound stage.',
			'Please record your self-tape audition at home against a plain wall.',
			'We never hold auditions in hotel rooms or private homes.',
			'Interview at the hotel reception desk with the head housekeeper.',
			'The casting is in the ballroom of the Station Hotel.',
			'We invite you to our house concert.',
			'The fitting is in the theatre, next to my office room.',
			'Private lessons at the music school in my street.',
			'The choir meets in the hotel this evening to sing carols in the lobby.',
			'We rehearse the scene at the flat that the film has rented.',
			'Read the script at home before the call.',
			'The director waits at the theatre.',
			'Sleep for free in our hostel after the festival.',
			'Pictures of my house at night are on the site.',
			'The office is next to mine.',
			'I meet you in my dressing room after the matinee.',
		],
	},
};
