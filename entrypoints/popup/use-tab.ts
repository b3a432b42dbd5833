import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabName } from '../../components/frame/tabs.tsx';

/** Which tab is shown, and how it changes. */
export interface ShownTab {
	readonly tab: TabName;
	readonly select: (tab: TabName) => void;
	/** Goes to Check, unless the person has already begun to use what is shown; `asked` goes there in any case. */
	readonly offerCheck: (asked: boolean) => void;
}

/** Opens on Help. Nothing moves under the person's hand: after the first click or key only the person changes tabs. */
export function useTab(): ShownTab {
	const [tab, setTab] = useState<TabName>('help');
	const touched = useRef(false);
	useEffect(() => {
		function touch() {
			touched.current = true;
		}
		const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
		for (const kind of kinds) document.addEventListener(kind, touch, { capture: true, passive: true });
		return () => {
			for (const kind of kinds) document.removeEventListener(kind, touch, { capture: true });
		};
	}, []);
	return {
		tab,
		select: setTab,
		offerCheck(asked) {
			if (asked || !touched.current) setTab('check');
		},
	};
}
