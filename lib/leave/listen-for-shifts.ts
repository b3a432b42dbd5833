import { afterKey, noPresses, PRESSES_TO_LEAVE } from './shift-presses.ts';

/**
 * Calls `onLeave` after three presses of Shift in one of our own pages. It listens before anything else on the page
 * and needs no drawing to work, so that it leaves when the rest has failed. Answers with a way to stop.
 */
export function listenForShifts(target: EventTarget, onLeave: () => void): () => void {
	let state = noPresses;
	function onKey(event: Event) {
		if (!(event instanceof KeyboardEvent) || (event.type !== 'keydown' && event.type !== 'keyup')) return;
		const { type, key, repeat, ctrlKey, altKey, metaKey, timeStamp } = event;
		state = afterKey(state, { type, key, repeat, withOther: ctrlKey || altKey || metaKey, at: timeStamp });
		if (state.count < PRESSES_TO_LEAVE) return;
		state = noPresses;
		onLeave();
	}
	/** A key that went up in another window is never seen going up here. */
	function onBlur() {
		state = noPresses;
	}
	target.addEventListener('keydown', onKey, true);
	target.addEventListener('keyup', onKey, true);
	globalThis.addEventListener('blur', onBlur);
	return () => {
		target.removeEventListener('keydown', onKey, true);
		target.removeEventListener('keyup', onKey, true);
		globalThis.removeEventListener('blur', onBlur);
	};
}
