import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Entering as a tourist to work, airport fixers ("escort"), work without OEC. */
export const pack: RulePack = {
	patterns: [
		'(tourist visa|tourist lang|as tourist|bilang turista|turista lang|visit visa) ..8 (trabaho|work|alis|convert|immigration|io|sahod|hiring)',
		'(trabaho|work|hiring|alis) ..6 (tourist visa|as tourist|bilang turista|visit visa)',
		'(may escort|escort sa|padulas|no offload|hindi ma ooffload|backdoor) ..6 (airport|immigration|io|naia|zamboanga|tawi tawi|alis)',
		'(no need|hindi na kailangan|di na kailangan|walang) ..3 (oec|dmw|poea|work visa|work permit)',
	],
	unless: ['@lawful-agency', '(bawal|iligal|illegal|advisory|tour guide|travel agency)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tourist visa lang muna, convert na lang pagdating.',
		'May escort tayo sa immigration, huwag kang mag-alala.',
		'Hindi na kailangan ng OEC.',
		'Aalis ka bilang turista tapos may trabaho na doon.',
	],
	lookalikes: [
		'Travel agency staff, gagawa ng tourist visa ng mga kliyente, hindi work abroad.',
		'Bawal magtrabaho kapag tourist visa ang hawak.',
		'Kumpleto dapat: work visa at OEC.',
		'Tour guide para sa mga turista sa Palawan.',
	],
};
