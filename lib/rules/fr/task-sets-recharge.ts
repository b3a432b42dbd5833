import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/task-sets-recharge.ts. */
export const pack: RulePack = {
	patterns: [
		'(tâche|tâches|mission|missions|commande|commandes) (prépayée|prépayées|vip|combinée|combinées|groupée|groupées)',
		'(tâches|missions) ..3 (simples|faciles|quotidiennes|en ligne) ..10 (<money>|commission*|telegram|whatsapp|par jour|téléphone)',
		'(groupe|canal) de (tâches|travail|missions) ..4 (telegram|whatsapp)',
		'(plateforme|appli|application|système) ..8 (déposes|déposez|recharges|rechargez|mets|mettez|investis) ..5 (retires|retirez|reçois|recevez)',
		'(terminer|terminez|compléter|complétez|valider) ..3 (série|lot|<number>) ..2 (tâches|missions|commandes) ..8 (retirer|retrait|recharg*|solde|commission)',
		'(achète|achetez|acheter|avance|avancez) ..4 (produits|articles|commandes|marchandises) ..4 (plateforme|boutique en ligne|application) ..12 (rembours*|commission|plus)',
	],
	unless: ['(entrepôt|clinique|élèves|jeu vidéo|accueil)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Les tâches prépayées rapportent 30 % de plus.',
		'Missions simples en ligne, 100 € par jour.',
		'Rejoins le groupe de travail sur Telegram.',
		'L’application donne des commandes, tu recharges 20 euros et tu retires 35.',
		'Terminez 30 tâches et demandez le retrait.',
		'Achetez des produits sur la plateforme, on vous rembourse avec commission.',
	],
	lookalikes: [
		'Missions : accueil et tri du courrier.',
		'Tâches quotidiennes : ménage et rangement.',
		"La mission de l'association est d'aider.",
		'Test technique pour le poste de développeur.',
	],
};
