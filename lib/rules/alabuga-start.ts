import type { Cases, Rule } from '../model.ts';

/**
 * "Alabuga Start" and similar offers to women of 18 to 22. `stop`: a documented scheme; only press is
 * available.
 */
export const rule: Rule = {
	id: 'alabuga-start',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(russia|tatarstan) ..6 (girls|women|ladies|females) ..2 (18 22|18 to 22|18 and 22|18 until 22)',
			'learn 100 words ..10 (game|qualify|ticket|program|programme)',
			'(alabuga|yelabuga|elabuga) ..10 (start|polytech|programme|program|apply|girls|women|ticket|job|work|study|career)',
			'(women|girls|ladies|females) ..8 (18 22|18 to 22|between 18 and 22|18 and 22) ..20 (russia|tatarstan|russian|free ticket|free flight|language course|catering|logistics|hospitality|crane)',
			'(tatarstan|special economic zone) ..14 (women|girls|free flight|free ticket|hospitality|catering|logistics|work and study)',
			'(100 words|hundred words) of russian',
			'(moving|move|relocation|relocate) to russia ..10 (free|young women|girls|paid|company|programme|program)',
			'(apply for|join|about|programme|program|work in|work at) ..1 (alabuga|yelabuga|elabuga)',
			'(alabuga|yelabuga|elabuga) ..6 (no experience|all paid|free|hospitality|logistics|salary|flight)',
			'(russia|russian|tatarstan) ..10 (women|girls|ladies) ..5 (22|up to 22|under 22|till 22|18)',
			'(programme|program) ..3 (for|of) ..1 (girls|young women|women|ladies) ..20 (industrial park|industrial zone|economic zone|plant|crane|fitter|drone|hospitality)',
			'(drone|drones|uav) ..3 (assembly|production|factory|plant) ..12 (women|girls|flight|hostel|free|salary|roubles)',
		],
	},
	unless: {
		en: [
			'(news|investigation|investigat*|warning|warns|warned|attack|drone factory|drones|victims|interpol|sanction|sanctions|documentary|reported|reports)',
		],
	},
	citations: [
		{
			title: 'AP investigates Russia’s recruitment of African women to make drones',
			publisher: 'The Moscow Times, on AP',
			url: 'https://www.themoscowtimes.com/2024/10/10/ap-investigates-russias-recruitment-of-african-women-to-make-drones-what-we-learned-a86642',
			read: '2026-11-23',
			tier: 'press',
		},
		{
			title: 'Young women lured from Africa to Alabuga factory',
			publisher: 'UNITED24 Media, on Bloomberg',
			url: 'https://united24media.com/latest-news/russias-drone-war-built-on-lies-young-women-lured-from-africa-to-alabuga-factory-10996',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'A two year programme for girls at our industrial park, flight included.',
			'Drone production, girls up to 22, flight and hostel free.',

			'Apply for Alabuga, all paid, hospitality and cranes.',

			'Alabuga Start: girls from all countries, free ticket, apply now.',
			'Women 18-22, hospitality and logistics in Tatarstan, salary 700 dollars.',
			'Learn 100 words of Russian and get a free ticket and a job.',
			'Girls 18 to 22 for catering, language course, free flight.',
			"Free move to Russia for young women, relocate to Russia at the company's expense.",
		],
		lookalikes: [
			'A mentoring programme for girls who like science.',

			'Drone pilots for a film shoot, salary by agreement.',

			'The industrial park hires welders from the region.',
			'A mentoring programme for girls who like science.',

			'News report about a drone factory in Tatarstan.',
			'Interpol investigates Alabuga Start recruitment.',
			'Special economic zone officer wanted in Poland, law degree.',
			'Vocabulary game for children, 100 words in Spanish.',
			'Warning about Alabuga Start offers from the ministry.',
			'A start programme for women founders in Leeds.',
		],
	},
};
