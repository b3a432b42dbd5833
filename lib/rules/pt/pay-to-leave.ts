import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/pay-to-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(multa|penalidade|indenização) ..6 (se sair|se desistir|se for embora|quebra de contrato|antes do prazo|se cancelar|por sair)',
		'(se sair|se desistir|se for embora|para sair) ..8 (paga|pagará|deve pagar|tem que pagar|multa|fica devendo|<money>)',
		'não pode (sair|ir embora|desistir) ..4 (até|antes)',
		'(só|não) ..1 (volta|pode voltar|sai|pode sair) ..3 (depois de|até|antes de) ..4 (ano|anos|meses|dívida|contrato)',
		'(quem sai|se sair|se sai|se saíres) antes ..6 (paga|pagas|deve|devolve|nada|não recebe)',
		'(se não entregar|se não terminar|se não cumprir|quem abandonar) ..8 (paga|deve|licença|jurídico|processo|multa)',
		'(assina|assinas|assinar|assinei) ..2 (promissória|nota promissória|letra|folha em branco|papel em branco|confissão de dívida)',
		'(quem) (sair|sai|quiser voltar|quer voltar|desistir|abandonar) ..2 (antes|primeiro) ..4 (acerta|paga|deve|devolve)',
		'(quem quiser voltar|quem quiser sair|quem quer sair) ..3 (acerta|paga|deve|quita)',
		'(ninguém|não) ..2 (subia|sobe|saía|sai|sair|ia embora|vai embora) ..6 (conta|dívida|enquanto tivesse|sem acertar|sem pagar)',
		'(enquanto) ..2 (tivesse|tiver|houver|dever) ..2 (conta|dívida) ..4 (ninguém|não) ..2 (sai|saía|subia|sobe|vai)',
		'(se ficares a dever|se ficar devendo|até acertarmos|até acertar|até quitar) ..8 (passaporte|documento|documentos)',
		'(passaporte|documento|documentos) ..4 (até acertarmos|até acertar|até pagares|até pagar|até quitar)',
		'(ir embora|sair|desistir|largar) ..6 (me deve|me deves|nos deve|fica devendo|paga primeiro)',
	],
	unless: ['(aluguel|academia|fidelidade|plano|assinatura|celular|demissão|aviso prévio)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Multa de 5 mil se desistir antes do prazo.',
		'Se for embora tem que pagar o curso.',
		'Não pode sair até completar um ano.',
		'Para sair paga tudo de volta: para sair paga a viagem.',
		'Só volta depois de dois anos.',
		'Quem sai antes do fim paga o investido.',
		'Se não entregar em cinco dias paga a licença.',
		'Assinas uma promissória de 9.000.',
		'Quem quiser voltar antes acerta primeiro.',
		'Quem quiser sair acerta.',
		'Ninguém sai sem acertar a conta.',
		'Enquanto tivesse conta no barracão ninguém subia no caminhão.',
		'Se ficares a dever, fico com o teu passaporte.',
		'Fico com o documento até acertarmos.',
		'Quem quiser ir embora antes me deve passagem.',
	],
	lookalikes: [
		'Academia sem fidelidade, sem multa se cancelar.',
		'Em caso de demissão, aviso prévio de 30 dias.',
		'Férias conforme a lei.',
		'Se sair tarde, a empresa paga o táxi de volta a todos em plano de transporte.',
		'Quem sai antes das 18h avisa a portaria.',
		'Quem sair antes das seis marca o relógio de ponto.',
		'Ninguém sai sem lanche.',
		'Quem quiser ir embora avisa quinze dias antes.',
	],
};
