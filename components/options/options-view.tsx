import { t } from '../../lib/platform/i18n.ts';
import { Independence } from '../frame/independence.tsx';
import { PageSection } from '../frame/page-section.tsx';
import { CountrySetting } from './country-setting.tsx';
import { CoverSetting } from './cover-setting.tsx';
import { GrantedList } from './granted-list.tsx';
import { LeaveKey } from './leave-key.tsx';
import { RemoveCallboard } from './remove-callboard.tsx';
import type { SetUp } from './set-up.ts';
import { TracesSetting } from './traces-setting.tsx';
import { WhatRemains } from './what-remains.tsx';

interface OptionsViewProps extends SetUp {
	readonly traces: {
		readonly on: boolean;
		readonly refused: boolean;
		readonly onChange: (on: boolean) => void;
		/** The names of what the browser allows now. */
		readonly granted: readonly string[];
	};
}

/** Every setting, what is granted and why, what is kept, and how to remove Callboard. */
export function OptionsView(props: OptionsViewProps) {
	return (
		<main>
			<PageSection id="s-choose" title={t('section_choose')}>
				<CountrySetting {...props.country} />
				<CoverSetting {...props.cover} />
			</PageSection>
			<PageSection id="s-key" title={t('section_key')}>
				<LeaveKey {...props} />
				<p>{t('leave_other_ways')}</p>
				<p>
					<a href="/welcome.html" target="_blank" rel="noreferrer noopener">
						{t('practise_again')}
					</a>
				</p>
			</PageSection>
			<PageSection id="s-traces" title={t('section_traces')}>
				<TracesSetting
					on={props.traces.on}
					browser={props.browser}
					refused={props.traces.refused}
					onChange={props.traces.onChange}
				/>
			</PageSection>
			<PageSection id="s-remains" title={t('section_remains')}>
				<WhatRemains browser={props.browser} clearing={props.traces.on} />
			</PageSection>
			<PageSection id="s-private" title={t('section_private')}>
				<p>{props.privateWindows ? t('private_on') : t('private_off')}</p>
				{!props.privateWindows && (
					<p class="quiet">
						{props.browser === 'firefox' ? t('private_how_firefox') : t('private_how_chromium')}
					</p>
				)}
			</PageSection>
			<PageSection id="s-granted" title={t('section_granted')}>
				<GrantedList granted={props.traces.granted} />
			</PageSection>
			<PageSection id="s-keep" title={t('section_keep')}>
				<p>{t('keep_what')}</p>
			</PageSection>
			<PageSection id="s-remove" title={t('section_remove')}>
				<RemoveCallboard browser={props.browser} />
				<Independence />
			</PageSection>
		</main>
	);
}
