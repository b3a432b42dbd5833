import { useId, useState } from 'preact/hooks';
import type { Channel, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ChannelButton } from './channel-button.tsx';
import { copyValue, mainChannels } from './channel-links.ts';
import { CopyButton } from './copy-button.tsx';
import { ResourceDetails } from './resource-details.tsx';
import { ResourceReach } from './resource-reach.tsx';

/** What a card can ask of the view that holds it. */
export interface ResourceActions {
	readonly onCopy: (text: string) => Promise<boolean>;
	readonly onReadLarge: (resource: Resource, channel: Channel) => void;
}

interface ResourceCardProps extends ResourceActions {
	readonly resource: Resource;
}

/** One organisation or line: who, how to reach it in one click, and all that is known about it behind More. */
export function ResourceCard({ resource, onCopy, onReadLarge }: ResourceCardProps) {
	const [open, setOpen] = useState(false);
	const details = useId();
	const ways = mainChannels(resource.channels);
	const first = ways[0];
	return (
		<li class="card resource">
			<div class={open ? 'resource-words resource-words-open' : 'resource-words'}>
				<h3>{resource.name}</h3>
				<p>{resource.what}</p>
			</div>
			<ResourceReach channels={ways} />
			<div class="row row-tight">
				{ways.map((channel) => (
					<ChannelButton key={channel.type} channel={channel} who={resource.name} />
				))}
				{first && <CopyButton text={copyValue(first)} onCopy={onCopy} />}
				<button
					type="button"
					class="button more"
					aria-expanded={open}
					aria-controls={details}
					aria-label={t(open ? 'less_name' : 'more_name', resource.name)}
					onClick={() => setOpen(!open)}
				>
					{open ? t('less') : t('more')}
				</button>
			</div>
			<div id={details} hidden={!open}>
				{open && (
					<ResourceDetails
						resource={resource}
						onCopy={onCopy}
						onReadLarge={(channel) => onReadLarge(resource, channel)}
					/>
				)}
			</div>
		</li>
	);
}
