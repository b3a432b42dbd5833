import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A fee for a slot, a form or processing. "Talent fee" is pay, "libre" means free. */
export const pack: RulePack = {
	patterns: [
		'(para|bago) ..4 (ma confirm|maconfirm|ma reserve|makasali|maprocess|ma process|ma schedule|makapasok|ma book|maisama) ..10 @pay',
		'(may|meron|merong|need|kailangan|kailangang|required) [po|pong|ng|na|mo] (bayad|bayaran|babayaran|magbayad|fee) ..5 (registration|slot|audition|go see|form|application|processing|orientation|requirements)',
		'@pay ..6 (slot|form|registration|processing|orientation|audition fee|application form|requirements)',
		'@pay ..6 @wallet ..8 (slot|reserve|i reserve|ma process|maprocess|mairehistro|makapasok|makapagsimula|makasali|makasama)',
		'@wallet ..6 (para|pang|pambayad) ..3 (slot|registration|processing|reserve|makasali|audition|makapasok)',
		'(pang register|pangregister|pang process|pang reserve|pang slot|pampa register|pambayad sa (slot|registration|processing|form)) ..6 (<money>|bayad|gcash|maya|lang|muna)',
		'<money> ..4 (para sa slot|para ma reserve|para makasali|para sa registration|para sa processing|para sa form|bago magsimula|bago mag start|bago ang audition)',
		'(slot|registration|reservation|processing|audition|vtr|orientation) [fee] [po|lang|na|ay] <money>',
		'(registration|reservation|processing|orientation|slot|screening) fee ..4 (po|muna|lang|gcash|bago|kailangan)',
		'(costume|insurance|swab|id|talent card|voucher|slot) ..3 (<money>|<number>) ..3 (muna|bayaran|bayad|gcash|bago)',
		'(send|paki send|isend|pakipadala|hulog) ..2 (ng|nang) (<money>|<number>) ..2 (para|pang) ..3 (id|swab|slot|costume|insurance|uniform|registration|processing)',
		'(<money>|<number>) ..3 (para sa|pang) ..2 (id|swab|slot|costume|insurance)',
	],
	unless: [
		'@no-cost',
		'(talent fee|tf|tuition|fun run|marathon|seminar|conference|liga|tournament|kasal|lto|lisensya|barangay|nbi|psa)',
		'@safety-notice',
		'(choir|school|recital|sayaw|field trip|bunso|anak ko)',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para ma-confirm ang schedule ninyo sa casting, magbayad po muna kayo.',
		'Tanggap ka na sa commercial, magbayad ka muna ng 600 pesos para sa slot mo.',
		'May bayad po ang application form, 250 pesos lang.',
		'Mag-send ka ng ₱900 sa GCash ko para ma-reserve ang pangalan mo.',
		'Registration fee po muna bago kayo ma-schedule sa go-see.',
		'₱1,200 para sa processing at pasok ka na agad.',
	],
	lookalikes: [
		'Walang bayad ang registration, dumiretso lang sa opisina.',
		'Libre ang audition at may meryenda pa.',
		'Huwag magbayad ng kahit anong registration fee sa recruiter.',
		'Talent fee na 3,000 pesos kada araw, bayad pagkatapos ng shoot.',
		'Hindi kami humihingi ng processing fee.',
		'Registration fee sa fun run: 500 pesos kasama ang shirt.',
	],
};
