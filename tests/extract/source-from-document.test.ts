import { describe, expect, it } from 'vitest';
import { sourceFromDocument } from '../../lib/extract/source-from-document.ts';

function read(html: string, longest?: number) {
	const page = new DOMParser().parseFromString(html, 'text/html');
	return sourceFromDocument(page, {
		origin: 'page',
		url: 'https://board.example/1',
		...(longest && { longest }),
	});
}

describe('what a reader sees', () => {
	it.each([
		['<p>One</p><p>Two</p>', 'One\n\nTwo'],
		['<div>One<div>Two</div>three</div>', 'One\n\nTwo\n\nthree'],
		['first<br>second<br><br>third', 'first\nsecond\n\nthird'],
		['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
		[
			'<table><tr><th>Fee</th><td>$40</td></tr><tr><td>When</td><td>now</td></tr></table>',
			'Fee\t$40\n\nWhen\tnow',
		],
		['  reg<b>istration</b>\n\t fee  <i> now </i>', 'registration fee now'],
		['<pre>kept\n   as  it is</pre>after  all', 'kept\n   as  it is\n\nafter all'],
		['<p style="white-space: pre-line">line one\nline two</p>', 'line one\nline two'],
		['a&nbsp;b', 'a\u00a0b'],
	])('reads %s', (html, text) => {
		expect(read(html).text).toBe(text);
	});

	it('leaves out what is no text, what is put away and what a person types', () => {
		const { text, hiddenText } = read(
			`Shown<script>1</script><style>p{}</style><template>t</template><noscript>n</noscript>
			<p hidden>h</p><div style="display: none">d</div><textarea>typed</textarea><input value="typed">
			<select><option>o</option></select><div role="textbox">typed</div><dialog>closed</dialog>`,
		);
		expect(text).toBe('Shown');
		expect(hiddenText).toBe('');
	});

	it('reads what helps screen readers skip, what folds open and what is only decoration', () => {
		expect(read('<details><summary>More</summary>A fee is due</details>').text).toBe('More\n\nA fee is due');
		expect(read('<span aria-hidden="true">Pay first</span>').text).toBe('Pay first');
	});

	it('reads open shadow roots with their slots, instead of the children', () => {
		const host = document.createElement('div');
		host.innerHTML = '<b slot="in">slotted</b><i>not shown</i>';
		host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow <slot name="in"></slot> end</p>';
		document.body.replaceChildren(host);
		expect(sourceFromDocument(document, { origin: 'page' }).text).toBe('shadow slotted end');
		document.body.replaceChildren();
	});

	it('stops at the longest text and says so', () => {
		const source = read(`<p>${'word '.repeat(100)}</p><p>end</p>`, 50);
		expect(source.text).toHaveLength(50);
		expect(source.truncated).toBe(true);
		expect(read('<p>short</p>', 50).truncated).toBe(false);
	});

	it('reads a page that nests without end', () => {
		let inner = document.body;
		for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('div'));
		inner.textContent = 'bottom';
		expect(sourceFromDocument(document, { origin: 'page' }).text).toBe('bottom');
		document.body.replaceChildren();
	});

	it('gives no half of a surrogate pair on', () => {
		const text = document.createTextNode('half \ud83d end');
		document.body.replaceChildren(text);
		expect(sourceFromDocument(document, { origin: 'page' }).text).toBe('half \ufffd end');
		document.body.replaceChildren();
	});
});

describe('what is hidden on purpose', () => {
	it.each([
		['font-size: 0'],
		['font-size:1px'],
		['font-size: 0em'],
		['opacity: 0'],
		['color: #fff; background: #ffffff'],
		['color: transparent'],
	])('is kept apart: %s', (style) => {
		const { text, hiddenText } = read(`<p>re<span style="${style}">safe</span>gistration</p>`);
		expect([text, hiddenText]).toEqual(['registration', 'safe']);
	});

	it.each([
		['opacity: 0; transition: opacity 1s'],
		['font-size: 12px'],
		['font-size: 0.9em'],
		['fill-opacity: 0'],
		['opacity: 0.5'],
		['color: #fff'],
		['left: -20px'],
	])('is not: %s', (style) => {
		expect(read(`<p style="${style}">fee</p>`).text).toBe('fee');
	});

	it.each([
		['position:absolute; left:-9999px'],
		['text-indent: -999em'],
		['clip: rect(0 0 0 0)'],
		['height:1px;overflow:hidden'],
	])('tells a label for screen readers from a paragraph: %s', (style) => {
		const label = read(`<p style="${style}">Skip to the list</p>`);
		expect([label.text, label.hiddenText]).toEqual(['', '']);
		const long = 'verified and trusted agency '.repeat(10).trim();
		expect(read(`<p style="${style}">${long}</p>`).hiddenText).toBe(long);
	});
});

describe('what is known of the page', () => {
	it('gives title, language, headings and address', () => {
		const source = read(
			'<html lang="pt-BR"><head><title> Casting\n call </title></head><body><h1>Two <b>leads</b></h1><div role="heading">Pay</div></body></html>',
		);
		expect(source).toMatchObject({
			title: 'Casting call',
			lang: 'pt',
			headings: ['Two leads', 'Pay'],
			url: 'https://board.example/1',
		});
	});

	it('finds ways of contact in words and in the targets of visible links', () => {
		const { contacts } = read(
			`<p>Write to Casting@Lumen.example. Call +1 (212) 555-0143.</p><a href="mailto:hr@lumen.example?subject=x">us</a>
			<a href="https://wa.me/447700900123">chat</a><a href="/own">own</a><a href="https://apply.example/x">apply</a>
			<a href="javascript:void 0">no</a><a hidden href="https://hidden.example">no</a><a href="http://[">broken</a>`,
		);
		expect(contacts).toEqual({
			emails: ['casting@lumen.example', 'hr@lumen.example'],
			phones: ['+12125550143'],
			handles: ['whatsapp:447700900123'],
			hosts: ['wa.me', 'apply.example'],
		});
	});
});
