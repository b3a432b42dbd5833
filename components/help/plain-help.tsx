import type { Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ChannelButton } from './channel-button.tsx';
import { mainChannels } from './channel-links.ts';
import { channelLine } from './channel-words.ts';
import { EmergencyLine, type EmergencyNumbers } from './emergency-line.tsx';

/** What bare help is made of. */
export interface PlainHelpProps {
	readonly emergency: EmergencyNumbers | null;
	readonly resources: readonly Resource[];
}

/** The least that must always be there: numbers to call, without search, state or anything that can fail. */
export function PlainHelp({ emergency, resources }: PlainHelpProps) {
	return (
		<>
			<EmergencyLine emergency={emergency} />
			<div class="view">
				<p>{t('help_plain')}</p>
				<ul class="cards list-plain">
					{resources.map((resource) => (
						<li key={resource.id} class="card">
							<h3>{resource.name}</h3>
							{mainChannels(resource.channels).map((channel) => (
								<p key={channel.type}>
									{channelLine(channel)} <ChannelButton channel={channel} who={resource.name} />
								</p>
							))}
						</li>
					))}
				</ul>
			</div>
		</>
	);
}
