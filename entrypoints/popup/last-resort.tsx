import { Header } from '../../components/frame/header.tsx';
import { PlainHelp } from '../../components/help/plain-help.tsx';
import { requestLeave } from '../../lib/platform/exit.ts';
import { defaultSettings } from '../../lib/platform/settings.ts';
import { placeOf } from '../hooks/place.ts';
import { plainHelp } from './find-people.ts';
import { useDirectory } from './use-directory.ts';

/** What is shown if the popup itself fails: Leave, the emergency number, and numbers to call. */
export function LastResort() {
	const { country } = placeOf(defaultSettings);
	const directory = useDirectory(country);
	return (
		<>
			<Header shortcut={undefined} onLeave={requestLeave} />
			<main class="main">
				<div class="panel">
					<PlainHelp {...plainHelp(directory, country)} />
				</div>
			</main>
		</>
	);
}
