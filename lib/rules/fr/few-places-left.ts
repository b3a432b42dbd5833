import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/few-places-left.ts. */
export const pack: RulePack = {
	patterns: [
		'(dernières|plus que|il reste|il ne reste que) ..3 (places|place|postes|poste)',
		"(places|postes) ..2 (limitées|limités|comptées|comptés) ..8 (vite|aujourd'hui|maintenant|signez|whatsapp|urgent)",
		"(décide*|confirm*|répond*|signe*|postule*|dépêche*) ..4 (tout de suite|maintenant|immédiatement|dans l'heure|aujourd'hui|dans les <number> minutes|au plus vite)",
		'(urgent|urgence) ..4 (filles|mannequins|hôtesses|départ)',
		"(perd*|donn*|passe*) ..3 (ta place|votre place|l'opportunité) ..6 (autre|vite|pas)",
		"(perds|perdez|perdre) ..1 (ta place|votre place|l'opportunité)",
		'(opportunité unique|dernière chance|ne ratez pas|ne rate pas)',
	],
	unless: [
		'(date limite|clôture|billets|dans la limite des|limitées à <number>|représentation)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Plus que deux places, décide-toi maintenant.',
		"Les postes sont limités, signez aujourd'hui.",
		'Réponds tout de suite.',
		"C'est une opportunité unique.",
	],
	lookalikes: [
		'Clôture des candidatures le 12 mars, dernières places.',
		"Date limite d'envoi des vidéos : lundi, merci de confirmer aujourd'hui.",
		"Merci d'être à l'heure demain.",
		'Il reste des places pour la représentation de ce soir.',
	],
};
