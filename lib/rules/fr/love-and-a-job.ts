import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/love-and-a-job.ts. */
export const pack: RulePack = {
	patterns: [
		"(mon amour|ma chérie|chérie|mon cœur|bébé|princesse|ma puce) ..20 (travail pour toi|emploi pour toi|mon patron|mon oncle|je te trouve|je t'envoie le billet)",
		"(mon patron|mon oncle|mon cousin|un ami) ..6 (hôtel|restaurant|club|entreprise|salon) ..14 (travail pour toi|t'embauche|te donne du travail|fille comme toi|te paie|pour toi)",
		"(je t'aime|se marier|vivre ensemble) ..14 (travail|emploi|billet|visa|voyage)",
		"(si tu m'aimes|fais le pour nous|fais ça pour moi|tu ferais tout pour moi) ..16 (nuit|dette|pote|ami|patron|client|heure|travail|aide moi|effacent)",
		"(je dois) ..4 (argent|fric|thune) ..6 (mecs|gens|types|dangereux) ..20 (nuit|si tu m'aimes|aide|pote|effacent)",
		'(bosses|travailles) ..3 (mois|temps|an) ..4 (on se marie|on achète|on se mariera)',
		"(mon cœur|bb|bébé|chéri|chérie|mon amour|si tu m'aimes|je t'aime) ..30 (clients ce|deux clients|trois clients|voir des clients|vois deux|vois des|crédit à ton nom|prêt à ton nom|crédit de|salon avec|en suisse|dans un salon)",
		'(tu vois|vois|voir) ..3 clients ..6 (week end|soir|nuit|sortir de là|pour nous)',
		'(prennes|prends|prendre|fais|faire) ..2 (crédit|prêt) ..4 (à ton nom|pour moi|pour nous)',
		'(rendre service|rende service|être gentille) ..3 (potes|amis|copains|associé)',
		'(fils|frère|neveu|cousin|oncle) ..4 (italie|france|belgique|europe|allemagne|canada|suisse|dubaï) ..2 cherche ..1 (épouse|femme|fiancée)',
		'cherche une (épouse|femme) (simple|jeune|soumise|travailleuse)',
		"(mariage|marier|épouser|mari) ..8 (belgique|suisse|italie|france|canada|chine|corée|dubaï|européen|monsieur) ..14 (papiers suivent|dot|versée|l'oncle|famille reçoit|avant le départ)",
	],
	unless: ['(rôle|chanson|film|roman|bon courage)', '@warning', '(banque|conseiller|immobilier)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Mon amour, j'ai un travail pour toi ici.",
		'Mon cousin a un hôtel, il cherche une fille comme toi.',
		"Je t'aime, viens, je te trouve un emploi et un billet.",
		"Princesse, je t'envoie le billet demain.",
		"Si tu m'aimes tu passes juste une nuit avec lui.",
		"Je dois du fric à des types, une nuit et c'est réglé.",
		'Tu bosses quelques mois et on se marie.',
		"Mon cœur, si tu m'aimes tu vois deux ou trois clients ce week-end.",
		"J'ai besoin que tu prennes un crédit à ton nom.",
		'Il voulait que je rende service à ses potes.',
		'Tu vois quelques clients ce soir.',
		'Mon frère en Italie cherche une épouse.',
		'Il cherche une épouse simple.',
		'Mariage avec un monsieur de Belgique, les papiers suivent.',
	],
	lookalikes: [
		'Mon patron a un restaurant et cherche un serveur.',
		"Une chanson sur l'amour et le travail.",
		'Mon fils, bon courage pour le nouvel emploi.',
		'Couple de gardiens pour propriété.',
		"Je dois de l'argent à mon frère, je le rends lundi.",
		'Tu vois les clients de la banque ce soir : rendez-vous banque à 18 h.',
		'Rends service à ton frère.',
		'Mon cousin en Italie se marie en mai.',
		'Mon cousin va se marier en Belgique en mai.',
	],
};
