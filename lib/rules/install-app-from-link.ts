import type { Cases, Rule } from '../model.ts';

/** An app from a link, or protection to be turned off. */
export const rule: Rule = {
	id: 'install-app-from-link',
	family: 'malware',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(install|download) ..6 (apk|exe|dmg|msi|work app|task app|our app|meeting app|interview app|casting app) ..12 (link|below|here|<url>|telegram|whatsapp|outside|to (start|work|register|earn))',
			'(allow|enable) ..4 (unknown sources|unknown apps)',
			'(turn off|disable) ..4 (play protect|antivirus|anti virus|windows defender|defender|security software|firewall) ..14 (interview|meeting|app|start|work|task|install|download|opens)',
			'apk file',
			'(turn off|disable) ..4 (windows defender|play protect|antivirus) ..8 (test|needs)',
			'(get|open) the (meeting|interview|work) app ..4 (here|<url>)',
		],
	},
	unless: {
		en: [
			'(is|are|available|get it|download it|download) (in|on|from) ..4 (official store|app store|google play store|play store)',
			'(developer|engineer|administrator|no app)',
			'@safety-notice',
			'password reset',
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
			title: 'Scam job postings are surging',
			publisher: 'Morning Brew, citing the FTC',
			url: 'https://www.morningbrew.com/stories/2025/11/16/scam-job-postings-are-surging-as-the-labor-market-dries-up',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Download the work app from the link below to start.',
			'Allow unknown sources on your phone.',
			'Turn off your antivirus before the meeting app opens.',
			'I send you the apk file for the tasks.',
			'Install our HR app, it is not in the Play Store so allow unknown sources.',
		],
		lookalikes: [
			'Our driver app is in the App Store and on Google Play Store.',
			'Android developer who builds apk files.',
			'No app to install: the interview runs in the browser.',
			'Read how to turn off the firewall in our manual.',
			'Administrator: you keep the antivirus and firewall up to date.',
			'Turn off the sound and the lights.',
			'Download the script from the casting site.',
			'Download the file from the casting site with your own password reset link? No, by mail.',
			'Download the app from the App Store to see your rota.',
			'Developer: allow all permissions in the test build for the card reader.',
		],
	},
};
