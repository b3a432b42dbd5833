import type { Cases, Rule } from '../model.ts';

/**
 * Only young women, of one origin or age, for work that needs no such thing. `caution`: a trafficking
 * pattern in the press and the case files; castings are left out.
 */
export const rule: Rule = {
	id: 'women-of-one-origin',
	family: 'discriminatory-demands',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(need|needs|want|wanted|hiring|looking for|require|requires|seeking|recruiting) ..3 (kenyan|ugandan|nigerian|ghanaian|ethiopian|filipina|thai|vietnamese|indonesian|nepali|nepalese|moldovan|ukrainian|romanian|bulgarian|russian|colombian|venezuelan|dominican|brazilian|cuban|mongolian|uzbek|kyrgyz|moroccan|african|asian|latina) @women',
			'@women ..3 (18|19|20|21|22) ..2 (22|23|25|26|27|28|30|35) ..12 (abroad|overseas|dubai|cambodia|thailand|turkey|qatar|lebanon|russia|hostess|massage|nightclub|club|bar|karaoke|factory|hotel work|ticket|visa)',
			'(only|just|strictly) ..2 (girls|ladies|females|young women|young girls) ..4 (can apply|to apply|needed|wanted|accepted|allowed|18|between)',
			'(kenyan|ugandan|nigerian|ghanaian|ethiopian|filipina|thai|vietnamese|indonesian|nepali|nepalese|moldovan|ukrainian|romanian|bulgarian|russian|colombian|venezuelan|dominican|brazilian|cuban|mongolian|uzbek|kyrgyz|moroccan|african|asian|latina) @women ..8 (wanted|needed|work|abroad|urgently|required|hiring|available|for work)',
			'(urgent|urgently|need|needed|needs|hiring|recruiting|require|required|wanted) ..4 <number> @women ..10 (abroad|overseas|work in|for work|hotel|club|bar|massage|dubai|cambodia|thailand|turkey|immediately|travel)',
			'(young) @women ..6 (with or without experience|with or without any experience|experience or not|no experience needed|without experience)',
			'(single mothers|single mother|orphans|refugee women|refugee girls|widows|divorced women) ..8 (welcome|wanted|preferred|apply) ..8 (job|abroad|overseas|work|salary)',
		],
	},
	unless: {
		en: [
			'(shelter|charity|ngo|support group|scholarship|grant|course|workshop|services for|help for|class|sports|league|football|soccer|rugby|netball|choir|dance company|study|trial|prison|ward|boarding school|gym)',
			'(role|roles|character|extras|background|casting|film|commercial|photo shoot|music video|audition)',
			'(nurse|nurses|midwife|midwives|care home)',
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
			title: 'Good use and abuse: the role of technology in human trafficking',
			publisher: 'UN Office on Drugs and Crime',
			url: 'https://unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Urgent, we need 20 girls for work in Cambodia.',
			'Only young girls can apply, 18 to 25.',
			'Filipina women needed, work abroad, salary 1500.',
			'Girls 18-25 for hotel work in Turkey, visa free.',
			'Single mothers welcome, job overseas.',
			'Young ladies with or without experience for work in the provinces.',
		],
		lookalikes: [
			'The only European theatre with 300 seats.',

			'Women aged 18 to 25 for a commercial, casting in Madrid.',
			'Scholarship for girls who study engineering.',
			'Charity offers help for refugee women who need work.',
			'Women’s football team looks for players.',
			'Nurses of any gender, two years of experience.',
			'Choir for women, rehearsals on Tuesday.',
			'Young people with or without experience can apply to our bakery.',
		],
	},
};
