import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/threats-if-you-leave.ts. */
export const pack: RulePack = {
	patterns: [
		'(se for embora|se falar|se denunciar|se não pagar|se não vier|se não trabalhar|se você sair) ..10 (sua família|te achamos|te encontramos|sua filha|seu filho|sua mãe|vai se arrepender|deportad*|polícia te)',
		'(sabemos|sei) ..1 onde ..1 (você mora|mora sua|sua mãe|seu filho|estuda sua|vive)',
		'(vai|vais) (se arrepender|pagar caro|sumir)',
		'(jurar|jurássemos|jurasse|jurámos|juramento|jurou) ..6 (bíblia|pai de santo|feiticeiro|curandeiro|santo|altar|espíritos)',
		'(feitiço|macumba|maldição|juramento|xicuembo) ..12 (dívida|pagar|se falar|se for embora|sua mãe|tua mãe|família)',
		'(abre|abrir|abrir a|fala) ..2 (boca|demais) ..8 (santo|filhos|morre|castigo|pega|paga caro)',
		'(sabem|sabes|sabe) o que (devem|deves|deve)',
	],
	unless: ['(filme|cena|personagem|romance|denuncie no|ligue|linha|disque|vítima*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Se for embora, sua família sofre.',
		'Sabemos onde mora sua mãe.',
		'Se não pagar, te encontramos.',
		'Fala com alguém e vai se arrepender.',
		'Pediu que jurássemos sobre a Bíblia.',
		'O feitiço cai na tua mãe se for embora.',
		'Quem abre a boca o santo pega.',
		'Vocês sabem o que devem.',
	],
	lookalikes: [
		'Se for embora cedo, sua vaga de estacionamento continua.',
		'Cena: sei onde você mora, diz o personagem.',
		'Se denunciar, ligue para o Disque 100: sua família é protegida.',
		'Sabemos onde comprar barato.',
		'Série com macumba procura figurantes: família toda na cena.',
		'Abre a boca, diz o dentista.',
	],
};
