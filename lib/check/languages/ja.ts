import { words } from '../../stories/clues-ja.ts';
import type { Language } from '../language.ts';

/** Japanese: small things only, no rules yet. */
export const language: Language = { clues: words };
