import type { Channel } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ChannelButton } from './channel-button.tsx';
import { channelDisplay, copyValue, opensSite } from './channel-links.ts';
import { channelLine } from './channel-words.ts';
import { CopyButton } from './copy-button.tsx';

interface ResourceWayProps {
	readonly channel: Channel;
	readonly who: string;
	readonly onCopy: (text: string) => Promise<boolean>;
	readonly onReadLarge: () => void;
}

/** One way to reach a resource, with its hours and cost, and what to mind before using it. */
export function ResourceWay({ channel, who, onCopy, onReadLarge }: ResourceWayProps) {
	const display = channelDisplay(channel);
	const known = [channel.hours, channel.cost].filter(Boolean).join(' · ');
	return (
		<li class="way">
			<p>
				<strong>
					<bdi>{channelLine(channel)}</bdi>
				</strong>
				{known && <span class="quiet"> · {known}</span>}
			</p>
			{channel.type === 'email' && <p class="quiet">{t('mail_kept')}</p>}
			{channel.type === 'sms' && <p class="quiet">{t('text_kept')}</p>}
			<div class="row row-tight">
				<ChannelButton channel={channel} who={who} />
				<CopyButton text={copyValue(channel)} onCopy={onCopy} />
				{!(opensSite(channel) && channel.type !== 'whatsapp') && (
					<button
						type="button"
						class="button"
						aria-label={t('read_large_name', display)}
						onClick={onReadLarge}
					>
						{t('read_large')}
					</button>
				)}
			</div>
		</li>
	);
}
