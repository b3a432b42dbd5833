import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A false age. */
export const pack: RulePack = {
	patterns: [
		'(sabihin mo|sabihin mong|ilagay mo|lagay mo|sabi mo|isulat mo) ..3 (18|19|20|21|legal age|disiotso)',
		'(gawan|gawa|papalitan) ..3 (natin|namin) ..3 (id|birth certificate) ..6 (18|edad|menor|minor)',
		'(edad|age) ..4 (18|19) ..3 (sabihin|ilagay|isulat|kahit hindi)',
	],
	unless: ['(kung ikaw ay 18|totoong edad|edad mo talaga)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sabihin mong 18 ka na.',
		'Ilagay mo sa form na legal age ka.',
		'Gawan natin ng ID na 18 ka na.',
		'Isulat mo 19 kahit 16 ka pa lang.',
	],
	lookalikes: [
		'Ilagay ang totoong edad sa form.',
		'Dapat 18 pataas ang sasali.',
		'Isulat ang pangalan at address.',
		'Sabihin mo kung ilang taon ka na.',
	],
};
