import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/agent-fee-for-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		"(reste|solde|moitié|deuxième paiement|deuxième tranche) ..6 (quand|après|une fois|à la sortie|à l'arrivée) ..3 (visa|permis|là bas|ambassade|entretien|arrivée)",
		'(premier paiement|première tranche|acompte|avance|dépôt|semence) ..4 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000) ..8 (visa|eimt|lettre|contrat|permis|place|dossier canada)',
		"(visa|eimt|contrat|place|canada|dubaï|europe|belgique) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000) ..1 (d'acompte|d'avance|de dépôt|pour réserver|pour le dossier)",
		"(payez|payer|tu paies|vous payez|paie|coûte|coûtent|c'est|versez|verser|on prend|je prends) ..4 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000) ..8 (lettre d'invitation|lettre d'embauche|permis de travail|contrat de travail|visa de travail|contrat d'embauche|rendez vous à l'ambassade)",
		"(lettre d'invitation|lettre d'embauche|permis de travail|contrat de travail|visa de travail) ..6 (coûte|coûtent|c'est|pour) ..2 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)",
		'(visa|voyage|contrat|récolte|travail) ..16 (terrain|parcelle|maison|moto|titre foncier|bijoux) ..8 (en garantie|comme garantie|en gage)',
		'(recruteur|agent|intermédiaire|démarcheur|passeur) ..3 (demande|prend|réclame|exige) ..3 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000) ..10 (visa|contrat|liste|place|travail)',
		'(sème|semez|semer) ..2 (semence|offrande) ..16 (visa|travail|contrat|porte)',
		'(envoyez|envoie|versez|payez|paies) ..1 (<number>|<money>) ..6 (gestion|place|réservation|dossier|démarches) ..6 (reste|solde|là bas|arrivée)',
		"(reste|solde) (à l'arrivée|là bas|sur place|quand tu arrives|une fois là bas)",
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		"(par mois|mensuel|mensuels|mensuelle|de l'heure|par heure|par semaine|brut|bruts|net|nets|smic|de salaire)",
		"(interdit|illégal|gratuit|l'armateur|l'employeur paie|remboursé|université|master|étudiants|tourisme|agence de voyage|avocat|consulat)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Moitié maintenant et le reste à la sortie du visa.',
		'Première tranche de 500 000 francs pour le contrat au Canada.',
		"Contrat en Belgique, 800 euros d'acompte.",
		"Tu paies 300 euros pour la lettre d'embauche.",
		'Le permis de travail coûte 900 euros.',
		'Pour le visa on laisse le terrain en garantie.',
		"L'intermédiaire demande 400 euros pour entrer sur la liste.",
		'Sème une semence pour ouvrir la porte du visa.',
		"Envoyez 150 pour la gestion et le reste à l'arrivée.",
		'Payez la moitié, le solde sur place en Pologne.',
	],
	lookalikes: [
		"Le visa et le vol sont payés par l'employeur, il est interdit de demander de l'argent.",
		'Contrat de travail, 1 900 euros brut par mois.',
		'La candidature est gratuite et se dépose au ministère.',
		"Visa de tourisme : l'agence de voyage prend 80 euros.",
		"Le permis de travail est demandé par l'entreprise.",
		"Le reste de l'équipe arrive à midi.",
	],
};
