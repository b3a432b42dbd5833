import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Assessment, Kind, Source } from '../../lib/model.ts';
import { benignTexts } from './benign-texts.ts';

/** A pasted text as the popup hands it over; the kind is given, so that the rules of that kind all speak. */
function pasted(text: string, kind: Kind | null): Source {
	return {
		origin: 'paste',
		text,
		title: null,
		url: null,
		lang: null,
		kind,
		headings: [],
		postings: [],
		contacts: { emails: [], phones: [], handles: [], hosts: [] },
		hiddenText: '',
		truncated: false,
	};
}

function told({ findings }: Assessment): string {
	return findings.map(({ rule, weight, quotes }) => `${weight} ${rule}: “${quotes[0]?.text}”`).join('\n');
}

describe('honest texts', () => {
	it('are many and of each kind', () => {
		expect(benignTexts.length).toBeGreaterThanOrEqual(30);
		expect(new Set(benignTexts.map(({ kind }) => kind))).toEqual(new Set(['casting', 'job', 'message']));
	});

	it.each(benignTexts.map((one) => [one.name, one] as const))(
		'%s never reaches “stop”',
		(_, { text, kind }) => {
			for (const given of [kind, null]) {
				const result = check(pasted(text, given));
				expect(result.level === 'stop' ? told(result) : '').toBe('');
			}
		},
	);

	it('hardly ever reach “caution”', () => {
		const careful = benignTexts
			.map(({ name, text, kind }) => ({ name, result: check(pasted(text, kind)) }))
			.filter(({ result }) => result.level === 'caution');
		expect(
			careful.length,
			careful.map(({ name, result }) => `${name}\n${told(result)}`).join('\n'),
		).toBeLessThanOrEqual(1);
	});
});

describe('the same check', () => {
	it('still stops at a plain bad offer, so that the quiet above means something', () => {
		const result = check(
			pasted(
				'Casting for a new series. You are selected. Pay the $75 registration fee by Zelle to secure your spot.',
				'casting',
			),
		);
		expect(result.level).toBe('stop');
		expect(result.findings.length).toBeGreaterThan(0);
	});
});
