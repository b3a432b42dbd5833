import { story as easyMoney } from './easy-money.ts';
import { story as starPromise } from './star-promise.ts';
import type { Story } from './story.ts';
import { story as takeYouAway } from './take-you-away.ts';

/** Every story; a new one is a file and a line here. */
export const stories: readonly Story[] = [easyMoney, starPromise, takeYouAway];
