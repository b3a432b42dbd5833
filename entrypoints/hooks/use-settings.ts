import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model.ts';
import {
	defaultSettings,
	loadSettings,
	onSettingsChanged,
	saveSettings,
} from '../../lib/platform/settings.ts';

/** The settings, the defaults until they are read, and a way to change some. Other pages' changes arrive too. */
export function useSettings(): [Settings, (patch: Partial<Settings>) => void] {
	const [settings, setSettings] = useState(defaultSettings);
	useEffect(() => {
		loadSettings().then(setSettings);
		return onSettingsChanged(setSettings);
	}, []);
	function change(patch: Partial<Settings>) {
		setSettings((before) => ({ ...before, ...patch }));
		saveSettings(patch).catch(() => loadSettings().then(setSettings));
	}
	return [settings, change];
}
