import type { Negation } from './negation-words.ts';

/** French. The second half of a negation ("ne … pas", "jamais") is what counts; "ne" alone is often left out. */
export const NEGATION_FR: Negation = {
	nouns: ['(sans|aucun|aucune|zéro|ni)', "(pas|point|jamais) (de|d')", "(au lieu|à défaut|absence) (de|d')"],
	verbs: [
		"(ne|n') ..3 (pas|jamais|point|personne|rien)",
		'(jamais|nul)',
		"personne (ne|n')",
		'(refusons|évitez|évite|interdiction) de',
		"(ne|n') ..4 aucun",
		"(ne|n') ..4 aucune",
	],
	inert: [
		"(ne|n') ..3 pas (seulement|uniquement)",
		"(n'hésite|n'hésitez|n'attends|n'attendez|n'oublie|n'oubliez|ne tarde|ne tardez|ne rate|ne ratez|ne manquez|ne manque) pas",
		"(ne|n') t'inquiète pas",
		'ne vous inquiétez pas',
		"(pas besoin|pas la peine|aucun besoin|inutile) (de|d')",
		"pas (de|d') (problème|souci|soucis|panique|stress|inquiétude)",
		'sans (doute|problème|souci|soucis|hésiter|attendre|délai|engagement|expérience|diplôme|tabou|tabous|complexe|complexes|limite|limites|enfants|attache|attaches)',
		'avec ou sans',
		'pourquoi pas',
		"(ne|n') ..2 pas (remboursable|remboursables)",
		'(sans|aucun) (remboursement|remboursements)',
		"ce n'est pas (une|un) (arnaque|blague|piège|fraude)",
		'pas (encore|avant|plus tard|moins)',
	],
	breaks: [
		'(mais|sauf|excepté|malgré|parce|car|si|alors|puis|donc|quand|jusqu|jusque|sinon|ensuite|tant)',
		'(seulement|simplement|juste|après|avant|ainsi|dès)',
		'et (vous|tu|on|nous|je|payez|envoyez|il|elle|ensuite|doit|devez)',
	],
	nounBreaks: [
		'(est|sont|sera|seront|était|peut|peux|pouvez|doit|dois|devez|faut|avez|as|ont|veux|voulez)',
		'(vous|tu|on|nous|je|il|elle|ils|elles)',
		'(payez|payer|paie|envoyez|envoie|envoyer|appelez|appelle|contactez|contacte|versez|verser|virez|ajoutez)',
		'(achetez|gagnez|gagne|commencez|commence|travaillez|travaille|partez|pars|venez|viens|ouvrez|téléchargez)',
	],
	lists: ['(ou|ni)'],
	restarts: [
		'(vous|tu|te|on|nous|je|il|elle|ils|elles|ça|cela|ceci|tout|juste|mais|alors|donc|puis|ensuite|merci|seulement)',
		'(envoyez|envoie|payez|paie|écris|écrivez|appelez|appelle|viens|venez|versez|faut)',
	],
	after: [
		"(ne|n') (sont|est|sera|seront) (pas|jamais) (demandé|demandés|demandée|demandées|exigé|exigée|exigés|requis|requise|nécessaire|nécessaires|obligatoire|obligatoires|prélevé|prélevée|facturé|facturée|retenu|retenue|déduit|déduits|autorisé|autorisés)",
		"(ne|n') (vous|te|lui|leur) (est|sont|sera|seront) (pas|jamais) (demandé|demandés|demandée|facturé|facturés)",
		'(est|sont|sera|seront|reste|restent) [totalement|entièrement|strictement] (gratuit|gratuits|gratuite|gratuites|interdit|interdits|interdite|interdites|illégal|illégale|offert|offerts|offerte|facultatif|facultatifs|facultative)',
	],
	labels: ['(aucun|aucune|non|néant|gratuit|gratuite|offert|offerts|0|zéro)', 'sans frais'],
	cancels: ['sans'],
};
