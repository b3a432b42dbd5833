import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/club-work-far-away.ts. */
export const pack: RulePack = {
	patterns: [
		'@women ..12 (@inland|@far-place) ..16 (logement|logée|logées|hébergement|nourriture|repas|transport|billet|vol|tout payé|tous frais payés)',
		'@night-work ..14 (@far-place|@inland) ..14 (logement|logée|logées|hébergement|nourriture|repas|billet|vol|visa|sans expérience|débutantes acceptées|tout payé|tous frais payés|<money>|bien payé)',
		'(@far-place|@inland) ..12 @night-work ..12 (logement|logée|hébergement|billet|vol|visa|sans expérience|tout payé|tous frais payés|bien payé)',
		'@women ..6 (pour|comme|en tant que) ..2 @night-work ..12 (logement|logée|hébergement|billet|vol|visa|sans expérience|tout payé|tous frais payés)',
		'(jeunes femmes|jeunes filles|filles) ..3 (avec ou sans|sans) expérience ..10 (province|bar|boîte|voyager|étranger|voyage|déménagement|déménager|autre ville)',
	],
	unless: [
		'@lawful-abroad',
		'(restaurant|cafétéria|hôtel|théâtre|comédie musicale|ballet|audition|auditions|chorégraphe|compagnie de danse|opéra|salon professionnel|congrès|clip|film|diplômée|conservatoire)',
		'@warning',
		'(tournée|spectacle|cirque|troupe|représentation|représentations)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'On cherche des jeunes femmes avec ou sans expérience pour un bar, logement compris.',
		'Danseuses pour la Turquie, billet et logement payés.',
		'Filles comme serveuses de boîte de nuit, hébergement offert.',
		'Masseuse à Dubaï, sans expérience, 2 500 $.',
	],
	lookalikes: [
		'Serveuse pour un hôtel sur la côte, contrat saisonnier, logement.',
		'Danseuses pour une croisière, audition à Nice.',
		'Auditions de ballet en Italie, billet payé.',
		'Serveuse pour un restaurant du centre, repas compris.',
		'Danseuse pour tournée en Allemagne, cachet, hébergement pris en charge.',
	],
};
