import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Passport or ATM card handed over or kept. */
export const pack: RulePack = {
	patterns: [
		'(ibigay|ibibigay|isuko|isusuko|i surrender|isurrender|surrender|iwan|iiwan|iwanan) ..4 (passport|pasaporte|original id|original na id|original documents)',
		'(hawak|hahawakan|itatago|tatago|kukunin|kokolektahin) ..4 (passport|pasaporte)',
		'(passport|pasaporte) ..5 (hawak|hahawakan|itatago|iiwan|kukunin|nasa agency|nasa amo|nasa employer|sa amo|collateral)',
		'nasa ..3 (agency|amo|employer|boss|manager) ..3 (passport|pasaporte)',
		'(passport|atm) ..3 (collateral|sangla|isasangla|guarantee|garantiya)',
		'(naka hold|i hold|ihold) ..3 (passport|pasaporte|documents)',
		'(passport|atm|papeles) (sa|nasa|kay) (amo|boss|madam|sir|agency|kapitan|manager|employer)',
		'(akin muna|samin muna|hawak ko muna) ..1 (cellphone|phone|passport|id|atm)',
		'(passport|pasaporte) (sa manager|sa boss|sa amo)',
		'(hangga t|hanggat|hanggang) ..2 (di|hindi) ..1 (bayad|nababayaran) ..3 (cellphone|passport|atm|id)',
		'(id|passport|atm) (sa foreman|sa kapatas|sa mamasang|sa agent|sa supervisor)',
	],
	unless: [
		'(huwag ibigay|wag ibigay|valid passport|may valid|photocopy|renew|sa embahada|immigration counter|bawal)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ibigay mo ang passport mo sa coordinator pagdating.',
		'Kami muna ang hahawak, hawak namin ang pasaporte mo.',
		'Collateral ang ATM mo, ATM collateral sa vale.',
		'Kukunin ng amo ang passport mo pagdating doon.',
		"Hangga't di bayad, akin muna passport mo.",
		'Passport sa manager pagdating.',
		'Pamasahe bawas, passport sa foreman.',
	],
	lookalikes: [
		'Dapat may valid passport na anim na buwan pa.',
		'Huwag ibigay ang passport sa amo.',
		'Magdala ng photocopy ng ID.',
		'Bawal hawakan ng amo ang pasaporte mo.',
		'Akin muna ang remote ha.',
	],
};
