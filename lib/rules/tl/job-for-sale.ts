import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `job-for-sale`. */
export const pack: RulePack = {
	patterns: [
		'(backer|bata bata|padrino|lagay|sir sa loob|tao sa loob|kakilala sa loob|kapit) ..8 (<money>|<number>|bayad|pasok|agad|system|sure)',
		'(<money>|<number>) ..4 (para kay|kay|pang) ..1 (sir|maam|boss|director|loob) ..6 (pasok|hired|item|agad|cos|plantilla|loob)',
		'(wag|huwag|no need) ..3 (mag file|magfile|mag apply|mag exam) ..4 (csc|website|portal|online|office)',
		'(plantilla|item|cos|job order|permanent) ..4 (agad|sure|bili|bayad|<money>) ..6 (<money>|backer|loob|pasok)',
		'(diploma|tesda cert|nc ii|tor|certificate|seaman book|license) ..5 (<number> days|isang araw|walang exam|no exam|walang training|2 days) ..5 (<money>|alis|agad)',
	],
	unless: ['(walang (kailangang backer|backer|lagay)|bawal|report)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'DFA hiring, backer system, 25k para kay sir sa loob.',
		'May tao sa loob, ₱30,000 pasok ka agad.',
		'Wag na mag-file sa CSC, sayang panahon.',
		'Plantilla agad, ₱50,000 lang, may kapit ako.',
		'Gawa kami ng diploma at TESDA cert 2 days, ₱8k, alis agad.',
	],
	lookalikes: [
		'Walang kailangang backer at walang hinihingi sa loob.',
		'Mag-apply sa HRMO window hanggang Biyernes.',
		'Exam sa CSC sa Marso, libre ang review.',
		'Job order encoder, pumasa sa interview.',
		'TESDA cert after 2 months training, libre.',
	],
};
