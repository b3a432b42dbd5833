import { describe, expect, it } from 'vitest';
import { afterKey, type KeyMove, noPresses, PRESSES_TO_LEAVE } from '../../../lib/leave/shift-presses.ts';

/** Plays moves like `S+` (Shift down), `S-` (Shift up), `a+`, one every `gap` milliseconds; `S+!` is a repeat. */
function play(moves: string, gap = 100, withOther = false): number {
	let at = 10_000;
	let most = 0;
	let state = noPresses;
	for (const move of moves.split(' ')) {
		at += gap;
		const key = move.startsWith('S') ? 'Shift' : move.slice(0, -1);
		const keyMove: KeyMove = {
			type: move.includes('+') ? 'keydown' : 'keyup',
			key,
			repeat: move.endsWith('!'),
			withOther,
			at,
		};
		state = afterKey(state, keyMove);
		most = Math.max(most, state.count);
	}
	return most;
}

describe('three presses of Shift', () => {
	it('leave', () => {
		expect(play('S+ S- S+ S- S+ S-')).toBe(PRESSES_TO_LEAVE);
	});

	it('do not leave before the third has ended', () => {
		expect(play('S+ S- S+ S- S+')).toBe(2);
	});

	it('leave with nearly five seconds between them, not with more', () => {
		expect(play('S+ S- S+ S- S+ S-', 2499)).toBe(PRESSES_TO_LEAVE);
		expect(play('S+ S- S+ S- S+ S-', 2600)).toBe(1);
	});

	it('start again after any other key', () => {
		expect(play('S+ S- S+ S- a+ a- S+ S-')).toBe(2);
	});

	it('are not counted while Shift writes capitals', () => {
		expect(play('S+ A+ A- S- S+ B+ B- S- S+ C+ C- S-')).toBe(0);
	});

	it('are not counted as part of another shortcut', () => {
		expect(play('S+ S- S+ S- S+ S-', 100, true)).toBe(0);
	});

	it('count a held key once, however often it repeats', () => {
		expect(play('S+ S+! S+! S+! S- S+ S-')).toBe(2);
	});

	it('count left and right Shift together as one press, and go on', () => {
		expect(play('S+ S+ S- S-')).toBe(1);
		expect(play('S+ S+ S- S- S+ S- S+ S+ S- S-')).toBe(PRESSES_TO_LEAVE);
	});

	it('still leave when a key was let go in another window', () => {
		expect(play('S- S+ S- S+ S-')).toBe(PRESSES_TO_LEAVE);
	});
});
