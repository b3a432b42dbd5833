import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/come-alone.ts. */
export const pack: RulePack = {
	patterns: [
		'(viens|venez|venir|présente toi|présentez vous|vient) ..3 (seul|seule|non accompagné*|sans accompagnant|sans accompagnateur|sans tes parents|sans vos parents|sans ton copain)',
		"(pas d'accompagnateur|pas d'accompagnant|sans accompagnateur|accompagnateurs interdits|accompagnants interdits|accompagnant* refusé*|accompagnateur* refusé*)",
		'(parents|copain|mari|accompagnant|accompagnants|mamans) ..3 (interdits|interdit|refusés|pas admis|ne sont pas admis|pas autorisés)',
		"(tes parents|les parents|vos parents|ta mère|ton copain|la maman|les mamans) ..4 (attend* dehors|reste* dehors|ne peuvent pas entrer|ne peut pas entrer|n'entrent pas|restent à l'extérieur|attendent à l'extérieur)",
		"(ne viens pas|n'amène pas|n'amenez pas|ne venez pas) ..3 (avec|ton|ta|tes|vos) ..2 (copain|mari|parents|mère|amie|accompagnateur)",
		'(seulement|juste|que|seuls) ..1 (toi et moi|nous deux|tous les deux)',
		'(parents|copain|mari|mamans|accompagnants) ..1 (non invités|pas invités|non admis|non autorisés|pas les bienvenus)',
	],
	unless: [
		"(accompagné d'un|accompagnés d'un|accompagnée d'un|peut venir accompagné*|pouvez venir accompagné*|vit seule|vivant seules|public|jauge)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Viens seule au shooting.',
		'Accompagnateurs refusés pendant la séance.',
		'Les parents attendent dehors.',
		'Présentez-vous sans accompagnant samedi.',
		"N'amène pas ton copain.",
		'On sera juste toi et moi au studio.',
		'Stage pour ados, parents non invités.',
	],
	lookalikes: [
		"Les mineurs doivent être accompagnés d'un parent.",
		'Vous pouvez venir accompagnée.',
		"N'allez jamais seule à un rendez-vous chez un inconnu.",
		'Aide à domicile pour personnes vivant seules.',
	],
};
