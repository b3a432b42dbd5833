import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import type { TypeName } from '../../../lib/text/text.ts';
import { spansOf } from './words.ts';

const cases: readonly [TypeName, string, string[]][] = [
	[
		'money',
		'a $1,200 fee or £60 or 1.500,00 € or ₹1,25,000 down',
		['$1,200', '£60', '1.500,00 €', '₹1,25,000'],
	],
	['money', 'USD 500, Rs. 500, Rs.300, AED 3000', ['USD 500', 'Rs. 500', 'Rs.300', 'AED 3000']],
	[
		'money',
		'500 dollars, 40 bucks, 300 euros, 20 quid, 500usd',
		['500 dollars', '40 bucks', '300 euros', '20 quid', '500usd'],
	],
	['money', '$2k, $2.5k or $5 million', ['$2k', '$2.5k', '$5 million']],
	[
		'money',
		'fifty dollars and two hundred and fifty pounds',
		['fifty dollars', 'two hundred and fifty pounds'],
	],
	['money', 'between $500 and $800', ['$500', '$800']],
	['money', '1️⃣0️⃣0️⃣ USDT', ['1️⃣0️⃣0️⃣ USDT']],
	['money', 'call 555 people in 2024, page 12', []],
	[
		'money',
		'P1,500 now, P500 load, P35k, Php35k, P2,000,000.00',
		['P1,500', 'P500', 'P35k', 'Php35k', 'P2,000,000.00'],
	],
	[
		'money',
		'R450 for the boots, R2,000, N5,000 form, N150k, K9,000 each, GHS 300, 500 cedis, KSh 150, 4,000 birr, US 600',
		[
			'R450',
			'R2,000',
			'N5,000',
			'N150k',
			'K9,000',
			'GHS 300',
			'500 cedis',
			'KSh 150',
			'4,000 birr',
			'US 600',
		],
	],
	['money', 'send us 600 posters, an N95 mask, K9 unit, K500, r450, R2D2, R134a, room R412', []],
	['money', 'p500, P2 or P45, 1080P, MP3500, P3x, P1,2, P992 and P12345678', []],
	[
		'money',
		'35k a month, 150k per year, 25k/month, 35K/mo, 25k+ monthly, 20k daily, 15k-20k a week',
		['35k', '150k', '25k', '35K', '25k', '20k', '15k', '20k'],
	],
	[
		'money',
		'salary 150k; pay: 35k; earn up to 2k daily; a 50k bonus; sahod 30k; gaji 5k',
		['150k', '35k', '2k', '50k', '30k', '5k'],
	],
	[
		'money',
		'a 5k run, a 10k race, 4k video, 10k followers, run 5k a day, salary and 401k, pay 401k, we paid for a 10k race',
		[],
	],
	['money', 'We pay. 10k is far. The pay, 5k walk', []],
	[
		'money',
		'15 mil al mes, pago 300 mil, 2 million monthly users, el pago a 60 mil jubilados',
		['15 mil', '300 mil'],
	],
	[
		'money',
		'5000р, 5000 р., 25 т.р., 25 т. р., 25 тр, 25т.р., 300к руб, 5к р, 50тыс руб',
		['5000р', '5000 р', '25 т.р', '25 т. р', '25 тр', '25т.р', '300к руб', '5к р', '50тыс руб'],
	],
	['money', 'У 1991 р. народився, 5 р. на день, 12 т. зерна', []],
	[
		'money',
		'50к грн и 2 тис. доларів, тысяч рублей, зп от 80к, 100к в месяц',
		['50к грн', '2 тис. доларів', 'тысяч рублей', '80к', '100к'],
	],
	['money', '700 тыс, заплатим 50 тыс. в неделю, 50 тысяч.', ['700 тыс', '50 тыс', '50 тысяч']],
	['money', '700 тыс. подписчиков, 50 тысяч человек, 10к шагов', []],
	[
		'money',
		'1,5 juta, 2,5jt, 500rb, 10jt, 1,5 тыс. руб',
		['1,5 juta', '2,5jt', '500rb', '10jt', '1,5 тыс. руб'],
	],
	['money', 'girls 16,17 or 1,5 hours', []],
	['money', '15 lakh package, 2.5 lakh, 3 crore; 15 lakh candidates', ['15 lakh', '2.5 lakh', '3 crore']],
	['money', '50 हजार, 1.5 लाख रुपये', ['50 हजार', '1.5 लाख']],
	['money', '3万，月薪3-5万，5000块，5千一天，三千块', ['3万', '5万', '5000块', '5千', '三千块']],
	['money', '3万人，5千字，3万多名，一块去', []],
	['money', '800 درهم او 3 آلاف دولار، راتب 5 آلاف', ['800 درهم', '3 آلاف دولار', '5 آلاف']],
	['phone', 'call +44 7700 900123 or (555) 010-2233', ['+44 7700 900123', '(555) 010-2233']],
	[
		'phone',
		'07700 900 123; 555-010-2233; 1-800-555-0199; 98765 43210',
		['07700 900 123', '555-010-2233', '1-800-555-0199', '98765 43210'],
	],
	['phone', 'from 2019-2024 about 1,200,000 people earned $1234567890', []],
	[
		'email',
		'write to jo.b-x@mail.brass.example.org or a_b+c@gmail.com.',
		['jo.b-x@mail.brass.example.org', 'a_b+c@gmail.com'],
	],
	['freemail', 'a_b@gmail.com b@studio.example.com c@yahoo.co.uk', ['a_b@gmail.com', 'c@yahoo.co.uk']],
	[
		'url',
		'see https://a.example.com/x?y=1#z, www.b.example, brass.com and t.me/abc',
		['https://a.example.com/x?y=1#z', 'www.b.example', 'brass.com', 't.me/abc'],
	],
	['url', 'Pay the fee.In case of doubt, ask.me', []],
	[
		'chatlink',
		'https://wa.me/447700900123 or t.me/brass or www.example.com',
		['https://wa.me/447700900123', 't.me/brass'],
	],
	['handle', 'text @bright_jobs or (@hr.desk)', ['@bright_jobs', '@hr.desk']],
	['handle', '@media screen, npm @angular/core, a@b.example.com, @x', []],
	[
		'age',
		'16 years old, 17yo, aged 16, 16-year-old, 16 y/o, girls 16-18, 18+',
		['16 years old', '17yo', 'aged 16', '16-year-old', '16 y/o', '16-18', '18+'],
	],
	['age', 'aged 16 to 18, sixteen years old', ['aged 16 to 18', 'sixteen years old']],
	['age', '20-30 тыс, 20-30万, 20-30元, 20-30 €', []],
	['age', '16-18 hours, 20-25 people, 16/18, 10-12, 5 years of experience', []],
	['number', 'two girls and 18 men, 50%', ['two', '18', '50']],
	['percent', '20% fee or 15 percent', ['20%', '15 percent']],
	['time', 'from 10:30 to 5pm, or 7 p.m. and 8 am', ['10:30', '5pm', '7 p.m', '8 am']],
];

describe('typed tokens', () => {
	it.each(cases)('%s in %j', (type, shown, found) => {
		expect(spansOf(normalise(shown), type)).toEqual(found);
	});

	it('nests spans or keeps them apart', () => {
		const shown = cases.map(([, text]) => text).join(' ');
		const { spans } = normalise(shown);
		for (let a = 0; a < spans.count; a++) {
			for (let b = a + 1; b < spans.count && (spans.first[b] ?? 0) <= (spans.last[a] ?? 0); b++) {
				expect(spans.last[b]).toBeLessThanOrEqual(spans.last[a] ?? 0);
			}
		}
	});
});
