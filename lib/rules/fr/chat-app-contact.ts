import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/chat-app-contact.ts. */
export const pack: RulePack = {
	patterns: [
		'(écris*|écrivez|contact*|ajout*|envoy*|envoie|joign*|infos|appel*|répond*|rejoins) ..8 (whatsapp|watsapp|whatsap)',
		'(whatsapp|watsapp|whatsap) ..3 (<phone>|<handle>|<chatlink>|au <phone>)',
		'(numéro|contact) ..1 whatsapp',
	],
	unless: ["(ingénieur|clients|patients|groupe de l'équipe|service client par)", '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ajoutez ce numéro sur WhatsApp.',
		"Écris-moi sur WhatsApp, je t'explique.",
		'Envoyez vos photos sur WhatsApp.',
		'Infos au WhatsApp 06 11 22 33 44.',
	],
	lookalikes: [
		'Service client par WhatsApp et téléphone, CDI.',
		'Envoyez votre CV par mail.',
		"Le groupe de l'équipe est sur WhatsApp.",
		'Ingénieur pour relier notre site à WhatsApp.',
	],
};
