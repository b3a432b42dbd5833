import { describe, expect, it } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { type Help, help } from '../../lib/help.ts';
import type { CountryDirectory, HelpFilter, HelpQuery, Resource, Topic } from '../../lib/model.ts';

function ask(more: Partial<HelpQuery>, from: readonly CountryDirectory[] = directory): Help {
	return help({ country: 'US', topics: [], search: '', filters: [], ...more }, from);
}

function names(found: readonly Resource[]): string[] {
	return found.map(({ name }) => name);
}

describe('the right three', () => {
	it('are the trafficking hotline, RAINN and Model Alliance Support in the United States', () => {
		expect(names(ask({}).first)).toEqual([
			expect.stringContaining('National Human Trafficking Hotline'),
			expect.stringContaining('RAINN'),
			expect.stringContaining('Model Alliance'),
		]);
	});

	it.each<[Topic, RegExp]>([
		['trafficking', /Human Trafficking Hotline/],
		['sexual-violence', /RAINN/],
		['scam', /Fraud/],
		['domestic-violence', /National Domestic Violence Hotline/],
		['mental-health', /988/],
	])('begin with who does it best when help is about %s', (topic, name) => {
		expect(ask({ topics: [topic] }).first[0]?.name).toMatch(name);
	});

	it('cover different topics rather than one topic three times', () => {
		const { first } = ask({ topics: ['sexual-violence', 'image-abuse', 'scam'] });
		const covered = (topic: Topic) => first.some(({ topics }) => topics.includes(topic));
		expect([covered('sexual-violence'), covered('image-abuse'), covered('scam')]).toEqual([true, true, true]);
	});

	it('are of the person’s own country where it has them', () => {
		for (const country of ['GB', 'DE', 'CA', 'AU']) {
			expect(ask({ country }).first.map((one) => one.country)).toEqual([country, country, country]);
		}
	});

	it('serve the whole country, not one city', () => {
		for (const topics of [[], ['trafficking'], ['sexual-violence'], ['scam']] satisfies Topic[][]) {
			expect(ask({ topics }).first.filter(({ city }) => city)).toEqual([]);
		}
	});

	it('do not stand in the rest once more', () => {
		const { first, rest } = ask({});
		expect(rest.filter((one) => first.includes(one))).toEqual([]);
		expect(rest.length).toBeGreaterThan(20);
	});
});

describe('help never comes empty', () => {
	it('in any country of the directory, and in one that we do not know', () => {
		for (const { country } of [...directory, { country: 'ZZ' }]) {
			const { first, rest } = ask({ country });
			expect([country, first.length + rest.length > 0]).toEqual([country, true]);
		}
	});

	it('under any filters together', () => {
		const filters: HelpFilter[] = [
			'cannot-talk',
			'under-18',
			'at-work',
			'abroad',
			'money',
			'images',
			'assault',
			'control',
		];
		for (const { country } of directory) expect(ask({ country, filters }).first.length).toBeGreaterThan(0);
	});

	it('even from an empty directory it answers without throwing', () => {
		expect(ask({}, [])).toEqual({ emergency: null, first: [], rest: [] });
	});
});

describe('the emergency number', () => {
	it('is that of the country', () => {
		expect(ask({}).emergency?.numbers[0]?.value).toBe('911');
		expect(ask({ country: 'GB' }).emergency?.numbers[0]?.value).toBe('999');
	});

	it('stays when a search finds nobody', () => {
		const { emergency, first, rest } = ask({ search: 'nobody is called that' });
		expect(emergency?.country).toBe('US');
		expect([...first, ...rest]).toEqual([]);
	});
});

describe('filters', () => {
	it.each<[HelpFilter, (one: Resource) => boolean]>([
		[
			'cannot-talk',
			({ channels }) => channels.some(({ type }) => ['sms', 'chat', 'email', 'whatsapp'].includes(type)),
		],
		['under-18', ({ topics, audience }) => topics.includes('minors') || audience.includes('minors')],
		['money', ({ topics }) => topics.includes('scam')],
		['images', ({ topics }) => topics.includes('image-abuse')],
		['assault', ({ topics }) => topics.includes('sexual-violence')],
		['control', ({ topics }) => topics.includes('trafficking') || topics.includes('domestic-violence')],
	])('%s leaves only those who fit', (filter, fits) => {
		const { first, rest } = ask({ filters: [filter] });
		expect(first.length).toBe(3);
		expect(names([...first, ...rest].filter((one) => !fits(one)))).toEqual([]);
	});

	it('narrow together', () => {
		const both = ask({ filters: ['assault', 'cannot-talk'] });
		const all = [...both.first, ...both.rest];
		expect(all.length).toBeGreaterThan(0);
		for (const { topics, channels } of all) {
			expect(topics).toContain('sexual-violence');
			expect(channels.map(({ type }) => type).join()).toMatch(/sms|chat|email|whatsapp/);
		}
	});
});

describe('search', () => {
	const found = (search: string, country = 'US') => {
		const { first, rest } = ask({ search, country });
		return names([...first, ...rest]);
	};

	it.each(['888-373-7888', '1 888 373 7888', '(888) 3737888', '+18883737888'])(
		'finds a number as typed: %s',
		(typed) => {
			expect(found(typed)).toEqual([expect.stringContaining('Trafficking Hotline')]);
		},
	);

	it('finds by name, place, keyword and any case', () => {
		expect(found('rainn')[0]).toMatch(/RAINN/);
		expect(found('hola')[0]).toMatch(/Crisis Text Line/);
		expect(found('new york police').join()).toMatch(/NYPD/);
	});

	it('needs every word', () => {
		expect(found('rainn')).not.toEqual([]);
		expect(found('rainn zebra')).toEqual([]);
	});

	it('does not mind accents', () => {
		const mexican = ask({}).first.map((one) => ({ ...one, name: 'Línea de atención', country: 'MX' }));
		const mx: CountryDirectory[] = [{ country: 'MX', name: 'Mexico', emergency: null, resources: mexican }];
		const search = (typed: string) => ask({ country: 'MX', search: typed }, mx).first.length;
		expect([search('linea atencion'), search('LÍNEA')]).toEqual([3, 3]);
	});

	it('looks in other countries too, the own country first', () => {
		expect(found('rainn', 'GB')[0]).toMatch(/RAINN/);
		const police = ask({ search: 'police', country: 'GB' });
		expect(police.first[0]?.country).toBe('GB');
	});
});
