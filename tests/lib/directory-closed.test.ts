import { expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { learnPages } from '../../lib/learn/index.ts';
import { resource, resources } from './directory-entries.ts';

/** Digits of lines that must not come back, and why. The facts are of 23 November 2026. */
const closedNumbers: readonly (readonly [digits: string, why: string])[] = [
	['2122273000', 'Safe Horizon sexual assault line: now the Hope Hotline'],
	['8666894357', 'Safe Horizon crime victims line: now the Hope Hotline'],
	['8554842846', 'VictimConnect: shut in April 2025'],
	['3235450333', 'Women In Film helpline: passed on in 2024'],
	['8559435463', 'Women In Film helpline: passed on in 2024'],
	['8884287581', 'Justice Department worker exploitation line: only on pages of 2004 to 2008'],
	['64673', 'RAINN text line: not verified'],
	['8448782274', 'CCRI Image Abuse Helpline: not verified'],
	['2124160197', 'NYC Commission on Human Rights: not verified; 311 works'],
	['8007779229', 'California Victim Compensation Board: not verified'],
	['8558121001', 'National Deaf hotline videophone: not verified'],
	['2065189361', 'National Deaf hotline videophone: of 2012'],
	['66008', 'National Runaway Safeline text: only on an old page'],
	['8028726196', 'Homeland Security TTY: only on an unofficial copy'],
	['8552017823', 'ACTRA HAVEN phone line: now HAVEN Online'],
	['61996565008', 'Disque 100 WhatsApp: replaced in 2023'],
	['155260', 'India cyber crime line: replaced by 1930'],
];

/** Words that must not come back, and why. */
const closedNames: readonly (readonly [words: RegExp, why: string])[] = [
	[/press 3/i, 'the 988 option for LGBTQ+ youth ended on 17 July 2025'],
	[/text PRIDE|PRIDE to/i, 'the 988 option for LGBTQ+ youth ended on 17 July 2025'],
	[/Polaris/i, 'Compass Connections runs the trafficking hotline since late 2025'],
	[/VictimConnect/i, 'shut in April 2025'],
	[/Safe Center (LI|Long Island)/i, 'closed on 14 March 2025'],
	[/WIF-?LINE/i, 'passed to the Hollywood Commission in June 2024'],
	[/lhj\.jp/i, 'Lighthouse closed in March 2022'],
];

const text = JSON.stringify([directory, learnPages]);
const dialled = resources.flatMap(({ channels }) =>
	channels.flatMap(({ value, display, body }) => [value, display ?? '', body ?? '']),
);

test.each(closedNumbers)('%s is not dialled or shown: %s', (digits) => {
	for (const way of dialled) {
		const number = way.replace(/\D/g, '');
		const closed = digits.length > 6 ? number.endsWith(digits) : number === digits;
		expect(closed, way).toBe(false);
	}
});

test.each(closedNames)('%s appears nowhere: %s', (words) => {
	expect(text).not.toMatch(words);
});

test('212-335-9373 never stands under the name of the police', () => {
	const owners = resources.filter(({ channels }) => channels.some(({ value }) => value === '+12123359373'));
	expect(owners.map(({ id }) => id)).toEqual(['us-manhattan-da-svd']);
	expect(`${owners[0]?.name} ${owners[0]?.operator}`).not.toMatch(/NYPD|police/i);
});

test('988 is listed by call, text and chat', () => {
	expect(resource('us-988').channels.map(({ type }) => type)).toEqual(['phone', 'sms', 'chat']);
});

test('Trans Lifeline is not shown as open day and night', () => {
	for (const { hours } of resource('us-trans-lifeline').channels) expect(hours ?? '').not.toBe('24/7');
});
