import type { Cases, Rule } from '../model.ts';

/** A check comes before any work was done. */
export const rule: Rule = {
	id: 'check-before-work',
	family: 'fake-check',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['casting', 'message', 'job'],
	patterns: {
		en: [
			'(paid|pay you|payment|deposit|advance) ..4 (by|via|in|with|through|as) ..3 @check ..3 (before|prior to|ahead of) ..2 (shoot|shooting|job|work|first day|casting|event|session|filming|start|you start|gig|assignment)',
			'(before|prior to|ahead of) [(the|your|our|any)] (shoot|shooting|first day|filming|event|session|gig|assignment) ..10 (send|mail|issue|receive|get) ..3 @check',
			'(send|mail|issue|overnight|sending|mailing) ..2 (a|an|the|your|out) ..2 @check ..6 (before|prior to|ahead of) ..2 (shoot|shooting|first day|filming|event|session|you start|start|gig|assignment)',
			'@check ..6 (covers|cover|includes|include|is for|for) ..4 (your (pay|fee|wage|rate)|pay|fee|rate) ..4 (and|plus) ..4 (stylist|wardrobe|photographer|makeup artist|make up artist|movers|caterer|agent|designer)',
			'(bank|husband|wife|assistant|secretary|accountant|sponsor|employer|client|boss|daughter|son|dad|father|mother|mum|lawyer|agent|sister|brother) ..6 (mail|mails|send|sends|issue|issues|post|posts|courier|write|overnight|mailing|sending|issuing) ..3 (a|an|the|your|out) ..2 @check',
			'(mail|post|courier|send) (a|you a|out a|the) @check for ..3 (weeks|week|lessons|sessions|month)',
			'(send|mail|give|post|sending) ..1 you ..1 @check ..2 (to|for) (deposit|cash|bank)',
		],
	},
	unless: {
		en: [
			'(background|reference|credit|safety|sound|security|line|health|quality|equipment|temperature|mic|tech|spot|id|identity|document|quick|final|double) (check|checks)',
			'(check|checks) (in|ins|list|lists|it|that|whether|if|out|back|up)',
			'(after|following) the (shoot|event|gig|session)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: '12 tips for avoiding casting scams',
			publisher: 'Backstage',
			url: 'https://www.backstage.com/magazine/article/tips-avoiding-casting-scams-12381/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'A scam story: secret shopping and fake checks',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2018/05/scam-story-secret-shopping-and-fake-checks?page=12',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'My boss will mail you checks to deposit.',

			"You will be paid half by cashier's check before the shoot.",
			'Before your first day we will mail you a cheque.',
			'I send you a certified check ahead of the session.',
			'The check covers your fee plus the stylist.',
			'Prior to filming you get an advance, an e-check, before the job.',
			'We are sending you a money order prior to your first day.',
			'My husband will mail you a cheque for the first lessons.',
			'I post you a bank draft for the first month and the cost of the bed.',
			'I will mail a money order for two weeks.',
		],
		lookalikes: [
			'We pay you by check, and you deposit it when you like.',

			'You are paid by check two weeks after the shoot.',
			'A background check is needed before your first day.',
			'Please check your call time before the shoot.',
			'Before the event we do a sound check.',
			'We pay by bank transfer before the shoot.',
			'You get a check list before your first day.',
			'New drivers get a check before they start.',
			'No check is sent before the job; that is how such tricks work.',
			'The client will send you the shot list, check it.',
			'Your agent gets the cheque after the job and pays you.',
			'Our accountant posts the payroll on Fridays.',
			'We send you a cheque for your expenses after the shoot.',
			'We post the cheque after the shoot week.',
			'Pay before you leave by card, and check your bag.',
			'Advance payment is not needed; check in at the gate.',
		],
	},
};
