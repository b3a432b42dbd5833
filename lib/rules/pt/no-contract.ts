import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/no-contract.ts. */
export const pack: RulePack = {
	patterns: [
		'(sem|não há|não fazemos|não tem) ..1 (contrato|registro|carteira) ..8 (pagamento|dinheiro|trabalho|por fora|diário|meninas|gorjetas)',
		'(contrato|contratos) ..4 (assina|assinamos|é assinado|você vê) ..2 (ao chegar|lá|quando chegar|depois|no outro país|no destino)',
		'(não precisa|não é preciso) ..2 (de contrato|contrato|assinar)',
		'(por fora|sem carteira assinada|sem registro)',
		'(se vier|quando vier|se chegar|se aparecer) ..1 (fiscalização|fiscal|inspeção|inspetor|inspecção|act|polícia|asae) ..5 (sai|sais|esconde|escondes|corre|não fala|não fales|foge|pelos fundos)',
	],
	unless: [
		'(celular|plano|fidelidade|aluguel|assinatura|foto|linha|motorista)',
		'@safety-notice',
		'(se assina|assina se|assinado) ..2 (no escritório|na sede|na empresa|antes)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O contrato você assina ao chegar.',
		'Trabalho sem contrato, pagamento por noite.',
		'Não precisa de contrato, somos sérios.',
		'Recebe por fora toda noite.',
		'Se vier a fiscalização sais pelos fundos.',
	],
	lookalikes: [
		'Contrato CLT desde o primeiro dia.',
		'Plano de celular sem contrato, pagamento mensal.',
		'Vaga para motorista com carteira.',
		'Não aceite trabalhar sem contrato.',
		'Se vier o fiscal, mostramos os contratos.',
		'O contrato se assina no escritório, depois mostramos a fazenda.',
	],
};
