import type { Cases, Rule } from '../model.ts';

/** Install a remote-access tool or share the screen with money on it. */
export const rule: Rule = {
	id: 'remote-access-app',
	family: 'malware',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(install|download|run|give|share|connect|open|need) ..8 (anydesk|any desk|teamviewer|team viewer|quicksupport|quick support|rustdesk|ultraviewer|airdroid|logmein|chrome remote desktop)',
			'(anydesk|teamviewer|quicksupport|rustdesk|ultraviewer) ..5 (id|code|address|number|access)',
			'(share|sharing) your screen ..12 (bank|banking|wallet|account|platform|task|register|withdraw)',
		],
	},
	unless: {
		en: [
			'(troubleshoot|users|helpdesk|help desk|(technician|technicians) (with|who|wanted|needed|role)|customers|it support|staff laptops|support desk|experience with|tools such as|colleagues)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Police advisory on malware scams affecting Android users',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/media-room/news/20250417_police_advisory_on_the_prevalence_of_malware_scams_affecting_android_users',
			read: '2026-11-24',
			tier: 'authority',
		},
		{
			title: 'Beware of clicking on unverified links, installing screen sharing apps',
			publisher: 'The New Indian Express, quoting Vijayawada police',
			url: 'https://www.newindianexpress.com/cities/vijayawada/2020/jul/20/beware-of-clicking-on-unverified-links-installing-screen-sharing-apps-2172171.html',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Install AnyDesk so that our trainer can help you.',
			'Send me the TeamViewer ID and code.',
			'Share your screen and open your bank app.',
			'Download QuickSupport to set up your work account.',
		],
		lookalikes: [
			'Technician with experience with TeamViewer and AnyDesk.',
			'Help desk: you connect to users with TeamViewer.',
			'You share your screen with colleagues in a pairing interview.',
			'We will never ask you to install remote access tools.',
			'Technician with experience with Splashtop and ScreenConnect.',
			'QA engineer: our users can enable screen recording.',
		],
	},
};
