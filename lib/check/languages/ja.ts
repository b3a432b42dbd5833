import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { words } from '../../stories/clues-ja.ts';
import type { Language } from '../language.ts';

/** Japanese: small things, and what speaks against them; no rules yet. */
export const language: Language = { vocabulary: ordinaryOf('ja'), clues: words };
