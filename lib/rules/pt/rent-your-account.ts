import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/rent-your-account.ts. */
export const pack: RulePack = {
	patterns: [
		'(alugo|alugamos|alugue|alugar|empreste|emprestar|empresta|vendo|vende|vender|venda|compro|compramos) ..3 (sua conta|tua conta|conta bancária|conta digital|contas bancárias|contas|conta laranja|conta pj|seu cartão|seu cpf|chip|chips)',
		'(abrir|abra|abre) ..3 (conta|contas) ..8 (seu nome|teu nome) ..8 (passa|passar|entrega|entregar|acesso|senha|app|pagamos|<money>)',
		'(preciso de|precisa se) ..3 (cpf|chip|conta|contas) ..6 (nubank|inter|picpay|caixa tem|c6)',
		'(pessoas|gente|alguém) com ..2 (conta|contas) ..8 (receber|movimentar|passar) ..4 (valores|dinheiro|pix|quantia)',
		'(te dou|pago|pagamos|ganha|dou) ..3 (<money>|<number>) ..3 (pra usar|para usar|pra usar ela|por usar|se me emprestar|se deixar usar)',
		'(alguém com|preciso de|precisamos de|procuro|quem tem|tem) ..3 (conta|contas|cartão) ..3 (parada|com mais de um ano|mais de um ano|antiga|verificada|digital|bancária) ..12 (<money>|pago|dou|ganha|fica com|repassa|clientes|senha|usar)',
		'(abrir|abra|abram) ..2 contas ..10 (reconhecimento facial|selfie|por cada|cada uma|<money>)',
		'(alugo|aluguel|alugamos|alugas|arrendo) ..2 (conta) ..4 (app|aplicativo|aplicação|uber|glovo|bolt|ifood|entregas)',
		'(trabalhas|trabalha|entregas) ..2 (com o meu nome|em meu nome|no meu nome|com minha conta|com a minha conta)',
		'(empresta|me empresta|passa) ..1 (seu|sua|teu|tua) (pix|conta|mbway|cartão|nubank) ..12 (cai|vai cair|me passa|me devolve|te dou|ganha)',
	],
	unless: ['@safety-notice', '(conta salário|para receber o cachê|aluguel de apartamento)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Alugo sua conta bancária, R$ 500 por semana.',
		'Abra uma conta no seu nome e me passa o acesso do app.',
		'Compramos contas e chips, pagamento na hora.',
		'Preciso de uma conta Nubank ou Inter, pago bem.',
		'Procuro gente com conta digital para receber uns valores.',
		'alguém com conta parada? pago 150 pra usar dois dias',
		'Preciso de conta com mais de um ano, cai o valor e você fica com 8.',
		'Procuro pessoas pra abrir contas com selfie, 30 reais cada uma.',
		'Alugo-te a conta da app e a bicicleta.',
		'Trabalhas com o meu nome.',
		'Me empresta sua conta, vai cair um valor e você me passa.',
	],
	lookalikes: [
		'Nunca empreste sua conta a terceiros.',
		'A empresa abre conta salário no seu nome.',
		'Alugo quarto para estudante.',
		'Vendo móveis e aceito depósito em conta.',
		'Tem conta digital? Informe na ficha para receber o salário.',
		'Gerente: abrir contas de clientes na agência, CLT.',
		'Trabalha com o meu primo na oficina.',
	],
};
