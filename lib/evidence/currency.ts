import type { Locale } from '../model.ts';

/** What a currency is called beside a sum, in lower case. `rs` may be of five countries: the one where it buys least. */
const NAMES: readonly (readonly [code: string, names: RegExp])[] = [
	['USDT', /\busd ?t\b|\btether\b/],
	['USDC', /\busdc\b/],
	[
		'USD',
		/\busd\b|\bus ?\$|\b(us|american) dollars?\b|\bbucks?\b|\bdólares\b|\bdolares\b|\bdollari\b|долларов|доларів/,
	],
	['AUD', /\baud\b|\bau?\$/],
	['CAD', /\bcad\b|\bca?\$/],
	['NZD', /\bnzd\b|\bnz\$/],
	['SGD', /\bsgd\b|\bsg?\$/],
	['HKD', /\bhkd\b|\bhk\$/],
	['TWD', /\bntd?\b|\bntd?\$|\btwd\b/],
	['BRL', /\br\$|\bbrl\b|\breais\b|\breal\b/],
	['MXN', /\bmxn?\b|\bmx\$/],
	['COP', /\bcop\b/],
	['CLP', /\bclp\b/],
	['DOP', /\bdop\b|\brd\$/],
	['PEN', /\bpen\b|\bs\/\.?|\bsoles\b/],
	['GBP', /£|\bgbp\b|\bpounds?\b|\bquid\b/],
	['EUR', /€|\beuros?\b|\beur\b|евро|євро/],
	['INR', /₹|\binr\b|\blakhs?\b|\bcrores?\b/],
	['LKR', /\blkr\b/],
	['NPR', /\bnpr\b/],
	['PKR', /\bpkr\b|\brs\b|\brupees?\b|₨/],
	['BDT', /৳|\bbdt\b|\btaka\b|\btk\b/],
	['PHP', /₱|\bphp\b/],
	['IDR', /\brp\b|\bidr\b|\brupiah\b/],
	['MYR', /\brm\b|\bmyr\b|\bringgit\b/],
	['THB', /฿|\bthb\b|\bbaht\b/],
	['VND', /₫|\bvnd\b|\bdong\b/],
	['KRW', /₩|\bkrw\b|\bwon\b/],
	['CNY', /\bcny\b|\brmb\b|\byuan\b|元/],
	['JPY', /¥|\bjpy\b|\byen\b|円/],
	['AED', /\baed\b|\bdirhams?\b|\bdhs\b/],
	['SAR', /\bsar\b|\briyals?\b/],
	['QAR', /\bqar\b/],
	['KWD', /\bkwd\b/],
	['OMR', /\bomr\b/],
	['NGN', /₦|\bngn\b|\bnaira\b/],
	['KES', /\bkes\b|\bksh\b/],
	['GHS', /\bghs\b|₵/],
	['ZAR', /\bzar\b|\brand\b|^r ?\d/],
	['UAH', /₴|\buah\b|\bhryvnia\b|грн|гривень|гривні/],
	['RUB', /₽|\brub\b|\broubles?\b|\brubles?\b|руб/],
	['PLN', /\bpln\b|\bzl\b|\bzloty\b|złotych/],
	['CZK', /\bczk\b|\bkc\b|\bkorun\b/],
	['HUF', /\bhuf\b/],
	['RON', /\bron\b|\blei\b/],
	['TRY', /₺|\btry\b|\blira\b|\btl\b/],
	['ILS', /₪|\bils\b|\bshekels\b/],
	['CHF', /\bchf\b/],
];
/** Where `$` is written for pesos, a bare `$` tells nothing. */
const PESO_LANGUAGES: readonly Locale[] = ['es', 'pt'];

/**
 * The ISO code of a sum's currency; null if it cannot be told. `written` is the sum in lower case with the two or three
 * signs before it and the word behind it.
 */
export function currencyOf(written: string, lang: Locale): string | null {
	const named = NAMES.find(([, names]) => names.test(written))?.[0];
	if (named !== undefined) return named;
	const isDollar = /\$|\bdollars?\b/.test(written);
	return isDollar && !PESO_LANGUAGES.includes(lang) ? 'USD' : null;
}
