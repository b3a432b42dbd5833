import { wordSet } from './word-set.ts';

/** Words whose full stop ends no sentence. Single letters ("p.m.", "J. R.") never do either. */
export const ABBREVIATIONS: ReadonlySet<number> = wordSet(`
	mr mrs ms mx dr prof st rev gen col sgt capt lt gov sen messrs rs inr approx appx ca cca avg incl excl vs viz
	eg ie al tel mob dept bros intl assn govt ave blvd rd apt bldg ste
	sra srta dra srs sres ud uds pto aprox telf núm num avda mme mlle env tél bzw z.b nr inkl evtl
	ул г руб коп тел т д п др тыс млн грн вул тис ок напр стр
`);
/** They end a sentence only where a capital follows. */
export const ENDS_BEFORE_CAPITAL: ReadonlySet<number> = wordSet(`
	etc inc ltd co corp llc jr sr hon rep est ext fig vol ed max min mins sec hr hrs yr yrs wk wks mo mos sq am pm univ
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri str
`);
/** They end a sentence unless a number follows. */
export const NUMBERED: ReadonlySet<number> = wordSet('no nos p pp');
