import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/night-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'@night-work ..10 @far-place',
		'@far-place ..10 @night-work',
		'@women ..6 (boîte|boîtes|club|clubs|bar|bars|cabaret|karaoké) ..8 (@far-place|@inland)',
	],
	unless: [
		'@lawful-abroad',
		"(restaurant|cafétéria|hôtel|théâtre|comédie musicale|ballet|audition|auditions|chorégraphe|compagnie|opéra|salon professionnel|congrès|clip|film|personnage|tournée|festival|concours|folklore|hôtesse de l'air)",
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Danseuses pour la Corée.',
		'Hôtesse en club privé à Dubaï.',
		"Filles pour des bars à l'étranger.",
		'Au Liban on cherche des chanteuses.',
	],
	lookalikes: [
		'Croisière en Grèce : chanteuse.',
		'Serveuse pour un restaurant en Suisse.',
		'Danseuse pour une compagnie en Allemagne.',
		'Film sur une chanteuse en Italie.',
	],
};
