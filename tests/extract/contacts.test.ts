import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../lib/extract/contacts.ts';

function inText(text: string) {
	return contactsOf(text, [], null);
}

describe('ways of contact in a text', () => {
	it.each([
		['Write to Ann.Lee+cast@mail.studio.example.', ['ann.lee+cast@mail.studio.example']],
		['a @ b, @handle, x@y, me@localhost', []],
	])('finds e-mail addresses in %s', (text, emails) => {
		expect(inText(text).emails).toEqual(emails);
	});

	it.each([
		['Call (212) 555-0143 or 212.555.0144', ['2125550143', '2125550144']],
		['+44 7700 900 123 / 00 44 7700 900124', ['+447700900123', '+447700900124']],
		['Ring 01632 960 123', ['01632960123']],
		['From 2026-11-24 to 24.11.2026, 2024 - 2026, $1,800 to 2,500, 12345678901234567890', []],
		['Earn 150000 to 200000 a year, ref 123456789', []],
	])('finds phone numbers in %s', (text, phones) => {
		expect(inText(text).phones).toEqual(phones);
	});

	it.each([
		['Text Marlon on WhatsApp only, at +1 212 555 0143', ['whatsapp:12125550143']],
		['Telegram: @bright_jobs. Or t.me/bright_two', ['telegram:bright_jobs', 'telegram:bright_two']],
		['https://api.whatsapp.com/send?phone=447700900123&text=hi', ['whatsapp:447700900123']],
		['Add me on Line @casting9', ['line:casting9']],
		['The line is long, signal the driver, follow @studio', []],
	])('finds messenger accounts in %s', (text, handles) => {
		expect(inText(text).handles).toEqual(handles);
	});

	it('gives each once and leaves out the own site', () => {
		const links = [
			'https://Board.example/a',
			'/b',
			'https://other.example/x',
			'https://other.example/y',
			'tel:+15550100',
			'data:x',
		];
		const contacts = contactsOf(
			'See https://other.example/z, www.third.example.',
			links,
			'https://board.example/list',
		);
		expect(contacts.hosts).toEqual(['other.example', 'www.third.example']);
		expect(contacts.phones).toEqual(['+15550100']);
	});

	it.each(['1 2 3 (', 'a@b.', 'telegram ', 'https://', '(((((((', '+1-'])(
		'takes its time only once for much of %j',
		(piece) => {
			const before = performance.now();
			inText(piece.repeat(200_000));
			expect(performance.now() - before).toBeLessThan(3000);
		},
	);
});
