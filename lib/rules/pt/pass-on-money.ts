import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pass-on-money.ts. */
export const pack: RulePack = {
	patterns: [
		'(receber|recebe|recebendo) ..4 (pix|transferências|valores|depósitos|dinheiro|pagamentos) ..5 (sua conta|tua conta|conta pessoal) ..12 (repass*|transf*|sacar|comissão|porcent*|fica)',
		'(receber|recebe|recebes) ..4 (pix|transferências|valores|pagamentos) ..6 (repassa*|repasse|transferir|transfere|enviar para|sacar|saca)',
		'(fica|ficas|fique) com ..4 (<percent>|<number>|comissão|porcentagem) ..6 (pix|valor|transferência|cada|depósito)',
		'(recebes|recebe|receber|recebia) ..8 (pagamentos|transferências|valores|dinheiro) ..6 (mandas|manda|envias|envia|repassas|transferes|mandar|enviar) ..3 (resto|diferença|que sobra)',
		'(usar|usamos|usaremos) ..2 (sua conta|tua conta) ..10 (pagamentos|clientes|receber|transferências|pix)',
		'(receber|recebe|recebes) ..2 (transferência|transferências|dinheiro|pix|depósito|valores) ..5 (reenviar|repassar|repassa|devolver|me mandar|passar adiante|sacar)',
		'(cai|caem|chega|entra|entram) ..3 (dinheiro|valores|pagamentos|pix|transferências) ..3 (dos clientes|de clientes|dos meus clientes|na sua conta|na tua conta) ..8 (repassa|repassas|manda|envia|transfere|saca|fica|ganha)',
		'(cheque|cheques) ..6 (deposita|depositas|desconta|saca) ..4 (distribui|distribuis|repassa|repassas|manda|envia)',
		'(caem|te mandam|te depositam|chegam) ..2 (<number>|<money>) ..3 (manda|mandas|envia|passa|devolve|transfere) ..2 (<number>|<money>|resto)',
		'(por|de) cada (transferência|pix|depósito) ..4 (entrar|cair|chegar|receber) ..4 (te deixo|te dou|ganha|fica)',
		'(recebe|receba|recebes|receber) ..2 (depósitos|pagamentos|valores|transferências) ..8 (converte|converter|converta)',
		'(clientes|compradores|usuários) ..4 (pagam|depositam|transferem) ..3 (tua|sua|teu|seu) (conta|iban|pix|cartão) ..12 (convert*|usdt|cripto|manda*|envi*|transf*|repass*)',
		'(reembolsos|pagamentos|cobranças|vendas|valores) ..3 (entram|caem|chegam) ..3 (teu|seu|tua|sua) (conta|iban|pix) ..14 (convert*|cripto|envi*|manda*|transf*)',
		'(saca|sacas|saque|levanta) ..3 (<money>|<number> mil) ..4 (entrega*|dá ao|dá para) ..6 (fiscal|agente|inspetor|motoboy|investigador)',
		'(cliente isca|cliente teste|operação sigilosa|funcionário ladrão)',
		'(te passa|te passamos|te mando|te mandamos|te deposito|te depositamos) ..5 (dinheiro|grana|valor|vendas|pagamentos) ..10 (saca|sacas|manda|mandas|envia|caixa) ..8 (western|moneygram|cripto|usdt|lotérica|caixa|wise)',
		'(saca|sacas|retira) ..3 (caixa|dinheiro|espécie) ..6 (manda|mandas|envia|entrega) ..4 (western|moneygram|cripto|motoboy|motorista|depósito)',
	],
	unless: [
		'(salário|cachê|ordenado) ..6 (sua conta|tua conta|conta)',
		'@safety-notice',
		'(analista|contabilidade|tesouraria|fornecedores|contas a receber)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Você recebe Pix na sua conta e repassa, fica com 10%.',
		'Só receber transferências, sacar e levar ao escritório.',
		'Recebes os pagamentos de uns clientes e envias o resto por MB Way.',
		'Fique com 8% de cada depósito.',
		'Vamos usar sua conta para os pagamentos de clientes: usamos sua conta para receber.',
		'É só receber um Pix e me mandar.',
		'Cai o dinheiro dos clientes, você repassa e fica com uma parte.',
		'Vai um cheque, você deposita e distribui.',
		'Caem 700, manda 600 e o resto é seu.',
		'Por cada pix que cair te dou 20.',
		'Recebe pagamentos dos compradores e converte em cripto.',
		'Os clientes pagam na sua conta e você converte em USDT.',
		'Os reembolsos entram no seu IBAN e o senhor converte em cripto.',
		'A senhora saca 5 mil, entrega pro nosso fiscal.',
		'Precisamos de cliente isca no banco.',
		'A gente te passa o dinheiro das vendas, você saca no caixa e manda por Western.',
		'Saca no caixa e manda por Western.',
	],
	lookalikes: [
		'O salário é depositado na sua conta no dia 5.',
		'Nunca aceite receber Pix na sua conta e repassar.',
		'Analista de contas a receber, CLT.',
		'Recebemos pagamentos em Pix na loja.',
		'Caem os pagamentos dos clientes no caixa e você fecha o dia.',
		'Chegam caixas às 8, passa na portaria e o resto é com o Zé.',
		'Recebe pagamentos no caixa e fecha o turno.',
		'Os clientes pagam na mesa e você fecha o caixa.',
		'Fecha o caixa e leva o malote ao banco com o segurança.',
	],
};
