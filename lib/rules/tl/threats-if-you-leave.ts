import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `threats-if-you-leave`. */
export const pack: RulePack = {
	patterns: [
		'(binili|nabili|bayad na|binayaran) ..2 (ka|kita|raw ako|ako|kayo|daw ako) ..3 (ng amo|ni amo|ni madam|ni boss|ng boss|sa agency|ng employer|ni sir)',
		'(amo|boss|madam|mamasang) ..2 (nakabayad|nagbayad|bumili) ..3 (sayo|sa iyo|sa yo|para sayo|sa inyo)',
		'(pag|kapag|kung|ang) ..2 (tumakas|tatakas|nagsumbong|magsusumbong|umayaw|nagreklamo|nag escape|di ka maka quota) ..8 (pulis|police|immigration|ipapadeport|deport|kulong|ikukulong|multa|hahanapin|magsisisi|blacklist|ibebenta|ireport)',
		'(ibebenta|ililipat|ipapasa|ibebenta ka) ..3 (sa iba|sa ibang|sa ibang company|ibang amo|ibang bar|ibang boss)',
		'(alam|kilala) ..1 (namin|ko|nila) ..4 (bahay nyo|bahay ninyo|bahay mo|address (mo|nyo|ng pamilya)|pamilya mo|magulang mo|nanay mo|anak mo)',
		'(nanay|pamilya|magulang|anak) mo ..4 (mananagot|madadamay|hahabulin)',
	],
	unless: ['(pelikula|teleserye|nobela|aso|pusa|bahay at lupa|kasambahay law)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Binili ka na ng amo, kaya bawal kang umuwi.',
		'Pag tumakas ka, ipapadeport ka ni madam.',
		'Alam namin ang bahay nyo sa probinsya.',
		'Kung di ka maka-quota, ibebenta ka sa ibang company.',
	],
	lookalikes: [
		'Pag aalis ka, sabihan lang ang HR dalawang linggo bago.',
		'Alam namin ang address ng opisina, nasa FB page.',
		'Binili ng amo ang bagong oven para sa kusina.',
		'Pag umuwi ka ng probinsya, dala ka ng pasalubong.',
	],
};
