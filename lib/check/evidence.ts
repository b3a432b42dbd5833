import type { Evidence, Facts, Finding } from '../model.ts';
import { findingFrom } from './findings.ts';

/** Findings of all evidence that may speak on this kind of text and has something to show. */
export function evidenceIn(facts: Facts, evidence: readonly Evidence[]): Finding[] {
	return evidence
		.filter(({ rule }) => rule.kinds.includes(facts.kind))
		.flatMap(({ rule, find }) => {
			const quotes = find(facts);
			return quotes.length === 0 ? [] : [findingFrom(rule, quotes)];
		});
}
