import { type ClueWords, noWords } from './clue.ts';

export const words: ClueWords = { ...noWords };
