import type { Channel, Resource } from '../../lib/model.ts';
import { say } from './messages.ts';

/** How to reach a resource, one line a way: what to do, the number or address, when. */
export function reachLines({ channels }: Resource): string[] {
	return channels.map((channel) => {
		const when = [channel.hours, channel.cost].filter(Boolean).join(', ');
		return `${say(`channel_${channel.type}`)}: ${target(channel)}${when ? ` (${when})` : ''}`;
	});
}

function target({ type, value, display, body }: Channel): string {
	const shown = display ?? value;
	return type === 'sms' && body ? say('channel_line_keyword', body, shown) : shown;
}
