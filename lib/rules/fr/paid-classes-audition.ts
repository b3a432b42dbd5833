import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/paid-classes-audition.ts. */
export const pack: RulePack = {
	patterns: [
		'(stage|cours|atelier|coaching) ..5 (obligatoire*|payant*|indispensable|préalable) ..8 (casting*|agence|rôle|représent*|mannequin*|audition*)',
		'(casting|audition|essai) ..10 (inscrire|payer|régler) ..4 (stage|cours|atelier|école|formation)',
		'(retenue|retenu|sélectionnée|sélectionné|réussi) ..10 (stage|cours|atelier|coaching) ..6 (<money>|payer|régler|fois|à votre charge)',
		'formation payante ..8 (casting*|agence|rôle|mannequin*)',
		'(finaliste|demi finaliste|demi finale|sélectionnée|sélectionné|retenue|retenu|présélectionnée|présélectionné|candidate|admis|admise) ..16 (régler|financer|payer|manque|à votre charge|verser) ..5 (pack|écharpe|robe|stage|cours|formation|atelier|coaching|book|inscription|répétition)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(conservatoire|cours annuel|inscriptions ouvertes|école de théâtre|stage de théâtre tous)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Coaching obligatoire avant les castings de l'agence.",
		"Après l'audition il faut payer le stage de caméra.",
		'Votre fille est retenue, le cours est à 600 € en trois fois.',
		"Formation payante puis l'agence vous place.",
		"Vous êtes retenue, il reste à financer l'écharpe.",
		'Votre fils est présélectionné, manque juste le stage.',
		'Candidate en demi-finale : merci de régler le pack.',
	],
	lookalikes: [
		'Stage de théâtre tous niveaux, 120 € la semaine.',
		'Audition au conservatoire, programme libre.',
		'Nous cherchons des comédiens, indiquez vos cours de jeu.',
		'Atelier gratuit pour les habitants, essai libre.',
		'La pièce est sélectionnée, il reste une répétition générale.',
	],
};
