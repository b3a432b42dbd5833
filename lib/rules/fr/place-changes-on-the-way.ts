import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/place-changes-on-the-way.ts. */
export const pack: RulePack = {
	patterns: [
		"(à l'arrivée|une fois arrivé|une fois arrivée|quand tu arrives|quand vous arrivez|sur place|là bas) ..8 (on change|change|on vous donne|on te donne|tu signes|vous signez) ..3 (autre contrat|contrat local|le contrat|nouveau contrat|employeur|un autre)",
		"(contrat|papier|lettre) ..4 (est|était|c'est) ..1 (juste|seulement|uniquement|que) pour (l'ambassade|le consulat|le visa|la douane|l'aéroport)",
		"(ce n'était pas|c'était pas|il n'y avait pas) ..2 (hôtel|restaurant|salon|boutique|bureau|usine|coiffure|famille) ..3 (c'était|mais|juste) ..4 (club|bordel|trottoir|cabaret|casino)",
		"(on m'avait dit|m'a dit|m'avait promis|promettait|on nous a dit|croyais|je pensais|promis) ..14 (et c'était|mais c'était|mais on|et on|m'attendait|nous attendait) ..8 (club|bordel|trottoir|préservatifs|cabaret|cambodge|birmanie|frontière|talons)",
		'(de là|ensuite|puis|après) ..3 (on vous|on te|ils te|ils vous) (fait passer|emmène|conduit|fait traverser) ..4 (frontière|libye|désert|myanmar|cambodge)',
		"(quand tu atterris|quand tu arrives|à l'atterrissage|là bas) ..4 (autre|deuxième|second|nouveau) contrat",
		'(autre|deuxième|second) contrat ..4 (moins payé|moins de salaire|le bon|le vrai|qui compte)',
	],
	unless: ['@safety-notice', '(tournage|répétition|scène|film|salle|quai|porte)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"À l'arrivée on te donne un autre contrat.",
		"La lettre était juste pour l'ambassade.",
		"Ce n'était pas un salon, c'était un bordel.",
		"Je croyais aller coiffer des dames, la mama m'attendait avec des talons.",
		'De là on vous fait passer la frontière.',
		'Quand tu atterris il y a un deuxième contrat.',
		'Un autre contrat, moins payé.',
	],
	lookalikes: [
		"À l'arrivée on vous donne les clés du bungalow.",
		"Ce n'est plus le restaurant d'avant, c'est mieux.",
		'Le tournage change de salle : on vous donne un autre contrat de figuration.',
		"On m'avait dit qu'il pleuvrait.",
		'Le contrat est de six mois.',
		"Quand tu atterris, Marc t'attend avec la pancarte.",
	],
};
