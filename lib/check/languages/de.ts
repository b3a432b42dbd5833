import { words } from '../../stories/clues-de.ts';
import type { Language } from '../language.ts';

/** German: small things only, no rules yet. */
export const language: Language = { clues: words };
