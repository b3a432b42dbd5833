import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/contest-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(concours|miss|mister|reine|finaliste|finalistes|candidate|candidates|candidat|couronne|gala|nominée|élection) ..14 (frais|inscription|pack|kit|payer|paie|verser|écharpe|robe|tenue) ..4 (<money>|<number> euros|<number> dollars|<number> francs|<number> f|<number> fcfa|<number> mille|<number> balles|<number> 000)',
		'(vendre|vendes|vends|vendez|vend) ..2 (tickets|billets|votes|cartes|places|tombolas) ..12 (payer|paie|paies|différence|de ta poche|compléter)',
		"(vote|votes) ..3 (à <number>|coûte|coûtent|payants|s'achètent|acheter)",
		'(acheter|achète|achètent|achetez) ..2 votes',
		'(prix|couronne|titre|lot) ..10 (payer|régler|verser) ..4 (taxe|douane|livraison|assurance)',
		'(réunis|réunir|récolte|récolter|obtiens) ..1 <number> votes',
		'votes ..2 (à <number>|à <money>|pièce|payants)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(photographie|échecs|nouvelle|poésie|recette|école|fonction publique|prêtées|kermesse|médecine)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Candidate à Miss, le pack avec la robe coûte 75 000 francs.',
		'Il faut vendre 40 tickets ou payer la différence.',
		'Les votes coûtent 100 francs.',
		'Tes amis peuvent acheter des votes.',
		'Pour recevoir le lot il faut payer la douane.',
		'Réunis 500 votes pour passer en finale.',
		'Des votes à 100 francs.',
	],
	lookalikes: [
		'La participation au concours est gratuite, les robes sont prêtées.',
		'Concours de photographie, inscription 10 euros.',
		'Les votes sont comptés dimanche.',
		'La reine du carnaval arrive à six heures.',
		'Le prix est de 500 euros, payé par virement.',
		'Votez pour votre court préféré, entrée libre.',
	],
};
