import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/nude-photos-asked.ts. */
export const pack: RulePack = {
	patterns: [
		'@pictures ..4 @undress',
		'(envo*|filme*|montre*|il me faut) ..6 @undress',
		'(mensurations|bonnet) ..6 (nue|sans vêtements|sous vêtements|lingerie)',
		'(nudité|nue|topless) ..6 (essai|casting|exigée|exigé|obligatoire)',
		'(vidéo|photo|photos|filmer|filme) ..4 (fille|fils|enfant|petite|bébé|fillette) ..6 (maillot|bikini|sous vêtements|culotte)',
		'(fille|fils|enfant|petite|bébé|fillette) ..16 (vidéo|photo|photos|filmer|filme) ..6 (maillot|bikini|sous vêtements|culotte)',
	],
	unless: [
		'(aucune photo|pas de nudité|aucune nudité|sans nudité|marque de lingerie|boutique de lingerie|scène|intimité|plateau fermé|peinture|beaux arts|dessin|scénario|maillot de foot|maillot du club)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Envoie des photos en sous-vêtements, face et dos.',
		'Il me faut des photos dénudées pour ta candidature.',
		'Envoyez une vidéo sans vêtements pour le client.',
		'Donne tes mensurations et une image en lingerie.',
		'Envoyez une vidéo de votre fille en maillot pour le réalisateur.',
	],
	lookalikes: [
		'Aucune nudité dans ce projet.',
		"N'envoyez jamais de photos intimes à un recruteur.",
		'Envoyez une photo portrait et une photo en pied.',
		"Modèle pour cours de dessin aux beaux-arts, nu, 20 € de l'heure.",
		'Ma fille a oublié son maillot à la piscine.',
	],
};
