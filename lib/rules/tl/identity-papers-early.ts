import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Copies of an ID before anything is agreed. */
export const pack: RulePack = {
	patterns: [
		'(send|mag send|magsend|pasend|pa send|ipasa|ibigay|bigay|padala|ipadala) ..6 (valid id|valid ids|id mo|id front|passport|selfie na may id|tin id|picture ng id)',
		'(picture|pic|photo|selfie) ..4 (valid id|id|passport) ..8 (front and back|harap at likod|hawak|registration|verify|verification|para ma)',
		'(valid id|id) ..4 (front and back|harap at likod|hawak ang id)',
		'selfie ..4 (hawak|kasama) ..3 (id|passport)',
	],
	unless: [
		'(bring|magdala|dalhin|sa araw ng shoot|upon hiring|huwag ibigay|wag ibigay|never|pag na hire|pagka hire|onboarding|embahada|bangko)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ipasa mo ang valid ID mo, harap at likod.',
		'Selfie ka na hawak ang passport para sa registration.',
		'Pa-send po ng picture ng ID para ma-verify.',
		'Padala mo agad ang valid IDs mo sa chat.',
	],
	lookalikes: [
		'Magdala ng valid ID sa araw ng shoot.',
		'Dalhin ang passport sa embahada.',
		'Pag na-hire ka na, ipasa ang mga ID sa HR.',
		'Huwag ibigay ang ID mo sa hindi kilala.',
	],
};
