import { useRef } from 'preact/hooks';
import { t, uiDirection } from '../../lib/platform/i18n.ts';

/** The three views of the popup. */
export type TabName = 'check' | 'help' | 'learn';

const NAMES: readonly TabName[] = ['check', 'help', 'learn'];

interface TabsProps {
	readonly selected: TabName;
	/** True if a finished check waits behind the Check tab. */
	readonly checkReady: boolean;
	readonly onSelect: (tab: TabName) => void;
}

/** Tabs after the ARIA pattern: one stop in the tab order, arrows, Home and End move and select. */
export function Tabs({ selected, checkReady, onSelect }: TabsProps) {
	const buttons = useRef(new Map<TabName, HTMLButtonElement>());
	function onKeyDown(event: KeyboardEvent) {
		const next = neighbour(selected, event.key);
		if (!next) return;
		event.preventDefault();
		onSelect(next);
		buttons.current.get(next)?.focus();
	}
	return (
		<div class="tabs" role="tablist" aria-label={t('tabs')} onKeyDown={onKeyDown}>
			{NAMES.map((name) => (
				<button
					key={name}
					type="button"
					role="tab"
					class="tab"
					id={`tab-${name}`}
					aria-controls={`panel-${name}`}
					aria-selected={name === selected}
					tabIndex={name === selected ? 0 : -1}
					ref={(button) => {
						if (button) buttons.current.set(name, button);
					}}
					onClick={() => onSelect(name)}
				>
					{tabLabel(name)}
					{name === 'check' && checkReady && selected !== 'check' && (
						<>
							<span class="tab-mark" />
							<span class="unseen"> {t('tab_check_ready')}</span>
						</>
					)}
				</button>
			))}
		</div>
	);
}

function tabLabel(name: TabName): string {
	if (name === 'check') return t('tab_check');
	return name === 'help' ? t('tab_help') : t('tab_learn');
}

function neighbour(selected: TabName, key: string): TabName | undefined {
	const at = NAMES.indexOf(selected);
	const forward = uiDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	const back = uiDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
	if (key === forward) return NAMES[(at + 1) % NAMES.length];
	if (key === back) return NAMES[(at + NAMES.length - 1) % NAMES.length];
	if (key === 'Home') return NAMES[0];
	return key === 'End' ? NAMES.at(-1) : undefined;
}
