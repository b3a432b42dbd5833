import { expect, it } from 'vitest';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';

it('keeps a text as it is, so that offsets count in what was given', () => {
	const text = '\ufeffPay\r\nfirst \ud83d now';
	const source = sourceFromText(text, { origin: 'paste', lang: 'en-US' });
	expect(source.text).toBe('\ufeffPay\r\nfirst \ufffd now');
	expect(source.text).toHaveLength(text.length);
	expect(source).toMatchObject({ origin: 'paste', lang: 'en', kind: null, title: null, truncated: false });
});

it('finds ways of contact in a message', () => {
	const { contacts } = sourceFromText('Add @wendy on Telegram @bright_wendy or https://t.me/bright_wendy', {
		origin: 'paste',
	});
	expect(contacts.handles).toEqual(['telegram:bright_wendy']);
	expect(contacts.hosts).toEqual(['t.me']);
});
