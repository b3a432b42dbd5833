import { render } from 'preact';
import { setDocumentLanguage } from '../../components/frame/document-language.ts';
import { listenForShifts } from '../../lib/leave/listen-for-shifts.ts';
import { requestLeave } from '../../lib/platform/exit.ts';
import { followLeaving } from '../../lib/platform/own-pages.ts';
import { Welcome } from './welcome.tsx';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/cards.css';
import '../../components/styles/pages.css';

// Leaving comes first: it must work even if nothing can be drawn.
listenForShifts(document, requestLeave);
followLeaving();
setDocumentLanguage();
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
