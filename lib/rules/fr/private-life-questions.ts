import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/private-life-questions.ts. */
export const pack: RulePack = {
	patterns: [
		'(es tu|êtes vous|tu es|vous êtes) ..1 (célibataire|vierge|mariée)',
		'(as tu|tu as|avez vous) ..1 (un copain|un mari|un petit ami|des enfants) ..1 (ou|et|tu|vis|es)',
		"(vis tu|vivez vous|tu vis|tu habites|habites tu) (seule|seul|avec quelqu'un|avec tes parents)",
		'(célibataire|célibataires|sans copain|sans enfants|sans attaches) ..6 (fille*|modèle*|femme|femmes|mieux|exigé|préférence)',
		'(fille*|femme|femmes) ..4 (célibataire|célibataires|sans copain|sans attaches|vierges)',
		'(ta|tes|votre|vos) ..1 (vie sexuelle|fantasmes|expérience sexuelle|préférences sexuelles)',
		'sans (famille|charges de famille) ..10 (fille*|femme|mieux|préférence)',
		'(femme|femmes|fille*) ..8 (sans famille|sans charges de famille|sans charge de famille)',
	],
	unless: [
		'(émission de rencontres|téléréalité|personnage|rôle|mère célibataire|mères célibataires|sondage|locataire|colocation|état civil|allocation)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Es-tu célibataire ?',
		'Tu as un copain ou tu vis seule ?',
		'Filles sans attaches, bonne paye.',
		'Parle-moi de ta vie sexuelle pour la fiche.',
		'Femme sans charges de famille pour vivre à la maison.',
	],
	lookalikes: [
		'Personnage : femme célibataire de 40 ans.',
		'Émission de rencontres : femmes célibataires et hommes de 25 à 40 ans.',
		'Allocation pour mères célibataires.',
		'CDI, près du métro.',
	],
};
