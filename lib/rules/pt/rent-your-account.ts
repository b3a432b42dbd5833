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
		'(sócio|sócia|dono|gerente|administrador|diretor) (laranja|de papel|de fachada|testa de ferro)',
		'(testa de ferro|cpf laranja|nome emprestado|virar laranja)',
		'(põe|coloca|colocar|bota|empresta|emprestar) ..2 (seu nome|teu nome|o nome|nome) ..6 (empresa|firma|sociedade|contrato|linha|carro)',
		'(tira|tiras|tirar|compra|compras|pega) ..4 (iphone|iphones|celular|celulares|telemóveis|aparelhos|linhas) ..6 (no crediário|no seu nome|no teu nome|a crédito|parcelado) ..14 (eu compro|te compro|me entrega|te dou|te pago|<money>|<number>)',
		'(escanear|escaneia|scan|digitalizar) ..3 (rosto|íris|rg|cara) ..10 (pago|pagamos|te dou|<money>|<number> reais)',
		'(pago|pagamos|te dou|<money>) ..8 (escanear|verificar|cadastrar|digitalizar) ..3 (rosto|íris|rg|cara)',
		'(conta|cartão|nubank|inter|pix) ..4 (sem usar|que não usa|parada|que não use)',
		'(uso|usaria) ..3 (fim de semana|uns dias|um dia) ..6 (deixo|dou|te dou|te deixo|pago)',
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
		'Preciso de sócio laranja para uma construtora.',
		'Procuramos testa de ferro.',
		'Coloca seu nome na empresa e recebe por mês.',
		'Tira dois iPhones no crediário no seu nome e eu compro na hora.',
		'Por escanear o rosto te dou 50 reais.',
		'Pagamos 100 reais pra escanear seu rosto.',
		'Alguém tem conta no Inter sem usar?',
		'Uso no fim de semana e deixo cem.',
	],
	lookalikes: [
		'Nunca empreste sua conta a terceiros.',
		'A empresa abre conta salário no seu nome.',
		'Alugo quarto para estudante.',
		'Vendo móveis e aceito depósito em conta.',
		'Tem conta digital? Informe na ficha para receber o salário.',
		'Gerente: abrir contas de clientes na agência, CLT.',
		'Trabalha com o meu primo na oficina.',
		'Coloca seu nome na lista de presença.',
		'Compra o celular na loja, parcelado no cartão.',
		'Quem tem pix pra dividir o jantar?',
	],
};
