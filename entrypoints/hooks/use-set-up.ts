import { useEffect, useState } from 'preact/hooks';
import type { SetUp } from '../../components/options/set-up.ts';
import type { Settings } from '../../lib/model.ts';
import { checkShortcut, leaveShortcut, openShortcutSettings } from '../../lib/platform/commands.ts';
import { coverPages } from '../../lib/platform/cover-pages.ts';
import { browserName } from '../../lib/platform/environment.ts';
import { privateWindowsAllowed } from '../../lib/platform/permissions.ts';
import { choices, placeOf } from './place.ts';
import { useAnswer } from './use-answer.ts';

/** What the welcome page and the options show and change alike. */
export function useSetUp(settings: Settings, change: (patch: Partial<Settings>) => void): SetUp {
	return {
		country: { ...placeOf(settings), choices, onChoose: (country) => change({ country }) },
		cover: { cover: settings.cover, choices: coverPages, onChoose: (cover) => change({ cover }) },
		shortcut: useShortcut(leaveShortcut),
		openKey: useShortcut(checkShortcut),
		onShortcut: () => void openShortcutSettings(),
		browser: browserName(),
		privateWindows: useAnswer(privateWindowsAllowed) ?? false,
	};
}

/** A key, asked again when the person comes back from the browser's page that changes it. */
function useShortcut(read: () => Promise<string | null>): string | null | undefined {
	const [shortcut, setShortcut] = useState<string | null>();
	useEffect(() => {
		function ask() {
			read().then(setShortcut, () => setShortcut(null));
		}
		ask();
		globalThis.addEventListener('focus', ask);
		return () => globalThis.removeEventListener('focus', ask);
	}, []);
	return shortcut;
}
