import type { Channel } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { channelHref, opensSite } from './channel-links.ts';
import { channelLine, channelVerb } from './channel-words.ts';

interface ChannelButtonProps {
	readonly channel: Channel;
	/** Who answers, for the button's full name. */
	readonly who: string;
}

/** A link that looks like a button: calls, texts, writes, or opens a site in a new tab without a referrer. */
export function ChannelButton({ channel, who }: ChannelButtonProps) {
	const href = channelHref(channel);
	if (!href) return null;
	const site = opensSite(channel);
	const verb = channelVerb(channel.type);
	return (
		<a
			class="button"
			href={href}
			aria-label={t('channel_name', verb, who, channelLine(channel))}
			title={site ? t('opens_new_tab') : channelLine(channel)}
			{...(site ? { target: '_blank', rel: 'noreferrer noopener', referrerpolicy: 'no-referrer' } : {})}
		>
			{verb}
		</a>
	);
}
