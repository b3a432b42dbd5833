import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/carry-for-others.ts. */
export const pack: RulePack = {
	patterns: [
		'(récupère|récupères|récupérer|ramasse|prends) ..2 (sac|sacs|paquets|paquet|enveloppes|colis) ..8 (consigne|consignes|casier|casiers|gare|relais) ..14 (dépose|déposes|livre|livres|où je te dis|balles|<money>)',
		'(dépose|déposes|laisse|laisses) ..2 (où je te dis|là où je te dis)',
		'(ramènes|emmènes|portes|prends|amènes) ..3 (paquet|petit paquet|valise|commission|sac) ..14 (on te donne|on te paie|te donne) ..2 (<number>|<money>)',
		'(on te donne|je te donne) ..2 (<number>|<money>) ..3 (pour le dérangement|pour le service|pour la peine)',
	],
	unless: [
		'(livreur*|bagagiste|clients|voyageurs|déménag*|entrepôt|bagage à main|préparateur*)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Récupère des paquets dans les consignes et dépose où je te dis.',
		'Tu déposes là où je te dis.',
		'Tu ramènes ce petit paquet à ma sœur à Paris, on te donne 1 500.',
		'On te donne 500 pour le dérangement.',
		"Ramènes une valise à mon cousin, on te donne 800 à l'arrivée.",
	],
	lookalikes: [
		'Récupère ton colis au relais.',
		'Tu déposes ce paquet chez ma sœur, merci.',
		"Le bagagiste prend la valise des clients, 12 € de l'heure.",
		'Bagage à main seulement, le vol est payé par la production.',
	],
};
