import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/hostess-for-guests.ts. */
export const pack: RulePack = {
	patterns: [
		'(modelo|modelos|hostess|recepcionista|recepcionistas|acompanhante|acompanhantes|promotora|promotoras|presença vip|meninas|garotas|moças) ..8 (vip|festas privadas|festa privada|empresários|executivos|alto padrão|iate|iates|resenha|camarote)',
		'(acompanhar|acompanhando|entreter|conversar com|fazer companhia a|fazer companhia) ..4 (empresários|clientes vip|executivos|clientes|homens|cavalheiros) ..10 (jantar*|eventos privados|festa*|viagem|viagens|noite*|boate|bar|comissão|meninas|garotas)',
		'(comissão|porcentagem) ..1 (por|sobre|nos|das|nas|dos) ..1 (drinks|bebidas|consumo|doses|drink|garrafas)',
		'(alterne|alternadeira|alternadeiras)',
		'(festa|festas|fim de semana|iate) ..8 (grátis|tudo pago|convidadas) ..6 (meninas|garotas|modelos)',
	],
	unless: [
		'(congresso|feira|estande|uniforme|supermercado|restaurante|hotel|casamento|aeroporto|sorteio|concurso|papel|figuração|videoclipe)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meninas para presença VIP em festa privada.',
		'Garotas para acompanhar clientes em jantares e viagens.',
		'Comissão nas bebidas e gorjetas.',
		'Hostess para um iate no fim de semana.',
	],
	lookalikes: [
		'Recepcionista para estande em feira, alto padrão, diária de R$ 180.',
		'Hostess de restaurante: receber clientes no camarote do restaurante.',
		'Promotora de vendas em supermercado, cliente vip.',
		'Sorteio: fim de semana grátis para dois.',
	],
};
