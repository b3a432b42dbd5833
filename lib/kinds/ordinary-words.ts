import type { Locale } from '../model.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Signs of an ordinary offer (lib/kinds/vocabulary.ts) in languages that have small things but no rules yet: without them
 * every honest job with a bed would tell a story.
 */
const WORDS: Readonly<Record<Locale, readonly string[]>> = {
	de: [
		'(brutto|netto|tarif*|mindestlohn|stundenlohn)',
		'(arbeitsvertrag|vertrag|vertraglich|schriftlich*)',
		'(sozialversicher*|versichert|angemeldet|anmeldung|lohnsteuer*)',
		'(bewerbung|bewerbungsunterlagen|lebenslauf|vorstellungsgespräch|probearbeit*)',
		'(ausbildung|führerschein|zeugnis*|referenzen|berufserfahrung)',
		'(begleitung eines elternteils|einverständnis der eltern|sorgeberechtigt*|gage)',
	],
	it: [
		'(lordi|lordo|netti|netto|ccnl|minimo contrattuale)',
		'(contratto|contratti|tempo determinato|tempo indeterminato)',
		'(contributi|inps|assunzione|regolare|assicurazione)',
		'(curriculum|cv|colloquio|referenze|esperienza richiesta)',
		'(diploma|patente|attestato|qualifica)',
		'(accompagnati da un genitore|consenso dei genitori|compenso sindacale)',
	],
	pl: [
		'(brutto|netto|stawka godzinowa|płaca minimalna)',
		'(umowa o pracę|umowa zlecenie|umowa|umowę|na umowę)',
		'(zus|ubezpieczenie|składki|legalne zatrudnienie)',
		'(cv|życiorys|rozmowa kwalifikacyjna|rozmowę kwalifikacyjną|referencje)',
		'(prawo jazdy|wykształcenie|doświadczenie wymagane|książeczka sanepidowska)',
		'(zgoda rodziców|z opiekunem|opiekun prawny)',
	],
	ja: [
		'(社会保険|雇用保険|労災|有給)',
		'(雇用契約|労働契約|契約書|正社員|契約社員)',
		'(履歴書持参|面接|応募書類)',
		'(交通費支給|交通費全額|時給|月給)',
		'(保護者|親権者|同意書)',
		'(資格|免許|経験者)',
	],
	ko: [
		'(4대보험|4대 보험|산재보험|고용보험)',
		'(근로계약서*|계약서*|정규직*|계약직*)',
		'(이력서*|면접*|자기소개서*)',
		'(시급*|최저임금*|월급*|주휴수당*)',
		'(보호자*|부모님 동의*|동의서*)',
		'(자격증*|경력자*|운전면허*)',
	],
};

/** A vocabulary of a language that holds signs of an ordinary offer only. */
export function ordinaryOf(locale: Locale): readonly Vocabulary[] {
	return [{ name: 'ordinary', patterns: WORDS[locale] ?? [], negated: true }];
}
