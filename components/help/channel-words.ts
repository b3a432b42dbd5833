import type { Channel } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { channelDisplay } from './channel-links.ts';

/** What the button of a channel says: Call, Text, Chat … */
export function channelVerb(type: Channel['type']): string {
	return t(`channel_${type}`);
}

/** A channel in one line: the number, or for a text message the keyword and where it goes. */
export function channelLine(channel: Channel): string {
	const display = channelDisplay(channel);
	if (channel.type === 'sms' && channel.body) return t('channel_line_keyword', channel.body, display);
	if (channel.type === 'sms') return t('channel_line_text', display);
	return display;
}
