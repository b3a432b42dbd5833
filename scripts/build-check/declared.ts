import type {
	Assessment,
	Country,
	CountryDirectory,
	Emergency,
	HelpQuery,
	Kind,
	Locale,
	Origin,
	Report,
	Resource,
	Source,
} from '../../lib/model.ts';

/** What the caller knows about a text beside the text itself. */
export interface SourceOptions {
	/** Where it came from, for example `file`. Changes nothing in the check. */
	readonly origin: Origin;
	readonly url?: string | null;
	readonly title?: string | null;
	/** The language that the text is declared to be in; a hint. */
	readonly lang?: Locale | null;
	/** Overrides the kind that the text looks like. */
	readonly kind?: Kind | null;
}

/** Who to turn to: the emergency numbers, the three that fit best, and everyone else who fits, best first. */
export interface Help {
	readonly emergency: Emergency | null;
	readonly first: readonly Resource[];
	readonly rest: readonly Resource[];
}

/** The answer to one line of JSON; `isRead` is false if the line could not be read. */
export interface Answer {
	readonly json: string;
	readonly isRead: boolean;
}

/**
 * Checks one source with all rules. Synchronous and pure: no I/O, no clock, no randomness. Takes any text of any length
 * and never throws. The rules of a language are compiled at the first text that needs them.
 */
export declare function check(source: Source): Assessment;

/** The source of a plain text. Offsets of quotes count UTF-16 units of `text`. */
export declare function sourceFromText(text: string, options: SourceOptions): Source;

/** The source of a page from its HTML alone: its visible text, its `JobPosting` data. Offsets count in `Source.text`. */
export declare function sourceFromHtml(html: string, options: SourceOptions): Source;

/** What people are to see of an assessment: message keys, quotes, citations. `say` turns a key into English. */
export declare function present(assessment: Assessment): Report;

/** The English message of a key, with `$1` … filled in; the key itself if there is none. */
export declare function say(key: string, ...values: string[]): string;

/** Finds who can help, by country and topics. */
export declare function help(query: HelpQuery, directory: readonly CountryDirectory[]): Help;

/** Every country with its emergency numbers and organisations. */
export declare const directory: readonly CountryDirectory[];

/**
 * Answers one line of the command's JSON Lines, `{"id","text"}` or `{"id","html"}`, without a line feed. Never throws.
 * `country` (two letters) is used where the line names none.
 */
export declare function answerLine(line: string, country: Country | undefined): Answer;
