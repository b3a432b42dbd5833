import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/agent-fee-for-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'(resto|restante|metade|segunda parcela|segunda parte) ..6 (quando sair|ao sair|quando chegar|quando chegares|depois de|depois da|depois do|assim que) ..3 (visto|autorização|lá|chegada|embaixada)',
		'(primeira parcela|entrada|sinal|adiantamento|primeira prestação) ..4 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus) ..8 (visto|carta|contrato|autorização|vaga lá|embarque)',
		'(visto|contrato|vaga|canadá|portugal|irlanda|europa|dubai) ..14 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus) ..1 (de entrada|de sinal|de adiantamento|para reservar|pra reservar|pra segurar)',
		'(paga|pagas|pagam|pagar|pague|custa|custam|cobro|cobramos|são|fica em|sai por) ..4 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus) ..8 (carta convite|carta de emprego|carta de chamada|visto de trabalho|autorização de trabalho|contrato de trabalho|manifestação|manifestação de interesse)',
		'(carta convite|carta de emprego|carta de chamada|visto de trabalho|autorização de trabalho|contrato de trabalho|manifestação|atestado de morada|morada) ..6 (custa|custam|são|por|fica|sai) ..2 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(advogado|despachante|solicitador|contacto|contato) ..6 (manifestação|contrato|morada|atestado|documento) (falsa|falso|falsas|falsos)',
		'(manifestação|contrato|morada|atestado|documento) (falsa|falso|falsas|falsos|arranjado|arranjada) ..10 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus)',
		'(visto|viagem|contrato|trabalho) ..16 (terreno|escritura|casa|moto|lavra|ouro) ..8 (de garantia|como garantia|em garantia|em penhor|empenh*)',
		'(recrutador|agente|intermediário|angariador|coiote) ..3 (cobra|pede|exige|quer) ..3 (<money>|<number> reais|<number> euros|<number> dólares|<number> mil|<number> kz|<number> kwanzas|<number> meticais|<number> conto|<number> contos|<number> paus) ..10 (visto|contrato|lista|vaga|trabalho)',
		'(manda|envia|deposita|paga|pagas) ..1 (<number>|<money>) ..6 (gestão|vaga|reserva|trâmite|processo) ..6 (resto|restante|lá|chegar)',
		'(resto|restante) (quando chegar|quando chegares|na chegada)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(por mês|ao mês|mensais|mensal|por hora|à hora|por semana|semanais|líquidos|brutos|bruto|líquido|por dia|de salário|de ordenado)',
		'(proibido|ilegal|gratuito|gratuita|armador|devolve em|universidade|mestrado|estudantes|turismo|agência de viagens|consulado|antes do voo)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Metade agora e o resto quando sair o visto.',
		'Primeira parcela de 700 dólares pela carta de emprego.',
		'Contrato na Irlanda, 800 euros de entrada.',
		'Pagas 300 euros pela carta de chamada.',
		'O visto de trabalho custa 900 euros.',
		'O meu advogado faz contrato falso.',
		'Faz manifestação falsa de morada, 1.800 euros.',
		'Para o visto deixa o terreno como garantia.',
		'O intermediário cobra 2 mil pra entrar na lista do trabalho.',
		'Manda 150 pela gestão da vaga e o resto quando chegar.',
		'Paga metade agora, o restante na chegada.',
	],
	lookalikes: [
		'O visto e a passagem são pagos pela empresa, é proibido cobrar.',
		'Contrato de trabalho, 1.900 euros por mês.',
		'A inscrição é gratuita e faz-se no ministério.',
		'Visto de turismo: a agência de viagens cobra 80 dólares.',
		'Contrato e carta de chamada antes do voo.',
		'O resto da equipe já está no local.',
	],
};
