import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A portfolio or set card from their own photographer. */
export const pack: RulePack = {
	patterns: [
		'(portfolio|photoshoot|photo shoot|comp card|set card|setcard|pictorial|vtr) ..5 (fee|bayad|babayaran|worth|<money>)',
		'(portfolio|pictorial|set card|setcard|comp card) ..6 (required|kailangan|dapat) ..8 (namin|studio|<money>|package|bago)',
		'(required|kailangan|need|dapat) ..4 (portfolio|pictorial|set card|setcard|comp card) ..10 (namin|<money>|package|bayad|bago|para makasama|para ma accept|para makapasok)',
		'(dapat|kailangan) sa (photographer namin|studio namin|photographer ng agency)',
		'(photographer namin|studio namin|in house photographer) ..6 (<money>|bayad|package|fee)',
	],
	unless: [
		'@no-cost',
		'(hindi required|hindi kailangan|no need|kasal|debut|binyag|birthday)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kailangan mo ng set card bago ka ma-book, 1,500 pesos ang package.',
		'Dapat sa photographer namin ang portfolio mo.',
		'Portfolio po ₱7,500, pwede hulugan.',
		'Studio namin ang gagawa ng pictorial, may bayad na 3,000 pesos.',
	],
	lookalikes: [
		'Hindi required ang portfolio, selfie na walang makeup okay na.',
		'Libre ang portfolio at sa iyo ang mga litrato.',
		'Pictorial package para sa debut, 5,000 pesos.',
		'Wala kang babayaran sa VTR.',
	],
};
