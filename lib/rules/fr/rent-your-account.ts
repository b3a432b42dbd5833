import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/rent-your-account.ts. */
export const pack: RulePack = {
	patterns: [
		'(prêter|prête|prêtez|louer|loue|louez|vendre|vends|vendez|achète|achetons) ..3 (ton compte|votre compte|compte bancaire|comptes bancaires|ton rib|votre rib|ta carte|ta cb)',
		'(ouvrir|ouvre|ouvrez) ..3 compte ..8 (à votre nom|à ton nom) ..10 (codes|identifiants|accès|donne|donnez|<money>|payé)',
		'(ouvrir|ouvre|ouvrez) ..3 compte ..8 (codes|identifiants|accès)',
		'(recherche|cherche|recrute) ..6 comptes bancaires',
		'(plan|coup) ..3 (rib|chèque|virement|cb) ..8 (commission|moitié|snap|<money>)',
		"(il me faut|j'ai besoin de|donne|file|passe|prête) ..4 (ton rib|ta carte|ta cb|ton compte)",
		"(je te donne|je donne|on donne|je paie|on paie|<number>|<money>) ..2 (pour l'utiliser|pour utiliser|si tu me prêtes|si je peux utiliser)",
		"(quelqu'un avec|personne avec|personnes avec|gens avec|t'as|tu as|cherche|qui a) ..2 (compte|comptes) ..4 (bancaire|en banque|ancien|de plus d'un an|vérifié|dormant|<number> pour) ..12 (<money>|<percent>|pour vous|pour toi|encaissements|mes clients|tu prends|tu renvoies|pour l'utiliser)",
		'(ouvrir|ouvre|ouvrez) ..2 comptes ..8 (vérif|vidéo|selfie|par appli|par compte|<money>)',
		'(ouvres|ouvre|ouvrez|prends|achètes|enregistre|enregistres) ..3 (puces|puce|sim|sims|cartes sim|numéros) ..6 (à ton nom|à votre nom|orange money|wave|mobile money|codes)',
		'(ta|votre) (carte|carte bancaire|cb) ..3 (une nuit|un jour|quelques heures|un week end|une journée) ..6 (<number>|<money>|pour toi)',
		'(remets|donne|donnes|passe|passes) ..2 (puces|puce|codes|code pin) ..8 (<money>|<number>|par puce)',
		'(gérant|gérante|associé|directeur|dirigeant|patron) (de paille|fictif|sur le papier|de façade)',
		'(prête nom|homme de paille|prêtes noms)',
		'(met|mets|mettre|prête|prêtes|prêter) ..2 (ton nom|votre nom|son nom) ..6 (société|entreprise|sarl|contrat|ligne|forfait|voiture)',
		'(prends|prend|prenez|souscris|souscrire) ..3 (forfaits|forfait|téléphones|iphone|iphones|abonnements|lignes) ..6 (à ton nom|à votre nom|à crédit) ..12 (rachète|rachetons|te donne|je te file|<money>|<number>)',
		'(scanner|scan|scannes|filmer) ..3 (visage|iris|carte d identité|cni|pièce) ..10 (payé|paie|paye|<money>|<number> euros)',
		'(paie|paye|paient|donne|<money>) ..6 (scanner|scan|vérifier|enregistrer) ..3 (visage|iris|carte d identité|cni)',
		"(compte|carte|revolut|n26|lydia|wave) ..4 (qui dort|inutilisé|pas utilisé|que tu n'utilises pas|qui sert pas)",
		"(je l'utilise|j'utilise) ..4 (week end|quelques jours|un jour) ..6 (je laisse|je donne|je te laisse|je te donne|je file)",
	],
	unless: [
		'(iban pour la paie|rib pour le salaire|conseiller bancaire|chargé de clientèle)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cherche comptes bancaires Revolut ou N26, commission immédiate.',
		'Prête ton RIB deux jours, 300 € pour toi.',
		'Ouvre un compte à ton nom et donne les codes.',
		'Plan RIB, moitié pour toi, viens en Snap.',
		"J'ai un plan, il me faut juste ton RIB.",
		"T'as un compte ? 250 pour l'utiliser deux jours.",
		'Cherche personne avec compte bancaire ancien, 5 % pour vous.',
		'On cherche des gens pour ouvrir des comptes avec selfie, 40 € par appli.',
		'Je te donne 100 si tu me prêtes ton compte.',
		'Tu ouvres trois puces Orange Money à ton nom.',
		'Ta carte bancaire une nuit, 600 balles pour toi.',
		'Tu me passes les codes, 15 000 F par puce.',
		"Besoin d'un gérant de paille pour une SARL.",
		'On cherche un prête-nom.',
		'Tu mets ton nom sur une société.',
		'Tu prends deux forfaits à ton nom, on te rachète les appareils.',
		"Pour scanner ton visage c'est payé.",
		'On te paye 25 euros pour scanner ton visage.',
		"Quelqu'un a un compte Revolut qui dort ?",
		"Je l'utilise le week-end et je laisse cent.",
	],
	lookalikes: [
		'Ne prêtez jamais votre compte bancaire à un tiers.',
		'Un RIB pour le salaire est demandé à la signature.',
		'Conseiller bancaire : ouvrir un compte aux clients et leurs accès.',
		'Loue chambre à étudiant.',
		'Un compte bancaire à ton nom est nécessaire pour le versement du salaire.',
		"Conseiller : ouvrir des comptes pour les clients de l'agence, CDI.",
		"Prends une puce à l'aéroport, ça coûte 5 euros.",
		'Mets ton nom sur la feuille de présence.',
		'Prends un forfait mobile en boutique.',
		'Qui a Lydia pour partager le resto ?',
	],
};
