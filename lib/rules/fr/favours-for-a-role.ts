import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/favours-for-a-role.ts. */
export const pack: RulePack = {
	patterns: [
		'(si|quand) ..3 (tu es|vous êtes|tu seras) ..2 (gentille|câline|sympa|douce) avec moi ..10 (rôle|contrat|poste|place|casting)',
		'(rôle|contrat|poste|place) ..10 (en échange de|contre|dépend de) ..4 (sexe|faveurs|une nuit|ta gentillesse|un baiser)',
		'(faveur|faveurs) (sexuelle|sexuelles|spéciale|spéciales)',
		'(coucher|couches|passer la nuit|dormir) avec ..2 (producteur|réalisateur|patron|directeur|client)',
	],
	unless: [
		'(signal*|harcèlement|condamn*|juge|scène|personnage|scénario|protocole|victime*|plainte)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si tu es gentille avec moi, le rôle est à toi.',
		'Le contrat dépend de ta gentillesse.',
		'Il faut juste passer la nuit avec le producteur.',
		'Le poste contre des faveurs sexuelles, personne ne saura.',
	],
	lookalikes: [
		'Protocole harcèlement : nul ne peut demander de faveurs sexuelles.',
		"Le rôle dépend de l'essai caméra.",
		'Scène où elle doit dormir avec le patron, personnage central.',
		'Contrat en échange de 35 heures.',
	],
};
