import { wordSet } from './word-set.ts';

/** Signs of currencies. */
export const CURRENCY_SIGNS = '$£€₹¥₦₱₽₴₩฿₫₪₺₵₡¢₲₸₭៛元円';

/** Words that make the number beside them money, in any covered language. Symbols are in `CURRENCY_SIGNS`. */
export const CURRENCY_WORDS: ReadonlySet<number> = wordSet(`
	dollar dollars buck bucks usd us$ cad aud nzd sgd hkd gbp pound pounds quid pence eur euro euros inr rs rupee rupees
	aed dirham dirhams dhs sar riyal riyals qar kwd omr php peso pesos ngn naira kes ksh zar rand thb baht myr rm idr rp
	ghs cedi cedis birr etb ugx tzs shilling shillings kshs cfa fcfa xof xaf kwacha zmw jod bhd egp dinar dinars
	ringgit rupiah pkr bdt taka lkr npr jpy yen cny rmb yuan krw won brl reais real mxn cop clp ars rub ruble rubles rouble
	roubles uah hryvnia pln zl zloty czk kc huf ron lei sek nok dkk chf usdt usdc btc eth try lira tl ils shekels vnd dong
	руб рублей рубля рубль рублях гривень гривні гривен гривня грн тенге сум сомов евро долларов доллара доллар баксов бакса
	євро доларів долари долара долар ريال ريالا درهم درهما دراهم دينار دينارا دنانير دولار دولارا جنيه جنيها ليرة يورو 块 塊
	रुपये रुपए रुपया रुपयों रु हजार लाख करोड़ rupaye rupay rupya hajar hazar hazaar
	ribu rb juta jt piso pisos
	dolar dolares dólares евро złotych korun kronor kroner
`);
/** Currency words that stand before a number ("USD 500", "Rs 500"). */
export const CURRENCY_BEFORE: ReadonlySet<number> = wordSet(`
	usd us cad aud nzd sgd hkd gbp eur euro inr rs aed dhs sar qar kwd omr php ngn kes ksh zar thb myr rm idr rp pkr bdt
	lkr npr jpy cny rmb krw brl mxn cop clp ars rub uah pln czk huf ron sek nok dkk chf usdt btc r
	ghs etb ugx tzs kshs xof xaf fcfa zmw jod bhd egp
`);
/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlySet<number> = wordSet(
	'k к hundred thousand million mil mio mn m grand lakh lakhs lac lacs crore crores tausend mille millones тыс тысяч тысячи тысяча тысячу тис тисяч тисячі млн ألف آلاف الف الاف 千 万 萬',
);
/** Numbers as words, from two up ("one" is a pronoun too often). */
export const NUMBER_WORDS: ReadonlySet<number> = wordSet(`
	two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
`);
/** Words that continue a number in words: "a hundred and fifty". */
export const NUMBER_JOINS: ReadonlySet<number> = wordSet('and one a');
/** Units after a number that make it no age. */
export const MEASURES: ReadonlySet<number> = wordSet(`
	hour hours hr hrs h day days week weeks wk wks month months min mins minutes minute sec seconds am pm cm mm m km kg lb
	lbs inch inches in ft feet size sizes percent people persons models hires positions per x th st nd rd times slots
	spots units items tasks usd k miles mile mg ml
	jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
	november dec december
`);
/** Words for years behind an age. */
export const YEAR_WORDS: ReadonlySet<number> = wordSet('year years yr yrs yo y');
/** Words before an age. */
export const AGE_WORDS: ReadonlySet<number> = wordSet('age ages aged');
/** Words for per cent. */
export const PERCENT_WORDS: ReadonlySet<number> = wordSet('percent pct procent prozent');
/** Domains of the top level that are no English words; a bare host with one of them is a link. */
export const SURE_TOP_LEVELS: ReadonlySet<number> = wordSet(`
	com net org io co info biz dev xyz gov edu mil uk de fr es nl pl br ru ua ph mx ca au za ng ke ae eu tv cc gg ly id
	jp cn kr tw hk sg my th vn pk bd lk np ch dk se pt gr cz sk hu ro bg rs ie nz ar cl pe ve gl sx ee
`);
/** Domains of the top level that are also words: a host with one of them needs a path, two dots or a known name. */
export const UNSURE_TOP_LEVELS: ReadonlySet<number> = wordSet(`
	me to it in us at be is so no app site online shop store club live top work works jobs job agency casting page link
	website space world life group team studio pro vip fun one today media digital network cloud tech email support at
	click icu cam lol gd am fm mobi name
`);
