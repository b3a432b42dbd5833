import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/sugar-words.ts. */
export const pack: RulePack = {
	patterns: [
		'(acompanhante|acompanhantes) ..3 (de luxo|vip|executiv*|em viagens|para viagens)',
		'(garota de programa|garotas de programa|fazer programa|book rosa|ficha rosa|teste do sofá|sugar baby|sugar daddy|escort|escorts)',
		'(massagem|massagens) ..1 (final feliz|erótica|eróticas|tântrica para homens|relaxante para homens)',
		'(serviço|serviços) (de acompanhante|de acompanhantes|sexual|sexuais)',
		'(senhor|cavalheiro|homem|empresário|viúvo|coroa) ..3 (discreto|de boa situação|bem situado|generoso|maduro|viúvo|estável) ..5 (ajuda|apoia|procura|oferece|busca|banca) ..3 (universitária|estudante|moça|jovem|menina|garota|companheira)',
		'(ajuda|ajudo|apoio|apoia|banco) ..2 (universitária|estudante|moça|garota|jovem) ..4 (em troca|a troco|carente|com despesas|com os estudos)',
		'(pago|banco) ..2 (teu aluguel|seu aluguel|tua renda|a tua renda|sua faculdade|tua faculdade) ..10 (companhia|se me|carinho|discreto|universitária)',
		'(deposito|te dou|transfiro) ..2 (toda quinzena|todo mês|toda semana|cada mês) ..8 (companhia|me ver|nos ver|sair)',
	],
	unless: [
		'(personagem|papel|roteiro|filme|série|vítimas|associação|idosos|idosas|hospital|ong|pesquisa)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Acompanhante de luxo para viagens.',
		'A agência trabalha com ficha rosa, paga bem.',
		'Massagem com final feliz, boas gorjetas.',
		'Procuramos escorts, quarto incluso.',
		'Cavalheiro discreto apoia estudante com despesas.',
		'Homem generoso procura moça para companhia.',
		'Ajudo universitária em troca de companhia.',
		'Pago teu aluguel se me fizer companhia.',
		'Deposito todo mês se quiser me ver.',
	],
	lookalikes: [
		'Papel de garota de programa em série, atriz maior de idade.',
		'Acompanhante de idosos no hospital.',
		'Massagista esportivo com diploma.',
		'ONG de apoio a mulheres: pesquisa sobre acompanhantes de luxo.',
		'A ONG ajuda a estudante com os livros.',
		'Senhor idoso procura cuidadora com curso.',
		'Mãe, me adianta o aluguel?',
	],
};
