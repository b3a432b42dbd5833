import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Money for a placement, visa or papers of a job abroad. A licensed agency may charge some workers; the licence silences. */
export const pack: RulePack = {
	patterns: [
		'placement fee ..10 (<money>|installment|hulugan|cash|downpayment|down payment|bayad|employer|abroad|dubai|korea|japan|canada|alis)',
		'@pay ..5 (placement|visa|oec|work permit|lmia|passport processing|embassy) ..6 (muna|bago|fee|agad|<money>|gcash|palawan)',
		'(visa|work permit|placement|processing ng papel) ..4 (<money>|installment|hulugan) ..8 (abroad|dubai|korea|japan|canada|poland|taiwan|alis|lipad)',
		'(mag down|downpayment|down payment|down) ..5 (visa|placement|papel|processing|slot sa (japan|korea|canada|dubai))',
		'(sure|sigurado|guaranteed|garantisado) ..2 (visa|alis|lipad|deploy)',
		'(processing|placement|assistance|visa|medical) ..4 (hulog|kalahati|half|down) ..2 (ngayon|muna|bago)',
		'(hulog|down|bayad) (kalahati|half) ..2 (ngayon|muna)',
		'(show money|appearance|escort) ..8 (<money>|<number>|uae|dubai|airport|immigration|magbayad)',
		'(na offload|naoffload|ma offload) ..6 (magbayad|bayad|<money>|ulit)',
	],
	unless: [
		'@no-cost',
		'@lawful-agency',
		'(sss|pag ibig|embahada ang|may resibo|ayon sa dmw|pagkatapos ng pirma|hotline)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Placement fee 60 thousand, pwede installment, Dubai ang employer.',
		'Mag-down ka muna ng visa para ma-schedule ang lipad mo.',
		'Magbayad ka ng visa fee sa Palawan bago Biyernes.',
		'Sure visa po kami, basta may down payment sa papel.',
		'Travel and tours, may show money at appearance, ₱55k para sa Dubai.',
		'Kapag na-offload ka, magbayad ka ng ₱15k.',
	],
	lookalikes: [
		'Walang placement fee at sagot ng employer ang visa.',
		'Bawal sa batas ang placement fee para sa kasambahay.',
		'Ang visa fee ay sinasagot ng kumpanya.',
		'DMW licensed agency: nurse sa Germany, may kontrata at OEC.',
		'Kapag na-offload, tumawag sa DMW hotline.',
	],
};
