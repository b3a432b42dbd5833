import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/minor-without-guardian.ts. */
export const pack: RulePack = {
	patterns: [
		'(pas grave|pas de souci|pas de problème|peu importe|aucun souci) ..4 (mineure|mineur|mineures|mineurs|ton âge)',
		"(sans|pas besoin d'|pas besoin de|inutile) ..3 (autorisation|accord|signature|consentement) ..4 (parents|parentale|parental|tuteur)",
		'(fille*|ado*|mineur*) ..6 (<number> ans|mineures) ..8 (sans autorisation|sans parents|sans les parents|pas de problème)',
		'(ados|mineures|lycéennes|collégiennes) ..8 (soirée*|lingerie|maillot|vip|boîte)',
		'(dis rien|parle pas|parlez pas|dites rien) ..4 (tes parents|ta mère|ton père|vos parents)',
		'(sans|pas avec) ..1 (ta mère|ton père|tes parents|ta maman) ..10 (quinze|seize|quatorze|<age>|pro|lingerie|séance|photos|grande)',
		'déjà (quatorze|quinze|seize) ans ..6 (pro|professionnelle|lingerie|grande|tu décides)',
	],
	unless: [
		'(avec autorisation|autorisation parentale obligatoire|ddets|drieets|agrément|commission des enfants|interdit aux|interdite aux|anniversaire|colonie|accompagnés|natation|adoption|adopter)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pas grave si tu es mineure, envoie tes photos.',
		"Pas besoin d'autorisation des parents pour ce shooting.",
		'Lycéennes pour une soirée en boîte, bien payé.',
		'Ne dis rien à tes parents et viens.',
		'Pour la lingerie il faut venir sans ta mère, à quinze ans on est pro.',
		'Tu as déjà seize ans, tu décides seule.',
	],
	lookalikes: [
		'Enfants de 6 à 9 ans, autorisation parentale obligatoire et dossier DRIEETS.',
		'Mineurs accompagnés de leurs parents sur le plateau.',
		'Recherche comédiens majeurs, 18 à 25 ans.',
		'Soirée interdite aux mineures non accompagnées, boîte à musique du village.',
		'Sans ta mère je ne retrouve pas les clés.',
	],
};
