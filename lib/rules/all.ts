import type { Locale, Rule, RulePacks } from '../model.ts';
import { arPacks } from './ar/index.ts';
import { esPacks } from './es/index.ts';
import { frPacks } from './fr/index.ts';
import { hiPacks } from './hi/index.ts';
import { idPacks } from './id/index.ts';
import { rules } from './index.ts';
import { rulesWith } from './packs/with-packs.ts';
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

/** Every rule with its patterns in all languages. */
export const allRules: readonly Rule[] = rulesWith(rules, packs);
