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

// Leaving comes first: it must work even if nothing can be drawn.
listenForShifts(document, requestLeave);
followLeaving();
// The country of the clock is on its way while the frame is drawn; a chosen one follows when the settings are read.
void fetchCountries(countriesFor(placeOf(defaultSettings).country));
setDocumentLanguage();
const root = document.getElementById('app');
if (root) {
	render(
		<Guard fallback={<LastResort />}>
			<Popup />
		</Guard>,
		root,
	);
}
