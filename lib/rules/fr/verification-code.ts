import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/verification-code.ts. */
export const pack: RulePack = {
	patterns: [
		'code ..4 (sms|de vérification|reçu|à six chiffres|à 6 chiffres|de validation|que tu vas recevoir|que vous allez recevoir)',
		'(donne|donnez|envoie|envoyez|transmets|dis|communique) ..3 code ..6 (sms|téléphone|reçu|recevoir|recevras|recevrez)',
		"(donne|donnez|envoie|envoyez|dis|dites) ..3 code ..2 (affiché|apparu|qui s'affiche)",
	],
	unless: ['(jamais|développeur|barres|promo|réduction|vestimentaire|de la route|postal)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Donnez-moi le code reçu par SMS.',
		'Tu vas recevoir un message, envoie le code que tu vas recevoir.',
		'Il me faut le code de vérification.',
		'Envoyez le code à six chiffres.',
		"Téléchargez l'application et donnez-moi le code affiché.",
	],
	lookalikes: [
		'Ne donnez jamais le code reçu par SMS.',
		'Un code promo reçu en boutique.',
		'Code vestimentaire : noir.',
		'Examen du code de la route réussi.',
	],
};
