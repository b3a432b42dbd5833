import type { Source } from '../model.ts';

/** Characters of a text in which a company is looked for. */
const LOOK = 20_000;
const NAME = "[A-Z][\\w&'’.-]{0,30}(?: (?:[A-Z&][\\w&'’.-]{0,30}|of|and|the)){0,4}";
/** "Acme Foods Ltd". */
const WITH_FORM = new RegExp(
	`\\b(${NAME}),? (?:Ltd|Limited|Inc|Incorporated|LLC|LLP|Corp|Corporation|GmbH|PLC|plc|Pvt|Pte|Pty|AG|BV|S\\.A\\.|SA|SAS|SL|Srl|Group|Holdings|International|Studios?|Agency|Productions?|Farms?|Hotels?|Bank|Hospital)\\b`,
);
/** "Company: Acme Foods". */
const WITH_LABEL =
	/^[ \t]*(?:company|employer|hiring organi[sz]ation|organi[sz]ation|production company|studio|agency|client|empresa|empresa contratante|entreprise)(?: name)?[ \t]*[:–-][ \t]*(\S[^\n]{1,60})/im;
/** What boards write where no company is named. */
const UNNAMED =
	/^\W*(?:confidential|private|hidden|anonymous|undisclosed|unknown|none|n\/?a|not (?:disclosed|specified|given)|company|employer|client|hiring company|null|undefined|test|[-–.]*)(?: (?:company|employer|client|advertiser|listing))?\W*$/i;

/** The company that hires, as data or text name it; null if none is named. */
export function companyOf({ postings, text }: Pick<Source, 'postings' | 'text'>): string | null {
	const given = postings.map(({ employer }) => employer).find((employer) => isName(employer));
	if (given) return given;
	const start = text.slice(0, LOOK);
	const found = WITH_LABEL.exec(start)?.[1]?.trim() ?? WITH_FORM.exec(start)?.[1];
	return isName(found ?? null) ? (found ?? null) : null;
}

/** True for a name; what boards put in place of one ("Confidential") is none. */
export function isName(employer: string | null): employer is string {
	return employer !== null && /\p{L}{2}/u.test(employer) && !UNNAMED.test(employer);
}
