import { CheckView } from '../../components/check/check-view.tsx';
import type { ResourceActions } from '../../components/help/resource-card.tsx';
import type { Country, Topic } from '../../lib/model.ts';
import { showOnPage } from '../../lib/platform/page.ts';
import type { FetchedDirectory } from './fetched-directory.ts';
import { peopleFor } from './find-people.ts';
import type { CheckOfPopup } from './use-check.ts';

interface CheckPanelProps extends CheckOfPopup {
	readonly directory: FetchedDirectory;
	readonly country: Country | null;
	readonly topics: readonly Topic[];
	readonly actions: ResourceActions;
}

/** The Check view with the browser behind it. */
export function CheckPanel(props: CheckPanelProps) {
	const { state, checkText, checkPage, directory, country, topics, actions } = props;
	return (
		<CheckView
			state={state}
			people={peopleFor(directory, country, topics)}
			onCheckText={(text) => void checkText(text)}
			onCheckPage={() => void checkPage()}
			onShow={showOnPage}
			{...actions}
		/>
	);
}
