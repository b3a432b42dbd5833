import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Travel or placement costs that are worked off. */
export const pack: RulePack = {
	patterns: [
		'(kaltas|ikakaltas|kakaltasin|ibabawas|bawas sa sahod|babawasin|salary deduction) ..6 (pamasahe|ticket|plane ticket|visa|placement|processing|tirahan)',
		'(pamasahe|plane ticket|ticket|visa|placement fee|processing) ..8 (kaltas|ikakaltas|ibabawas|bawas sa sahod|salary deduction|babayaran mo|utang)',
		'(fly now pay later|lipad muna bayad mamaya|work now pay later|alis muna)',
		'(utang|cash advance|vale) ..6 (babayaran|bayaran|kaltas|pagtrabahuhan|trabahuin) ..6 (trabaho|sahod|buwan|pagdating|abroad|sweldo)',
		'(walang sahod|walang sweldo|di pasasahurin|hindi pasasahurin) ..6 (pambayad|bawas gastos|deployment|ticket|gastos)',
		'(nag back out|mag back out|nagresign|mag resign|umuwi|umayaw) ..5 (babayaran|magbabayad|bayaran) ..5 (nagastos|gastos|training|dorm|ticket|<number>|lahat)',
		'(habang|hanggang) ..2 (binabayaran|nababayaran|mabayaran|bayad) ..4 (<money>|utang|ticket|visa|nagdala|tiyahin|recruiter|agency)',
		'(hulugan|loan|utang) ..6 (lending ng agency|lending|agency) ..8 (collateral|titulo|lupa|atm|sahod)',
		'(titulo|lupa|bahay|kalabaw|motor) ..3 (collateral|isangla|isasangla|sangla|prenda)',
		'(utang mo) ..3 (visa|ticket|damit|kwarto|gown|pagkain) ..6 (<money>|<number>|bayad)',
		'(unang|dalawang|first) ..2 (sahod|sweldo) ..2 (pambayad|bayad|para sa) ..1 ..1 (ticket|visa|utang|agency)',
		'(nagastos|gumastos|nagbayad) ..2 (na sayo|sayo|sa yo|sa iyo|para sayo) ..6 (agency|boss|kami|namin) ..8 (isang taon|walang bakasyon|kontrata|bago ka|kaya)',
	],
	unless: [
		'(walang kaltas|walang bawas|no salary deduction|sagot ng employer|sss|philhealth|libre)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Fly now pay later, ibabawas na lang sa sahod.',
		'Ikakaltas ang plane ticket sa unang anim na buwan.',
		'Placement fee, salary deduction lang.',
		'Ang utang mo ay babayaran mo sa trabaho pagdating doon.',
		'₱350k hulugan sa lending ng agency, titulo ng lupa collateral.',
		'€70 habang binabayaran ang utang sa tiyahin na nagdala.',
		'Utang mo visa, damit, kwarto, ₱90k.',
		'Unang dalawang sahod pambayad ng ticket.',
		"Nagastos na sa'yo ng agency ₱120k kaya isang taon walang bakasyon.",
	],
	lookalikes: [
		'Sagot ng employer ang ticket at visa.',
		'Kaltas sa sahod: SSS at PhilHealth lang.',
		'Walang kaltas para sa tirahan.',
		'Bawas ang presyo ng ticket sa konsyerto.',
		'Collateral loan sa bangko, titulo ng lupa? Tanong sa manager.',
		'Utang mo sa canteen ₱50, sa Biyernes na lang.',
	],
};
