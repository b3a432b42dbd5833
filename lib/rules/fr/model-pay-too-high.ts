import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/model-pay-too-high.ts. */
export const pack: RulePack = {
	patterns: [
		'<money> ..3 (par photo|par shooting|la nuit|par nuit|la soirée|par soirée|par événement|par semaine) ..12 (modèle*|mannequin*|fille*|sans expérience|débutante*|poser|photos)',
		'(modèle*|mannequin*|fille*|débutante*|poser|hôtesse*) ..12 <money> ..3 (par photo|par shooting|la nuit|par nuit|la soirée|par soirée|par événement|par semaine)',
		'(nos|les) (filles|mannequins|modèles) ..2 (gagnent|touchent|se font) ..4 (<money>|<number>|beaucoup)',
		'(salaire|cachet|rémunération) très (intéressant|intéressante|élevé|élevée) ..10 (voyage|étranger|mannequin*|filles|publicité|publicités|casting|castings)',
	],
	unless: [
		"(figuration|jour de tournage|tarif agence|droits à l'image|photographe|cours|beaux arts|dessin|professeur|catalogue|brut)",
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Filles débutantes, 500 € la soirée.',
		'Nos mannequins gagnent 3 000 €.',
		'300 € par photo, modèle débutante.',
		'Cachet très élevé et voyage pour des publicités.',
	],
	lookalikes: [
		'Modèle pour cours de dessin, 18 € par séance de photos.',
		"Mannequin catalogue : 400 € la soirée d'essayage plus droits à l'image.",
		'Figuration : 105 € par jour.',
		"Professeur de défilé, 25 € de l'heure.",
	],
};
