import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/gift-card-payment.ts. */
export const pack: RulePack = {
	patterns: [
		'(cartão|cartões|código|códigos) (presente|de presente|google play|steam|apple|itunes|razer|amazon)',
		'(gift card|gift cards) ..6 (comprar|compre|compra|código|foto|enviar|envie|mandar)',
		'(comprar|compre|compra) ..4 (gift card|gift cards|vale presente)',
		'(envie|mande|manda|enviar|mandar) ..4 (foto|código|códigos|números) ..4 (cartão|gift card|recarga)',
		'(vales presente|vale presente|cartões presente|cartões pré pagos)',
	],
	unless: ['(sorteio|brinde|prêmio|loja|caixa de loja|natal|benefícios|vale alimentação)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Compre um gift card de R$ 200 e me mande o código.',
		'A taxa é paga com cartão presente.',
		'Manda a foto dos números do cartão.',
		'Códigos Steam liberam seu cadastro.',
		'Compre os vales presente hoje.',
	],
	lookalikes: [
		'Sorteio de gift card para quem comparecer.',
		'Benefícios: vale alimentação e cartão presente no Natal.',
		'Cachê por transferência para a conta do artista.',
		'Nunca pague com gift card.',
	],
};
