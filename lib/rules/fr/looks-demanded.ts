import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/looks-demanded.ts. */
export const pack: RulePack = {
	patterns: [
		'(fille|filles|femme|femmes|jeunes femmes|demoiselles) ..4 (jolies|jolie|belles|belle|mignonnes|séduisantes|séduisante|sexy|minces|beau corps|belles formes|bonne présentation|physique agréable)',
		'(jolies|belles|mignonnes|sexy) (filles|femmes|demoiselles|hôtesses|mannequins)',
		'(secrétaire|serveuse|réceptionniste|assistante|nounou|masseuse) ..6 (séduisante|jolie|belle|sexy|mince|beau corps|physique agréable)',
		'(poitrine|seins|fesses) ..2 (forte|grosse|gros|grosses|ferme|fermes|généreuse|naturelle|naturels)',
	],
	unless: ['(rôle|personnage|distribution|figuration|publicité|clinique|costume|taille de)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Jolies filles pour servir au bar.',
		'Réceptionniste séduisante, horaires de nuit.',
		'On veut des femmes minces, beau corps.',
		'De belles filles comme toi.',
	],
	lookalikes: [
		"Personnage : belle femme d'une quarantaine d'années.",
		'Réceptionniste souriante et organisée.',
		'Belles maisons et bureaux clairs.',
		'Figuration : femmes minces ou rondes de tous âges.',
	],
};
