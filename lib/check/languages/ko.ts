import { words } from '../../stories/clues-ko.ts';
import type { Language } from '../language.ts';

/** Korean: small things only, no rules yet. */
export const language: Language = { clues: words };
