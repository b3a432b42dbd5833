import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { resources } from './directory-entries.ts';

interface Fact {
	readonly id: string;
	readonly country: string;
	readonly confidence: string;
	readonly topics: readonly string[];
	readonly channels: readonly {
		readonly type: string;
		readonly value: string;
		readonly display?: string;
		readonly body?: string;
		readonly note?: string;
	}[];
}

/** The fact base lies beside the clone where the project is made; elsewhere these tests have nothing to compare. */
const base = new URL('../../../shared/facts/resources.json', import.meta.url);
const facts: readonly Fact[] = existsSync(base) ? JSON.parse(readFileSync(base, 'utf8')) : [];
const fact = (id: string) => facts.find((entry) => entry.id === id);
const secure = (value: string) => value.replace(/^http:/, 'https:');

/** Says that nobody saw the channel in a source. */
const unseen = /not verified|unofficial|check before printing|may have changed|general knowledge/;

describe.skipIf(facts.length === 0)('against the fact base', () => {
	test('every number and address is exactly that of the record', () => {
		for (const { id, channels } of resources) {
			const known = fact(id)?.channels.map(({ type, value }) => `${type} ${secure(value)}`) ?? [];
			for (const { type, value } of channels) expect(known, id).toContain(`${type} ${value}`);
		}
	});

	test('every emergency number is exactly that of the record', () => {
		for (const { country, emergency } of directory) {
			const records = facts.filter(
				(entry) => entry.country === country && entry.topics.includes('emergency'),
			);
			const known = records.flatMap(({ channels }) => channels.map(({ value }) => value));
			for (const { value, sms } of emergency?.numbers ?? []) {
				expect(known, country).toContain(value);
				if (sms) expect(known, country).toContain(sms);
			}
		}
	});

	test('every keyword of a text message is that of the record', () => {
		for (const { id, channels } of resources) {
			for (const { type, value, body } of channels) {
				if (type !== 'sms') continue;
				const known = fact(id)?.channels.filter((way) => way.type === 'sms' && way.value === value) ?? [];
				const words = known.map((way) => way.body).filter((word) => /^[A-Z]+$/.test(word ?? ''));
				if (words.length > 0) expect(words, `${id} ${value}`).toContain(body);
				else expect(body, `${id} ${value}`).toBeUndefined();
			}
		}
	});

	test('every resource of the United States that is fairly sure is listed', () => {
		const sure = facts.filter(({ country, confidence }) => country === 'US' && confidence !== 'low');
		const listed = new Set(['us-911', ...resources.map(({ id }) => id)]);
		expect(sure.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
	});

	test('every country with a fairly sure emergency record has its emergency numbers', () => {
		const sure = facts.filter(
			({ topics, confidence }) => topics.includes('emergency') && confidence !== 'low',
		);
		const listed = new Set(directory.filter(({ emergency }) => emergency).map(({ country }) => country));
		expect(sure.filter(({ country }) => !listed.has(country)).map(({ id }) => id)).toEqual([]);
	});

	test('confidence and topics are those of the record, and nothing is listed that is not sure', () => {
		for (const { id, confidence, topics } of resources) {
			expect({ id, confidence, topics }).toEqual({
				id,
				confidence: fact(id)?.confidence,
				topics: fact(id)?.topics,
			});
		}
	});

	test('no channel is shown whose note says that it is not verified', () => {
		for (const { id, channels } of resources) {
			const doubtful = fact(id)?.channels.filter((way) => unseen.test(`${way.note} ${way.display}`)) ?? [];
			const held = doubtful.filter(({ type }) => type !== 'chat').map(({ value }) => value);
			for (const { value } of channels) expect(held, id).not.toContain(value);
		}
	});
});
