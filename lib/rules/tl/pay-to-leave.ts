import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A fine for leaving. */
export const pack: RulePack = {
	patterns: [
		'(multa|penalty|danyos|breach|magbabayad) ..6 (pag umalis|kung aalis|kapag umalis|kung uuwi|pag uuwi|hindi matapos|di matapos|mag backout|backout|bago matapos)',
		'(pag umalis|kung aalis|kapag umalis|pag uuwi|kung uuwi|pag nag backout) ..8 (multa|penalty|danyos|magbabayad|bayaran|<money>)',
	],
	unless: ['(walang|deadline|traffic|library|upa)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'May penalty na 150 thousand pesos kapag umalis ka.',
		'Kung uuwi ka agad, magbabayad ka ng danyos.',
		'Multa kung aalis bago matapos ang kontrata.',
		'Pag nag-backout ka, bayaran mo ang 50 thousand pesos.',
	],
	lookalikes: [
		'Walang penalty kapag umalis ka sa trabaho.',
		'Multa sa traffic ang maling parking.',
		'Kapag umalis ka sa opisina, patayin ang ilaw.',
		'Kung uuwi ka ng gabi, may shuttle.',
	],
};
