import { check } from '../../lib/check.ts';
import { directory } from '../../lib/directory/index.ts';
import { countryOfTimeZone } from '../../lib/directory/time-zones.ts';
import { help } from '../../lib/help.ts';
import type { Country, FindingCard, Quote, Resource, Source } from '../../lib/model.ts';
import { present, quotesToShow } from '../../lib/present.ts';
import { say } from './messages.ts';
import { reachLines } from './reach.ts';
import { wrap } from './wrap.ts';

const LONGEST_QUOTE = 200;

/**
 * The report on a source as people read it in a terminal: the harm in words, each finding with its quote, why, who says
 * so and what to do, and who can help. Without a country it is guessed from the time zone.
 */
export function printReport(source: Source, country: Country = guessedCountry()): string {
	const assessment = check(source);
	const report = present(assessment);
	const count = report.cards.length;
	const things = say(count === 1 ? 'things_to_look_at_one' : 'things_to_look_at_other', String(count));
	const head = [wrap(say(report.headlineKey))];
	if (count > 0) head.push([report.levelKey ? say(report.levelKey) : '', things].filter(Boolean).join(' · '));
	head.push(wrap(say(report.subtitleKey)));
	if (report.truncated) head.push(wrap(say('report_truncated')));
	const cards = report.cards.map((card, at) => printCard(card, at + 1));
	const people = count > 0 ? printPeople(country, report.topics) : [];
	const parts = report.helpFirst ? [...people, ...cards] : [...cards, ...people];
	return [head.join('\n'), ...parts].map(plain).join('\n\n');
}

function printCard(card: FindingCard, number: number): string {
	const lines = [wrap(`${say(card.titleKey)} · ${say(`level_${card.weight}`)}`, `${number}. `)];
	for (const quote of quotesToShow(card)) lines.push(wrap(`“${shorten(quote)}”`, '   '));
	lines.push(wrap(say(card.whyKey), '   '));
	const sayers = card.citations.map(({ publisher, title, url }) => `${publisher}, “${title}”, ${url}`);
	for (const [at, sayer] of sayers.entries())
		lines.push(wrap(at === 0 ? `${say('who_says_so')} ${sayer}` : sayer, '   '));
	lines.push(wrap(say('next_step', say(card.nextKey)), '   '));
	lines.push(wrap(`${say('innocent_title')}: ${say(card.innocentKey)}`, '   '));
	return lines.join('\n');
}

function shorten({ text }: Quote): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)} …` : line;
}

function printPeople(country: Country, topics: Parameters<typeof help>[0]['topics']): string[] {
	const { emergency, first } = help({ country, topics, search: '', filters: [] }, directory);
	const number = emergency?.numbers[0]?.value;
	const lines = number ? [`${say('emergency_question')} ${number}`] : [];
	return first.length === 0
		? lines
		: [[say('people_for_this'), ...lines, ...first.map(printResource)].join('\n')];
}

function printResource(resource: Resource): string {
	return [`– ${resource.name}`, ...reachLines(resource).map((line) => wrap(line, '  '))].join('\n');
}

function guessedCountry(): Country {
	return countryOfTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'INT';
}

/** Without signs that steer a terminal: a listing must not colour, move or hide what is printed. */
function plain(text: string): string {
	return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
