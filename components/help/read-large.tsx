import { useEffect, useRef } from 'preact/hooks';
import type { Channel, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ChannelButton } from './channel-button.tsx';
import { channelDisplay } from './channel-links.ts';

const LONGEST_BIG = 16;

interface ReadLargeProps {
	readonly resource: Pick<Resource, 'name'>;
	readonly channel: Channel;
	readonly onBack: () => void;
}

/** One number in big type, to be dialled on a phone or read from farther away. Only because the person asked. */
export function ReadLarge({ resource, channel, onBack }: ReadLargeProps) {
	const back = useRef<HTMLButtonElement>(null);
	useEffect(() => back.current?.focus(), []);
	const display = channelDisplay(channel);
	const size = display.length > LONGEST_BIG ? 'large-value large-value-long' : 'large-value';
	return (
		<main class="large" aria-label={t('read_large_name', display)}>
			<div>
				<button type="button" class="button" ref={back} onClick={onBack}>
					{t('back')}
				</button>
			</div>
			<h2>{resource.name}</h2>
			<p class={size} dir="ltr">
				{display}
			</p>
			{channel.type === 'sms' && channel.body && (
				<div>
					<p>{t('text_this_word')}</p>
					<p class="large-value">{channel.body}</p>
				</div>
			)}
			{channel.hours && <p>{channel.hours}</p>}
			<div class="row">
				<ChannelButton channel={channel} who={resource.name} />
			</div>
		</main>
	);
}
