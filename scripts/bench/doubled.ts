import type { Rule } from '../../lib/model.ts';

/** The rules and, under other names, all of them once more. */
export function withCopies(rules: readonly Rule[]): Rule[] {
	return [...rules, ...rules.map((rule) => ({ ...rule, id: `${rule.id}-copy` }))];
}

/** The rules and as many others that share half of their words: in each phrase every second part is altered. */
export function withOthers(rules: readonly Rule[]): Rule[] {
	return [
		...rules,
		...rules.map((rule) => ({
			...rule,
			id: `${rule.id}-other`,
			patterns: mapped(rule.patterns),
			unless: mapped(rule.unless ?? {}),
		})),
	];
}

function mapped(phrases: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(phrases).map(([locale, list]) => [locale, list.map(altered)]));
}

/** Alters the words of every second part (a word or a bracket); of a phrase of one part, those of that. */
function altered(pattern: string): string {
	const parts = pattern.match(PARTS) ?? [];
	const words = parts.filter((part) => !part.startsWith('..'));
	const chosen = new Set(words.length === 1 ? words : words.filter((_, i) => i % 2 === 1));
	return parts.map((part) => (chosen.has(part) ? others(part) : part)).join(' ');
}

/** Brackets (nested twice at most), or a word, list, typed token or gap. */
const PARTS = /[([](?:[^()[\]]|[([](?:[^()[\]]|[([][^()[\]]*[)\]])*[)\]])*[)\]]|[^\s()[\]]+/g;

/** Other words of the same length; lists, typed tokens and beginnings of words stay. */
function others(part: string): string {
	return part.replace(/[@<]?[a-z][a-z-]*[*>]?/g, (word) => {
		if (/[@<*>]/.test(word)) return word;
		return `${[...word]
			.reverse()
			.join('')
			.replace(/^-+|-+$/g, '')}q`;
	});
}
