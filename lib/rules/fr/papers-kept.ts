import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/papers-kept.ts. */
export const pack: RulePack = {
	patterns: [
		"(remettre|remettez|remets|confier|confiez|donner|donnez|laisser|laissez|déposer) ..4 (passeport|passeports|vos papiers|tes papiers|pièce d'identité originale|documents originaux)",
		'(gard*|conserv*|confisqu*|retient|retenons) ..5 (passeport|passeports|vos papiers|tes papiers|documents originaux)',
		'(passeport|passeports|papiers|documents) ..6 (gardé*|conservé*|confisqué*|remis au|remis à|déposé*|en garantie|en caution|reste chez|restent chez)',
		'(passeport|papiers) ..3 (comme|en) (garantie|caution|gage)',
		'(envoyer|envoyez) ..3 (passeport original|documents originaux)',
		"(passeport|carte d'identité|papiers|documents) ..8 (rendu|rendue|rendus|rendues|restitué*|récupères|récupérez) ..6 (après|fin|mois|contrat|saison)",
		'(passeport|papiers) ..3 (reste|restent) ..2 (patron|patronne|responsable|agence|bureau|gérant)',
		'te (garde|gardera|gardent|gardons) ..1 (les papiers|le passeport|la carte)',
	],
	unless: [
		'(copie|photocopie|consulat|valide|en cours|archives|même jour|récépissé|guichet|gardez toujours)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"À l'arrivée, vous remettez votre passeport au responsable.",
		"L'agence garde les passeports jusqu'à la fin.",
		'Le passeport reste chez le patron, en garantie.',
		'Tes papiers sont confisqués : papiers gardés au bureau.',
		"Ta carte d'identité sera rendue après six mois.",
		'La patronne te garde les papiers.',
	],
	lookalikes: [
		'Passeport valide et visa de travail exigés.',
		'Ne remettez jamais votre passeport à un employeur.',
		'Prévoir une copie du passeport pour le contrat.',
		"Agent d'archives : conserver et trier des documents.",
	],
};
