import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Small sums for a uniform, an ID or a medical before the first day. */
export const pack: RulePack = {
	patterns: [
		'@pay ..5 (uniform|id|medical|gamot|kit|name plate|nameplate|fit to work|drug test|x ray) ..5 (muna|bago|agad|gcash|para makapagsimula|para makapag start|<money>)',
		'(uniform|id|medical|drug test|orientation kit) [fee|na] [po|ay|lang] <money>',
		'<money> ..4 (para sa|pang) (uniform|id|medical|drug test|kit|damit)',
		'(ikaw|kayo) ..3 (sagot|magbabayad|gagastos) ..4 (medical|uniform|id)',
		'(insurance|drug test|medical|work permit|clearance|starter kit) ..6 (accredited|clinic|partner) ..4 (lang namin|namin) ..4 (<money>|<number>)',
		'(work permit insurance|insurance|kit|starter kit) ..6 (<money>|bibili|bilhin|kailangan muna)',
		'(pag|kapag) ..2 (nag invite|nakapag invite|naka recruit|nakarecruit|may invite) ..4 (balik|puhunan|komisyon|bonus)',
		'(puhunan) ..3 (balik|babalik|bawi|kikita)',
	],
	unless: ['@no-cost', '(ibabalik ng company|allowance|tindahan|tahi|patahi)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magbayad ka muna ng medical bago ang first day mo, 1,500 pesos.',
		'₱450 para sa uniform, dalhin bukas.',
		'Uniform po 700 pesos, ID 150 pesos.',
		'Magpadala muna ng 300 pesos pang ID para makapagsimula ka na.',
		'Drug test sa accredited clinic lang namin, ₱2,800.',
		'Pag nag-invite ka ng tatlo balik na puhunan.',
	],
	lookalikes: [
		'Libre ang uniform at may meal allowance.',
		'Sagot ng company ang medical at drug test.',
		'May uniform allowance na 2,000 pesos kada taon.',
		'Nagbebenta kami ng uniform ng eskwela.',
		'Walang babayaran sa ID.',
		'Drug test sagot ng company sa accredited clinic, libre.',
	],
};
