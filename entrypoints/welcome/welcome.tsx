import { Header } from '../../components/frame/header.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { requestLeave } from '../../lib/platform/exit.ts';
import { useSetUp } from '../hooks/use-set-up.ts';
import { useSettings } from '../hooks/use-settings.ts';

/** The page that opens once after the install. */
export function Welcome() {
	const [settings, change] = useSettings();
	const setUp = useSetUp(settings, change);
	return (
		<>
			<Header shortcut={setUp.shortcut} onLeave={requestLeave} />
			<WelcomeView {...setUp} onLeave={requestLeave} />
		</>
	);
}
