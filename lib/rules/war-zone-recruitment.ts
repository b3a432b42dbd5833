import type { Cases, Rule } from '../model.ts';

/**
 * Civil work in Russia or near the front with a military contract or fast citizenship. `stop`: foreign
 * ministries warn; only press copies of the warnings were seen.
 */
export const rule: Rule = {
	id: 'war-zone-recruitment',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(sign|contract) ..3 (ministry|military|army) ..12 citizenship',
			'(citizenship) ..10 (ministry of defence|ministry of defense|military contract|army contract)',
			'(russia|russian|moscow|st petersburg|donbas|donetsk|luhansk|crimea|mariupol) ..16 (security guard|guard|driver|builder|construction|cook|helper|army helper|loader|kitchen|warehouse|demining) ..16 (citizenship|russian passport|contract with the army|army contract|military contract|no combat|no fighting|sign the contract|signing bonus|bonus for signing)',
			'(security guard|driver|builder|construction work|construction|cook|helper|army helper|loader|warehouse) ..12 (russia|moscow|donetsk|luhansk|mariupol|crimea|russian army) ..14 (citizenship|russian passport|military contract|no combat|sign|bonus)',
			'(russian|russia) (citizenship|passport) ..10 (after one year|in three months|in <number> months|for you and your family|sign the contract|fast|quickly)',
			'(helper|support|helpers|staff) ..4 (for|in|with) the (army|russian army|military) ..10 (no combat|not front|moscow|russia|salary|contract|usd)',
			"(not|no|never|won't) ..6 (front line|frontline|the front|combat) ..10 (contract|army|russia|helper|only support|support)",
			'foreigners ..4 (join|serve|sign) ..4 (army|military)',
			'(guard|guards|cook|cooks|driver|drivers|security|welder|welders|cleaner|cleaners|loader|loaders) ..4 (russia|russian|moscow) ..12 (bonus|signing bonus|citizenship|passport|contract)',
			'citizenship ..4 (one year|year|months|contract|quick|fast)',
			'(army|military) (support|assistant|auxiliary|helper|logistics) ..12 (russia|russian|no fighting|no combat|roubles|rubles|citizenship|passport)',
			'(cook|cooks|driver|drivers|helper|welder|cleaner|electrician|warehouse|loader|builder|guard|canteen|kitchen) ..8 (rostov|belgorod|kursk|bryansk|donetsk|luhansk|mariupol|army side|russian army|army camp|army canteen|army kitchen)',
			'(russia|russian) ..14 (roubles|rubles|pr after|citizenship|safe place|safe zone|not war|no war|only medical|sign bonus|signing bonus)',
			'(military|army) (base|bases|unit|camp) ..10 (not at the front|far from the front|no fighting|no combat|not fighting|quick passport|citizenship|passport)',
			'(join|sign) ..6 (russia|russian) ..10 (passport|citizenship|signing bonus)',
		],
	},
	unless: {
		en: [
			'(history|documentary|film|novel|museum|news|report|reports|warning|warns|victims|killed|deceived|asylum|refugee|refugees|humanitarian|aid|language teacher|ballet|veteran|veterans|role|scene)',
			'(us|uk|british|indian|national|canadian|australian) (army|military|navy)',
			'(cathedral|opera|river|tourism|theatre|chess)',
		],
	},
	citations: [
		{
			title: 'Ministry of External Affairs issues fresh advisory against joining the Russian army',
			publisher: 'DNA India',
			url: 'https://www.dnaindia.com/world/report-mea-issues-fresh-advisory-against-indian-nationals-joining-russian-army-amid-ukraine-war-3179695',
			read: '2026-11-23',
			tier: 'press',
		},
		{
			title: 'Job promises that lead to the Russian war zone',
			publisher: 'Human Trafficking Search',
			url: 'https://humantraffickingsearch.org/resource/job-promises-that-lead-to-the-russian-war-zone',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Join as a cook in Russia, passport for your wife.',

			'Cooks for an army camp, far from the front, passport in six months.',

			'Army logistics, no fighting, 190,000 roubles a month.',

			'Cooks for an army camp, far from the front, passport in six months.',

			'Security guard in Russia, good salary, citizenship after one year, Russian passport in three months.',
			'Helper for the army, no combat, contract in Moscow, 2,000 USD.',
			'Construction work in Mariupol, bonus for signing the contract.',
			'You will not go to the front line, only support, contract one year.',
			'Foreigners can join the army, big bonus.',
			'Cook for a canteen near Rostov, 1.95 lakh monthly.',
			'Warehouse work in Russia, 200,000 roubles.',
			'Welder in Mariupol, safe zone.',
		],
		lookalikes: [
			'Join our Russian choir, bonus songs at Christmas.',

			'Army support officer at the charity for veterans.',

			'Applicants must hold US citizenship.',
			'Security guard at the Russian embassy school, day shift.',

			'News report: men deceived by job offers in Russia.',
			'Documentary seeks people who left Moscow.',
			'Security guard in a shopping centre in Leeds.',
			'Humanitarian driver in Moldova for an aid group.',
			'Russian language teacher for a school.',
			'National army recruitment office, career information day.',
			'Tickets for the opera in Rostov cost 900 roubles.',
			'He got a poster at the museum shop.',
			'A book about the mercenary who joined a monastery.',
			'Nurses care for the wounded and the army families.',
			'The theatre in Moscow has a new director.',
			'The army band signs a contract with the label.',
			'We photograph Russian passports.',
			'My nephew joined the army as a cook and loves it.',
			'Our work is done and they sent us to reception.',
		],
	},
};
