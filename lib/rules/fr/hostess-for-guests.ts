import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/hostess-for-guests.ts. */
export const pack: RulePack = {
	patterns: [
		"(hôtesse*|mannequin*|modèle*|accompagnatrice*|filles|demoiselles) ..8 (vip|soirées privées|soirée privée|hommes d'affaires|clients fortunés|yacht|yachts|carré vip|villa)",
		"(accompagner|divertir|tenir compagnie|discuter avec|boire avec) ..4 (hommes d'affaires|clients|messieurs|clients vip|invités) ..10 (dîner*|soirée*|voyage*|nuit|club|bar|commission|filles)",
		'(commission|pourcentage|bouchon|bouchons) ..2 (bouteilles|boissons|consommations|verres|champagne|bouteille)',
		'(bar à hôtesses|entraîneuse|entraîneuses)',
		'(soirée|soirées|week end|yacht) ..8 (gratuit|tout payé|offert) ..6 (filles|mannequins|demoiselles)',
		'(gagnes|gagnez|touches|touchez|gagner) ..4 (bouteille|bouteilles|verre|verres|consommation|consommations)',
		"(danses|danser|dansez|boire|t'asseoir) ..3 avec ..1 (clients|les clients|messieurs|hommes)",
		'(filles|jeunes filles|jeunes femmes|demoiselles) ..2 (pour|en) ..1 (boîte|bar|cabaret|club|karaoké|maquis)',
		'(bonus|prime|primes|pourcentage|commission) ..5 (boissons|bouteilles|verres|consommations)',
		'(fille|jeune fille|demoiselle) ..3 (pour|en) ..1 (boîte|bar|bar vip|cabaret|club|karaoké|maquis)',
		'(serveuses|serveuse|filles|demoiselles) ..4 (bar|maquis|boîte|cantine|buvette) ..6 (mine|mines|minier|chantier|frontière|orpailleurs|camp)',
		'(<number> f|<money>|<number> francs) la (bouteille|bière) ..6 (pour toi|pour vous|lit|chambre|nuit)',
	],
	unless: [
		'(filles et garçons|garçons et filles|femmes et hommes|hommes et femmes|filles ou garçons|garçons ou filles)',
		'(salon professionnel|congrès|tailleur|accueil entreprise|restaurant|hôtel|mariage|aéroport|tirage au sort|concours|rôle|figuration|clip|standard)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hôtesses VIP pour soirées privées.',
		'Filles pour accompagner des clients en soirée et en voyage.',
		'Commission sur les bouteilles et pourboires.',
		'Mannequins pour un yacht ce week-end.',
		'Tu gagnes sur chaque bouteille.',
		"Tu danses avec les clients et c'est tout.",
		'Bonus selon les boissons des clients.',
		'Serveuses pour maquis près de la mine.',
		'500 F la bouteille, lit gratuit.',
	],
	lookalikes: [
		"Hôtesse d'accueil pour salon professionnel, espace VIP, tailleur fourni.",
		"Hôtesse d'accueil entreprise, CDI temps partiel.",
		'Dame de ménage, 10 h par semaine.',
		'Serveur pour accueillir les clients le soir au restaurant.',
		'Serveuse : port de verres et bouteilles, pourboires.',
		"Serveuse en brasserie, prime de fin d'année.",
		'Serveuse en brasserie, 1 850 net.',
	],
};
