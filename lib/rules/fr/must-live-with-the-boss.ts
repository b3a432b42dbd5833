import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/must-live-with-the-boss.ts. */
export const pack: RulePack = {
	patterns: [
		"(tu vis|tu vivras|vous vivez|vivre|tu dors|tu dormiras|dormir|loger|tu loges) ..4 (avec le patron|avec le gérant|avec les autres filles|au club|au bar|sur le lieu|dans l'appartement de l'agence|dans la maison de l'agence|chez le patron)",
		"(logement|appartement|chambre|maison) ..4 (partagé avec|partagée avec|avec) ..1 (les filles|d'autres filles|les autres filles|les mannequins|le patron)",
		'(obligatoire|obligation|tu dois|vous devez) ..3 (vivre|dormir|loger) ..4 (maison|appartement|lieu|club|sur place|chez nous)',
		'(logée|loge|hébergée) chez ..1 (monsieur|homme) ..1 seul',
		"(tu dors|vous dormez|dormir|on dort|loger) ..2 (à l'atelier|dans l'atelier|à l'usine|sur le chantier|dans la boutique)",
		"(petite|fillette|fille|gamine|petit|garçon) ..2 (de <number>|<age>) ..10 (m'aider|aider|garder|maison|commerce|travaux) ..14 (cahiers|école|mange|dort|habits)",
		'(mange et dort|dort et mange|vit et mange) (chez moi|chez nous|ici|avec nous)',
		'(je paie|je paye|on paie|je lui paie) ..2 (ses|les) (cahiers|fournitures)',
	],
	unless: [
		'(auxiliaire|nounou|au pair|station|navire|ferme|colocation|étudiants|résidence étudiante|location|facultatif|internat)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"Tu vis dans l'appartement de l'agence avec les autres filles.",
		'Vous devez dormir sur place.',
		'Logement partagé avec les mannequins.',
		'Tu dormiras au club au début.',
		'Jeune femme logée chez monsieur seul.',
		"On dort dans l'atelier, c'est pratique.",
		"Cherche petite de 12-13 ans du village pour m'aider, elle mange et dort chez moi.",
		'Elle mange et dort chez moi.',
		'Je paie ses cahiers.',
	],
	lookalikes: [
		'Auxiliaire de vie, loger chez la famille, chambre à soi.',
		'Station de ski : logement facultatif.',
		"Colocation : appartement avec d'autres filles étudiantes.",
		"Location d'appartement près de la plage.",
		'La grand-mère paie les chaussures de la petite.',
	],
};
