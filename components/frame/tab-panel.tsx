import type { ComponentChildren } from 'preact';
import type { TabName } from './tabs.tsx';

interface TabPanelProps {
	readonly name: TabName;
	readonly selected: TabName;
	readonly children: ComponentChildren;
}

/** What belongs to a tab. It stays in the document while another tab is shown, so that typed words are not lost. */
export function TabPanel({ name, selected, children }: TabPanelProps) {
	return (
		<div
			class="panel"
			role="tabpanel"
			id={`panel-${name}`}
			aria-labelledby={`tab-${name}`}
			hidden={name !== selected}
		>
			{children}
		</div>
	);
}
