import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/love-and-a-job.ts. */
export const pack: RulePack = {
	patterns: [
		"(mon amour|ma chérie|chérie|mon cœur|bébé|princesse|ma puce) ..20 (travail pour toi|emploi pour toi|mon patron|mon oncle|je te trouve|je t'envoie le billet)",
		"(mon patron|mon oncle|mon cousin|un ami) ..6 (hôtel|restaurant|club|entreprise|salon) ..14 (travail pour toi|t'embauche|te donne du travail|fille comme toi|te paie|pour toi)",
		"(je t'aime|se marier|vivre ensemble) ..14 (travail|emploi|billet|visa|voyage)",
	],
	unless: ['(rôle|chanson|film|roman|fils)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Mon amour, j'ai un travail pour toi ici.",
		'Mon cousin a un hôtel, il cherche une fille comme toi.',
		"Je t'aime, viens, je te trouve un emploi et un billet.",
		"Princesse, je t'envoie le billet demain.",
	],
	lookalikes: [
		'Mon patron a un restaurant et cherche un serveur.',
		"Une chanson sur l'amour et le travail.",
		'Mon fils, bon courage pour le nouvel emploi.',
		'Couple de gardiens pour propriété.',
	],
};
