import { type ClueWords, noWords } from './clue.ts';

/** Not written yet. */
export const words: ClueWords = { ...noWords };
