import type { LearnPage } from '../model.ts';

/** Definition: What sexual assault and consent are. */
export const sexualAssault: LearnPage = {
	id: 'sexual-assault',
	type: 'definition',
	jurisdiction: 'US',
	title: 'What sexual assault and consent are',
	paragraphs: [
		'Sexual assault is any sexual act or touch that you did not agree to. Rape is one kind. It does not matter what you wore, whether you fought back, or whether you know the person.',
		'Consent is a free yes, in words or actions. Silence is not a yes. Giving in to threats or force is not a yes. You cannot consent when you are asleep, drugged, very drunk or under the age the law sets. Yes to one thing is not yes to another, and you may change your mind at any time.',
		'Most of the law is state law; federal law (18 USC 2241 to 2244) covers some places.',
	],
	steps: [
		'You decide whether to report. A rape crisis line can explain the choices.',
		'Evidence is best kept within days. In most states a hospital does this without the police.',
	],
	sources: [
		{
			url: 'https://www.ncjrs.gov/ovc_archives/sartkit/about/about-sa-dsan-a.html',
			publisher: 'US Office for Victims of Crime',
			read: '2026-11-24',
		},
		{
			url: 'https://www.172aw.ang.af.mil/Home/Base-Resources-Helping-Hands/SAPR/',
			publisher: 'US Air National Guard',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-rainn', 'us-nyc-hope', 'us-nypd-svu'],
};
