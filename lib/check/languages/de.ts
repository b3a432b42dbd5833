import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { words } from '../../stories/clues-de.ts';
import type { Language } from '../language.ts';

/** German: small things, and what speaks against them; no rules yet. */
export const language: Language = { vocabulary: ordinaryOf('de'), clues: words };
