import { CheckView } from '../../components/check/check-view.tsx';
import type { ResourceActions } from '../../components/help/resource-card.tsx';
import type { Country, Topic } from '../../lib/model.ts';
import { showOnPage } from '../../lib/platform/page.ts';
import { peopleFor } from './find-people.ts';
import type { CheckOfPopup } from './use-check.ts';

interface CheckPanelProps extends CheckOfPopup {
	readonly country: Country | null;
	readonly topics: readonly Topic[];
	readonly actions: ResourceActions;
}

/** The Check view with the browser behind it. */
export function CheckPanel({ state, checkText, checkPage, country, topics, actions }: CheckPanelProps) {
	return (
		<CheckView
			state={state}
			people={peopleFor(country, topics)}
			onCheckText={(text) => void checkText(text)}
			onCheckPage={() => void checkPage()}
			onShow={showOnPage}
			{...actions}
		/>
	);
}
