import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../lib/check/create.ts';
import type { Cases, Rule } from '../../lib/model.ts';
import { root } from '../setup/paths.ts';
import { sourceOf } from './source.ts';

/** How a rule did on the lines that were written for it. */
export interface Proof {
	readonly rule: string;
	readonly flags: number;
	readonly flagged: number;
	readonly lookalikes: number;
	readonly spared: number;
}

/** Runs the check on every line written beside the rules: what must flag, and look-alikes that must not. */
export async function proofsOf(check: Check): Promise<Proof[]> {
	const folder = join(root, 'lib', 'rules');
	const files = readdirSync(folder).filter(
		(name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'all.ts',
	);
	const proofs: Proof[] = [];
	for (const file of files) {
		const { rule, cases }: { rule: Rule; cases: Cases } = await import(join(folder, file));
		const flags = Object.values(cases).flatMap((one) => one.flags);
		const lookalikes = Object.values(cases).flatMap((one) => one.lookalikes);
		const hits = (text: string) => finds(check, rule, text);
		proofs.push({
			rule: rule.id,
			flags: flags.length,
			flagged: flags.filter(hits).length,
			lookalikes: lookalikes.length,
			spared: lookalikes.filter((text) => !hits(text)).length,
		});
	}
	return proofs;
}

function finds(check: Check, rule: Rule, text: string): boolean {
	const { findings } = check(sourceOf(text, '', rule.kinds[0] ?? null));
	return findings.some((finding) => finding.rule === rule.id || finding.parts.includes(rule.id));
}

/** One line on all proofs, and one for each rule that fails a line. */
export async function proofReport(check: Check): Promise<string> {
	const proofs = await proofsOf(check);
	const sum = (field: 'flags' | 'flagged' | 'lookalikes' | 'spared') =>
		proofs.reduce((all, proof) => all + proof[field], 0);
	const failing = proofs.filter((one) => one.flagged < one.flags || one.spared < one.lookalikes);
	return [
		`Written cases: ${proofs.length} rules, ${sum('flagged')} of ${sum('flags')} lines flag as they must, ${sum('spared')} of ${sum('lookalikes')} look-alikes are left alone.`,
		...failing.map(
			({ rule, flags, flagged, lookalikes, spared }) =>
				`  ${rule}: ${flagged}/${flags} flag, ${spared}/${lookalikes} spared`,
		),
	].join('\n');
}
