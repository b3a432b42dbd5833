import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/undressed-on-video.ts. */
export const pack: RulePack = {
	patterns: [
		'(visio|appel vidéo|webcam|caméra|zoom|skype|cam) ..10 (sans vêtements|sous vêtements|tu enlèves|enlève|lingerie|topless|maillot|nue)',
		'(enlev*|retir*|enlèves|enlève|déshabill*) ..4 (ton haut|le haut|vêtements|t shirt|soutien gorge|ta jupe|robe)',
		'(voir|évaluer|juger) ..3 (ton corps|votre corps|tes formes|vos formes|silhouette) ..8 (lingerie|sous vêtements|visio|webcam|nue|maillot)',
		'(maillot|lingerie|sous vêtements|topless|bikini) ..4 (par|en|via|sur) ..1 (visio|appel vidéo|webcam|zoom|skype|cam)',
	],
	unless: [
		'(costume|essayage|scène|plateau fermé|intimité|médecin|pressing|manteau|chaussures|lavage)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'On fait une visio, tu enlèves ton haut.',
		'En webcam, tu te mets en lingerie une minute.',
		"C'est pour voir tes formes en maillot.",
		"Enlève le haut, c'est normal dans le métier.",
		"L'essai se fait en maillot par visio.",
	],
	lookalikes: [
		'Entretien en visio avec les ressources humaines.',
		"N'acceptez jamais d'enlever vos vêtements en visio.",
		"Essayage : enlever la robe avec l'aide de la costumière.",
		'Employé de pressing : retirer les taches des vêtements.',
	],
};
