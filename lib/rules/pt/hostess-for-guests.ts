import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/hostess-for-guests.ts. */
export const pack: RulePack = {
	patterns: [
		'(modelo|modelos|hostess|recepcionista|recepcionistas|acompanhante|acompanhantes|promotora|promotoras|presença vip|meninas|garotas|moças) ..8 (vip|festas privadas|festa privada|empresários|executivos|alto padrão|iate|iates|resenha|camarote)',
		'(acompanhar|acompanhando|entreter|conversar com|fazer companhia a|fazer companhia) ..4 (empresários|clientes vip|executivos|clientes|homens|cavalheiros) ..10 (jantar*|eventos privados|festa*|viagem|viagens|noite*|boate|bar|comissão|meninas|garotas)',
		'(comissão|porcentagem) ..1 (por|sobre|nos|das|nas|dos) ..1 (drinks|bebidas|consumo|doses|drink|garrafas)',
		'(alterne|alternadeira|alternadeiras)',
		'(festa|festas|fim de semana|iate) ..8 (grátis|tudo pago|convidadas) ..6 (meninas|garotas|modelos)',
		'(moças|meninas|garotas|raparigas|mulheres) ..2 (para|em|no|na) ..1 (boate|boates|cabaré|bar|casa noturna|prostíbulo|garimpo|karaokê)',
		'(dançar|dança|sentar|beber|bebe) ..3 com ..1 (clientes|os clientes|homens)',
		'(ganha|comissão|recebe) ..4 por ..1 (garrafa|drink|dose|bebida)',
		'(bônus|comissão|porcentagem|gorjeta) ..5 (drinks|doses|bebidas|garrafas|consumo)',
		'(acompanhar|acompanhando|animar) ..2 (pescadores|turistas homens|caminhoneiros|garimpeiros|gringos)',
		'(garçonete|garçonetes|meninas|moças|atendentes) ..4 (bar|boate|cantina|corrutela|currutela) ..6 (garimpo|mina|porto|fronteira|garimpeiros|obra)',
		'dose ..1 (<money>|<number> reais)',
		'as que aguentam',
	],
	unless: [
		'(meninas e rapazes|rapazes e meninas|homens e mulheres|mulheres e homens|moças e rapazes|rapazes e moças|raparigas e rapazes|rapazes e raparigas)',
		'(congresso|feira|estande|uniforme|supermercado|restaurante|hotel|casamento|aeroporto|sorteio|concurso|papel|figuração|videoclipe)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meninas para presença VIP em festa privada.',
		'Garotas para acompanhar clientes em jantares e viagens.',
		'Comissão nas bebidas e gorjetas.',
		'Hostess para um iate no fim de semana.',
		'Moças para o cabaré da vila.',
		'Você ganha por garrafa aberta.',
		'Bônus pelas garrafas que pedirem.',
		'Garçonete pra bar no garimpo.',
		'A dose 5 reais é sua.',
		'As que aguentam tiram mais.',
	],
	lookalikes: [
		'Recepcionista para estande em feira, alto padrão, diária de R$ 180.',
		'Hostess de restaurante: receber clientes no camarote do restaurante.',
		'Promotora de vendas em supermercado, cliente vip.',
		'Sorteio: fim de semana grátis para dois.',
		'Comissão por venda de seguros.',
		'Garçonete para restaurante, CLT.',
	],
};
