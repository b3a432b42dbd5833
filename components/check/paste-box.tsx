import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';

/** A text field with more than this many characters makes typing slow, so a longer paste is kept beside it. */
const LONGEST_SHOWN = 100_000;

interface PasteBoxProps {
	/** True below a report, where it must not take the room of what was found. */
	readonly folded: boolean;
	readonly onCheck: (text: string) => void;
}

/** A place for the words of a message or an offer. Nothing that is put here leaves the device. */
export function PasteBox({ folded, onCheck }: PasteBoxProps) {
	const box = useRef<HTMLTextAreaElement>(null);
	const [long, setLong] = useState<string | null>(null);
	const [empty, setEmpty] = useState(false);
	function onPaste(event: ClipboardEvent) {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (text.length <= LONGEST_SHOWN) return;
		event.preventDefault();
		setLong(text);
	}
	function submit(event: Event) {
		event.preventDefault();
		const text = long ?? box.current?.value ?? '';
		setEmpty(text.trim() === '');
		if (text.trim() !== '') onCheck(text);
	}
	const form = (
		<form class="cards" onSubmit={submit}>
			<label class={folded ? 'unseen' : 'label'} for="paste">
				{t('paste_label')}
			</label>
			<textarea
				id="paste"
				class="text-box"
				ref={box}
				spellcheck={false}
				autocomplete="off"
				placeholder={t('paste_example')}
				aria-describedby="paste-note"
				onPaste={onPaste}
				onInput={() => setLong(null)}
			/>
			<p id="paste-note" class="quiet" role="status">
				{long !== null && t('paste_long')}
				{empty && t('paste_empty')}
			</p>
			<div>
				<button type="submit" class={folded ? 'button' : 'button button-primary'}>
					{t('paste_check')}
				</button>
			</div>
		</form>
	);
	if (!folded) return form;
	return (
		<details>
			<summary>{t('paste_other')}</summary>
			{form}
		</details>
	);
}
