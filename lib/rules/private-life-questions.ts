import type { Cases, Rule } from '../model.ts';

/**
 * Wants someone single, or asks about love, home and sex. `caution`: nothing to do with work; dating shows
 * are the neighbour.
 */
export const rule: Rule = {
	id: 'private-life-questions',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'caution',
	topics: ['sexual-violence', 'trafficking', 'harassment'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'have you ever ..2 (kissed an|slept with|had sex|been with an older|been with a man)',
			'(no|without [a|any]) (boyfriend|boyfriends|bf|husband) ..4 (please|preferred|preferably|better|best|required|only|girl|girls|wanted|no kids|or kids|or children)',
			'(must be|only|should be|prefer|preferably|looking for|need|want|seeking|wanted) ..3 (single|unmarried|unattached|virgin|virgins) (girl|girls|woman|women|female|females|lady|ladies|model|models)',
			'(single|unmarried|unattached|virgin) (girls|women|ladies|females|female|girl|woman|lady) ..4 (only|preferred|wanted|needed|required|to apply|for work)',
			'(without|no) (family ties|family obligations|attachments) ..8 (best|better|travel|preferred|girl|girls|required)',
			'(are you|r u) ..2 (a virgin|single|on birth control|living alone)',
			'do you (live alone|live by yourself|have a boyfriend|have a bf|have a husband)',
			'who do you live with',
			'(your|any) (sexual experience|sex life|sexual preferences|sexual fantasies|turn ons|body count|bra size|cup size)',
		],
	},
	unless: {
		en: [
			'(dating show|dating series|reality show|reality series|documentary|matchmaking|tv show|dating)',
			'(role|character|story) ..14 (single|unmarried|boyfriend)',
			'single (parent|parents|mother|mothers|mom|moms|dad|dads|father|fathers|room|rooms|bed|day|take|line|point|location|site)',
			'(lodger|flatmate|housemate|tenant|roommate|census|survey)',
			'(lingerie|bra) (fitter|fitting|brand|consultant)',
			'(fit model|wardrobe|costume|measurements) ..10 (bra size|cup size)',
			'(bra size|cup size) ..6 (fit model|wardrobe|costume)',
			'are you single site',
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
			'Only single girls, no boyfriend please.',
			'Are you a virgin? The client asks.',
			'Do you live alone?',
			'Unmarried women preferred for work in the Gulf, single girls only.',
			'Tell me about your sexual experience before we meet.',
			'No family ties is best, you will travel a lot.',
		],
		lookalikes: [
			'Dating show seeks single people aged 22 to 35.',
			'The character is an unmarried teacher in her thirties.',
			'Single parents wanted for a documentary.',
			'One single take, no line.',
			'Crew share rooms; single rooms on request.',
			'Casting real couples for a bank commercial.',
			'Military families: if you have a husband or wife who moves with you, we help with housing.',
			'Send measurements for wardrobe: collar, sleeve, shoe.',
		],
	},
};
