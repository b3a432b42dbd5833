import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/hired-at-once.ts. */
export const pack: RulePack = {
	patterns: [
		"(sans|pas d'|aucun) [aucun] (entretien|entretiens|casting préalable|sélection)",
		"(embauche|recrutement|démarrage|prise de poste) (immédiate|immédiat|direct|directe|aujourd'hui|le jour même)",
		"(vous êtes|tu es|vous avez été|tu as été|t'es) ..2 (embauché*|sélectionné*|retenu*|recruté*|accepté*) ..10 (sans entretien|dès demain|dès aujourd'hui|immédiatement|aujourd'hui|signer|pour un|pour une|emploi|poste)",
		"(vous commencez|tu commences|commencez|commence|débutez) (demain|dès demain|aujourd'hui|dès aujourd'hui|tout de suite)",
		'(poste|rôle|place) (est|est déjà) (à vous|à toi|pour vous|pour toi)',
		"(signer|signez) ..5 (aujourd'hui|ce soir|dans l'heure)",
		'félicitations ..10 (embauché*|sélectionné*|retenu*|recruté*|choisi*)',
		'(votre fille|votre fils|ta fille|votre enfant) ..3 (sélectionné*|retenu*|choisi*)',
	],
	unless: [
		"(après entretien|suite à l'entretien|sur entretien|après le casting|après l'audition|job dating|forum emploi)",
		'(si|seuls|seules|les candidats|les personnes|lorsque) ..4 (êtes|sont|retenu*|sélectionné*)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Embauche immédiate sans entretien.',
		"Vous êtes retenue, contrat à signer aujourd'hui.",
		'Félicitations, votre fille est choisie pour la campagne.',
		'Le poste est à vous.',
	],
	lookalikes: [
		'Prise de poste immédiate après entretien.',
		'Entretien avec la responsable jeudi.',
		'Le tournage est décalé à demain.',
		'Seuls les candidats retenus pour un essai seront contactés.',
	],
};
