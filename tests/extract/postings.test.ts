import { describe, expect, it } from 'vitest';
import { postingsIn } from '../../lib/extract/json-ld.ts';
import { sourceFromDocument } from '../../lib/extract/source-from-document.ts';

const whole = {
	'@type': 'JobPosting',
	title: 'Runner',
	hiringOrganization: { name: 'Gate Films', sameAs: 'https://gate.example' },
	description: '<p>Carry &amp; fetch.</p><ul><li>Early</li></ul>',
	jobLocation: {
		address: { addressLocality: 'Leeds', addressRegion: 'Yorkshire', addressCountry: { name: 'GB' } },
	},
	employmentType: ['FULL_TIME', 'TEMPORARY'],
	baseSalary: { currency: 'GBP', value: { minValue: '12.21', maxValue: 14, unitText: 'HOUR' } },
	datePosted: '2026-11-01',
};

describe('schema.org JobPosting in JSON-LD', () => {
	it('is read in full', () => {
		expect(postingsIn([JSON.stringify(whole)], [])).toEqual([
			{
				title: 'Runner',
				employer: 'Gate Films',
				employerUrl: 'https://gate.example',
				description: 'Carry & fetch.\nEarly',
				datePosted: '2026-11-01',
				validThrough: null,
				employmentType: 'FULL_TIME, TEMPORARY',
				place: 'Leeds, Yorkshire',
				country: 'GB',
				pay: { min: 12.21, max: 14, currency: 'GBP', unit: 'HOUR' },
			},
		]);
	});

	it.each([
		['an array', JSON.stringify([whole])],
		['a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, whole] })],
		['another page part', JSON.stringify({ '@type': 'WebPage', mainEntity: { list: [[whole]] } })],
		[
			'a type with address',
			JSON.stringify({ ...whole, '@type': ['https://schema.org/JobPosting', 'Thing'] }),
		],
		['an HTML comment', `<!-- ${JSON.stringify(whole)} -->`],
		['raw line feeds and a comma too many', '{"@type":"JobPosting","title":"Run\nner","x":[1,],}'],
	])('is found in %s', (_, text) => {
		expect(postingsIn([text], [])[0]?.title?.replace(' ', '')).toBe('Runner');
	});

	it('follows an employer that stands elsewhere in the graph', () => {
		const graph = [
			{ '@id': '#us', name: 'Gate Films' },
			{ ...whole, hiringOrganization: { '@id': '#us' } },
		];
		expect(postingsIn([JSON.stringify({ '@graph': graph })], [])[0]?.employer).toBe('Gate Films');
	});

	it('undoes HTML that was escaped twice', () => {
		const text = JSON.stringify({ ...whole, description: '&lt;p&gt;Pick &amp;amp; pack&lt;/p&gt;' });
		expect(postingsIn([text], [])[0]?.description).toBe('Pick & pack');
	});

	it.each([
		['half a text', '{"@type":"JobPosting","title":'],
		['nothing', ''],
		['other values', '[null, 7, "JobPosting", [], {"@type": {"@type": "JobPosting"}}]'],
		['deep nesting', '['.repeat(500_000)],
	])('gives nothing for %s', (_, text) => {
		expect(postingsIn([text], [])).toEqual([]);
	});

	it.each([
		['pay as a number', 30, { min: 30, max: 30 }],
		['pay as words', '$1,200 a week', { min: 1200, max: 1200 }],
		['pay as nonsense', { value: { minValue: {}, maxValue: [] } }, null],
	])('takes %s for what it is', (_, baseSalary, pay) => {
		const found = postingsIn([JSON.stringify({ ...whole, baseSalary })], [])[0]?.pay ?? null;
		if (pay) expect(found).toMatchObject(pay);
		else expect(found).toBeNull();
	});
});

describe('schema.org JobPosting in microdata', () => {
	it('is read with what stands inside it', () => {
		const page = new DOMParser().parseFromString(
			`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Night porter</h1>
			<div itemprop="hiringOrganization" itemscope><span itemprop="name">Hotel Larkspur</span><a itemprop="url" href="https://larkspur.example">site</a></div>
			<time itemprop="datePosted" datetime="2026-11-01">Sunday</time>
			<div itemprop="baseSalary" itemscope><meta itemprop="currency" content="EUR"><b itemprop="value" itemscope><meta itemprop="value" content="15.2"></b></div>
			</div><p itemprop="title">Not this</p>`,
			'text/html',
		);
		expect(sourceFromDocument(page, { origin: 'page' }).postings).toMatchObject([
			{
				title: 'Night porter',
				employer: 'Hotel Larkspur',
				employerUrl: 'https://larkspur.example',
				datePosted: '2026-11-01',
				pay: { min: 15.2, max: 15.2, currency: 'EUR' },
			},
		]);
	});
});
