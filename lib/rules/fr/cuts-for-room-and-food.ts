import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/cuts-for-room-and-food.ts. */
export const pack: RulePack = {
	patterns: [
		'(retenu*|déduit*|déduction*|prélèvement|prélevé*) ..6 (logement|nourriture|costume*|hébergement|chambre|repas)',
		'(logement|nourriture|repas|hébergement|chambre) ..4 (retenu*|déduit*|prélevé*|sera facturé|facturé*) ..4 (salaire*|paie|gains|chaque|semaine)',
		'(amende|amendes|retenue) ..4 (en cas de retard|si tu es malade|par absence|si tu tardes|pour retard)',
		"frais (d'agence|de logement|de nourriture|de dossier) ..4 (retenus|prélevés|déduits) ..3 (chaque mois|mois|salaire|paie)",
	],
	unless: [
		'(sans retenue|avantage en nature|bulletin|aucune retenue|gratuit|gratuits|titre restaurant|mutuelle|loyer)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Logement et nourriture déduits du salaire.',
		'La chambre est retenue sur la paie.',
		'Amendes en cas de retard.',
		'On prélève les repas : prélèvement pour nourriture.',
		"Les frais d'agence seront retenus chaque mois.",
	],
	lookalikes: [
		'Logement gratuit, aucune retenue sur salaire.',
		'Repas : avantage en nature sur le bulletin, déduit du net, salaire détaillé.',
		'Titre restaurant, part employeur 60 %.',
		"Loue chambre avec repas chez l'habitant.",
	],
};
