import type { StoryTexts } from './story-texts.ts';

export const texts: StoryTexts = { lures: [], neighbours: [] };
