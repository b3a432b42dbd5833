import { words } from '../../stories/clues-it.ts';
import type { Language } from '../language.ts';

/** Italian: small things only, no rules yet. */
export const language: Language = { clues: words };
