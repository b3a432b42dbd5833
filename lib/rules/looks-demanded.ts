import type { Cases, Rule } from '../model.ts';

/**
 * Looks, breast size or origin demanded for work that needs none. `note`: a look can be lawful in a casting;
 * counts together with others.
 */
export const rule: Rule = {
	id: 'looks-demanded',
	family: 'discriminatory-demands',
	harm: 'safety',
	weight: 'note',
	topics: ['harassment', 'trafficking', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(ladies|girls|females|women) ..12 (smart looking|good looking|nice looking|slim)',
			'(breast|breasts|boobs|butt|bust) ..2 (size|cup|c cup|d cup|dd|big|large|natural|firm)',
			'(big|large|natural|firm) (breasts|boobs|butt|bust)',
			'(attractive|pretty|beautiful|sexy|good looking|goodlooking|hot|gorgeous|slim) ..2 (female|females|girl|girls|lady|ladies|woman|women) ..6 (receptionist|secretary|assistant|waitress|waitresses|maid|cleaner|housekeeper|nanny|bartender|office|needed|wanted|only|required|hostess)',
			'(receptionist|secretary|assistant|waitress|waitresses|maid|cleaner|housekeeper|nanny|bartender|masseuse) ..8 (attractive|pretty|beautiful|sexy|good looking|hot|slim|nice body|good body)',
			'(pretty|beautiful|lovely|cute|gorgeous) (girls|ladies|women) like you',
			'only ..2 (pretty|beautiful|sexy|attractive|good looking|hot) ..1 (girl|girls|ladies|women|females|models)',
			'(blonde|blond|european|slavic|latina|asian|russian|ukrainian|white) ..2 (girl|girls|ladies|women|females) ..2 (only|preferred|wanted)',
		],
	},
	unless: {
		en: [
			'(role|character|lead|story|plays|portray*|historical|fit model|fitting model|e commerce|commercial|background|extras|casting)',
			'(beautiful|attractive|pretty) (office|location|home|setting|benefits|salary|package|place|view|views|resort|community|campus|compensation)',
			'(measurements|bust|waist|hips) ..6 (cm|inches|in cm|size)',
			'(role|character)',
		],
	},
	citations: [
		{
			title: 'Casting questions card',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/casting-questions-card',
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

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Pretty girls needed as personal assistant.',
			'Only European girls, blonde girls preferred.',
			'Breast size C cup or bigger, natural.',
			'Attractive female receptionist wanted, slim.',
			'Waitress, nice body and good looking, evenings.',
		],
		lookalikes: [
			'Fit model size 10, bust 92, waist 74, hips 99 cm.',
			'Character is a beautiful blonde European woman in her fifties, lead role.',
			'Native Thai speaker for customer support.',
			'Waitress with two years of experience.',
			'Receptionist for our beautiful office by the river, attractive benefits.',
			'Office assistant, good spelling needed.',
		],
	},
};
