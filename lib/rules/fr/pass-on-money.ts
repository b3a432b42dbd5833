import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pass-on-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(recevoir|recevez|reçois|encaisser|encaissez) ..5 (virement*|fonds|argent|somme*|chèque*|paiement*) ..5 (sur votre compte|sur ton compte|compte bancaire|votre compte) ..14 (revers*|transf*|renvoy*|retir*|commission|gard*)',
		'(recevoir|recevez|reçois) ..4 (virement*|fonds|sommes|paiements) ..8 (revers*|transfér*|renvoy*|retir*) ..8 (commission|pourcentage|gard*|<number>)',
		'(gardez|garde|gagnez|touchez) ..3 (<percent>|<number>|commission|pourcentage) ..6 (virement*|somme*|transfert*|opération*|dépôt*)',
		'(reçois|recevez|recevoir|encaisses|encaissez) ..8 (paiements|virements|sommes|argent) ..6 (envoies|envoyez|renvoies|reverses|reversez|transfères|envoyer) ..3 (reste|différence|surplus)',
		'(utiliser|utilisons|utiliserons) ..2 (votre compte|ton compte) ..10 (paiement*|client*|recevoir|virement*)',
		'(recevoir|recevez|reçois) ..2 (virement|virements|somme|fonds|argent|chèque) ..5 (renvoyer|renvoies|renvoyez|reverser|reverses|reversez|retirer|transférer)',
		'(argent|paiements|virements|fonds) de (mes|nos|leurs) clients ..6 (arrive|arrivent|tombe|tombent) ..8 (renvoies|renvoie|transfères|reverses|prends|gardes|retires)',
		'(chèque|chèques) ..8 (répartissez|répartis|distribuez|distribue|redistribuez)',
		'(encaissez|encaisse|encaisses) ..6 (gardez|gardes|répartissez|renvoyez|reversez)',
		'<number> arrivent ..2 (envoies|renvoies|vires|transfères) ..2 (<number>|<money>|reste)',
		'(pour|de|par) chaque (virement|dépôt|transfert) ..4 (entre|arrive|tombe|reçu) ..4 (je te laisse|je te donne|tu gardes|tu gagnes)',
		'(recevez|reçois|recevoir) ..2 (dépôts|paiements|fonds|virements) ..8 (convertissez|convertis|convertir)',
		"(on t'envoie|on vous envoie|je t'envoie|on te verse|on te vire) ..5 (argent|sous|ventes|paiements) ..10 (retires|retirez|envoies|expédies|distributeur) ..8 (western|moneygram|mandat|crypto|wave|usdt|distributeur)",
		"(retires|retirez|retire) ..3 (distributeur|liquide|cash) ..6 (envoies|expédies|l'expédies|mets|dépose|remets) ..4 (western|moneygram|mandat|crypto|chauffeur|coursier)",
	],
	unless: ['(salaire|paie|cachet|comptable|trésorerie|fournisseurs)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Vous recevez des virements sur votre compte et vous les reversez.',
		'Gardez 10 % de chaque virement.',
		'Tu reçois des fonds, tu retires et tu gardes ta commission.',
		'Tu encaisses les paiements de clients et tu envoies le surplus par mandat.',
		'Nous utilisons votre compte pour les paiements de clients.',
		'Il suffit de recevoir un virement et de me le renvoyer.',
		"L'argent de nos clients arrive, tu le renvoies et tu prends ta part.",
		'Je fais parvenir un chèque, vous répartissez.',
		'Encaissez la somme, gardez votre part.',
		'700 arrivent, tu envoies 600 et le reste pour toi.',
		'Pour chaque virement qui arrive je te laisse 20.',
		'Recevez les paiements des acheteurs et convertissez en crypto.',
		"On t'envoie l'argent des ventes, tu retires au distributeur et tu l'expédies par Western.",
		'Tu retires au distributeur et tu envoies par mandat.',
	],
	lookalikes: [
		'Votre salaire est versé par virement sur votre compte.',
		"N'acceptez jamais de recevoir des virements sur votre compte pour les reverser.",
		"Comptable chargé d'encaisser les chèques et de suivre le compte bancaire.",
		'Recevez nos offres par courriel.',
		'Les paiements de nos clients arrivent à la caisse centrale.',
		'30 colis arrivent, tu envoies Paul les chercher.',
		'Vous recevez les paiements en caisse et faites le tour de clôture.',
		"Vous clôturez et portez la recette à la banque avec l'agent.",
	],
};
