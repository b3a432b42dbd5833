import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/picked-up-or-late-address.ts. */
export const pack: RulePack = {
	patterns: [
		// Friends come for each other too: there it takes what one is fetched for, or a car that is sent.
		'(je viens te chercher|on vient te chercher|je passe te prendre|on passe te prendre) ..14 (casting|essai|shooting|hôtel|photos|client|clients|entretien|audition|séance|studio|seule)',
		"(on t'envoie un uber|je t'envoie un uber|on t'envoie un taxi|un chauffeur vient|on vous envoie un chauffeur)",
		'(casting|essai|shooting|entretien) ..12 (je viens te chercher|on vient te chercher|je passe te prendre|on passe te prendre)',
		"(casting|essai|shooting|entretien|soirée) ..12 (on t'envoie|un chauffeur)",
		"(adresse|lieu) ..6 (envoyée|envoyé|donnée|donné|communiquée|je te donne|je t'envoie) ..6 (une heure avant|au dernier moment|le jour même|quand tu pars)",
	],
	unless: ['(production|tournage|transport en commun|navette|feuille de service|gare|colis)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Je passe te prendre à neuf heures et on va au casting.',
		"Pour le shooting on t'envoie un taxi.",
		"Je viens te chercher ce soir et on voit le client à l'hôtel.",
		"L'adresse est donnée une heure avant.",
		"Un chauffeur vient, tu montes et c'est tout.",
	],
	lookalikes: [
		'La navette du tournage part de la gare ; un chauffeur vient à sept heures.',
		"L'adresse est sur la convocation.",
		'Chauffeur livreur pour la ville.',
		'Je passe te prendre à huit heures pour la soirée chez Léa.',
		'On vient te chercher à la maison demain matin, bisous.',
		'Soirée au théâtre, transport en commun à côté.',
	],
};
