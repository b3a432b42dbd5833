import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';

const SHOWN_MS = 4000;

interface CopyButtonProps {
	readonly text: string;
	/** Answers whether the text is on the clipboard now. */
	readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a number or an address when it is clicked, and says in a word whether it did. Never by itself. */
export function CopyButton({ text, onCopy }: CopyButtonProps) {
	const [result, setResult] = useState<'copied' | 'failed' | null>(null);
	useEffect(() => {
		if (!result) return undefined;
		const timer = setTimeout(() => setResult(null), SHOWN_MS);
		return () => clearTimeout(timer);
	}, [result]);
	const said = result && (result === 'copied' ? t('copied') : t('copy_failed'));
	return (
		<>
			<button
				type="button"
				class="button"
				aria-label={t('copy_name', text)}
				onClick={async () => setResult((await onCopy(text)) ? 'copied' : 'failed')}
			>
				{said ?? t('copy')}
			</button>
			<span class="unseen" role="status">
				{said}
			</span>
		</>
	);
}
