import type { Channel } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { channelLine } from './channel-words.ts';

interface ResourceReachProps {
	readonly channels: readonly Channel[];
}

/** The number to dial, to be read from the screen and typed into any phone, and when somebody answers. */
export function ResourceReach({ channels: [first, second] }: ResourceReachProps) {
	if (!first) return null;
	const hours = first.type === 'email' ? t('mail_kept_short') : first.hours;
	const text = second?.type === 'sms' ? channelLine(second) : null;
	return (
		<p class="resource-reach">
			<strong>
				<bdi>{channelLine(first)}</bdi>
			</strong>
			{hours && ` · ${hours}`}
			{text && <span class="quiet"> · {text}</span>}
		</p>
	);
}
