import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/drinks-or-overnight.ts. */
export const pack: RulePack = {
	patterns: [
		'(dîner|verre|apéro|restaurant) ..5 (avec le producteur|avec le réalisateur|avec le client|avec le photographe|avec moi) ..10 (rôle|casting|contrat|projet|essai|campagne)',
		'(rôle|casting|contrat|essai|shooting) ..10 (dîner|boire un verre|prendre un verre|dormir|passer la nuit|rester la nuit)',
		'(dors|dormir|restes|rester) ..2 (la nuit|sur place|chez moi|studio) ..10 (shooting|photos|casting|essai)',
		'(on dîne|dînons|on se fait un dîner) ..14 (tournes|tournage|rôle|contrat|campagne|projet)',
		'si ..4 pas ..2 (bouteilles|verres|bouchons|quota|objectif) ..8 (pars avec|tu pars|sors avec|montes|table)',
	],
	unless: ['(restauration|personnage|scène|tournage|équipe|serveur|serveuse|repas compris)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"D'abord un dîner avec le producteur pour parler du rôle.",
		'Après le casting on va boire un verre et tu peux dormir ici.',
		'Un verre avec le client et on signe le contrat.',
		'Le shooting finit tard, mieux vaut passer la nuit.',
		'On dîne jeudi et si ça se passe bien tu as le rôle.',
		"Si ce soir t'as pas tes bouteilles, tu pars avec le monsieur.",
	],
	lookalikes: [
		"Tournage avec dîner pour toute l'équipe.",
		'Serveuse pour dîner et cocktails, contrat CDI au restaurant.',
		'Le casting a lieu le matin.',
		"Scène : un dîner avec le directeur de l'école, rôle parlant.",
		"Si tu n'as pas les verres je les apporte.",
	],
};
