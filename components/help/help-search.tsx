import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HelpFilter } from '../../lib/model.ts';
import { t, tPlural } from '../../lib/platform/i18n.ts';
import { HelpFilters } from './help-filters.tsx';
import type { HelpAnswer } from './help-view.tsx';
import type { ResourceActions } from './resource-card.tsx';
import { ResourceList } from './resource-list.tsx';

interface HelpSearchProps extends ResourceActions {
	readonly find: (search: string, filters: readonly HelpFilter[]) => HelpAnswer;
	readonly search: string;
	readonly onSearch: (search: string) => void;
	readonly onSeek?: () => void;
}

/** Search by words, names and numbers, and filters; below them everyone who fits. */
export function HelpSearch({ find, search, onSearch, onSeek, onCopy, onReadLarge }: HelpSearchProps) {
	const [filters, setFilters] = useState<HelpFilter[]>([]);
	const box = useRef<HTMLDivElement>(null);
	const painted = usePainted();
	const asked = search.trim() !== '' || filters.length > 0;
	useEffect(() => {
		// What was found stands below the box, so the box goes to the top; only after the person typed or chose.
		if (asked) box.current?.scrollIntoView({ block: 'start' });
	}, [asked, search, filters]);
	const answer = useMemo(() => {
		if (!painted) return null;
		const { first, rest, complete } = find(search, filters);
		return complete ? (asked ? [...first, ...rest] : rest) : null;
	}, [painted, find, search, filters]);
	// What stands there stays until the next answer is complete: a list that grows would move under the hand.
	const found = useLast(answer);
	// Dozens of cards: drawn again only when others are found.
	const list = useMemo(
		() => found && <ResourceList resources={found} onCopy={onCopy} onReadLarge={onReadLarge} />,
		[found, onCopy, onReadLarge],
	);
	return (
		<>
			<div class="view-part" ref={box}>
				<label class="label" for="help-search">
					{t('find_help')}
				</label>
				<input
					class="field"
					type="search"
					id="help-search"
					placeholder={t('find_help_example')}
					autocomplete="off"
					spellcheck={false}
					value={search}
					onFocus={onSeek}
					onInput={(event) => onSearch(event.currentTarget.value)}
				/>
			</div>
			<HelpFilters chosen={filters} onChange={setFilters} />
			<p class="quiet" role="status">
				{asked && answer && (answer.length > 0 ? tPlural('found', answer.length) : t('found_none'))}
			</p>
			{list}
		</>
	);
}

/** False for the first picture, so that what is below the fold does not hold it up. */
function usePainted(): boolean {
	const [painted, setPainted] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setPainted(true), 0);
		return () => clearTimeout(timer);
	}, []);
	return painted;
}

/** The value, or the last one that was there. */
function useLast<Value>(value: Value | null): Value | null {
	const last = useRef(value);
	if (value !== null) last.current = value;
	return last.current;
}
