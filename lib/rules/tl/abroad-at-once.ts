import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Work abroad without experience, fast, all free. A licensed agency or a state programme silences. */
export const pack: RulePack = {
	patterns: [
		'(no experience|walang experience|no exp|kahit walang experience|walang karanasan) ..12 @abroad',
		'@abroad ..12 (no experience|walang experience|kahit walang experience|no age limit|libre lahat|all free|alis agad|lipad agad)',
		'(libre|free|sagot) ..3 (ticket|plane ticket|visa) ..12 (<money>|sahod|salary|abroad|monthly|kada buwan|alis|lipad)',
		'(mabilis|fast|<number> weeks|dalawang linggo|isang linggo) ..3 (processing|deploy|deployment|paalis) ..10 (@abroad|sahod|lipad|alis)',
		'(cross country|backdoor) ..8 (no oec|walang agency|kami bahala|libre|sure|mabilis)',
		'direct hire ..8 (no oec|walang agency|kami bahala|@abroad)',
	],
	unless: [
		'@lawful-agency',
		'(govt to govt|government to government|eps|embahada|seminar|nurse|welder|engineer)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Walang experience okay lang, Dubai ang alis.',
		'Libre ticket at visa, sahod 70 thousand kada buwan.',
		'Mabilis ang processing, lipad agad sa Poland.',
		'Cross country papuntang Canada, kami bahala sa lahat.',
		'Direct hire, no OEC, alis sa Biyernes.',
	],
	lookalikes: [
		'EPS Korea, government to government, may exam.',
		'DMW licensed agency, no experience okay, domestic work sa Hong Kong.',
		'Libreng seminar tungkol sa visa sa embahada.',
		'Walang experience okay lang, crew sa Quezon City.',
		'Direct hire sa pabrika sa Laguna, libre ang aplikasyon.',
	],
};
