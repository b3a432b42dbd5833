import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/famous-employer-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(amazon|tiktok|youtube|google|netflix|mercado livre|shopee|shein|temu|magalu|magazine luiza|indeed|linkedin|booking|instagram|lidl|continente) ..14 (@chat-app|<chatlink>|por dia|diário|diária|usdt|curtir|meio período|part time)',
		'(recrutamento|recursos humanos|rh|departamento) (da|do|de) (amazon|tiktok|youtube|google|netflix|mercado livre|shopee|shein|temu|magalu|booking)',
		'(amazon|tiktok|youtube|mercado livre|shopee|shein|temu) ..4 (está contratando|contrata|recruta|está a recrutar|procura pessoas) ..12 (de casa|em casa|online|meio período|celular|telemóvel)',
	],
	unless: [
		'(galpão|loja|engenheiro|analista|vendedor|vendedores|anúncios|social media|entregador|armazém|página de vagas)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Aqui é o RH da Shopee, temos trabalho online.',
		'Amazon está contratando pelo celular, meio período.',
		'Trabalhe com o TikTok e ganhe 300 reais por dia.',
		'Recrutamento do Mercado Livre, chame no WhatsApp.',
	],
	lookalikes: [
		'Auxiliar de galpão da Amazon, turno da noite por dia útil.',
		'Analista de anúncios no Google e TikTok, por dia útil.',
		'Mande seu perfil do LinkedIn.',
		'Entregador da Shopee com moto.',
	],
};
