import { useState } from 'preact/hooks';
import { Guard } from '../../components/frame/guard.tsx';
import { Header } from '../../components/frame/header.tsx';
import { TabPanel } from '../../components/frame/tab-panel.tsx';
import { Tabs } from '../../components/frame/tabs.tsx';
import { ReadLarge } from '../../components/help/read-large.tsx';
import type { Resource, Topic } from '../../lib/model.ts';
import { leaveShortcut } from '../../lib/platform/commands.ts';
import { copyText } from '../../lib/platform/copy.ts';
import { requestLeave } from '../../lib/platform/exit.ts';
import { t } from '../../lib/platform/i18n.ts';
import { placeOf } from '../hooks/place.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { CheckPanel } from './check-panel.tsx';
import { HelpPanel } from './help-panel.tsx';
import { LearnPanel } from './learn-panel.tsx';
import { useCheck } from './use-check.ts';
import { useDirectory } from './use-directory.ts';
import { useLarge } from './use-large.ts';
import { useSteady } from './use-steady.ts';
import { useTab } from './use-tab.ts';

const NO_TOPICS: readonly Topic[] = [];

/** The popup: Leave, and three views. Each view is guarded, so that a fault in one leaves the others as they are. */
export function Popup() {
	const [settings, change] = useSettings();
	const place = placeOf(settings);
	const directory = useDirectory(place.country);
	const { tab, select, offerCheck } = useTab();
	const check = useCheck(offerCheck);
	const large = useLarge();
	const [search, setSearch] = useState('');
	const shortcut = useAnswer(leaveShortcut);
	const report = check.state.step === 'done' ? check.state.report : null;
	const topics = report?.topics ?? NO_TOPICS;
	const helpTopics = useSteady(topics, tab !== 'help');
	const actions = { onCopy: copyText, onReadLarge: large.open };
	const sorry = <p class="view">{t('view_failed')}</p>;
	function goTo(resource: Resource) {
		setSearch(resource.name);
		select('help');
	}
	return (
		<>
			<Header shortcut={shortcut} onLeave={requestLeave} settingsLink />
			{large.shown && <ReadLarge {...large.shown} onBack={large.close} />}
			<main class="main" hidden={large.shown !== null}>
				<Tabs selected={tab} checkReady={(report?.cards.length ?? 0) > 0} onSelect={select} />
				<TabPanel name="check" selected={tab}>
					<Guard fallback={sorry}>
						<CheckPanel {...check} {...{ directory, topics, actions }} country={place.country} />
					</Guard>
				</TabPanel>
				<TabPanel name="help" selected={tab}>
					<HelpPanel
						{...{ directory, place, search, ...actions }}
						topics={helpTopics}
						onSearch={setSearch}
						onCountry={(country) => change({ country })}
					/>
				</TabPanel>
				<TabPanel name="learn" selected={tab}>
					<Guard fallback={sorry}>
						<LearnPanel {...{ directory, shortcut }} shown={tab === 'learn'} onResource={goTo} />
					</Guard>
				</TabPanel>
			</main>
		</>
	);
}
