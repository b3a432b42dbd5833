import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A role in return for intimacy. */
export const pack: RulePack = {
	patterns: [
		'(kapalit|kapalit ng|para sa) ..2 (role|project|kontrata|break) ..6 (pagbigyan|sumama|isang gabi|sumiping|matulog|date)',
		'(pagbigyan|pagbibigyan|sipingan|sumiping|matulog) ..4 (direk|director|producer|manager|boss) ..6 (role|project|kontrata|papel|makuha)',
		'(isang gabi|one night) ..4 (role|project|kontrata|producer|director)',
		'(samahan|samahan mo|sumama|makasama|ilibre) ..4 (siya|direk|director|producer|boss) ..6 (overnight|tagaytay|baguio|hotel|dinner|gabi|resort|batangas|villa)',
		'(gusto|makuha) ..5 (role|papel|project|kontrata|break) ..6 (samahan|sumama|pagbigyan|mabait ka)',
		'(wag|huwag) ..3 (isama|sama|dalhin) ..2 (manager|handler|mama|nanay|jowa|bf)',
	],
	unless: ['(gabi ng parangal|istorya|kuwento|pelikula tungkol|premiere)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pagbigyan mo lang si direk, sa iyo na ang role.',
		'Isang gabi lang kasama ang producer.',
		'Kapalit ng role, sumama ka sa kanya mamaya.',
		'Sumiping ka sa boss para makuha ang kontrata.',
		'Samahan mo muna siya sa Tagaytay overnight.',
		'Kung gusto mo yung role, sumama ka kay direk.',
	],
	lookalikes: [
		'Isang gabi lang ang palabas, premiere ng pelikula.',
		'Para sa role na nanay, edad 40 pataas.',
		'Makikipagkita ang director sa lahat ng cast sa Lunes.',
		'Pelikula tungkol sa isang gabi sa buhay ng producer.',
		'Sumama sa location ang buong cast.',
	],
};
