import type { Locale, Rule, RulePacks } from '../../model.ts';

/** The rules with what packs of other languages add. A pack that names no rule is left out; a test finds it. */
export function rulesWith(
	rules: readonly Rule[],
	packs: Readonly<Record<Locale, RulePacks | undefined>>,
): readonly Rule[] {
	return rules.map((rule) => {
		const patterns = { ...rule.patterns };
		const unless = { ...rule.unless };
		for (const [locale, ofLocale] of Object.entries(packs)) {
			const pack = ofLocale?.[rule.id];
			if (pack === undefined) continue;
			patterns[locale] = pack.patterns;
			unless[locale] = pack.unless;
		}
		return { ...rule, patterns, unless };
	});
}
