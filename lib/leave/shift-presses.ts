/** Where three presses of Shift stand. Times are milliseconds of one clock that never goes back. */
export interface ShiftPresses {
	readonly count: number;
	/** When the last press ended. */
	readonly at: number;
	/** True from another key's press until all Shift keys are up: the Shift of that moment was a modifier. */
	readonly modifier: boolean;
	/** How many Shift keys are down. */
	readonly down: number;
}

/** A key that went down or up, as a `KeyboardEvent` tells it. */
export interface KeyMove {
	readonly type: 'keydown' | 'keyup';
	readonly key: string;
	readonly repeat: boolean;
	/** True if Ctrl, Alt or Meta is held too. */
	readonly withOther: boolean;
	readonly at: number;
}

/** So many presses leave. */
export const PRESSES_TO_LEAVE = 3;
/** So long may pass from one press to the next, in milliseconds. */
export const PRESS_WINDOW_MS = 5000;

/** Nothing pressed yet. */
export const noPresses: ShiftPresses = { count: 0, at: 0, modifier: false, down: 0 };

/**
 * The next state after a key moved. A press of Shift counts when it ends (either key, or both), unless it was the
 * modifier of another key; any other key starts the count again. `count` reaching `PRESSES_TO_LEAVE` means: leave.
 */
export function afterKey(state: ShiftPresses, move: KeyMove): ShiftPresses {
	if (move.key !== 'Shift') {
		return move.type === 'keydown' ? { ...noPresses, modifier: state.down > 0, down: state.down } : state;
	}
	if (move.type === 'keydown') {
		if (move.repeat) return state;
		return { ...state, down: Math.min(2, state.down + 1), modifier: state.modifier || move.withOther };
	}
	const down = Math.max(0, state.down - 1);
	if (state.modifier || move.withOther) return { ...noPresses, modifier: down > 0, down };
	// Left and right together are one press, which ends with the second key (govuk-frontend issue 5393).
	if (down > 0) return { ...state, down };
	const inTime = move.at - state.at <= PRESS_WINDOW_MS;
	return { count: inTime ? state.count + 1 : 1, at: move.at, modifier: false, down };
}
