import type { Lexicon } from '../../model.ts';

/** Shared word lists of Spanish: `@name` in a phrase stands for any of these. Items are phrases themselves. */
export const es: Lexicon = {};
