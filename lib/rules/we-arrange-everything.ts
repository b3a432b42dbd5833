import type { Cases, Rule } from '../model.ts';

/**
 * "You only have to board, the rest is on us." `caution`: wording of real lures; the person gives up every
 * means of their own.
 */
export const rule: Rule = {
	id: 'we-arrange-everything',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(they|he|she|my boss|the boss|the owner) ..1 (pay|pays) (everything|for everything)',
			'(you only|you just) ..1 (travel|fly|board|sign|come)',
			'(you only|you just|all you) ..2 (have to|need to|need|must) ..2 (board|get on the plane|get on the bus|show up|pack|pack your bag|pack your bags|bring yourself|say yes|come) ..8 (rest|everything|we take care|we pay|we arrange|all|us)',
			'(the rest|everything else|all the rest) ..2 (on us|paid by us|is our business|is our problem|we take care of|we handle|is up to us|at our expense|our responsibility)',
			'(we|company|agency|i|boss) ..2 (take care of|takes care of|will take care of|arrange|arranges|organise|organize|handle|handles|pay for|pays for) everything',
			'everything ..2 (arranged|organised|organized|taken care of|paid|paid for|ready) ..6 (for you|by us|by the company|ticket|passport|visa|documents|just come)',
			"(job|position|place|vacancy|work) (is|'s) ..1 (already yours|yours already|waiting for you|reserved for you)",
			"(don't|do not|no) (need|need to|have to|needed) ..3 (speak|know) ..2 (language|any language|english|foreign language|another language) ..10 (job|yours|abroad|work|we|salary|vacancy)",
			'(passport|visa|documents|papers) ..3 (we make|we do|we get|we will get|we arrange|we pay|we help you get|done by us)',
		],
	},
	unless: {
		en: [
			'(recognised|recognized|licensed|registered|accredited) (agency|agencies|organisation|organization)',
			'@lawful-abroad',
			'(wedding|weddings|event|events|party|client|clients|customer|customers|guests|patients|household|kitchen|office manager|assistant) ..10 (everything)',
			'(insurance|payroll|taxes|marketing|admin|scheduling|equipment|training|catering)',
			'(students|student exchange|volunteers|internship programme|au pair organisation)',
		],
	},
	citations: [
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You only have to board, the rest is on us.',
			'The company takes care of everything for you.',
			'Just pack your bags, you just need to come and we pay for all.',
			"You don't even need to speak the language, the job is already yours.",
			'Everything is arranged for you: ticket, visa, hotel.',
			'Passport and visa we arrange, you pay nothing now.',
		],
		lookalikes: [
			'The office manager takes care of everything from post to plants.',
			'You need to speak English and one other language.',
			'We arrange the visa sponsorship with the embassy; you keep your passport.',
			'Event planner: you take care of everything on the day for our clients.',
			'Employees do not need to know every language; training is given.',
			'All you need to do is fill in the form and choose a time for your audition.',
		],
	},
};
