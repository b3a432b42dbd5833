import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A portfolio from their own photographer. */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang|bayar) ..2 (portofolio|portfolio|photoshoot|foto profil|comp card|compcard|pemotretan) ..6 (@amount|dulu|sebelum|casting|agensi|model|ya)',
		'(wajib|harus) ..4 (foto|portofolio|photoshoot|comp card) ..3 (di studio kami|fotografer kami|di tempat kami)',
		'(portofolio|photoshoot|comp card) @amount ..6 (agensi|casting|model|talent)',
	],
	unless: ['@no-cost', '(pernikahan|prewedding|wisuda|produk|katalog)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bayar portofolio dulu sebelum casting.',
		'Biaya photoshoot 900 ribu di agensi kami.',
		'Wajib foto di studio kami ya kak.',
		'Comp card 400rb untuk jadi talent.',
	],
	lookalikes: [
		'Portofolio dibuat gratis oleh agensi.',
		'Biaya photoshoot prewedding 3 juta.',
		'Kirim portofolio desain lewat email.',
		'Fotografer produk, gaji bulanan.',
	],
};
