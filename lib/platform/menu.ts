import { browser, type Menus } from './browser.ts';
import { t } from './i18n.ts';
import { putPendingText } from './session.ts';

const ID = 'check-selection';

/** Puts the entry into the context menu of selected text. To be called once an install or update. */
export async function createMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({ id: ID, contexts: ['selection'], title: t('menu_check_selection') });
}

/** Answers a click on the entry: the selected text waits in memory and the popup opens, which takes it. */
export function listenToMenu(): void {
	browser.contextMenus.onClicked.addListener((info) => void clicked(info));
}

/**
 * `openPopup` comes before any `await`, because Firefox allows it in the gesture only; where it is refused, the popup
 * opens as a small window.
 */
async function clicked({ menuItemId, selectionText }: Menus.OnClickData): Promise<void> {
	if (menuItemId !== ID || !selectionText) return;
	const kept = putPendingText(selectionText);
	try {
		await browser.action.openPopup();
	} catch {
		await kept;
		const url = browser.runtime.getURL('popup.html');
		await browser.windows.create({ url, type: 'popup', width: 400, height: 640 }).catch(() => undefined);
	}
}
