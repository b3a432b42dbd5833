import { t } from '../../lib/platform/i18n.ts';
import { Independence } from '../frame/independence.tsx';
import { PageSection } from '../frame/page-section.tsx';
import { CountrySetting } from '../options/country-setting.tsx';
import { CoverSetting } from '../options/cover-setting.tsx';
import { LeaveKey } from '../options/leave-key.tsx';
import { RemoveCallboard } from '../options/remove-callboard.tsx';
import type { SetUp } from '../options/set-up.ts';
import { WhatRemains } from '../options/what-remains.tsx';
import { Practise } from './practise.tsx';

interface WelcomeViewProps extends SetUp {
	readonly onLeave: () => void;
}

/** The page after the install: what Callboard does, what it cannot hide, and the key, practised before it is needed. */
export function WelcomeView(props: WelcomeViewProps) {
	return (
		<main>
			<PageSection id="s-does" title={t('section_does')}>
				<ul>
					<li>{t('does_check')}</li>
					<li>{t('does_help')}</li>
					<li>{t('does_leave')}</li>
				</ul>
				<p>{t('does_private')}</p>
			</PageSection>
			<PageSection id="s-cannot" title={t('section_cannot')}>
				<p class="lead">{t('cannot_lead')}</p>
				<WhatRemains browser={props.browser} clearing={false} />
				<p>{t('cannot_advice')}</p>
			</PageSection>
			<PageSection id="s-choose" title={t('section_choose')}>
				<CountrySetting {...props.country} />
				<CoverSetting {...props.cover} />
			</PageSection>
			<PageSection id="s-key" title={t('section_key')}>
				<LeaveKey {...props} />
				<p>{t('leave_other_ways')}</p>
				{!props.privateWindows && <p>{t('private_off')}</p>}
			</PageSection>
			<PageSection id="s-practise" title={t('section_practise')}>
				<Practise shortcut={props.shortcut} cover={props.cover} onLeave={props.onLeave} />
			</PageSection>
			<PageSection id="s-remove" title={t('section_remove')}>
				<RemoveCallboard browser={props.browser} />
				<Independence />
			</PageSection>
		</main>
	);
}
