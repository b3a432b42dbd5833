import { Header } from '../../components/frame/header.tsx';
import { OptionsView } from '../../components/options/options-view.tsx';
import { requestLeave } from '../../lib/platform/exit.ts';
import { useSetUp } from '../hooks/use-set-up.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useTraces } from './use-traces.ts';

/** The page with every setting. */
export function Options() {
	const [settings, change] = useSettings();
	const setUp = useSetUp(settings, change);
	const traces = useTraces(settings, change);
	return (
		<>
			<Header shortcut={setUp.shortcut} onLeave={requestLeave} />
			<OptionsView {...setUp} traces={traces} />
		</>
	);
}
