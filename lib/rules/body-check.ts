import type { Cases, Rule } from '../model.ts';

/**
 * A "body check", measuring undressed, or touching at an audition. `stop`: a known pretext; unions ask for
 * an agreed observer.
 */
export const rule: Rule = {
	id: 'body-check',
	family: 'nudity-images',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'modeling-rights', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(see you|check you|examine you|inspect you|look at you|see your body) ..3 (naked|nude|undressed|topless|in underwear|in your underwear|in lingerie|without clothes|without the bra|without bra|without your bra|without a top)',
			'(body|figure|skin|breast|nude|naked) (check|inspection|exam|examination|assessment|evaluation|viewing)',
			'(physical|body) (inspection|examination) ..8 (casting|audition|model|models|before we sign|before signing|undress|private|naked|photographer)',
			'(measure|measuring|measurements|measured) ..8 (in underwear|in your underwear|naked|nude|undressed|without clothes|topless|in private|privately|lingerie)',
			'(undress|strip|get naked|get undressed|take off your clothes|remove your clothes|take your clothes off) ..10 (measure|check|scars|tattoos|marks|cellulite|casting|audition|interview|test|client|we can|i can|see)',
			'(check|look) ..4 (for|your) ..2 (scars|stretch marks|tattoos|cellulite) ..8 (naked|underwear|in private|undress|without|undressed)',
			'(have to|must|will|should|need to) (undress|strip|get naked|get undressed|take off your clothes) ..8 (audition|casting|test|interview|shoot|photographer|everybody does|normal)',
			'(comfortable|ok|okay|fine) ..2 (being touched|with touching|with being touched|with touch)',
			'(remove|take off|undress|strip|without) ..10 (evaluate|check|see|assess|judge|examine|inspect) ..4 (scars|tattoos|skin|your body|figure|shape|proportions|stretch marks)',
		],
	},
	unless: {
		en: [
			'@intimacy-rules',
			'(over clothes|over your clothes|tape measure over|over their clothes)',
			'(dermatolog*|medical|doctor|clinic|nurse|skincare|patient|patients|spa|vehicle|car|auto|truck|paint|repair)',
			'(scene|script|role|choreography|partner work|dance|massage therapist|stage combat|contact improvisation)',
			'(report|harassment|safeguarding)',
			'(touch base|in touch|animals|quote|bare faced|without make up|without makeup|mic)',
			'(posture|ticks|warm up|stretch before)',
			'strip the (paint|bed|beds|wall|walls|floor)',
		],
	},
	citations: [
		{
			title: 'Manifesto for casting: before the audition',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/getting-involved/campaigns/manifesto-for-casting/manifesto-for-casting/before-the-audition/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Quick guide for scenes involving nudity and simulated sex',
			publisher: 'SAG-AFTRA',
			url: 'https://sagaftra.org/quick-guide-scenes-involving-nudity-and-simulated-sex-0',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'There is a body check before you can sign.',
			'I take your measurements in underwear, in private.',
			'You will undress so that we can check for scars.',
			'Figure inspection at the end of the casting.',
			'Are you comfortable being touched during the audition?',
			'You have to strip for the test, everybody does.',
			'Then remove so that the designer can evaluate scars and tattoos.',
		],
		lookalikes: [
			'The final callback may use a modesty garment, with an intimacy coordinator present.',
			'Wardrobe takes measurements over your clothes at the fitting.',
			'Please list visible tattoos and scars on the form.',
			'Skincare brand looks for people with freckles.',
			'Stage combat and a chemistry read with a partner.',
			'Give bust, waist and hip size in centimetres.',
			'Auto body inspection technician, full time.',
			'Nurses help patients who have to undress for an examination.',
			'We let you touch the animals at the farm.',
			'Take off your shirt collar mic after the scene.',
			'Let me give you a massage quote for the wedding guests.',
			'Without make-up we see the skin better, so come bare faced.',
			'I would like to touch base about your role.',
			'No kissing, no touching: this is a play for children.',
			'Touch the screen to start the test.',
			'Check your body posture before you lift.',
			'Check your legs for ticks after the farm shift.',
			'Feel free to take off early on Friday.',
			'First strip the paint, then sand the door.',
		],
	},
};
