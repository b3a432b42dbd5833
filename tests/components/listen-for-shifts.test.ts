import { afterEach, expect, it, vi } from 'vitest';
import { listenForShifts } from '../../lib/leave/listen-for-shifts.ts';

const onLeave = vi.fn();
let stop: () => void = () => undefined;
afterEach(() => stop());

function press(target: EventTarget, key = 'Shift') {
	for (const type of ['keydown', 'keyup'])
		target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
}

it('leaves at the third Shift, once, even where a field stops the key on its way', () => {
	stop = listenForShifts(document, onLeave);
	const field = document.createElement('input');
	document.body.append(field);
	field.addEventListener('keyup', (event) => event.stopPropagation());
	press(field);
	press(field);
	expect(onLeave).not.toHaveBeenCalled();
	press(field);
	expect(onLeave).toHaveBeenCalledOnce();
	press(field);
	expect(onLeave).toHaveBeenCalledOnce();
});

it('does nothing after it was stopped', () => {
	listenForShifts(document, onLeave)();
	for (let time = 0; time < 3; time++) press(document);
	expect(onLeave).not.toHaveBeenCalled();
});
