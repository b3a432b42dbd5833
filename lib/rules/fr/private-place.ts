import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/private-place.ts. */
export const pack: RulePack = {
	patterns: [
		"(casting|audition|essai|entretien|shooting|rendez vous|séance) ..6 (à l'hôtel|dans un hôtel|dans ma chambre|dans une chambre|chambre d'hôtel|chez moi|à mon domicile|dans mon appartement|dans un airbnb|dans ma voiture|dans une suite)",
		"(hôtel|chambre|suite|appartement|airbnb) ..6 (pour le casting|pour l'audition|pour l'essai|pour les photos|faire les photos)",
		'(casting|audition|essai|shooting) (privé|privée|en privé|en tête à tête|à huis clos)',
		"(je t'attends|je vous attends|on se retrouve|rejoins moi|rejoignez moi) ..5 (hôtel|chez moi|chambre|mon appartement)",
		'(casting|essai|audition|séance|shooting) ..8 (mon studio|mon bureau|le studio) ..4 (sans personne|seuls|tous les deux|seule)',
		"(casting|audition|essai|entretien|rendez vous|shooting) ..10 (au domicile|chez|dans l'appartement|à l'appartement) (du|de la|le|la) (directeur|directrice|producteur|réalisateur|photographe|patron|gérant)",
		"(producteur|réalisateur|photographe|manager|agent) ..6 (hôtel|à l'hôtel|dans sa chambre|chambre|suite)",
	],
	unless: [
		'(salon|salle de conférence|réceptionniste|réception|salle polyvalente|femme de chambre|hôtellerie|hall|cuisine)',
		'@warning',
		'@a-role',
		"(réception|hall|lobby|salle de réunion|avec ton agent|tournage à l'hôtel|payée|prise en charge|remboursée)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Le casting se passe à l'hôtel, chambre 212.",
		"On fait le shooting chez moi, c'est plus simple.",
		"Rejoins-moi à l'hôtel ce soir.",
		'Audition privée avec le producteur.',
		"L'essai sera dans mon studio, sans personne.",
		"L'entretien est au domicile du directeur.",
		"Le producteur t'attend à l'hôtel Regina.",
	],
	lookalikes: [
		"Casting ouvert dans le salon de l'hôtel, 10 h à 18 h.",
		"Femme de chambre, entretien à l'hôtel.",
		'Audition au conservatoire, salle 3.',
		"N'allez jamais à un casting dans une chambre d'hôtel.",
		"Le producteur t'attend salle 3 avec la directrice de casting.",
	],
};
