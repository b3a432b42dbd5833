import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/guaranteed-fame.ts. */
export const pack: RulePack = {
	patterns: [
		'(on te|nous te|on vous|je te|nous vous) (rend|rendons|fait|faisons|transforme|transformons) ..3 (célèbre|star|mannequin international|actrice|influenceuse)',
		'(nous garantissons|je te garantis|travail garanti) ..6 (rôle|casting|célébrité|défilé|contrat|télévision|film)',
		'(rôle|célébrité|succès|contrat|casting) (garanti|garantie|assuré)',
	],
	unless: ['(école|atelier|garantie décennale|biographie)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'On te rend célèbre en trois mois.',
		'Rôle garanti dans une série.',
		'Nous garantissons un contrat à la télévision.',
		'On vous transforme en star de cinéma.',
	],
	lookalikes: [
		"Le rôle est décidé après l'essai.",
		"Biographie d'une actrice célèbre.",
		'École de cinéma avec stage.',
		'Aucune agence sérieuse ne dit : succès garanti, méfiez-vous des fausses promesses.',
	],
};
