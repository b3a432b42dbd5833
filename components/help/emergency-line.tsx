import type { Channel } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ChannelButton } from './channel-button.tsx';

/** Numbers to dial and, with `sms`, to text. */
export interface EmergencyNumbers {
	readonly numbers: readonly { readonly value: string; readonly sms?: string }[];
}

interface EmergencyLineProps {
	readonly emergency: EmergencyNumbers | null;
}

/** The emergency number of the country. It never scrolls away. */
export function EmergencyLine({ emergency }: EmergencyLineProps) {
	const first = emergency?.numbers[0];
	if (!first) {
		return (
			<div class="emergency">
				<p>{t('emergency_choose')}</p>
			</div>
		);
	}
	const text = emergency.numbers.find(({ sms }) => sms)?.sms;
	const call: Channel = { type: 'phone', value: first.value };
	return (
		<div class="emergency">
			<p>
				{t('emergency_question')} <strong class="emergency-number">{first.value}</strong>
			</p>
			<div class="row row-tight">
				<ChannelButton channel={call} who={t('emergency_who')} />
				{text && <ChannelButton channel={{ type: 'sms', value: text }} who={t('emergency_who')} />}
			</div>
		</div>
	);
}
