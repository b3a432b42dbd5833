import { words } from '../../stories/clues-pl.ts';
import type { Language } from '../language.ts';

/** Polish: small things only, no rules yet. */
export const language: Language = { clues: words };
