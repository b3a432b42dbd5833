import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import type { Channel, Topic } from '../../lib/model.ts';
import { resources, sources } from './directory-entries.ts';

const topics: Readonly<Record<Topic, true>> = {
	'crime-victims': true,
	'domestic-violence': true,
	emergency: true,
	harassment: true,
	'image-abuse': true,
	immigration: true,
	'labor-exploitation': true,
	legal: true,
	lgbtq: true,
	'mental-health': true,
	migrants: true,
	minors: true,
	'modeling-rights': true,
	'performers-rights': true,
	scam: true,
	'sexual-violence': true,
	trafficking: true,
};

/** E.164, or a number as it is dialled inside the country (`999`, `1800778888`, `*765`, `#8103`). */
const dialled = /^(\+[1-9]\d{5,14}|[*#]?\d{2,14})$/;
const shapes: Readonly<Record<Channel['type'], RegExp>> = {
	phone: dialled,
	sms: dialled,
	tty: dialled,
	videophone: dialled,
	whatsapp: /^\+[1-9]\d{6,14}$/,
	email: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/,
	chat: /^https:\/\/\S+$/,
	web: /^https:\/\/\S+$/,
};

test('every country file beside the index is in the directory, and under its own code', () => {
	const here = new URL('../../lib/directory/', import.meta.url);
	const files = readdirSync(here).filter((name) => name.endsWith('.ts'));
	const countries = files.filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
	expect(directory.map(({ country }) => `${country.toLowerCase()}.ts`).toSorted()).toEqual(
		countries.toSorted(),
	);
});

test('every resource in the files about the United States is collected', () => {
	const here = new URL('../../lib/directory/us/', import.meta.url);
	const collected = directory.find(({ country }) => country === 'US')?.resources.map(({ id }) => id) ?? [];
	for (const name of readdirSync(here)) {
		const written = readFileSync(new URL(name, here), 'utf8').matchAll(/\bid: '([^']+)'/g);
		const ids = [...written].map(([, id]) => id);
		expect(ids.length, name).toBeGreaterThan(0);
		expect(collected, name).toEqual(expect.arrayContaining(ids));
	}
});

test('no id is used twice, and a resource stands in its own country', () => {
	const ids = resources.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { country, resources: own } of directory) {
		for (const entry of own) expect(`${entry.id} ${entry.country}`).toBe(`${entry.id} ${country}`);
	}
});

test('every resource can be reached, and each way has the shape of its kind', () => {
	for (const { id, channels } of resources) {
		expect(channels.length, id).toBeGreaterThan(0);
		for (const { type, value } of channels) expect(value, `${id} ${type}`).toMatch(shapes[type]);
	}
});

test('no way to reach a resource is listed twice', () => {
	for (const { id, channels } of resources) {
		const ways = channels.map(({ type, value, body }) => `${type} ${value} ${body ?? ''}`);
		expect(new Set(ways).size, id).toBe(ways.length);
	}
});

test('what people read agrees with what is dialled', () => {
	const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
	const digits = (written: string) =>
		[...written]
			.map((sign) => (/\d/.test(sign) ? sign : keys.findIndex((key) => key.includes(sign))))
			.join('');
	for (const { id, channels } of resources) {
		for (const { type, value, display } of channels) {
			if (!display || !['phone', 'sms', 'tty', 'videophone', 'whatsapp'].includes(type)) continue;
			const end = value.replace(/\D/g, '').slice(-6);
			const written = display.replace(/[^\dA-Z]/g, '');
			const shown = [display.replace(/\D/g, ''), digits(written)];
			expect(
				shown.some((text) => text.includes(end)),
				`${id}: ${display} is not ${value}`,
			).toBe(true);
		}
	}
});

test('every resource has known topics and somebody it is for', () => {
	for (const entry of resources) {
		expect(entry.topics.length, entry.id).toBeGreaterThan(0);
		expect(entry.audience.length, entry.id).toBeGreaterThan(0);
		for (const topic of entry.topics) expect(topics[topic], `${entry.id} ${topic}`).toBe(true);
	}
});

test('only what is fairly sure is listed', () => {
	for (const { id, confidence } of resources) expect(['high', 'medium'], id).toContain(confidence);
	for (const { country, emergency } of directory) {
		if (emergency) expect(['high', 'medium'], country).toContain(emergency.confidence);
	}
});

test('texts are short and plain: at most 250 characters, no full stop missing, no exclamation mark', () => {
	for (const { id, what, operator } of resources) {
		expect(what.length, id).toBeLessThanOrEqual(250);
		expect(what, id).toMatch(/[.)]$/);
		expect(what, id).not.toMatch(/!|victimised|prey/);
		expect(operator, id).not.toBe('');
	}
});

test('every fact has a source with an address, a publisher and the day it was read', () => {
	for (const { id, sources: own } of resources) expect(own.length, id).toBeGreaterThan(0);
	for (const { emergency } of directory) if (emergency) expect(emergency.sources.length).toBeGreaterThan(0);
	for (const { of, url, publisher, read } of sources) {
		expect(url, of).toMatch(/^https?:\/\/[^\s/]+\.[a-z]+(\/|$)/i);
		expect(publisher, of).not.toBe('');
		expect(read, of).toMatch(/^20\d\d-\d\d-\d\d$/);
	}
});

test('only these old pages are known without https; find a better one before adding to them', () => {
	const plain = sources.filter(({ url }) => url.startsWith('http:')).map(({ of }) => of);
	expect(plain.toSorted()).toEqual([
		'be-sos-viol',
		'gr-1109',
		'gr-15900',
		'kr-1366',
		'kr-1577-1366',
		'nz-safe-to-talk',
		'us-ca-crd',
		'us-childhelp',
		'us-safe-helpline',
		'us-safe-horizon-atp',
	]);
});

test('every emergency number is short, dialled as it is, and labelled', () => {
	for (const { country, emergency } of directory) {
		if (!emergency) continue;
		expect(emergency.country).toBe(country);
		expect(emergency.numbers.length, country).toBeGreaterThan(0);
		for (const { label, value, sms } of emergency.numbers) {
			expect(value, country).toMatch(/^\d{2,5}$/);
			expect(sms ?? '911', country).toMatch(/^\d{3}$/);
			expect(label, country).not.toBe('');
		}
	}
});

test('only these have no emergency number yet', () => {
	const without = directory.filter(({ emergency }) => !emergency).map(({ country }) => country);
	expect(without.toSorted()).toEqual(['BD', 'INT', 'LK']);
});
