import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/registration-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(taxa|taxas|valor|custo|custos|pagamento|despesa|despesas) (de|da|do|para) [a|o|sua] (inscrição|cadastro|adesão|agenciamento|matrícula|seleção|reserva|casting|teste|entrevista|registro|registo|candidatura)',
		'taxa administrativa',
		'@pay-out ..6 (garantir|reservar|segurar|confirmar) ..1 (vaga|vagas|inscrição|lugar|teste|casting|entrevista|participação)',
		'(inscrição|cadastro|agenciamento|casting) ..2 (custa|sai por|fica em|é de) ..2 <money>',
		'@must-pay ..4 (<money>|pix|taxa|boleto) ..12 (casting|teste|vaga|trabalho|emprego|agência|inscrição|cadastro|entrevista|contratação|seleção)',
		'(casting|teste|vaga|emprego|agência|entrevista|contratação|seleção) ..12 @must-pay ..4 (<money>|pix|taxa|boleto)',
		'(chave pix|pix) ..6 (liberar|confirmar|finalizar) ..3 (contratação|cadastro|contrato|vaga|inscrição)',
		'(confirmar|garantir|reservar) ..3 (papel|lugar|vaga|participação) ..3 @pay-out',
		'<money> ..4 para ..1 (ativar|validar|finalizar|confirmar|garantir|liberar) ..3 (perfil|ficha|inscrição|candidatura|contrato|vaga|lugar|cadastro)',
		'(ativar|validar|finalizar) ..2 (perfil|ficha|inscrição|candidatura|cadastro) ..6 (@pay-out|<money>)',
		'(mande|manda|envie|enviar|envia) ..3 (comprovante|recibo) ..3 (pagamento|pix|taxa|depósito|transferência|inscrição)',
		'(<money>|<number> reais|<number> euros) de (cadastro|inscrição|registro|agenciamento|análise) ..6 (agência|grava|figuração|vaga|banco de talentos|sábado|cartão)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(concurso público|vestibular|enem|edital|universidade|faculdade|escola|academia|corrida|congresso|acampamento|clube) ..8 (taxa|taxas|inscrição|matrícula)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para entrar no elenco paga-se uma taxa de inscrição de R$ 80.',
		'Faça um Pix de R$ 120 para garantir sua vaga no casting.',
		'Só falta pagar o cadastro: a taxa administrativa vai no boleto.',
		'O agenciamento custa 300 reais em três vezes.',
		'A chave Pix é esta, é para liberar a contratação.',
		'Para a entrevista tens de pagar 25 euros.',
		'Para garantir seu papel faça um depósito na conta do coordenador.',
		'São só 50 reais para ativar seu perfil.',
		'É só enviar o comprovante da taxa.',
		'São 90 reais de cadastro na agência.',
	],
	lookalikes: [
		'Não cobramos taxa de inscrição; o teste é gratuito.',
		'Nenhuma agência séria pede taxa de cadastro.',
		'Cachê de R$ 800 pago em até 30 dias após a gravação.',
		'Concurso público com taxa de inscrição de R$ 60, veja o edital.',
		'Casting sem taxa de agenciamento, inscrição por e-mail.',
		'Cadastro gratuito na agência de figuração.',
	],
};
