import type { Channel, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { writtenDay } from '../frame/dates.ts';
import { OutLink } from '../frame/out-link.tsx';
import { ResourceWay } from './resource-way.tsx';

interface ResourceDetailsProps {
	readonly resource: Resource;
	readonly onCopy: (text: string) => Promise<boolean>;
	readonly onReadLarge: (channel: Channel) => void;
}

/** All that is known about one resource: each way to reach it, what stays private, and where we saw it. */
export function ResourceDetails({ resource, onCopy, onReadLarge }: ResourceDetailsProps) {
	const place = [resource.city, resource.region].filter(Boolean).join(', ');
	return (
		<div class="resource-details">
			<ul class="list-plain">
				{resource.channels.map((channel) => (
					<ResourceWay
						key={`${channel.type} ${channel.value} ${channel.body ?? ''}`}
						channel={channel}
						who={resource.name}
						onCopy={onCopy}
						onReadLarge={() => onReadLarge(channel)}
					/>
				))}
			</ul>
			<dl class="facts">
				<Fact name={t('fact_operator')} value={resource.operator} />
				<Fact name={t('fact_place')} value={place} />
				<Fact name={t('fact_languages')} value={resource.languages} />
				<Fact name={t('fact_confidential')} value={resource.confidential ?? t('fact_not_said')} />
				<Fact name={t('fact_must_report')} value={resource.mustReport} />
				<Fact name={t('fact_minors')} value={resource.minors} />
				<div>
					<dt>{t('fact_checked')}</dt>
					<dd>
						{writtenDay(resource.checked)}
						{resource.sources.map(({ url, publisher }) => (
							<div key={url}>
								<OutLink href={url}>{publisher}</OutLink>
							</div>
						))}
					</dd>
				</div>
			</dl>
		</div>
	);
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
	if (!value) return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{value}</dd>
		</div>
	);
}
