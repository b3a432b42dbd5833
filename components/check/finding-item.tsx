import type { FindingCard, Quote } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { quotesToShow } from '../../lib/present.ts';
import { Citations } from './citations.tsx';
import { QuoteRow } from './quote-row.tsx';

interface FindingItemProps {
	readonly card: FindingCard;
	readonly onShow: ((quote: Quote) => Promise<boolean>) | null;
}

/** One finding: the page's own words, why they matter, who says so, what to do, and the innocent reading. */
export function FindingItem({ card, onShow }: FindingItemProps) {
	return (
		<li class={`card finding level-${card.weight}`}>
			<div>
				<p class="level-word">{t(`level_${card.weight}`)}</p>
				<h3>{t(card.titleKey)}</h3>
			</div>
			{quotesToShow(card).map((quote) => (
				<QuoteRow key={`${quote.start} ${quote.end}`} quote={quote} onShow={onShow} />
			))}
			<p>{t(card.whyKey)}</p>
			<Citations citations={card.citations} />
			<p class="next-step">{t('next_step', t(card.nextKey))}</p>
			<details class="fold">
				<summary>{t('innocent_title')}</summary>
				<p>{t(card.innocentKey)}</p>
			</details>
		</li>
	);
}
