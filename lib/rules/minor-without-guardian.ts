import type { Cases, Rule } from '../model.ts';

/**
 * Looks for under-18s and leaves the parent out. `stop`: children need a guardian, and in many places a
 * permit.
 */
export const rule: Rule = {
	id: 'minor-without-guardian',
	family: 'minors',
	harm: 'safety',
	weight: 'stop',
	topics: ['minors', 'sexual-violence', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'parents ..4 (follow|join|watch) ..3 (by video|online|from home|by phone)',
			'@minor-age ..14 (no parents|no parent|without parent|without parents|without a parent|without guardian|without a guardian|no guardian|alone|parents not needed|parents are not needed|parent not needed|no permit|no permission)',
			"(no|without|don't need|do not need|not need|skip) ..3 (parental consent|parent consent|parent's consent|parents consent|parents' consent|parental permission|parent signature|permission from your parents|guardian consent|parents' permission|permit for minors)",
			"(parent|parents|guardian|mom|mum|mother) ..3 (not required|not needed|not necessary|isn't needed|aren't needed|don't have to be there|doesn't have to be there|does not have to be|don't have to sign|need not be|do not have to come|don't have to come|don't need to come|do not need to come|can stay home|can stay at home|don't need to sign|do not need to sign)",
			'(under 18|underage|minors|schoolgirls|school girls|high school girls) ..2 (ok|okay|welcome|fine|accepted|wanted|needed)',
			"(age doesn't matter|age does not matter|age is just a number) ..10 (girl|girls|model|models|photos|pics|shoot|casting|young)",
			"(parental consent|parents' permission|parental permission) ..2 (not required|not needed|not necessary|unnecessary)",
			'(parents|parent|mothers|mums|moms) ..3 (make|makes) ..3 (nervous|shy|stiff|tense)',
		],
	},
	unless: {
		en: [
			'(18|eighteen|21) ..6 (no|not) ..6 (parent|parents|parental|guardian)',
			'(over|aged|above) (18|21)',
			'@guardian ..6 (must|is required|are required|required|present|accompan*|has to|needs to sign|signature|will be)',
			'(must|required|accompanied by|with) ..4 @guardian',
			'(if|when) ..6 (asks|asked|says|tells)',
			'(student|school) ..6 (portray*|play|role)',
			'(babysitter|baby sitter|nanny|tutor|coach|camp|teacher)',
			'on (his|her) own turf',
		],
	},
	citations: [
		{
			title: 'Information on minors and employment',
			publisher: 'California Department of Industrial Relations',
			url: 'https://www.dir.ca.gov/dlse/dlse-cl.htm/',
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
			'Girls 14 to 17 wanted, parents not needed at the shoot.',
			'No parental consent required, just come.',
			'Underage ok, we keep it private.',
			'Your mum can stay home, we bring you back by ten.',
			'Models from 15, no parents please.',
			"You are 16, so your parents don't need to sign anything.",
			'Mums make the girls shy, please stay away.',
		],
		lookalikes: [
			'Role: girl of 12 to 14, a parent or guardian must be present on set, work permit required.',
			'Minors need a guardian at the audition.',
			'Actors over 18 who can portray high school students.',
			'Parental consent is required for applicants under 18.',
			'Junior camp counsellors aged 16 and over, guardian signature required.',
			'A studio teacher is on set for minors.',
			'Over 18 only, so no parental consent is needed.',
			'Adults over 18 do not need a guardian.',
			'We never see the child alone, a parent is in the room.',
			'Meet him on his own turf: football trial with family.',
			'Children sing better without microphones.',
			'Call us while your agent is at work.',
			'Parents do have to be on set.',
		],
	},
};
