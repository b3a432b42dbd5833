import type { Combination } from '../../model.ts';

/**
 * Two or more of: night, pick-up, drinks, one unnamed person, vague sexual wording, questions about private
 * life.
 */
export const combination: Combination = {
	id: 'alone-with-the-photographer',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'modeling-rights', 'performers-rights'],
	kinds: ['casting', 'message'],
	needs: [
		{
			atLeast: 2,
			rules: [
				'meeting-at-night',
				'picked-up-or-late-address',
				'drinks-or-overnight',
				'lone-photographer',
				'open-minded',
				'private-life-questions',
				'unpaid-nude-for-prints',
				'revealing-photos-by-chat',
			],
		},
	],
	citations: [
		{
			title: 'Code of Conduct: Guideline No. 1',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
