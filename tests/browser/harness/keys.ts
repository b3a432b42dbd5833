import { execFileSync } from 'node:child_process';
import type { Display } from './display.ts';

/** Presses real keys, e.g. `alt+shift+x`. Answers with the moment before the press (milliseconds of the clock). */
export function press(display: Display, keys: string): number {
	const before = Date.now();
	execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env: display.environment });
	return before;
}

/** Clicks at a place of the screen with the real mouse. */
export function click(display: Display, x: number, y: number, button: 'left' | 'right' = 'left'): void {
	const number = button === 'left' ? '1' : '3';
	execFileSync('xdotool', ['mousemove', `${x}`, `${y}`, 'click', number], { env: display.environment });
}

/** Types a text with real keys. */
export function type(display: Display, text: string): void {
	execFileSync('xdotool', ['type', '--delay', '5', text], { env: display.environment });
}
