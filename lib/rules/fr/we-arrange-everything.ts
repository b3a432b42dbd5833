import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/we-arrange-everything.ts. */
export const pack: RulePack = {
	patterns: [
		"(nous|on|l'agence|la société|l'entreprise|le patron) ..2 (occupe|occupons|s'occupe|prenons|prend|paie|payons|gère|gérons|arrange) ..3 (tout|de tout)",
		"(tu n'as|vous n'avez|il suffit|tu as juste|il te suffit|vous suffit) ..3 (qu'à|de|que) ..1 (venir|embarquer|prendre l'avion|monter|faire ta valise|faire votre valise|rassembler|partir|réunir)",
		"(le reste|tout le reste) ..4 (notre charge|nos frais|pour nous|on s'en|nous nous|nous payons|on paie)",
		'(déménagement|déménager|voyage|trajet|billet) ..4 (aux frais de|à la charge de|gratuitement|gratuit|payé par) ..1 [la|l] (société|entreprise|agence|programme|patron)',
		'(pas besoin|inutile) ..2 (de parler|de savoir|parler) ..3 (langue|anglais|langues)',
		'(nous payons|on paie|on te fait|nous faisons) ..2 (passeport|visa|billet) ..4 (passeport|visa|billet|vêtements|hôtel)',
		"on (t'offre|t'offrira|te paie|te paye|vous offre|vous paie|t'offrons) ..2 (voyage|billet|vol|avion)",
		'(nous payons|on paie|on paye|nous offrons) ..2 (voyage|billet|vol|avion) ..6 (logement|visa|papiers|hôtel|hébergement|nourriture|tout)',
	],
	unless: [
		'@lawful-abroad',
		'(mariage|événement|événements|invités|client|clients|hôtes|assurance|impôts|tournage|production|vacances|mobilité interne|carton|cartons|meubles)',
		'@warning',
		'<money> (h|de l heure|brut)',
		'(entrevues|entretien) ..4 (directrice|directeur|responsable|présentiel)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Il te suffit de faire ta valise, le reste est pour nous.',
		"La société s'occupe de tout.",
		"Le voyage est aux frais de l'agence.",
		'Pas besoin de parler la langue, le poste est à toi.',
		'On paie le passeport et le visa.',
		"On t'offre le voyage et l'hôtel.",
	],
	lookalikes: [
		"Mariage : on s'occupe de tout, traiteur et musique.",
		"L'entreprise s'occupe de tout pour le permis de travail.",
		'Déménagement de meubles gratuit pour les clients fidèles.',
		'La production paie tout le transport du tournage.',
		'Nous payons permis et billet, logement meublé 60 jours offert, 24,50 $/h.',
	],
};
