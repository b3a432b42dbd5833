import { describe, expect, it } from 'vitest';
import { language as english } from '../../lib/check/languages/en.ts';
import { readersOf, readWith } from '../../lib/check/readers.ts';
import { kindOf } from '../../lib/kinds/kind.ts';
import { withoutNotice } from '../../lib/kinds/notice.ts';
import { stanceOf } from '../../lib/kinds/stance.ts';
import { type Tally, tallyOf } from '../../lib/kinds/tally.ts';
import type { JobPosting, Source } from '../../lib/model.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { honestOffers, lessons } from './check-texts.ts';
import { sourceOf } from './source-of.ts';

const readers = readersOf([], { en: english });

function tally(text: string): Tally {
	const read = normalise(text);
	const { signs } = readWith(readers, 'en', read);
	return tallyOf(
		withoutNotice(signs, read.sentences.subarray(0, read.sentenceCount), read.count),
		read.count,
	);
}

function kind(text: string, more: Partial<Source> = {}) {
	return kindOf(sourceOf(text, more), tally(text));
}

const posting: JobPosting = {
	title: 'Night porter',
	employer: null,
	employerUrl: null,
	description: null,
	datePosted: null,
	validThrough: null,
	employmentType: null,
	place: null,
	country: null,
	pay: null,
};

describe('the kind', () => {
	it.each(honestOffers)('is told from the words: $name', (offer) => {
		expect(kind(offer.text)).toBe(offer.kind);
	});

	it('is what the caller says, whatever the words', () => {
		expect(kind('Boil the potatoes.', { kind: 'casting' })).toBe('casting');
	});

	it('is a job where the page says so in structured data', () => {
		expect(kind('Night porter. Quiet hotel by the sea.', { postings: [posting] })).toBe('job');
	});

	it('is a casting on a casting site even if the words could be a job', () => {
		const text =
			'Stand-ins needed for three days in June, paid work, apply with your availability. We will train you on the day and provide lunch and transport.';
		expect(kind(text)).toBe('job');
		expect(kind(text, { url: 'https://www.backstage.com/casting/stand-ins-1/' })).toBe('casting');
		expect(kind(text, { url: 'https://backstage.com.example/casting/' })).toBe('job');
	});

	it.each([
		'Hi, I saw your pics on Instagram. Would you like to be a model? Text me',
		'Amazon is recruiting part time staff, 500 a day, add whatsapp wa.me/447700900123',
		'Dear applicant, you have been selected for the online job. Kindly reply',
	])('of a few words to somebody is a message: %s', (text) => {
		expect(kind(text)).toBe('message');
	});
});

describe('the stance', () => {
	it.each(lessons)('is teaching in $name', ({ text }) => {
		expect(stanceOf(tally(text))).toBe('teaching');
	});

	it.each(honestOffers)('is offer in $name', ({ text }) => {
		expect(stanceOf(tally(text))).toBe('offer');
	});

	it('is not teaching for one notice under an offer', () => {
		const offer = 'We are seeking two dancers for a show in June. Send your reel. Rate $200 a day.';
		expect(stanceOf(tally(`${offer} Beware of scams. Never pay for an audition.`))).toBe('offer');
	});

	it('is neither on a long page about something else', () => {
		const blog =
			'Read more. Posted by Kim in Recipes. Leave a comment. Subscribe to the newsletter. All rights reserved. ';
		const story =
			'The minister said on Monday that parliament was told of the plan last year, according to a spokesperson. ';
		expect(stanceOf(tally((blog + story).repeat(10)))).toBe('neither');
	});
});
