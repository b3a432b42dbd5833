import { defineBackground } from 'wxt/utils/define-background';
import type { Settings } from '../lib/model.ts';
import { openTab } from '../lib/platform/environment.ts';
import { leave } from '../lib/platform/exit.ts';
import { onInstalled } from '../lib/platform/install.ts';
import { onLeaveRequest } from '../lib/platform/leave-requests.ts';
import { createMenu, listenToMenu } from '../lib/platform/menu.ts';
import { loadSettings, onSettingsChanged } from '../lib/platform/settings.ts';

export default defineBackground(() => {
	// Leaving comes first, and its settings are read ahead. They are null while the worker has only just woken up.
	let settings: Settings | null = null;
	onLeaveRequest((tab) => void leave(tab, settings));
	onSettingsChanged((changed) => {
		settings = changed;
	});
	loadSettings().then((loaded) => {
		settings = loaded;
	});
	listenToMenu();
	onInstalled((first) => {
		createMenu();
		if (first) openTab('/welcome.html');
	});
});
