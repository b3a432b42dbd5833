import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/women-of-one-origin.ts. */
export const pack: RulePack = {
	patterns: [
		"(cherche|cherchons|recherche|recherchons|recrute|recrutons|embauche|besoin de|besoin d'|invite|urgent) ..3 (filles|jeunes filles|jeunes femmes|femmes|demoiselles|meufs) ..10 (avec ou sans expérience|sans expérience|de (18|19|20|21|22) à <number>|entre (18|19|20|21|22)|majeures|célibataires|sans enfants|voyager|bar|boîte|province|départ)",
		'(uniquement|seulement|que) ..2 (filles|femmes|jeunes femmes|demoiselles) ..6 (18|entre|jeunes|sans enfants|célibataires|étrangères|africaines)',
		'(camerounaises|ivoiriennes|sénégalaises|malgaches|béninoises|togolaises|congolaises|marocaines|africaines|ukrainiennes|roumaines|russes|colombiennes|philippines|nigérianes|haïtiennes) ..8 (travailler|travail|voyager|étranger|europe|liban|koweït|dubaï|bar|club|maison|ménage)',
		'(filles|femmes) (camerounaises|ivoiriennes|sénégalaises|malgaches|béninoises|togolaises|africaines|ukrainiennes|roumaines|russes|étrangères)',
		'(jeunes femmes|jeunes filles|filles|femmes) ..4 18 ..2 22 ans',
		'(jeunes femmes|jeunes filles|filles) ..2 sans expérience',
		'(mères célibataires|orphelines|veuves|réfugiées) ..8 (travail|emploi|voyager|bienvenues|opportunité)',
		'(cherche|cherchons|recherche|recrute|recrutons) ..2 (filles|jeunes filles|jeunes femmes|masseuses|hôtesses|danseuses) ..4 (asiatiques|chinoises|thaïlandaises|latines|slaves|africaines|brésiliennes|russes|roumaines|marocaines)',
		'(filles|jeunes filles|jeunes femmes) ..4 pour ..2 (massage|massages|bar|club|karaoké|compagnie)',
		'(logement|chambre|hébergement) ..4 (gratuit|gratuite|contre|en échange) ..8 (fille|jeune fille|femme|demoiselle)',
		'(fille|jeune fille|femme|demoiselle) ..10 (en échange|contre) ..2 (logement|chambre|hébergement)',
	],
	unless: [
		'(filles et garçons|garçons et filles|femmes et hommes|hommes et femmes|filles ou garçons|garçons ou filles)',
		"(émission|téléréalité|ménage chez|boutique|vendeuse|coiffeuse|infirmière|maison de retraite|crèche|cours|bourse d'études|football|équipe|chorale|association|foyer|aide|sport|rôle|personnage|figurantes|figuration|cuisine|rugby|handball)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Recrutons filles avec ou sans expérience, bonne paye.',
		'Uniquement des femmes entre 18 et 25 ans.',
		'On cherche des jeunes femmes célibataires pour voyager.',
		'Opportunité pour Ivoiriennes qui veulent travailler au Koweït.',
		"Le programme s'adresse à des jeunes femmes de 18 à 22 ans.",
		'Cherche masseuses asiatiques.',
		'Chambre gratuite pour jeune fille sympa.',
	],
	lookalikes: [
		'Cherche jeune fille pour aide aux devoirs, deux soirs.',
		'Équipe de football cherche filles de 18 à 25 ans.',
		'Figuration : femmes de 20 à 30 ans pour une publicité.',
		"Association d'aide aux femmes étrangères : cours de français.",
	],
};
