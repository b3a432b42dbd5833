import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/pay-to-be-seen.ts. */
export const pack: RulePack = {
	patterns: [
		'(magazine|couverture|édito|parution|interview|publication) ..14 (pack|publication|participation|investissement|mise en page) ..6 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)',
		'(publier|publions|paraître|parais|passer) ..4 (magazine|couverture|revue) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|tu paies|coûte|acheter exemplaires|exemplaires à acheter)',
		"(publier|publions) ..2 (votre livre|votre roman|votre manuscrit|ton livre|ton roman) ..20 (participation|contribution|coédition|à compte d'auteur|l'auteur paie)",
		'(rencontre|rencontrez|rencontrer|passer devant|passe devant|vu par|vue par|devant) ..4 (directeurs de casting|directeur de casting|directrice de casting|agents|producteurs|scouts) ..14 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|payant)',
		"(rôle|coprotagoniste|personnage|premier rôle) ..6 (si tu apportes|si vous apportez|si tu investis|en échange d'une participation|contre une participation|si tu mets) ..3 (<money>|<number>)",
		'(coaching|préparation|formation|cours|atelier) ..1 obligatoire ..6 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)',
		'(playlist|playlists|streams|écoutes|abonnés) ..8 (garanti*|réels|réelles) ..8 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000|payer)',
		"(l'auteur|auteur|autrice|tu|vous) ..2 (achète|achètes|achetez|prenne|commande|commandez) ..3 exemplaires",
		'achat (minimum|obligatoire) ..4 exemplaires',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(payée|nous payons|rémunéré|cachet de|place de théâtre|billet de théâtre|financement participatif|remboursé|remboursée|prise en charge)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La couverture est à vous, le pack de publication à 400 euros.',
		'Tu peux paraître en couverture, tu paies 300 euros.',
		'Nous voulons publier votre roman, une participation est demandée.',
		'Passe devant des directeurs de casting pour 90 euros.',
		'Un rôle pour toi si tu apportes 600 euros.',
		'Le coaching obligatoire est de 975 dollars.',
		'Des streams garantis pour 50 euros.',
		"Il faut juste que l'auteur achète 80 exemplaires.",
		'Achat minimum de 50 exemplaires.',
	],
	lookalikes: [
		'Chaque série publiée dans la revue est payée 120 euros.',
		'La place de théâtre coûte 12 euros.',
		"Rencontrez les agents lors d'une réunion ouverte.",
		"L'éditeur publie votre livre et verse des droits.",
		'La formation obligatoire est rémunérée.',
		"Vingt exemplaires offerts à l'auteur.",
	],
};
