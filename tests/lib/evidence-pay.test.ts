import { describe, expect, it } from 'vitest';
import { amountOf } from '../../lib/evidence/sum.ts';
import type { Pay } from '../../lib/model.ts';
import { type Case, posting, quotesOf } from './evidence-of.ts';

const ID = 'pay-beyond-the-work';
const found = (one: string | Case) => quotesOf(ID, one).map(({ text }) => text);

function paid(title: string, pay: Partial<Pay>): Case {
	return {
		text: `${title}\nPay from 640 to 800.`,
		postings: [posting({ title, pay: { min: null, max: null, currency: 'USD', unit: 'DAY', ...pay } })],
	};
}

describe('pay beyond the work', () => {
	it.each<[string | Case, string]>([
		['Data entry from home. Pay is $800 per day.', '$800 per day'],
		['Simple tasks on your phone, earn £60/hr.', '£60/hr'],
		['Package handling at home - $400/Day', '$400/Day'],
		['No experience needed. You get €500 to €650 a day in cash.', '€500 to €650 a day'],
		['Online jobs, typing only. Weekly pay: $2,500.', 'Weekly pay: $2,500'],
		['Product reviews, 2 hours a day, $200 daily.', '$200 daily'],
		[{ text: 'Test shoot for new models, $1,200 a day.', kind: 'casting' }, '$1,200 a day'],
		[{ text: 'Hand model for one morning, pays $250 per hour.', kind: 'casting' }, '$250 per hour'],
		['Captcha typing job, income ₹2,500 per day.', '₹2,500 per day'],
		[{ text: 'Tareas sencillas sin experiencia: 600 USD por semana, 10 horas.', lang: 'es' }, ''],
		[{ text: 'Tareas sencillas desde casa: 500 euros al día.', lang: 'es' }, '500 euros al día'],
		[{ text: 'Hi, you get £500 per day, shall we start?', kind: 'message' }, '£500 per day'],
	])('is seen in %j', (one, quote) => {
		expect(found(one)).toEqual(quote === '' ? [] : [quote]);
	});

	it.each<string | Case>([
		{ text: 'Ateliê precisa de modelo vivo na quinta à noite, R$ 70/h.', lang: 'pt', kind: 'message' },
		{ text: 'Aula de violão para crianças, R$ 80 por hora.', lang: 'pt', kind: 'message' },
		'Senior software engineer, remote. Day rate $900 per day.',
		'Consultant psychiatrist, locum, $900 per hour.',
		'Data entry clerk, $18 - $22 per hour.',
		'Data entry clerk, $42,000 per year.',
		'Data entry manager wanted. $2,000 per week.',
		{ text: 'Principal role, SAG-AFTRA feature film, $1,204 per day.', kind: 'casting' },
		{ text: 'Background actors, no experience needed, $182 per day.', kind: 'casting' },
		{ text: 'Commercial, hand model, $1,500 per day plus usage and buyout.', kind: 'casting' },
		'No experience needed, full training. Apple picking, $1 per box and up to 300 boxes.',
		'Outside sales, no experience needed, reps earn $2,500 a week in commission.',
		'Warehouse packer, AUD 36 per hour. No experience needed.',
		'Cleaner for our office. The rent of the hall is $900 a day.',
		{ text: 'Ayudante sin experiencia, $ 500 por día.', lang: 'es' },
		'Surveys for a clinical study: participants get $400 per day.',
		{ text: 'You get paid £90 per day, lunch included.', kind: 'message' },
	])('is not seen in %j', (one) => {
		expect(found(one)).toEqual([]);
	});

	it('reads the pay of structured data and quotes the text that comes nearest', () => {
		expect(found(paid('Data entry clerk', { min: 640, max: 800 }))).toEqual(['800']);
		expect(found({ ...paid('Data entry clerk', { max: 900 }), text: 'Data entry clerk, well paid' })).toEqual(
			['Data entry clerk'],
		);
		expect(found(paid('Data entry clerk', { max: 120 }))).toEqual([]);
		expect(found(paid('Data entry clerk', { max: 60_000, unit: 'YEAR' }))).toEqual([]);
		expect(found(paid('Senior data engineer', { max: 800 }))).toEqual([]);
		expect(found(paid('Data entry clerk', { max: 800, currency: 'XXX' }))).toEqual([]);
	});

	it('reads sums as people write them', () => {
		const written = [
			'$1,200.50',
			'1.500,00 €',
			'2k',
			'usd 5 k',
			'₹1,25,000',
			'1.5 lakh',
			"1'200",
			'$800.',
			'12.5',
			'0',
		];
		expect(written.map(amountOf)).toEqual([
			1200.5,
			1500,
			2000,
			5000,
			125_000,
			150_000,
			1200,
			800,
			12.5,
			null,
		]);
	});
});
