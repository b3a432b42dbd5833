import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/stranger-offers-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(bonjour|salut|coucou|hello|bonsoir) ..10 (obtenu|trouvé|eu|récupéré) ..3 (votre numéro|ton numéro|votre contact|vos coordonnées|ton contact)',
		"(je suis|ici|je m'appelle) ..8 (ressources humaines|rh|recruteur|recruteuse|scout|chargée de recrutement|chargé de recrutement|cabinet de recrutement) ..16 @offer",
		'(puis je|je peux|pourrais je) ..4 (quelques minutes|un instant|prendre une minute|te prendre|vous prendre)',
		'(cherchez vous|cherches tu|tu cherches|vous cherchez|veux tu|voulez vous|souhaitez vous|aimerais tu|ça te dit|intéressé par|intéressée par) ..5 (travail|emploi|job|gagner|revenu|revenus|complément|temps partiel|télétravail|argent)',
		"(nous aimerions|nous souhaitons|je voudrais|j'aimerais|nous voudrions) ..2 proposer ..3 (emploi|travail|poste|job|temps partiel)",
		'(êtes vous|es tu|seriez vous|toujours) ..3 (disponible|intéressé|intéressée) ..6 (casting virtuel|audition virtuelle|emploi|temps partiel|travail à domicile|télétravail)',
		'(vous avez été|tu as été|vous êtes|tu es) (sélectionné|sélectionnée|retenu|retenue|choisi|choisie) ..8 (@offer|mission)',
		'(avez vous|as tu|auriez vous) ..2 (un moment|une minute|cinq minutes|un instant) ..8 @offer',
		'(besoin|envie) ..2 (revenu|revenus|argent|complément) ..2 (complémentaire|complémentaires|en plus|supplémentaire|supplémentaires)',
	],
	unless: [
		'(votre candidature|ta candidature|vous avez postulé|tu as postulé|comme convenu|notre entretien|auprès de nous)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bonjour, je suis recruteuse et nous avons un travail à temps partiel.',
		'Salut, puis-je te prendre quelques minutes ?',
		'Nous aimerions vous proposer un emploi depuis chez vous.',
		'Vous cherchez un complément de revenu ?',
		"Bonjour, j'ai eu votre numéro par une amie.",
		'Avez-vous une minute pour un poste en ligne ?',
	],
	lookalikes: [
		'Bonjour, suite à votre candidature, puis-je vous prendre un instant mardi ?',
		'Bonjour, la répétition est décalée à 18 h.',
		'Vous avez postulé au rôle de Léa : convocation ci-jointe.',
		'Nous recherchons une serveuse avec expérience.',
	],
};
