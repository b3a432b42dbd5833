import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/revealing-photos-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 (en pied|corps entier|maillot|bikini|de dos|sexy|sensuelle|sensuelles|osée|osées) ..10 (@chat-app|en privé|mp|dm)',
		'(@chat-app|en privé|mp|dm) ..8 @pictures ..4 (en pied|corps entier|maillot|bikini|sexy|sensuelle|sensuelles)',
		'(envoie|envoyez|envoie moi) ..4 (photos|photo|selfie|vidéo) ..2 (sexy|sensuelle|sensuelles|osée|osées|en maillot|plus de photos)',
	],
	unless: ['(agence|formulaire|mail|courriel|marque de maillots|boutique|portrait)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Envoie des photos sexy en privé.',
		'Une photo en pied sur Snap.',
		"En MP tu m'envoies des photos en maillot.",
		'Envoie-moi une vidéo sensuelle et je te dis.',
	],
	lookalikes: [
		'Envoyez par mail un portrait et une photo en pied.',
		"Casting d'une marque de maillots via une agence, formulaire en ligne.",
		'Envoyez votre CV avec photo.',
		"N'envoyez jamais de photos en maillot sur WhatsApp.",
	],
};
