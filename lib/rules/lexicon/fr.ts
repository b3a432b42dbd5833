import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of French: `@name` in a phrase stands for any of these. Items are phrases themselves. With words of
 * Quebec and West Africa where offers there have their own.
 */
export const fr: Lexicon = {
	// ── Money ───────────────────────────────────────────────────────────────────────────────────────────────
	'pay-out': [
		'(payer|payez|paie|paye|payes|régler|réglez|règle|verser|versez|verse|virer|virez|avancer|avancez|déposer|déposez)',
		'(faire|faites|fais|effectuer|effectuez) ..1 (virement|versement|paiement|dépôt|transfert|interac)',
		"envoyer ..2 (l'argent|argent|somme|mandat)",
	],
	'must-pay': [
		'(il faut|faut|vous devez|tu dois|devez|devra|devront|merci de|il suffit de|il reste à|reste à|vous aurez à) ..1 (payer|régler|verser|virer|avancer|déposer|envoyer <money>)',
	],
	per: [
		"(par jour|la journée|par heure|de l'heure|l'heure|la nuit|par nuit|la soirée|par soirée|quotidien|quotidiens)",
		'(par semaine|la semaine|par week end|par événement|par photo|par shooting)',
	],
	refund: [
		'(remboursable|remboursables|remboursé|remboursée|remboursés|remboursées|restitué|restituée|restitués|rendu|rendue|rendus|récupéré|récupérée)',
	],
	crypto: ['(usdt|bitcoin|btc|crypto|cryptos|cryptomonnaie|cryptomonnaies|ethereum|tether|trc20)'],
	/** Pay: money, or a number with the time that it is paid for. */
	sum: ['<money>', '<number> (par mois|par semaine|par jour|mensuels)'],
	/** In `unless`: nothing is charged, or somebody else pays. */
	'no-fee': [
		"(aucun|aucune|sans|pas de|pas d'|jamais de|zéro) ..3 (frais|paiement|participation|avance|acompte|inscription|coût|caution|dépôt|argent)",
		'(gratuit|gratuite|gratuits|gratuites|gratuitement|offert|offerte|offerts|offertes)',
		"(à la charge|aux frais) (de la|de l'|du|de notre) ..1 (production|employeur|entreprise|agence|client|société)",
		'(production|employeur|entreprise|agence|client|société) ..2 (paie|paye|prend en charge|rembourse|règle|couvre)',
		'(prise en charge|pris en charge|remboursement) ..3 (frais|transport|production|employeur|entreprise|société)',
	],
	/** In `unless`: a text that warns the reader. */
	warning: [
		"(ne|n') (payez|payer|paie|envoyez|envoie|versez|donnez|donne|communiquez|remettez|remets|confiez|prêtez|prête|transmettez|acceptez|accepte|partagez|allez|va|vas) ..1 (jamais|pas|rien|aucun|aucune)",
		"(ne|n') ..3 jamais",
		'jamais ..2 (payer|demander|envoyer|verser|donner|remettre|accepter|seule|seul)',
		'(méfiez|méfie|attention|prudence|alerte|vigilance|signalez|dénoncez) ..10 (arnaque|arnaques|fraude|fraudes|escroc|escrocs|escroquerie|faux|fausse|fausses|demande|demandent|propose|proposent)',
		'(méfiez vous|méfie toi|fuyez) ..2 (si|de|des|quand)',
		"(arnaqueur*|escroc*|malfaiteur*|trafiquant*|il est illégal|c'est illégal|est un délit) ..8 (demand*|réclam*|dit|disent|propos*|promet*|de garder|de confisquer)",
		"(si|quand|lorsque) ..3 (on|quelqu'un|un recruteur|une agence) ..2 (demande|réclame|exige|propose) ..16 (arnaque|fraude|méfiez|signalez|fuyez|refusez|n'est pas)",
	],
	/** In `unless` of rules on money: a warning, or word that nothing is ever charged. */
	'safety-notice': [
		'@warning',
		"(ne|n') (demandons|demanderons|facturons) ..1 (jamais|pas|rien|aucun|aucune)",
	],

	// ── Contact and hiring ──────────────────────────────────────────────────────────────────────────────────
	'chat-app': ['(whatsapp|watsapp|whatsap|telegram|signal|messenger|snapchat|snap|viber|discord)'],
	offer: [
		'(travail|emploi|emplois|poste|job|jobs|boulot|taf|offre|temps partiel|mi temps|télétravail|complément de revenu)',
	],
	phone: ['(téléphone|portable|smartphone|ordinateur|mobile)'],
	pictures: ['(photo|photos|vidéo|vidéos|image|images|selfie|selfies|cliché|clichés|polas)'],
	'id-paper': [
		"(carte d'identité|cni|passeport|titre de séjour|carte vitale|pièce d'identité|permis de conduire|justificatif de domicile|acte de naissance)",
	],

	// ── Safety and freedom ──────────────────────────────────────────────────────────────────────────────────
	women: [
		'(fille|filles|femme|femmes|jeune femme|jeunes femmes|jeunes filles|hôtesse|hôtesses|mannequin|mannequins|demoiselle|demoiselles|meuf|meufs)',
	],
	'far-place': [
		'(étranger|dubaï|émirats|qatar|liban|koweït|oman|bahreïn|turquie|istanbul|corée|japon|chine|thaïlande|asie|cambodge|malaisie|philippines|russie|tatarstan|italie|suisse|allemagne|espagne|canada|chypre|grèce|europe|golfe|maroc|arabie)',
		"(un autre pays|d'autres pays|moyen orient|pays du golfe|états unis|abou dabi)",
	],
	inland: ['(province|intérieur du pays|autre ville|mine|mines|frontière|côte|station balnéaire|orpaillage)'],
	'night-work': [
		'(serveuse|serveuses|danseuse|danseuses|hôtesse|hôtesses|accompagnatrice|accompagnatrices|masseuse|masseuses|animatrice|animatrices|barmaid|barmaids|chanteuse|chanteuses|entraîneuse|entraîneuses|gogo)',
		'(boîte de nuit|boîtes de nuit|bar de nuit|discothèque|cabaret|karaoké|night club|club privé|bar à hôtesses|maquis)',
	],
	'travel-cost': ['(billet|billets|vol|vols|voyage|visa|passeport|transport|avion|trajet)'],
	lodging: ['(logement|hébergement|chambre|appartement|maison|dortoir|toit)'],
	meals: ['(nourriture|repas|restauration|alimentation|pension complète)'],
	undress: [
		'(nue|nues|nu|nus|nude|nudes|dénudée|dénudées|dénudé|topless|seins nus|lingerie|maillot|bikini|string|intime|intimes)',
		'(sans vêtements|en sous vêtements|sans haut|sans soutien gorge|en petite tenue|en culotte)',
	],
	/** In `unless`: signs of lawful work abroad. */
	'lawful-abroad': [
		'(eures|ambassade|consulat|erasmus|volontariat|pvt|visa de travail|permis de travail|contrat de travail|visa vacances travail|croisière|croisières|paquebot|au pair|vie internationale)',
		"(infirmier|infirmière|ingénieur|ingénieure|médecin|professeur|enseignant|enseignante|chef|diplôme reconnu|ans d'expérience)",
	],
	/** In `unless`: a part in a story, not the person's own life. */
	'a-role': [
		"(rôle|personnage|scénario|scène|film|court métrage|série|pièce de théâtre|coordinatrice d'intimité|coordinateur d'intimité)",
	],
};
