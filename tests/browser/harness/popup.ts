import { click } from './keys.ts';
import { OPEN, type Stage } from './stage.ts';
import { pause, until } from './until.ts';

/** The real popup, opened by its key, as a test reads it and uses it. */
export interface Popup {
	/** The value of a JavaScript expression in the popup's document, through JSON. */
	evaluate<T>(expression: string): Promise<T>;
	/** Clicks with the real mouse on the middle of the first element of a selector. */
	click(selector: string): Promise<void>;
}

/** Presses the key of the toolbar button over the page in front and waits for the popup that it opens. */
export function openPopup(stage: Stage): Promise<Popup> {
	stage.press(OPEN);
	return shownPopup(stage);
}

/** Waits for a popup that something else opens. */
export async function shownPopup(stage: Stage): Promise<Popup> {
	const evaluate = stage.which === 'chromium' ? await fromChromium(stage) : fromFirefox(stage);
	await until('the popup is drawn', () => evaluate<boolean>('document.querySelector("button") !== null'));
	return {
		evaluate,
		async click(selector) {
			const place = `(() => {
				const element = document.querySelector(${JSON.stringify(selector)});
				element.scrollIntoView({ block: 'center' });
				const box = element.getBoundingClientRect();
				const left = globalThis.mozInnerScreenX ?? screenX;
				const top = globalThis.mozInnerScreenY ?? screenY;
				return [left + box.x + box.width / 2, top + box.y + box.height / 2];
			})()`;
			// Once to scroll there, and again when nothing moves any more.
			await evaluate(place);
			await pause(300);
			const [x, y] = await evaluate<[number, number]>(place);
			click(stage.display, Math.round(x), Math.round(y));
		},
	};
}

/** True while the popup is open. */
export async function popupIsOpen(stage: Stage): Promise<boolean> {
	if (stage.which === 'chromium') return stage.browser.targets().some((target) => isPopup(target.url()));
	return (await inFirefoxWindow<string>(stage, FIND_POPUP)) !== 'null';
}

function isPopup(url: string): boolean {
	return url.endsWith('/popup.html');
}

async function fromChromium(stage: Stage): Promise<Popup['evaluate']> {
	const target = await stage.browser.waitForTarget((each) => isPopup(each.url()), { timeout: 10_000 });
	const page = await target.asPage();
	return async <T>(expression: string) => (await page.evaluate(expression)) as T;
}

const FIND_POPUP = `async () => JSON.stringify(
	[...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.endsWith('/popup.html'))?.currentURI.spec
	?? null)`;

/**
 * Firefox shows a popup of an add-on to no automation protocol. So the question goes by way of the browser's own
 * window, which `--remote-allow-system-access` opens to the test, as a frame script.
 */
function fromFirefox(stage: Stage): Popup['evaluate'] {
	return async <T>(expression: string) => {
		const script = `
			let answer;
			try {
				const found = ((document, globalThis) => (${expression}))(content.document, content);
				answer = { value: JSON.stringify(found) };
			} catch (error) { answer = { error: String(error) }; }
			sendAsyncMessage('callboard-test', answer);`;
		const asked = `async () => {
			const popup = [...document.querySelectorAll('browser')]
				.find((each) => each.currentURI?.spec.endsWith('/popup.html'));
			if (!popup) throw new Error('no popup');
			const manager = popup.messageManager;
			return JSON.stringify(await new Promise((resolve) => {
				const listener = ({ data }) => { manager.removeMessageListener('callboard-test', listener); resolve(data); };
				manager.addMessageListener('callboard-test', listener);
				// A popup that is only just being made takes the script and never runs it.
				setTimeout(() => listener({ data: { error: 'no answer from the popup' } }), 1000);
				manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
			}));
		}`;
		const { value, error } = JSON.parse(await inFirefoxWindow<string>(stage, asked));
		if (error !== undefined) throw new Error(error);
		return JSON.parse(value) as T;
	};
}

/** What puppeteer keeps of WebDriver BiDi for itself. */
interface Connection {
	send(method: string, parameters: object): Promise<{ result: never }>;
}

async function inFirefoxWindow<T>(stage: Stage, functionDeclaration: string): Promise<T> {
	const { connection } = stage.browser as unknown as { connection: Connection };
	const tree: { contexts: { context: string; url: string }[] } = (
		await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
	).result;
	const context = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
	const called: { type: string; result: { value: T }; exceptionDetails?: { text: string } } = (
		await connection.send('script.callFunction', {
			functionDeclaration,
			awaitPromise: true,
			target: { context },
		})
	).result;
	if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
	return called.result.value;
}
