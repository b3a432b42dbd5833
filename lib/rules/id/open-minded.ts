import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Code words for sexual work. */
export const pack: RulePack = {
	patterns: [
		'(open bo|open booking|bisa bo|sugar baby|sugar daddy|simpanan)',
		'(cewek|wanita|model|gadis) ..4 (open minded|berani terbuka|berani seksi|bisa dipakai|bebas adegan)',
		'(open minded|berani terbuka) ..8 (cewek|wanita|model|gadis|@amount|cuan)',
		'(pijat|massage|spa) plus plus',
	],
	unless: ['(simpanan uang|uang simpanan|bank|koperasi|tabungan|book|buku|tim)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dicari cewek open minded, bayaran tinggi.',
		'Open BO dijamin aman.',
		'Cari sugar baby, bulanan besar.',
		'Model berani terbuka, cair harian.',
	],
	lookalikes: [
		'Koperasi simpan pinjam, produk simpanan anggota.',
		'Tim yang open minded terhadap masukan.',
		'Open booking kamar hotel lewat aplikasi buku tamu.',
		'Wanita, lulusan SMA, rajin dan jujur.',
	],
};
