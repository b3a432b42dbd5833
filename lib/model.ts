/**
 * Every noun of Callboard, in the order of the pipeline: read this file first. Types only.
 *
 *   page ─ extract ─┐
 *                   ├▶ Source ─ normalise ▶ Text ─ match(rules) ▶ Match[] ─ assess ▶ Assessment ─ present ▶ Report
 *   pasted text ────┘                                                  └ help(country, topics, directory) ▶ Resource[]
 */

/** BCP 47 primary language of a text, a rule's patterns or the UI: `en`, `es`, … */
export type Locale = string;

/** ISO 3166-1 alpha-2 country, or `INT` / `EU` for resources that serve many countries. */
export type Country = string;

// ── Source: what is checked ────────────────────────────────────────────────────────────────────────────────

/** Where a source came from. `line` is one line of the command's JSON Lines input. */
export type Origin = 'page' | 'selection' | 'paste' | 'file' | 'line';

/** What kind of text it is. A rule speaks only on the kinds that it names. */
export type Kind = 'casting' | 'job' | 'message' | 'other';

/** What the text does: it offers work, it teaches about danger (advice, hotline, news), or neither. */
export type Stance = 'offer' | 'teaching' | 'neither';

/** The facts of one schema.org `JobPosting` (JSON-LD or microdata). Strings are as the page gives them. */
export interface JobPosting {
	readonly title: string | null;
	readonly employer: string | null;
	/** The employer's own site (`hiringOrganization.sameAs` or `.url`). */
	readonly employerUrl: string | null;
	readonly description: string | null;
	readonly datePosted: string | null;
	readonly validThrough: string | null;
	readonly employmentType: string | null;
	readonly place: string | null;
	readonly country: string | null;
	readonly pay: Pay | null;
}

/** Pay as structured data states it; `unit` is schema.org's `unitText` (`HOUR`, `DAY`, `WEEK`, `MONTH`, `YEAR`). */
export interface Pay {
	readonly min: number | null;
	readonly max: number | null;
	readonly currency: string | null;
	readonly unit: string | null;
}

/** Ways of contact found in the visible text and in the targets of links; each list without repeats. */
export interface Contacts {
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	/** `messenger:name`, e.g. `telegram:bright_jobs`, `whatsapp:447700900123`. */
	readonly handles: readonly string[];
	/** Hosts of links, in lower case, without the page's own host. */
	readonly hosts: readonly string[];
}

/** One thing to check: a page, a selection, a pasted message, a file or a line of input. */
export interface Source {
	readonly origin: Origin;
	/** The visible text, blocks separated by line feeds. Quotes are cut from this and offsets count its UTF-16 units. */
	readonly text: string;
	readonly title: string | null;
	readonly url: string | null;
	/** The language that the page or the caller declares; only a hint. */
	readonly lang: Locale | null;
	/** The kind that the caller declares; overrides what the text looks like. */
	readonly kind: Kind | null;
	readonly headings: readonly string[];
	readonly postings: readonly JobPosting[];
	readonly contacts: Contacts;
	/** Text that is hidden from the reader on purpose (zero size, page-coloured, off screen); not part of `text`. */
	readonly hiddenText: string;
	/** True if the page was longer than what is read. */
	readonly truncated: boolean;
}

// ── Rules ──────────────────────────────────────────────────────────────────────────────────────────────────

/** What a finding threatens. `safety` and `freedom` lead with people to call. */
export type Harm = 'money' | 'safety' | 'freedom';
/** How much one finding counts. */
export type Weight = 'note' | 'caution' | 'stop';
/** How a whole assessment ends. */
export type Level = 'clear' | Weight;

/** What help is about. */
export type Topic =
	| 'crime-victims'
	| 'domestic-violence'
	| 'emergency'
	| 'harassment'
	| 'image-abuse'
	| 'immigration'
	| 'labor-exploitation'
	| 'legal'
	| 'lgbtq'
	| 'mental-health'
	| 'migrants'
	| 'minors'
	| 'modeling-rights'
	| 'performers-rights'
	| 'scam'
	| 'sexual-violence'
	| 'trafficking';

/** Who says so. `read` is the day on which we (or the fact base) saw it, ISO 8601. */
export interface Citation {
	readonly title: string;
	readonly publisher: string;
	/** https only. */
	readonly url: string;
	readonly read: string;
	/** `authority`: a government, court, union, regulator or recognised NGO; `press` only where nothing better exists. */
	readonly tier: 'authority' | 'press';
}

/**
 * One red flag as data. The wording (title, why, next step, innocent reading) lives in `_locales`, keyed by the id
 * with `-` written as `_`: `rule_<id>_title`, `_why`, `_next`, `_innocent`.
 */
export interface Rule {
	/** The file's name. */
	readonly id: string;
	readonly family: string;
	readonly harm: Harm;
	readonly weight: Weight;
	readonly topics: readonly Topic[];
	/** The kinds of text on which it may speak. */
	readonly kinds: readonly Kind[];
	/** Phrases (see lib/phrases) that flag, by locale. */
	readonly patterns: Readonly<Record<Locale, readonly string[]>>;
	/** Phrases that silence a match in the same sentence, by locale. */
	readonly unless?: Readonly<Record<Locale, readonly string[]>>;
	/** True if the flag itself is a negation ("no chaperones"), so that a negation does not silence it. */
	readonly negated?: boolean;
	readonly citations: readonly Citation[];
}

/** Patterns of one rule in one language. */
export interface RulePack {
	readonly patterns: readonly string[];
	/** Phrases that silence a match in the same sentence. */
	readonly unless: readonly string[];
}

/** The packs of one language, by the id of the rule that they belong to. */
export type RulePacks = Readonly<Record<string, RulePack>>;

/** Several small findings that together tell one story. It replaces its parts in the level and the score. */
export interface Combination {
	readonly id: string;
	readonly harm: Harm;
	readonly weight: Weight;
	readonly topics: readonly Topic[];
	readonly kinds: readonly Kind[];
	/** Every group must be met: at least `atLeast` of its rules were found. */
	readonly needs: readonly { readonly rules: readonly string[]; readonly atLeast: number }[];
	readonly citations: readonly Citation[];
}

/** The proof that a rule carries beside itself; never part of the extension. Each line is one text. */
export interface RuleCases {
	/** Lines that must flag, at least four. */
	readonly flags: readonly string[];
	/** Innocent look-alikes that must not flag, at least four. */
	readonly lookalikes: readonly string[];
}
/** Cases of a rule by locale. */
export type Cases = Readonly<Record<Locale, RuleCases>>;

/** Shared word lists of one locale: `@name` in a phrase stands for any item. Items are phrases themselves. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

// ── Findings ───────────────────────────────────────────────────────────────────────────────────────────────

/** The page's own words. `start` and `end` count UTF-16 units of `Source.text`. */
export interface Quote {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A rule (or a combination) that matched. */
export interface Finding {
	readonly rule: string;
	readonly family: string;
	readonly harm: Harm;
	readonly weight: Weight;
	readonly topics: readonly Topic[];
	/** At least one, in the order of the text. */
	readonly quotes: readonly Quote[];
	/** For a combination: the rules that it replaces. Empty otherwise. */
	readonly parts: readonly string[];
	readonly citations: readonly Citation[];
}

/** How a check ended, before any level: `not-an-offer` and `language-not-covered` are said plainly. */
export type Outcome = 'checked' | 'not-an-offer' | 'language-not-covered' | 'empty';

/** All that one check says about a source. */
export interface Assessment {
	readonly outcome: Outcome;
	readonly level: Level;
	/** The harm that leads the report; null if there is no finding. */
	readonly harm: Harm | null;
	/** Rises with suspicion; only to rank by, never shown to a person. */
	readonly score: number;
	readonly kind: Kind;
	readonly stance: Stance;
	/** The language that the text is read in; `und` if it cannot be told. */
	readonly lang: Locale;
	/** Gravest first. */
	readonly findings: readonly Finding[];
	/** What help is about, most pressing first. */
	readonly topics: readonly Topic[];
	readonly truncated: boolean;
}

// ── Evidence: what is found by looking, not by phrases ───────────────────────────────────────────────────────

/** A place in the text that the tokeniser knows: a sum of money, an address, a link, a way to chat. */
export interface Mention extends Quote {
	readonly type: 'money' | 'email' | 'freemail' | 'url' | 'chatlink' | 'phone';
	/** The same in lower case, with tricks undone: `jobs@example.com`, `$1,200`. */
	readonly plain: string;
}

/** A word that is written so that a filter does not read it: letters of another script, invisible marks, digits. */
export interface Disguise extends Quote {
	/** The word that a person reads, in lower case. */
	readonly word: string;
}

/** What evidence looks at: the source, and what reading its text told. */
export interface Facts {
	readonly source: Source;
	/** The kind that the text is checked as. */
	readonly kind: Kind;
	/** The language of the text, `und` if it cannot be told. */
	readonly lang: Locale;
	/** In the order of the text; of one stretch there may be several (an e-mail address on a free host is both). */
	readonly mentions: readonly Mention[];
	readonly disguises: readonly Disguise[];
	/** Names of the tricks of hiding that were undone (see lib/text), each once. */
	readonly tricks: readonly string[];
}

/**
 * A rule that looks at facts instead of phrases; `rule.patterns` is empty. `find` is pure and returns quotes in the
 * order of the text, none if there is nothing to say. A quote of text that stands outside `Source.text` (hidden text)
 * has `start` and `end` 0.
 */
export interface Evidence {
	readonly rule: Rule;
	readonly find: (facts: Facts) => readonly Quote[];
}

// ── Report: what people see. Keys are message names in `_locales`. ──────────────────────────────────────────

/** One finding ready to show. */
export interface FindingCard {
	readonly rule: string;
	readonly weight: Weight;
	readonly titleKey: string;
	readonly whyKey: string;
	readonly nextKey: string;
	readonly innocentKey: string;
	readonly quotes: readonly Quote[];
	readonly citations: readonly Citation[];
}

/** An assessment ready to show. */
export interface Report {
	readonly outcome: Outcome;
	readonly level: Level;
	readonly harm: Harm | null;
	/** `headline_money`, `headline_safety`, `headline_freedom`, `headline_clear`, `headline_not_an_offer`, … */
	readonly headlineKey: string;
	/** One sentence below the headline, e.g. that `clear` does not mean safe. */
	readonly subtitleKey: string;
	/** The level in a word: `level_note`, `level_caution`, `level_stop`; null where there is none. */
	readonly levelKey: string | null;
	readonly cards: readonly FindingCard[];
	readonly topics: readonly Topic[];
	/** True if people to call stand above the findings (harm `safety` or `freedom`). */
	readonly helpFirst: boolean;
	readonly truncated: boolean;
}

// ── Directory ──────────────────────────────────────────────────────────────────────────────────────────────

/** Who a resource is for. */
export type Audience =
	| 'anyone'
	| 'deaf'
	| 'lgbtq'
	| 'men'
	| 'migrants'
	| 'minors'
	| 'models'
	| 'performers'
	| 'women'
	| 'workers';

/** One way to reach a resource. */
export interface Channel {
	readonly type: 'phone' | 'sms' | 'chat' | 'web' | 'email' | 'tty' | 'whatsapp' | 'videophone';
	/** What is dialled, written to or opened: E.164 or short number, https URL, address. */
	readonly value: string;
	/** How people write it, e.g. `1-888-373-7888`. */
	readonly display?: string;
	/** The keyword of a text message. */
	readonly body?: string;
	readonly hours?: string;
	/** What it costs, e.g. `free`. */
	readonly cost?: string;
}

/** Where a fact about a resource was seen. `read` is the day we (or the fact base) saw it, ISO 8601. */
export interface ResourceSource {
	readonly url: string;
	readonly publisher: string;
	readonly read: string;
}

/** An organisation or line in the directory. Texts are plain English, about 12 years' reading age. */
export interface Resource {
	readonly id: string;
	readonly name: string;
	readonly country: Country;
	readonly region?: string;
	readonly city?: string;
	readonly operator: string;
	/** One or two sentences: what it does. */
	readonly what: string;
	readonly topics: readonly Topic[];
	readonly audience: readonly Audience[];
	readonly channels: readonly Channel[];
	readonly languages?: string;
	/** What stays between you and them. */
	readonly confidential?: string;
	/** What they must pass on. */
	readonly mustReport?: string;
	readonly minors?: string;
	readonly sources: readonly ResourceSource[];
	readonly confidence: 'high' | 'medium';
	/** The day on which the entry was last checked against its sources, ISO 8601. */
	readonly checked: string;
}

/** The emergency numbers of a country; the first is the one to show. */
export interface Emergency {
	readonly country: Country;
	readonly numbers: readonly { readonly label: string; readonly value: string; readonly sms?: string }[];
	readonly sources: readonly ResourceSource[];
	readonly confidence: 'high' | 'medium';
	readonly checked: string;
}

/** All that the directory knows about one country. */
export interface CountryDirectory {
	readonly country: Country;
	/** English short name. */
	readonly name: string;
	readonly emergency: Emergency | null;
	readonly resources: readonly Resource[];
}

/** What to find in the directory. */
export interface HelpQuery {
	readonly country: Country;
	/** Topics of the findings, most pressing first; empty without a check. */
	readonly topics: readonly Topic[];
	/** What the person typed: name, number or words. */
	readonly search: string;
	/** Topics chosen as filters. */
	readonly filters: readonly HelpFilter[];
}

/** The filters of the Help view, in the person's words. */
export type HelpFilter =
	| 'cannot-talk'
	| 'under-18'
	| 'at-work'
	| 'abroad'
	| 'money'
	| 'images'
	| 'assault'
	| 'control';

// ── Learn ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A plain page of the Learn tab with its sources. */
export interface LearnPage {
	readonly id: string;
	/** `definition` stands first in the tab. */
	readonly type: 'definition' | 'right' | 'law' | 'practice' | 'verify';
	/** `US`, `US-NY`, `GB`, `INT`, … */
	readonly jurisdiction: string;
	readonly title: string;
	/** Short paragraphs, plain words. */
	readonly paragraphs: readonly string[];
	/** What you can do, one step each. */
	readonly steps: readonly string[];
	readonly sources: readonly ResourceSource[];
	readonly checked: string;
	/** Ids of resources that fit. */
	readonly resources: readonly string[];
}

// ── Settings ───────────────────────────────────────────────────────────────────────────────────────────────

/** The cover pages to choose from; `blank` is `about:blank`. */
export type CoverPage = 'blank' | 'weather' | 'news' | 'encyclopedia' | 'recipes' | 'maps';

/** All that is kept on the device. Nothing else is. */
export interface Settings {
	/** null: guessed from the time zone each time. */
	readonly country: Country | null;
	readonly cover: CoverPage;
	/** Clear traces of the page when leaving (needs an optional permission). */
	readonly clearTraces: boolean;
}

// ── The page in front of the person ────────────────────────────────────────────────────────────────────────

/** Why a page cannot be read; each has one plain sentence `unreadable_<reason>` in `_locales`. */
export type Unreadable = 'restricted' | 'store' | 'pdf' | 'file' | 'no_tab' | 'failed';

/** The page in front, read for a check, or the reason why it could not be. */
export type PageRead =
	| { readonly ok: true; readonly source: Source; readonly tabId: number }
	| { readonly ok: false; readonly reason: Unreadable };
