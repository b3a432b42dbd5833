import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/must-buy-photos.ts. */
export const pack: RulePack = {
	patterns: [
		'(book|composite|shooting|séance photo|séance photos|photos professionnelles) ..6 (obligatoire*|payant*|à votre charge|à ta charge|coûte|coûtent|à payer|payable)',
		"(notre photographe|photographe de l'agence|studio partenaire|notre studio) ..8 (<money>|payer|régler|coût|tarif|obligatoire*|forfait)",
		'sans ..1 (book|composite|photos) ..8 (pouvons pas|peut pas|impossible|refusé)',
		'(investir|investissement) (dans ton|dans votre|dans son|pour ton|pour votre) (book|image|carrière)',
		'(pack|forfait) (photo|book|mannequin|démarrage) ..6 (<money>|fois|mensualité*|payer|régler)',
		'(<money>|<number>) ..2 (pour|afin de) ..3 (test photo|book|shooting|composite|séance photo)',
		'@pay-out ..3 (book|shooting|composite|test photo)',
		'(photos|shooting|book|séance) ..4 (à vos frais|à tes frais|à votre charge|à ta charge)',
		'(manque|il manque|reste) ..2 (book|composite|carte) ..6 <money>',
		'(book|composite) ..6 (<money>|<number>) ..8 (rembourses|récupères|premier contrat|premier cachet|partenaire|en <number> fois)',
		'sans (book|composite|portfolio|bande démo) ..2 (pas de travail|pas de boulot|personne|aucune marque|rien|la marque)',
		'(book|composite) ..4 (je te le fais|je te le laisse|je te fais) ..2 (<money>|<number>)',
		'(book|composite|shooting) obligatoire ..2 <money>',
		'(habillage|maquilleuse|maquillage|photographe|styliste|coiffeur) ..4 (à votre charge|à la charge des parents|à payer|en supplément)',
		'(puce|enfant|petite|petit|bébé|loulou) ..10 catalogue ..14 (à votre charge|à payer|coûte|<money>)',
	],
	unless: [
		"(aucun|pas de|pas besoin de|pas besoin d'un) ..2 (book|shooting|composite)",
		'(book|shooting|composite|séance|photos|test|photo) ..3 (offert|offerte|offertes|gratuit|gratuite|gratuites)',
		'(offre|offrons|offerte|gratuite) ..2 (séance|photos|book)',
		"(à la charge de l'agence|en échange)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Le book est obligatoire et coûte 950 €, payable en trois fois.',
		'Notre photographe réalise votre composite, tarif 390 €.',
		'Sans book nous ne pouvons pas vous présenter aux clients.',
		'Il faut investir dans ton image.',
		'Venez avec 150 € pour le test photo.',
		'Les photos sont à vos frais.',
		'Il manque un book, 200 €.',
		"Le composite c'est 300, tu te rembourses avec le premier contrat.",
		'Sans book pas de travail ma belle.',
		'Le book obligatoire de 690 € se règle le jour même.',
		'Le book, je te le laisse à 180.',
		'Habillage et maquilleuse à votre charge, 190 euros.',
		'Votre puce sera dans le catalogue, 190 euros la séance.',
	],
	lookalikes: [
		'Pas besoin de book, un simple selfie suffit.',
		'Shooting offert aux mannequins retenus.',
		'Photographe cherche modèle en échange de photos, shooting gratuit.',
		'Envoyez deux photos naturelles et votre taille.',
		'Ne payez jamais un book avant le contrat.',
		'Il manque le book de presse sur la table 3.',
		"Je te laisse le book à l'accueil.",
		'Tenues et maquillage fournis par la production.',
	],
};
