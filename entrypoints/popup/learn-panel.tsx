import { LeaveNote } from '../../components/frame/leave-note.tsx';
import { LearnView } from '../../components/learn/learn-view.tsx';
import type { LearnPage, Resource } from '../../lib/model.ts';
import { privateWindowsAllowed } from '../../lib/platform/permissions.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { type FetchedDirectory, fetchCountries } from './fetched-directory.ts';
import { countryOfId, resourceById } from './find-people.ts';
import { useLearn } from './use-learn.ts';

interface LearnPanelProps {
	readonly directory: FetchedDirectory;
	/** True while the Learn tab is shown; its pages are fetched then, not before. */
	readonly shown: boolean;
	readonly shortcut: string | null | undefined;
	readonly onResource: (resource: Resource) => void;
}

/** The Learn view with its pages, and how to leave. */
export function LearnPanel({ directory, shown, shortcut, onResource }: LearnPanelProps) {
	const privateWindows = useAnswer(privateWindowsAllowed);
	return (
		<LearnView
			pages={useLearn(shown)}
			resource={(id) => resourceById(directory, id)}
			onOpen={fetchPeopleOf}
			onResource={onResource}
		>
			<LeaveNote shortcut={shortcut} privateWindows={privateWindows} />
		</LearnView>
	);
}

/** A page names people of some countries; their files come when somebody opens the page. */
function fetchPeopleOf({ resources }: LearnPage) {
	void fetchCountries([...new Set(resources.map(countryOfId))]);
}
