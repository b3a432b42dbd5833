import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { words } from '../../stories/clues-ko.ts';
import type { Language } from '../language.ts';

/** Korean: small things, and what speaks against them; no rules yet. */
export const language: Language = { vocabulary: ordinaryOf('ko'), clues: words };
