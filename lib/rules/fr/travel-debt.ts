import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/travel-debt.ts. */
export const pack: RulePack = {
	patterns: [
		'@travel-cost ..8 (déduit*|retenu*|rembourser|prélevé*) ..6 (salaire*|paie|paies|gains|travail*|premiers|mois)',
		"(payons|avançons|finançons|prenons en charge|on paie|on avance|on te paie|on t'avance) ..6 @travel-cost ..10 (rembours*|déduit*|retenu*|dette|tu travailles)",
		'(dette|avance|prêt) ..6 (rembours*|payer) ..4 (en travaillant|sur le salaire|par le travail|sur tes gains|sur vos gains)',
		"jusqu'au remboursement ..4 (dette|billet|voyage|prêt)",
		"(tant que|jusqu'à ce que) ..4 (dette|billet|voyage) ..4 (payé|payée|remboursé|remboursée)",
		'(paie|paye|avance|offre|règle) ..2 @travel-cost ..5 (tu rembourses|vous remboursez|à rembourser|tu rembourseras|tu me rembourses)',
		'(paie|paye|avance|finance) ..3 (opération|chirurgie|vêtements|implants) ..12 (rembours*|en travaillant|déduit)',
		'(se paie|se paye|tu paies|tu paieras|vous payez|se rembourse|tu rembourses) ..2 (en travaillant|avec ton travail|sur place en travaillant)',
		'(passeur|voyage|billet|trajet) ..6 en travaillant',
		'(voyage|billet|lit|trajet|chambre) ..2 (se retire|se déduit|est retiré|sera déduit|se rembourse) ..4 (fur et à mesure|paie|salaire|récolte|petit à petit|ce que tu)',
		'(avance|avances) à la famille ..8 (récolte|se règle|se rembourse|travail|retenu)',
		'(après|une fois) remboursement ..2 (voyage|billet|équipement|frais)',
		'(moins|après déduction du|déduction du) ..1 (lit|billet|voyage) et ..2 (annonce|pub|repas|chambre)',
		'@travel-cost ..12 (se rembourse|se remboursent|se paie|se paient) en travaillant',
		'(le voyage|le billet) ..2 (tu me le dois|vous me le devez|reste à devoir|je te le note|est noté)',
		"(devais|dois|devait) plus (qu'en arrivant|qu'à l'arrivée|que quand)",
		'(rembourse|rembourser|rembourses) ..2 (<number> 000|<number> mille|<number> euros|<money>) ..10 (folie|famille|mère|madame|mama|passeport|serment)',
		'(épicerie|courses|nourriture|provisions) ..4 (marque|note|déduit|retient|avance)',
	],
	unless: [
		"(remboursement des frais|sans retenue|à la charge de la production|à la charge de l'employeur|impôt|mutuelle|navigo|notes de frais|crédit immobilier|recouvrement)",
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"On avance le billet d'avion, à rembourser sur les premiers salaires.",
		'Le visa est déduit du salaire.',
		"Tu travailles tant que le voyage n'est pas remboursé, c'est la dette : jusqu'au remboursement de la dette.",
		'La dette se rembourse en travaillant au club.',
		'Il paie le vol, tu rembourses après.',
		'Le voyage, tu le paies en travaillant.',
		'Le voyage se retire au fur et à mesure.',
		'Le patron avance à la famille, ça se règle à la récolte.',
		'Première paye après remboursement du voyage.',
		"Moitié moitié moins le lit et l'annonce.",
		'Le billet et la lettre coûtent cher et se remboursent en travaillant.',
		'Le voyage tu me le dois.',
		"Je devais plus qu'en arrivant.",
		'Il faut rembourser 40 000 euros, la folie tombe sur ma mère.',
		"L'épicerie, le patron la marque.",
	],
	lookalikes: [
		"Billet de train à la charge de la production, rien n'est déduit.",
		'Remboursement des frais de transport à 50 % chaque mois.',
		'Avance sur salaire possible le 15.',
		'Chargé de recouvrement : dette et prêt à payer sur échéance.',
		'Le billet se rembourse sur présentation du justificatif : frais professionnels.',
		'Le billet est remboursé sur présentation.',
		'Les courses sont faites le lundi.',
	],
};
