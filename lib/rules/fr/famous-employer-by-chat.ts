import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/famous-employer-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(amazon|tiktok|youtube|google|netflix|temu|shein|cdiscount|carrefour|leclerc|indeed|linkedin|booking|decathlon|instagram|lidl) ..14 (whatsapp|telegram|<chatlink>|par jour|usdt|liker|temps partiel|mi temps)',
		"(service recrutement|recrutement|ressources humaines|rh) (de|d'|chez) (amazon|tiktok|youtube|google|netflix|temu|shein|cdiscount|carrefour|leclerc|booking|decathlon)",
		'(amazon|tiktok|youtube|temu|shein|cdiscount) ..4 (recrute|recherche|embauche) ..12 (à domicile|depuis chez vous|en ligne|temps partiel|téléphone|télétravail)',
		"(rh|recruteuse|recruteur|ressources humaines|assistante rh) ..1 (chez|de|d') ..1 (indeed|linkedin|amazon|booking|tiktok|temu)",
	],
	unless: [
		'(entrepôt|magasin|ingénieur|analyste|vendeur|vendeurs|publicité|community manager|livreur|site carrière|cariste|rayon)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bonjour, service recrutement de Carrefour, un poste en ligne.',
		'TikTok recrute depuis chez vous, temps partiel.',
		'Notez des hôtels pour Booking, 80 € par jour.',
		"RH d'Amazon ici, ajoutez-moi : Amazon paie par jour.",
		'Je suis Léa, assistante RH chez Indeed.',
	],
	lookalikes: [
		'Cariste en entrepôt Amazon, temps partiel.',
		'Analyste publicité Google et TikTok, mi-temps possible.',
		'Envoyez votre profil LinkedIn.',
		'Livreur de colis Amazon en camionnette.',
	],
};
