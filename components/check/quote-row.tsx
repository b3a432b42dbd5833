import { useState } from 'preact/hooks';
import type { Quote } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';

const LONGEST = 200;

interface QuoteRowProps {
	readonly quote: Quote;
	readonly onShow: ((quote: Quote) => Promise<boolean>) | null;
}

/**
 * The words that were found, as the page has them, and a button that goes there. Words that the page hides have no place
 * to go to (`end` is `start`). Page text is only ever text.
 */
export function QuoteRow({ quote, onShow }: QuoteRowProps) {
	const [lost, setLost] = useState(false);
	return (
		<div class="quote-row">
			<blockquote>
				<q dir="auto">{shortened(quote.text)}</q>
				<span role="status">{lost && ` ${t('quote_lost')}`}</span>
			</blockquote>
			{onShow && quote.end > quote.start && (
				<button
					type="button"
					class="button"
					aria-label={t('show_name', shortened(quote.text))}
					onClick={async () => setLost(!(await onShow(quote)))}
				>
					{t('show')}
				</button>
			)}
		</div>
	);
}

/** At most 200 characters of one line; whole characters only, so that no emoji is cut in half. */
function shortened(text: string): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
