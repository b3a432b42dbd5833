import type { Cases, Rule } from '../model.ts';

/**
 * Unlimited use of face or voice, AI included, for little. `caution`: common in bad contracts; new law in
 * New York asks for clear consent.
 */
export const rule: Rule = {
	id: 'face-and-voice-rights',
	family: 'rights-grab',
	harm: 'money',
	weight: 'caution',
	topics: ['modeling-rights', 'performers-rights', 'image-abuse'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(in perpetuity|perpetual|perpetually|forever|irrevocable|for all time) ..10 (rights|license|licence|likeness|image|images|voice|footage|use|usage|buyout|media)',
			'(rights|license|licence|likeness|image|images|voice|footage|use|usage|media) ..8 (in perpetuity|perpetually|forever|for all time|irrevocably)',
			'(likeness|image|images|voice|face|footage|recordings|body scan|audition|self tape) ..10 (ai training|train ai|train our ai|ai models|machine learning|training data|digital replica|digital double|deepfake|voice clone|avatar)',
			'(ai|artificial intelligence|machine learning) (training|dataset|data set|avatar) ..12 (face|faces|voice|voices|selfies|recordings|likeness)',
			'(scan|scanned|body scan|face scan) ..10 (no extra pay|at no charge|without additional|no additional|future projects|any project)',
			'(waive|give up|sign away|surrender) ..2 (all|moral|image|your) ..2 rights',
			'(record|upload|send) ..6 (selfie|selfies|voice|face) ..6 (ai|dataset)',
			'(saying|say|record|read|reading) ..8 (numbers 0|numbers from|digits|i approve|i agree|i confirm|i consent|your full name and)',
		],
	},
	unless: {
		en: [
			'(no|never|not|without|excluding|excludes|prohibit*|banned) ..5 (ai|artificial intelligence|digital replica|replicas|perpetuity)',
			'(digital replica|replica|replicas|ai use) ..12 (consent|compensation|paid|rider)',
			'(consent|compensation|paid separately|additional fee) ..8 (digital replica|replica|replicas|ai use)',
			'(engineer|developer|researcher|scientist|software|data annotator|data labeling|licence key)',
			'(deleted|erased|days)',
		],
	},
	citations: [
		{
			title: 'New York State Fashion Workers Act: questions and answers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/new-york-state-fashion-workers-act-faqs',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Fashion workers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/fashion',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'By applying you grant us perpetual worldwide rights to your image.',
			'Your self-tape may be used for AI training data.',
			'You waive all moral rights.',
			'Record your face and voice for our AI dataset, $10 gift card.',
			'A body scan is included for future projects, no extra pay.',
			'Usage in any media, forever, flat fee $50.',
			'Record the numbers from 0 to 9 and your name.',
		],
		lookalikes: [
			'Usage: two years, Europe, online and print; renewal fee agreed.',
			'No AI training on performances or voice is allowed.',
			'A digital replica is made only with separate consent and compensation under the union rider.',
			'Unpaid student film, credit and copy, festival use only.',
			'Broadcast buyout listed in the deal memo: three years, North America.',
			'AI engineer wanted at a hospital, machine learning training data for images.',
			'We use your photos for this poster, one year.',
			'Say your name and height to the camera.',
			'We keep the recordings for 30 days, then they are deleted.',
			'The rights belong to the author for one year.',
		],
	},
};
