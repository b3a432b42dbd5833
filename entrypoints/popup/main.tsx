import { render } from 'preact';
import { setDocumentLanguage } from '../../components/frame/document-language.ts';
import { Guard } from '../../components/frame/guard.tsx';
import { listenForShifts } from '../../lib/leave/listen-for-shifts.ts';
import { requestLeave } from '../../lib/platform/exit.ts';
import { followLeaving } from '../../lib/platform/own-pages.ts';
import { defaultSettings } from '../../lib/platform/settings.ts';
import { placeOf } from '../hooks/place.ts';
import { fetchCountries } from './fetched-directory.ts';
import { countriesFor } from './find-people.ts';
import { LastResort } from './last-resort.tsx';
import { Popup } from './popup.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/cards.css';
import '../../components/styles/popup.css';

/** Help waits so long for the people in its first picture, in milliseconds; then its frame is drawn without them. */
const LONGEST_WAIT_MS = 40;

// Leaving comes first: it must work even if nothing can be drawn.
listenForShifts(document, requestLeave);
followLeaving();
setDocumentLanguage();
// One picture with the people on it is sooner there than two. A country chosen in the settings follows if it is another.
const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
void Promise.race([fetchPeople(), enough]).then(draw, draw);

async function fetchPeople() {
	await fetchCountries(countriesFor(placeOf(defaultSettings).country));
}

function draw() {
	const root = document.getElementById('app');
	if (!root) return;
	render(
		<Guard fallback={<LastResort />}>
			<Popup />
		</Guard>,
		root,
	);
}
