import { useRef } from 'preact/hooks';

/** The value as it was when it was last free to change: what a person is looking at does not move by itself. */
export function useSteady<Value>(value: Value, free: boolean): Value {
	const steady = useRef(value);
	if (free) steady.current = value;
	return steady.current;
}
