import type { Locale, Rule, RulePacks } from '../model.ts';
import { arPacks } from './ar/index.ts';
import { esPacks } from './es/index.ts';
import { frPacks } from './fr/index.ts';
import { hiPacks } from './hi/index.ts';
import { idPacks } from './id/index.ts';
import { rules } from './index.ts';
import { ptPacks } from './pt/index.ts';
import { ruPacks } from './ru/index.ts';
import { tlPacks } from './tl/index.ts';
import { ukPacks } from './uk/index.ts';
import { zhPacks } from './zh/index.ts';

/** What each language but English adds to the rules: one folder a language, one pack a rule. */
export const packs: Readonly<Record<Locale, RulePacks>> = {
	es: esPacks,
	fr: frPacks,
	pt: ptPacks,
	hi: hiPacks,
	id: idPacks,
	tl: tlPacks,
	uk: ukPacks,
	ru: ruPacks,
	ar: arPacks,
	zh: zhPacks,
};

/** Every rule with its patterns in all languages. A pack that names no rule is left out; a test finds it. */
export const allRules: readonly Rule[] = rules.map(withPacks);

function withPacks(rule: Rule): Rule {
	const patterns = { ...rule.patterns };
	const unless = { ...rule.unless };
	for (const [locale, ofLocale] of Object.entries(packs)) {
		const pack = ofLocale[rule.id];
		if (pack === undefined) continue;
		patterns[locale] = pack.patterns;
		unless[locale] = pack.unless;
	}
	return { ...rule, patterns, unless };
}
