import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/open-minded.ts. */
export const pack: RulePack = {
	patterns: [
		"(ouverte* d'esprit|sans tabou*|sans complexe*|coquine*|libérée|libérées|sans limites) ..10 (filles|femme*|hôtesse*|modèle*|mannequin*|poste|gagner|<money>|shooting|masseuse)",
		"(filles|fille|femme*|hôtesse*|modèle*|mannequin*|masseuse*) ..8 (ouverte d'esprit|ouvertes d'esprit|sans tabou*|sans complexe*|coquine*|libérée|libérées|sans limites)",
		'plus ..4 (osée|ouverte|loin|libérée|disposée) ..6 (gagnes|gagne|payée|paie)',
		'(massage|massages|filles|hôtesses|clients|masseuse) ..10 (discrétion|discrète|discrètes)',
		'(jeune femme|fille|femme|dame|assistante|aide ménagère) ..6 (câline|coquine|tendre|affectueuse|pas farouche|soumise)',
	],
	unless: [
		'(profession libérale|débat|équipe|entreprise inclusive|rôle|personnage|apprendre|art contemporain|nouvelles idées)',
		'@warning',
		'(nounou|enfants|grand mère|personnes âgées|crèche)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Filles ouvertes d'esprit, payées chaque soir.",
		'Modèle sans tabou pour shooting.',
		'Plus tu es osée, plus tu gagnes.',
		'Cherche masseuse sans complexes.',
		'Masseuse, clients aisés, discrétion assurée.',
		'Aide ménagère câline pour monsieur seul.',
	],
	lookalikes: [
		"Une équipe à l'esprit ouvert et curieuse.",
		'Avocate, profession libérale, femme ou homme.',
		'Personnage : une fille sans tabous qui voyage.',
		'Mannequins de toutes tailles pour catalogue.',
		'Aide-ménagère avec discrétion et références.',
		'Nounou affectueuse pour deux enfants, jeune femme avec références.',
	],
};
