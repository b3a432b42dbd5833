import { LeaveNote } from '../../components/frame/leave-note.tsx';
import { LearnView } from '../../components/learn/learn-view.tsx';
import type { Resource } from '../../lib/model.ts';
import { privateWindowsAllowed } from '../../lib/platform/permissions.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { resourceById } from './find-people.ts';
import { useLearn } from './use-learn.ts';

interface LearnPanelProps {
	/** True while the Learn tab is shown; its pages are fetched then, not before. */
	readonly shown: boolean;
	readonly shortcut: string | null | undefined;
	readonly onResource: (resource: Resource) => void;
}

/** The Learn view with its pages, and how to leave. */
export function LearnPanel({ shown, shortcut, onResource }: LearnPanelProps) {
	const privateWindows = useAnswer(privateWindowsAllowed);
	return (
		<LearnView pages={useLearn(shown)} resource={resourceById} onResource={onResource}>
			<LeaveNote shortcut={shortcut} privateWindows={privateWindows} />
		</LearnView>
	);
}
