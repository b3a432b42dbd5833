import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/chat-app-only.ts. */
export const pack: RulePack = {
	patterns: [
		'(uniquement|seulement|exclusivement|que) ..3 (par|sur|via|en) (whatsapp|telegram|snap|snapchat|mp|dm|message privé|messenger)',
		'(écris*|écrivez|contact*|ajout*|rejoign*|rejoins) ..6 (telegram|snap|snapchat|signal|viber)',
		'(manager|responsable|réceptionniste|tuteur|tutrice|recruteuse|professeur) ..5 telegram',
		'(continuons|continuer|passons|poursuivons|discutons) ..6 @chat-app',
		"(pas d'appel|pas d'appels|ne pas appeler|aucun appel) ..6 (whatsapp|sms|message|telegram|snap)",
		'(intéressée|intéressées|intéressé|intéressés|infos) ..3 (en mp|en dm|mp|dm|en privé|snap|telegram)',
		'(téléchargez|télécharge|installez|installe) ..2 (telegram|signal|wechat|viber|discord)',
	],
	unless: [
		'(ligne fixe|courriel|mail|site officiel|notre bureau|téléphone fixe|ou appelez)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Contact uniquement par WhatsApp.',
		'Rejoins la responsable sur Telegram pour le poste.',
		'Continuons sur Snap, je ne peux pas parler du salaire ici.',
		'Intéressées : en privé.',
		'Téléchargez Telegram et écrivez au directeur.',
	],
	lookalikes: [
		'Envoyez CV et photo à casting@production.fr.',
		'Seuls les candidats retenus seront contactés.',
		'Questions par WhatsApp, également par courriel au bureau de casting.',
		'Rejoignez notre équipe au bureau de Lyon.',
	],
};
