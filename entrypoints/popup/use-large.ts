import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Channel, Resource } from '../../lib/model.ts';

/** The number that is read large, and the ways in and out. */
export interface LargeNumber {
	readonly shown: { readonly resource: Resource; readonly channel: Channel } | null;
	readonly open: (resource: Resource, channel: Channel) => void;
	readonly close: () => void;
}

/** Remembers where the person was, so that going back puts the focus there again. */
export function useLarge(): LargeNumber {
	const [shown, setShown] = useState<LargeNumber['shown']>(null);
	const opener = useRef<Element | null>(null);
	useEffect(() => {
		if (shown === null && opener.current instanceof HTMLElement) opener.current.focus();
	}, [shown]);
	const open = useCallback((resource: Resource, channel: Channel) => {
		opener.current = document.activeElement;
		setShown({ resource, channel });
	}, []);
	return { shown, open, close: () => setShown(null) };
}
