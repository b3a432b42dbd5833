import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/war-zone-recruitment.ts. */
export const pack: RulePack = {
	patterns: [
		'(soutien|opérateur*|personnel|sécurité|ouvriers|cuisiniers|chauffeurs) ..6 (militaire*|armée|base militaire|front) ..10 (russie|ukraine|étranger|nationalité|citoyenneté|donbass)',
		'(russie|donbass) ..12 (contrat militaire|armée|nationalité rapide|citoyenneté rapide|passeport russe)',
		'(nationalité|citoyenneté|passeport russe) ..6 (rapide|en <number> mois|garantie|immédiate) ..10 (contrat|signer|travail|russie|armée)',
		"(sécurité|gardien|ouvriers|chauffeurs|cuisiniers|civils) ..8 (russe|russie|donbass) ..14 (passeport|nationalité|citoyenneté|contrat en russe|à l'arrivée)",
		'(loin|hors) du front',
		'(armée|milice) (russe|ukrainienne|étrangère)',
		'(russie|moscou|russe) ..14 passeport ..4 mois',
	],
	unless: ['(article|enquête|reportage|vétérans|musée|histoire|avocat*)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Personnel pour base militaire en Russie, bon salaire.',
		'Travail en Russie avec contrat militaire.',
		'Citoyenneté rapide, il suffit de signer en Russie.',
		"Chauffeurs pour l'armée, nationalité comprise.",
		"Chauffeurs pour société russe, contrat en russe à l'arrivée.",
		"C'est loin du front.",
		"L'armée russe recrute des cuisiniers.",
		'Contrat en Russie, passeport en six mois.',
	],
	lookalikes: [
		'Musée militaire cherche guide, histoire de la Russie.',
		'Avocate : dossier de nationalité française.',
		'Cuisinier pour refuge de montagne.',
		"Article : l'armée recrute des étrangers en Russie.",
		"Musée de l'armée russe : histoire.",
	],
};
