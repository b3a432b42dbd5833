import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/denies-the-danger.ts. */
export const pack: RulePack = {
	patterns: [
		'(sans|pas de|rien de|aucun|aucune) ..1 (sexe|prostitution|sexuel|intimité|escort|contact physique) ..12 (club|bar|verres|clients|filles|voyage|billet|logement|hôtesse|hôtesses|accompagner|travail)',
		'(club|bar|verres|clients|hôtesse|hôtesses|accompagner|filles|massage) ..12 (sans|pas de|rien de|aucun|aucune) ..1 (sexe|prostitution|sexuel|intimité|escort|contact physique)',
		"(ce n'est pas|nous ne sommes pas|c'est pas) ..2 (de la traite|un trafic|un réseau|de la prostitution|sexuel|louche)",
		'(personne) ..2 (va te|ne te|ne va te) ..2 (forcer|force|frapper|vendre|enfermer)',
	],
	unless: ['(politique|prévention|ong|protocole|scène|film|scénario|rôle|campagne|loi|lutte contre)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Travail en club, sans sexe, juste des verres.',
		'Filles pour hôtesses, rien de sexuel.',
		"Ce n'est pas de la traite, rassure-toi.",
		'Personne ne va te forcer.',
	],
	lookalikes: [
		'Le film ne contient pas de scène de sexe, rôle parlant.',
		'Protocole de prévention de la traite dans les hôtels.',
		'Bar sans musique, proche des clients.',
		'ONG de lutte contre la traite cherche éducatrice.',
	],
};
