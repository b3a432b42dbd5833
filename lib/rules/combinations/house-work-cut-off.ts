import type { Combination } from '../../model.ts';

/**
 * Home work without hours, joined by control over bed, papers or pay.
 */
export const combination: Combination = {
	id: 'house-work-cut-off',
	harm: 'freedom',
	weight: 'stop',
	topics: ['labor-exploitation', 'migrants', 'trafficking'],
	kinds: ['job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['always-on-call'],
		},
		{
			atLeast: 1,
			rules: [
				'must-live-with-the-boss',
				'cuts-for-room-and-food',
				'no-contract',
				'no-papers-needed',
				'private-life-questions',
				'women-of-one-origin',
				'tied-to-one-employer',
				'looks-demanded',
				'bed-and-board-paid',
			],
		},
	],
	citations: [
		{
			title: 'Hidden away: abuses against migrant domestic workers in the UK',
			publisher: 'Human Rights Watch',
			url: 'https://www.hrw.org/report/2014/03/30/hidden-away/abuses-against-migrant-domestic-workers-uk',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
