import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of Tagalog as it is written in messages (Taglish): `@name` in a phrase stands for any of these.
 * Hyphens split words, so "mag-send" is `mag send`; glued forms stand beside it. Read by no native speaker yet.
 */
export const tl: Lexicon = {
	pay: [
		'(magbayad|magbabayad|bayaran|babayaran|bayad muna|mag bayad|pakibayaran)',
		'(magpadala|mag padala|ipadala|padala|padalhan|pakipadala)',
		'(mag|i|pa|paki) (send|deposit|gcash|transfer|down)',
		'(magsend|magdeposit|idownpayment|maghulog|mag hulog|mag cash in|mag invest)',
	],
	wallet: [
		'gcash',
		'maya',
		'paymaya',
		'palawan',
		'cebuana',
		'mlhuillier',
		'gotyme',
		'remittance',
		'bank transfer',
		'load',
	],
	/** In `unless`: nothing has to be paid, or somebody else pays. */
	'no-cost': [
		'(walang|wala pong|wala kaming|wala kang|no|libre|libreng|free) ..3 (registration|placement|processing|audition|bayad|babayaran|fee|fees|slot|portfolio|workshop|photoshoot|pictorial|training|uniform|medical|visa|id)',
		'(sagot|sasagutin|sinasagot|babayaran) (ng|namin|nila) [ang|ng] (company|kumpanya|employer|production|agency|client|amo|opisina|lahat)',
		'(company|kumpanya|employer|production|opisina) ..2 (sasagot|sagot|magbabayad|shoulder)',
		'(ay|na) libre',
	],
	/** In `unless`: a notice that warns. */
	'safety-notice': [
		'(huwag|wag|hindi dapat|bawal|never) ..4 (magbayad|maningil|singilin|magpadala|magbigay|ibigay|maniwala|pumayag|pumunta|sumama|magtiwala|ipahiram|magpahiram)',
		'(mag ingat|magingat|ingat|babala|modus|mga scammer|scammer|manloloko|nanloloko|iligal na recruiter|illegal recruiter|nabiktima|nalinlang)',
		'(hindi|never) ..3 (humihingi|naniningil|nanghihingi|sumisingil|nagpapabayad|kumukuha)',
	],
	/** In `unless`: a lawful way abroad. */
	'lawful-agency': [
		'(licensed|lisensyadong|rehistradong) ..1 (agency|ahensya|recruiter)',
		'(dmw|poea) (licensed|license|approved|accredited|registered)',
		'(may|kumpleto|kumpletong) ..3 (oec|work visa|job order|work permit)',
		'approved ng dmw',
	],
	abroad: [
		'(abroad|ibang bansa|overseas)',
		'(dubai|qatar|saudi|kuwait|bahrain|oman|lebanon|turkey)',
		'(cambodia|thailand|malaysia|singapore|macau|hongkong|hong kong|taiwan|korea|japan|vietnam)',
		'(canada|europe|poland|russia|romania|croatia|malta|cyprus|australia)',
	],
	compound: [
		'(cambodia|kambodya|myanmar|laos|mae sot|sihanoukville|poipet|bavet|golden triangle|myawaddy|kk park)',
	],
};
