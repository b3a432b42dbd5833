import { describe, expect, it } from 'vitest';
import { isWithin } from '../../lib/evidence/distance.ts';
import { domainOf, hostIn } from '../../lib/evidence/domain.ts';
import { type Case, posting, quotesOf } from './evidence-of.ts';

const at = (employerUrl: string) => [posting({ employer: 'Brightwater', employerUrl })];
const own = at('https://www.brightwater.com/about');

describe('an address like a known name', () => {
	const found = (one: string | Case) => quotesOf('address-like-a-known-name', one).map(({ text }) => text);

	it.each<[string | Case, string]>([
		['Amazon hiring desk: write to jobs@amazon-careers.net today.', 'jobs@amazon-careers.net'],
		['Apply at https://www.linkedin-jobs.xyz/apply now.', 'https://www.linkedin-jobs.xyz/apply'],
		['Netflix casting: casting@netfl1x.com', 'casting@netfl1x.com'],
		['Write to hr@micros\u043eft.com for the job.', 'hr@micros\u043eft.com'],
		['Work for Walmart, mail clerk@wallmart.com', 'clerk@wallmart.com'],
		['Register at google.hiring-desk.top first.', 'google.hiring-desk.top'],
		[{ text: 'Send papers to hr@brightwater-careers.com', postings: own }, 'hr@brightwater-careers.com'],
		[{ text: 'Send papers to hr@brightwatre.com', postings: own }, 'hr@brightwatre.com'],
		[{ text: 'Send papers to hr@brightwater.work', postings: own }, 'hr@brightwater.work'],
	])('is seen in %j', (one, quote) => {
		expect(found(one)).toEqual([quote]);
	});

	it.each<string | Case>([
		'Apply at amazon.jobs or https://www.disneycareers.com/en.',
		'Write to jobs@amazon.co.uk or jobs@google.de.',
		'Spotlight Talent: hello@spotlight-talent.com, and see backstagejobs.com.',
		'Apply at https://netflix.wd1.myworkdayjobs.com/careers.',
		'Former Google people run our shop, write to team@goggles-and-more.com.',
		{ text: 'Send papers to hr@brightwater.co.uk or hr@mail.brightwater.com', postings: own },
		{ text: 'Ask anna@brightwaters-marina.org or apply via acme.bamboohr.com', postings: own },
		{ text: 'Send papers to jobs@harbourfoods.com', postings: at('https://www.linkedin.com/company/x') },
		'Смотрите пример.рф или пишите на hr@пример.com',
	])('is not seen in %j', (one) => {
		expect(found(one)).toEqual([]);
	});

	it('is seen in the page’s own address and in a link that the text does not show', () => {
		const text = 'Clerk wanted at Amazon. Use the form.';
		expect(found({ text, url: 'https://amazon-hiring.online/form' })).toHaveLength(1);
		const contacts = { emails: ['hr@amazon-hiring.online'], phones: [], handles: [], hosts: [] };
		expect(found({ text, contacts })).toHaveLength(1);
		expect(found({ text, url: 'https://www.amazon.jobs/en/jobs/1' })).toEqual([]);
	});
});

describe('a free mail address of a firm', () => {
	const found = (one: string | Case) => quotesOf('free-mail-of-a-firm', one).map(({ text }) => text);
	const employer = [posting({ employer: 'Northpier Foods' })];

	it.each<[string | Case, string]>([
		['Northpier Foods Ltd is hiring. Send your CV to northpier.jobs@gmail.com.', 'northpier.jobs@gmail.com'],
		['Company: Northpier\nApply to northpier@outlook.com', 'northpier@outlook.com'],
		[{ text: 'Apply by mail: hiring.north@yahoo.com', postings: employer }, 'hiring.north@yahoo.com'],
		['Lakeside Productions, casting. Headshots to lakeside.cast@hotmail.com', 'lakeside.cast@hotmail.com'],
	])('is seen in %j', (one, quote) => {
		expect(found(one)).toEqual([quote]);
	});

	it('is seen when it is written in words', () => {
		expect(found('Northpier Group: write to north at gmail dot com')).toEqual(['north at gmail dot com']);
	});

	it.each<string | Case>([
		'We need a babysitter, write to annas.family@gmail.com.',
		'Northpier Foods Ltd. Send your CV to jobs@northpier.example.',
		'Northpier Foods Ltd. CV to jobs@northpier.example or, if that fails, northpier@gmail.com.',
		'Hill Farms LLC. Apply to hillfarm@gmail.com or phone +1 202 555 0143.',
		'Hill Farms LLC, 42 Mill Lane, Appleton. Apply to hillfarm@gmail.com.',
		'Northpier Foods Ltd. You will keep our mailing list tidy; test account: demo@gmail.com.',
	])('is not seen in %j', (one) => {
		expect(found(one)).toEqual([]);
	});
});

describe('a chat as the only way to answer', () => {
	const found = (one: string | Case) => quotesOf('chat-is-the-only-way', one).map(({ text }) => text);

	it.each<[string, string]>([
		['Northpier Foods Ltd needs packers. Write on https://wa.me/447700900123', 'https://wa.me/447700900123'],
		['Northpier Foods Ltd needs packers. Form: bit.ly/northpier-form', 'bit.ly/northpier-form'],
		['Company: Northpier\nPackers wanted. Message t.me/north_hr', 't.me/north_hr'],
		['Lakeside Studios casting. Fill in https://forms.gle/abc123', 'https://forms.gle/abc123'],
		['Northpier Foods Ltd. Telegram: @north_hr for the job.', 'north_hr'],
	])('is seen in %j', (text, quote) => {
		expect(found(text)).toEqual([quote]);
	});

	it.each([
		'Northpier Foods Ltd. Write on https://wa.me/447700900123 or to jobs@northpier.example.',
		'Northpier Foods Ltd. WhatsApp https://wa.me/447700900123 or see www.northpier.example/jobs.',
		'Northpier Foods Ltd. Apply online, questions on https://wa.me/447700900123.',
		'We need help in our garden, write on https://wa.me/447700900123.',
		'Northpier Foods Ltd. Call the shop on 020 7946 0000 or use https://wa.me/447700900123.',
	])('is not seen in %j', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('domains', () => {
	it('are cut where somebody registered them', () => {
		const registrable = (host: string) => domainOf(host)?.registrable;
		expect(registrable('jobs.example.co.uk')).toBe('example.co.uk');
		expect(registrable('a.b.example.com')).toBe('example.com');
		expect(registrable('www.example.com.br')).toBe('example.com.br');
		expect(registrable('amazon.weebly.com')).toBe('amazon.weebly.com');
		expect(registrable('co.uk')).toBe('co.uk');
		expect(domainOf('192.0.2.7')).toBeNull();
		expect(domainOf('localhost')).toBeNull();
	});

	it('are read from addresses and links', () => {
		expect(hostIn('Jobs@Example.com')).toBe('example.com');
		expect(hostIn('https://user@www.example.com:8080/a@b')).toBe('example.com');
		expect(hostIn('no address')).toBeNull();
	});

	it('are near each other by missing, added, changed and swapped letters', () => {
		expect(
			['amazn', 'amazoon', 'amazan', 'amaozn', 'amazon'].map((name) => isWithin(name, 'amazon', 1)),
		).toEqual(Array.from({ length: 5 }, () => true));
		expect(isWithin('amzaan', 'amazon', 1)).toBe(false);
	});
});
