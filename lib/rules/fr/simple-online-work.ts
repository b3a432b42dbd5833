import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/simple-online-work.ts. */
export const pack: RulePack = {
	patterns: [
		'(travail|emploi|tâche|tâches|job) (facile|simple|faciles|simples) ..8 (domicile|chez|téléphone|portable|en ligne|internet)',
		"(il suffit|il vous faut|il te faut|besoin) ..4 (seulement|juste|d'un|d'avoir|que) ..2 @phone",
		'(juste|seulement) (un|ton|votre) @phone',
		'sans ..2 (gêner|impacter|affecter) ..3 (travail|emploi|études)',
		'(emploi|travail|poste|job) ..2 temps partiel ..10 (temps libre|à domicile|chez vous|en ligne|téléphone)',
	],
	unless: ['(support|clients|bureau|technicien|cdi|diplôme|accueil)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Travail simple en ligne, à votre rythme.',
		"Il suffit d'avoir un téléphone.",
		"Juste un smartphone et c'est parti.",
		'Un emploi à temps partiel pendant votre temps libre.',
	],
	lookalikes: [
		'Technicien support en ligne, bureau à Lille.',
		'Permis et téléphone nécessaires.',
		'Serveuse à temps partiel, le soir.',
		'Cours de dessin simple sur internet.',
	],
};
