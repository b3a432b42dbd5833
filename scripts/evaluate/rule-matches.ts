import type { Judged } from './measure.ts';

/** Where a rule was found, one line a text, with its quotes. For the terminal only. */
export function ruleMatches(judged: readonly Judged[], rule: string): string {
	return judged
		.flatMap(({ row, assessment }) =>
			assessment.findings
				.filter((finding) => finding.rule === rule || finding.parts.includes(rule))
				.map(({ quotes }) => {
					const words = quotes.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`).join(' ');
					return `${row.kind}/${row.label} ${row.id} [${assessment.level}] ${words}`;
				}),
		)
		.join('\n');
}
