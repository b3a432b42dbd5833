import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of Indonesian: `@name` in a phrase stands for any of these. "tf" is transfer, "rb" thousand, "jt"
 * million. Read by no native speaker yet.
 */
export const id: Lexicon = {
	pay: [
		'(bayar|membayar|dibayar|bayarkan|transfer|mentransfer|ditransfer|tf|setor|menyetor|setorkan|kirim uang|deposit|lunasi)',
	],
	amount: ['<money>', '<number> (ribu|rb|juta|jt)', '(ratus|puluh) (ribu|juta)'],
	/** In `unless`: nothing has to be paid, or the employer pays. */
	'no-cost': [
		'(tanpa|bebas|tidak ada|tidak dipungut|tidak memungut|tidak dikenakan|tidak dikenai|gratis) ..3 (biaya|bayar|pungutan|uang|deposit|jaminan|penempatan)',
		'(ditanggung|disediakan|dibiayai|dibayarkan) [oleh] [pihak] (perusahaan|kami|kantor|penuh|produksi|klien)',
		'(gratis|free)',
	],
	/** In `unless`: a notice that warns. */
	'safety-notice': [
		'(waspada|waspadai|hati hati|penipuan|penipu|modus|hoax|hoaks|tertipu|oknum|mengatasnamakan)',
		'jangan ..3 (percaya|mau|pernah|transfer|bayar|membayar|kirim|berikan|serahkan|tergiur)',
		'(tidak pernah|tidak|kami tidak) ..2 (memungut|meminta|menarik|membebankan|mengenakan|menghubungi)',
	],
	/** In `unless`: a lawful way abroad. */
	'lawful-agency': [
		'(p3mi|bp2mi|bnp2tki|kp2mi|siskop2mi|pjtki resmi|disnaker)',
		'(resmi|legal|berizin|terdaftar) ..3 (kemnaker|pemerintah|kementerian)',
		'g to g',
	],
	abroad: [
		'(dubai|arab saudi|saudi|qatar|turki|polandia|kanada|australia|jepang|korea|taiwan|hongkong|hong kong|malaysia|singapura)',
		'(kamboja|myanmar|laos|thailand|filipina|vietnam|eropa)',
	],
	compound: [
		'(kamboja|cambodia|myanmar|laos|poipet|bavet|sihanoukville|mae sot|myawaddy|phnom penh|golden triangle)',
	],
};
