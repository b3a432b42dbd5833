import type { Combination } from '../../model.ts';

/**
 * Several signs of control over bed, papers, pay and leaving: indicators that labour bodies read together.
 */
export const combination: Combination = {
	id: 'work-you-cannot-leave',
	harm: 'freedom',
	weight: 'stop',
	topics: ['labor-exploitation', 'trafficking', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	needs: [
		{
			atLeast: 3,
			rules: [
				'must-live-with-the-boss',
				'cuts-for-room-and-food',
				'no-papers-needed',
				'abroad-at-once',
				'we-arrange-everything',
				'tied-to-one-employer',
				'pay-to-leave',
				'no-contract',
				'agent-fee-for-work-abroad',
				'bed-and-board-paid',
				'always-on-call',
				'study-that-is-work',
			],
		},
	],
	citations: [
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
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
