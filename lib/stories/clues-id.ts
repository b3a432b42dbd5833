import type { ClueWords } from './clue.ts';

const PERKS =
	'(tempat tinggal|mess|asrama|kos|kost|kontrakan|apartemen|rumah|penginapan|akomodasi|hotel|kamar|makan|makanan|konsumsi|tiket|pesawat|ongkos|transport|transportasi|visa|paspor|passport|dokumen|surat surat|medical|biaya berangkat|biaya keberangkatan|akomodasi)';
const PAID =
	'(gratis|free|ditanggung|dibayar|dibayarin|dibiayai|disediakan|disediain|tersedia|disiapkan|diurus|diuruskan|diurusin|dijamin|difasilitasi|termasuk|tercover|dicover|dari kami|dari perusahaan|dari kantor|dari bos)';

/** The small things of offers in Indonesian. Read by no native speaker yet. */
export const words: ClueWords = {
	women: [
		'(cewek|cewe|cewek cewek|gadis|ciwi|ciwi ciwi|ladies|mojang|mbak mbak)',
		'(wanita|perempuan|cewek) ..1 (muda|cantik|menarik|seksi|single|lajang|good looking|putih|langsing|belum menikah)',
		'(khusus|butuh|dicari|cari|mencari|hanya|cuma) ..1 (wanita|perempuan|cewek|cewe|gadis)',
		'(enak dipandang|paras cantik|wajah cantik|tubuh ideal)',
	],
	away: [
		'(luar negeri|luar negri|ke luar negeri|negara lain|negeri orang|mancanegara|ln)',
		'(luar kota|luar pulau|kota lain|kota besar|luar daerah|perantauan|merantau)',
		'(kamboja|phnom penh|sihanoukville|poipet|bavet|myanmar|myawaddy|laos|vietnam|thailand|bangkok|filipina|manila|malaysia|johor|singapura|brunei|hongkong|hong kong|taiwan|makau|macau|dubai|uea|arab|saudi|arab saudi|qatar|kuwait|oman|yordania|mesir|turki|istanbul|polandia|eropa|australia|selandia baru|kanada|amerika|maladewa|timur tengah)',
		'(ke|di|negara|tujuan|penempatan|kerja|proyek|pabrik) ..1 (korea|jepang|cina|tiongkok|kuala lumpur|luar)',
		'(batam|bali|kalimantan|papua|timika|maluku|sorong) ..4 (cafe|kafe|karaoke|ladies|berangkat|tiket|mess|ditanggung)',
		'(berangkat|terbang|keberangkatan|pemberangkatan|pindah|ikut) ..4 (ke|bulan|minggu|besok|bareng|bersama|kami|keluar|luar)',
	],
	carried: [
		`${PERKS} ..4 ${PAID}`,
		`(gratis|free|disediakan|ditanggung|menyediakan|dapet|tanggung|urus|kami bayar|kami sediakan) ..3 ${PERKS}`,
		'(makan|mess|tinggal|tempat tinggal) (dan|sama|plus|n) (makan|mess|tinggal|tempat tinggal|transport)',
		'(semua|semuanya|biaya|sisanya) ..3 (ditanggung|dibayar|diurus|diurusin|diuruskan|beres|dari kami|gratis|kami urus|kami tanggung|disiapkan|disediakan)',
		'(tinggal|menginap|nginap|bermalam) ..2 (di dalam|di tempat|di mess|dalam|di rumah|di hotel|bersama|bareng|sama)',
		'(dijemput|jemput|kami jemput) ..3 (bandara|rumah|stasiun|terminal|pelabuhan)',
		'(tinggal bawa|cukup bawa|modal) ..2 (badan|diri|baju|paspor|ktp|koper)',
	],
	ease: [
		'(tanpa|tidak perlu|tdk perlu|nggak perlu|gak perlu|ga perlu|ngga perlu|tidak butuh|tidak harus|non|no|gak usah|tidak usah) ..3 (pengalaman|ijazah|keahlian|skill|pendidikan|bahasa|bahasa inggris|interview|wawancara|tes|syarat|dokumen|izin|sertifikat|modal|ribet|cv|lamaran|visa kerja)',
		'(pengalaman|ijazah|pendidikan|bahasa|skill|keahlian|lulusan) ..2 (tidak|tdk|nggak|gak|ga|bukan) ..2 (perlu|diperlukan|penting|wajib|dibutuhkan|masalah|diutamakan|harus|dipermasalahkan|jadi)',
		'(siapa saja|siapapun|siapa pun|semua orang|semua bisa|pemula|ibu rumah tangga|irt|pelajar|mahasiswa) ..2 (bisa|boleh|welcome|dapat|pun|cocok|juga|ok)',
		'(kerja|kerjaan|kerjanya|pekerjaan|tugas|tugasnya|caranya|cara) ..2 (mudah|gampang|simpel|simple|ringan|santai|nyantai|enteng|sederhana)',
		'(mudah|gampang|simpel|ringan|sederhana) ..1 (banget|sekali|dikerjakan|kok|dan cepat|kerjanya|cuma)',
		'(diajari|diajarin|diajarkan|dibimbing|dilatih|training gratis|dipandu|dibantu) ..2 (sampai|dari|dulu|admin|nol|mentor|gratis|bisa|kami|langsung)',
		'(belum berpengalaman|belum pengalaman|belum pernah|tanpa pengalaman|non pengalaman|meski pemula) ..3 (boleh|bisa|ok|oke|diterima|welcome|tidak|juga|gak|pun)',
		'(asal|yang penting|cukup|modal) ..2 (mau|niat|punya hp|hp|rajin|jujur|kemauan|bisa ngetik|bisa mengetik)',
	],
	pay: [
		'(gaji|upah|penghasilan|bayaran|komisi|fee|bonus|honor|tip|tips|income|hasil|cuan) ..1 (tinggi|besar|gede|menarik|menjanjikan|fantastis|lumayan|menggiurkan|jutaan|dolar|dollar|puluhan|melimpah|memuaskan)',
		'(gaji|gajinya|gajih|upah|penghasilan|bayaran|komisi|fee|bonus|honor|income|dibayar|dapat|dapet|hasilkan|menghasilkan|budget|salary|uang saku) ..5 (<money>|<number>)',
		'<money> ..3 (bulan|sebulan|perbulan|minggu|seminggu|malam|semalam|jam|perjam|tugas|per tugas|shift|sesi|klien|tamu|bersih)',
		'(penghasilan|uang|pendapatan|pemasukan|income|duit) (tambahan|sampingan|pasif|ekstra|cepat|mudah|instan|jajan)',
		'(jutaan|puluhan juta|belasan juta|ratusan ribu|dua digit|dolar|dollar)',
		'(cuan|hasilkan uang|menghasilkan uang|dapat uang|dapat duit|cari duit|cari cuan)',
	],
	'daily-pay': [
		'<money> ..3 (hari|sehari|perhari|per hari|harian|tiap hari|setiap hari)',
		'<number> [ribu|rb|juta|jt] (sehari|perhari|per hari|setiap hari|tiap hari)',
		'(gaji|gajian|dibayar|bayaran|komisi|fee|upah|penghasilan|cair|pencairan|bonus|cuan|uang) ..3 (harian|tiap hari|setiap hari|per hari|perhari|hari itu juga|langsung|langsung cair|di tempat|hari yang sama|cash|hari ini|sehari)',
		'(cair|gajian|dibayar) (langsung|harian|tiap hari|setiap hari|hari ini|cepat|instan|seketika|di tempat)',
	],
	'spare-time': [
		'(paruh waktu|part time|parttime|sampingan|sambilan|freelance|waktu luang|waktu senggang|waktu fleksibel|jam fleksibel|fleksibel|jam bebas|waktu bebas|kerja lepas)',
		'(<number>|beberapa|satu|setengah) ..2 (menit|jam) ..2 (sehari|perhari|per hari|setiap hari|tiap hari|saja|aja|doang)',
		'(dari rumah|di rumah|kerja online|kerja daring|secara online|mana saja|mana aja|kapan saja|kapan aja|rebahan|sambil rebahan|wfh|sambil santai|remote)',
		'(pakai|pake|lewat|dengan|modal|cukup|punya|hanya|cuma|via|menggunakan) ..2 (hp|handphone|ponsel|smartphone|gadget|laptop|kuota)',
		'(tanpa|tidak|nggak|gak|ga) ..3 (ganggu|mengganggu|meninggalkan|keluar rumah)',
	],
	tasks: [
		'(like|likes|subscribe|follow|followers|review|ulasan|rating|bintang|komen|komentar|klik|nonton|menonton|share|bagikan|menyukai|checkout|memesan|order) ..5 (video|youtube|yt|channel|instagram|ig|tiktok|facebook|hotel|restoran|film|aplikasi|produk|toko|google|maps|shopee|tokopedia|lazada|marketplace|iklan|akun|postingan|konten|artis|barang|fiktif)',
		'(meningkatkan|menaikkan|bantu|membantu|naikin|optimasi|optimalisasi) ..4 (rating|penjualan toko|merchant|seller|traffic|kunjungan|popularitas|ulasan|data produk|visibilitas|peringkat|followers|penonton)',
		'(tugas|misi|task|orderan) ..2 (mudah|sederhana|simpel|ringan|selesai|pertama|percobaan|online|harian|per|dibayar|komisi)',
		'(setiap|tiap|per|selesaikan|menyelesaikan|kerjakan|mengerjakan|satu) ..1 (tugas|misi|task|orderan)',
		'(input data|ketik data|mengetik|ngetik|isi survei|survei berbayar|captcha|copy paste|salin tempel|lem amplop|packing ..2 rumah|mengemas ..3 rumah)',
	],
	'found-you': [
		'(salah nomor|salah sambung|salah kirim|salah orang)',
		'(nomor|no|kontak|profil|cv|resume|lamaran|data|akun|foto) ..1 (anda|kamu|kakak|kk|mu|kak) ..6 (dapat|dapatkan|temukan|lihat|terpilih|direkomendasikan|dari|lolos|terdaftar|cocok|menarik|kami)',
		'(kami|saya|aku|tim|hrd) ..3 (dapat|mendapat|mendapatkan|menemukan|melihat|lihat|liat|tertarik|menerima) ..3 (nomor|kontak|profil|cv|resume|lamaran|akun|foto|kamu|anda|kakak)',
		'(anda|kamu|kakak|kk) ..2 (terpilih|lolos|diterima|terseleksi|cocok|direkomendasikan|dipilih|lulus|terjaring|masuk kriteria)',
		'(selamat) ..6 (anda|kamu|kakak|lolos|terpilih|diterima)',
		'(apakah|apa|lagi|sedang|masih) ..2 (kamu|anda|kakak|kk|kak) ..2 (tertarik|cari|mencari|butuh|minat|berminat|ingin|mau|punya waktu|luang|nyari)',
		'(mau|ingin|pengen|pingin|butuh|cari|nyari|minat) ..2 (kerja|kerjaan|cuan|penghasilan|duit|uang|tambahan|jajan|sampingan|gaji|kaya|sukses|jadi)',
		'(tertarik|berminat|minat|mau|gabung|ikut) (kak|kk|gak|nggak|ga|kah|ngga|dong|yuk|sis)',
		'(lowongan|posisi|tempat|kerjaan) ..1 (buat|untuk) (kamu|anda|kakak|kk)',
	],
	stranger: [
		'(saya|aku|perkenalkan|kenalkan|nama saya|nama aku|saya dengan) ..3 (hrd|hr|admin|manager|manajer|asisten|staf|staff|agen|dari|perwakilan|rekruter|recruiter|koordinator|fotografer|produser|tim|talent scout|pencari bakat)',
		'(halo|hallo|hai|hi|permisi|selamat pagi|selamat siang|selamat sore|selamat malam|assalamualaikum|salam kenal|pagi|siang) ..1 (kak|kakak|kk|sis|say|sayang|cantik|kawan|teman|dek|bunda|bun|gan|saya|aku|mbak)',
		'(dengan|dari) ..1 (hrd|admin|tim|manajemen|agensi|pihak) ..1 (pt|perusahaan|rekrutmen|agency|toko|marketplace|kami)',
	],
	chat: [
		'(wa aja|chat wa|lewat wa|via wa|telegram|tele|tg|michat|dm|inbox|inbok|japri|messenger|wechat)',
		'(chat|balas|bales|ketik|add|komen|hubungi) ..2 (saya|aku|admin|mimin|sini|ya|minat|mau|dong|pribadi)',
		'(klik|buka|gabung|join|isi) ..2 (link|tautan|grup|group|bio|di bawah|channel)',
		'(info|detail|lebih lanjut|selengkapnya) ..2 (wa|chat|dm|japri|inbox|admin|pribadi)',
	],
	haste: [
		'(buruan|cepetan|urgent|urgen|mendesak|butuh cepat|secepatnya|sekarang juga|hari ini juga|segera daftar|segera hubungi|segera chat|segera gabung|segera berangkat|daftar sekarang|hubungi sekarang|jangan sampai ketinggalan|jangan lewatkan|kesempatan terbatas|mumpung)',
		'(terbatas|tinggal|sisa|hanya|cuma|kuota) ..3 (kuota|slot|orang|posisi|tempat|kursi|hari|lagi|seat|terbatas)',
		'(berangkat|mulai|kerja|start|langsung|terbang|interview) ..2 (besok|hari ini|minggu ini|minggu depan|lusa|sekarang|malam ini|kerja|berangkat|bulan ini)',
		'(besok|hari ini|malam ini) ..4 (terakhir|berangkat|langsung|mulai|kerja|tutup|ditutup)',
		'<number> (orang|pendaftar|pelamar) (pertama|tercepat|saja|aja|lagi)',
	],
	'night-work': [
		'(lc|ladies companion|pemandu lagu|pemandu karaoke|karaoke|ktv|klub malam|diskotik|diskotek|night club|bar|pub|cafe malam|kafe malam|hiburan malam|dunia malam|lounge|terapis|spa|pijat|massage|pelayan kafe|waitress|waitres|penari|dancer|sexy dancer|hostess|pendamping|escort|host live|host livestream|live streaming|live streamer|host bigo|webcam|sugar baby|promotor malam|temani|nemenin|menemani tamu|menemani|nemani)',
		'(temani|menemani|nemenin|nemani|hibur|menghibur|layani|melayani) ..3 (tamu|bos|klien|om|pengusaha|bule|pria|turis|ngobrol|minum|makan malam|nyanyi)',
	],
	'plain-work': [
		'(art|asisten rumah tangga|pembantu|prt|pengasuh|baby sitter|babysitter|nanny|perawat lansia|jaga lansia|jaga anak|merawat lansia|caregiver|cleaning service|bersih bersih|tukang|buruh|kuli|perkebunan|kebun|sawit|petik|pemetik|pabrik|packing|pengepakan|gudang|restoran|dapur|cuci piring|juru masak|koki|kapal ikan|abk|anak buah kapal|nelayan|peternakan|konstruksi|proyek|operator produksi|penjahit|laundry|hotel|housekeeping|salon)',
	],
	'screen-work': [
		'(admin online|admin chat|admin judi|admin slot|admin kripto|admin web|customer service|cs|cs online|operator komputer|operator online|operator chat|telemarketing|marketing online|digital marketing|mengetik|ngetik|kecepatan mengetik|data entry|input data|entri data|judi|judol|slot|game online|perusahaan game|kripto|crypto|trading|forex|saham|investasi|call center|penerjemah|translator|it support)',
	],
	soothing: [
		'(resmi|legal|terpercaya|amanah|aman|terdaftar|berizin|serius|nyata|real|jujur|halal) ..1 (kok|kak|banget|dan aman|dan legal|pt|perusahaan|agen|agensi|pekerjaan|kerja|kerjaan|kontrak|terpercaya|dijamin|terjamin|pasti|sekali)',
		'(100 persen|<percent>|dijamin|terjamin|pasti|jelas) ..1 (aman|legal|resmi|amanah|cair|dibayar|halal|berangkat|terpercaya|real|lolos|diterima|kerja|sukses|untung)',
		'(bukan|tanpa|tidak|no|nggak|gak|ga|anti|jangan) ..2 (penipuan|tipu|tipu tipu|tipuan|scam|bohong|hoax|mlm|risiko|resiko|khawatir|takut|ragu|plus plus|open bo|aneh aneh|macam macam|zonk|prank|kabur)',
		'(percaya|tenang) (saja|aja|sama|deh|kak)',
	],
	dream: [
		'(impian|mimpi|cita cita|masa depan cerah|hidup baru|hidup enak|hidup mewah|sukses|kaya|jadi kaya|kaya raya|cepat kaya|mapan|kebebasan finansial|bebas finansial|merdeka finansial|jutawan|miliarder)',
		'(kesempatan|peluang) (emas|langka|besar|sekali|bagus|ini|terbaik|luar biasa)',
		'(ubah|mengubah|rubah|merubah|perbaiki|angkat|mengangkat) ..2 (nasib|hidup|hidupmu|kehidupan|ekonomi|derajat|keluarga)',
		'(jadi|menjadi) ..2 (artis|bintang|model|terkenal|selebgram|aktor|aktris|influencer|seleb|viral|orang sukses|kaya)',
		'(jalan jalan|keliling dunia|bahagiakan orang tua|bahagiain|banggakan orang tua)',
	],
	stage: [
		'(model|modeling|modelling|foto model|talent|aktor|aktris|artis|figuran|ekstras|pemeran|pemain|casting|audisi|film|sinetron|ftv|web series|iklan|tvc|syuting|shooting|pemotretan|photoshoot|photo shoot|foto produk|katalog|fashion show|catwalk|video klip|brand ambassador|influencer|selebgram|endorse|majalah|produser|sutradara|agensi model|rumah produksi|wajah baru|lomba foto)',
	],
	flattery: [
		'(kamu|kakak|kk|anda|kak|muka|muka kamu|wajah|wajahmu|wajah kamu|penampilanmu|fotomu|foto kamu|foto kakak) ..3 (cantik|ganteng|manis|menarik|unik|berbakat|cocok|potensi|berpotensi|photogenic|fotogenik|keren|cakep|imut|eksotis|camera face|proporsional|memenuhi|khas)',
		'(suka|tertarik|kagum|cocok|lihat|liat) ..2 (foto|profil|wajah|muka|feed|ig|instagram|penampilan|gaya|story|postingan) ..2 (kamu|kakak|kk|anda|mu|kak|anak)',
		'(pernah|gak pernah|tidak pernah) ..3 (kepikiran|terpikir|coba|mencoba|model|jadi model|casting|akting)',
		'(anak|putra|putri|si kecil|buah hati|adik|dedek) ..2 (anda|bunda|kakak|ibu|bun|kamu|mama) ..5 (cocok|berbakat|lucu|terpilih|lolos|potensi|berpotensi|model|artis|bintang|imut|menarik|fotogenik|diterima)',
		'(wajah|muka|sosok|look|penampilan) ..2 (yang kami cari|sedang kami cari|yang dicari|kami cari|kriteria)',
	],
	'all-welcome': [
		'(semua|segala|bebas|tanpa batas|tanpa batasan|berbagai|tidak ada batas|tanpa syarat|no limit) ..1 (usia|umur|tinggi|tinggi badan|ukuran|gender|kalangan|jurusan|fisik|berat badan|penampilan|daerah|wilayah)',
		'(usia|umur|tinggi badan|berat badan|penampilan) ..1 (bebas|tidak masalah|tidak dibatasi|berapa saja|berapapun|tidak penting)',
		'(cewek|cowok|anak anak|dewasa|remaja|ibu ibu|bapak bapak|balita|bayi) [dan|atau|sampai] (cewek|cowok|anak anak|dewasa|remaja|ibu ibu|bapak bapak|lansia|orang tua)',
		'(anak anda|anak bunda|anak kakak|si kecil|buah hati|putra putri|anak ibu|anaknya)',
		'(siapa saja|siapapun|semua boleh|semua bisa|terbuka untuk umum)',
	],
	photos: [
		'(bikini|lingerie|pakaian dalam|seksi|sexy|tanpa baju|badan) ..2 (foto|selfie|video|pap)',
		'(foto|selfie|video|pap) ..2 (bikini|lingerie|seksi|sexy|badan|pakaian dalam|seluruh badan)',
		'(kirim|kirimkan|kirimin|krm|share|upload|minta|mengirim|serahkan|setor|sertakan|lampirkan) ..5 (foto|foto foto|poto|selfie|pap|video|portofolio|full body|seluruh badan|close up|tinggi badan)',
	],
	debts: [
		'(utang|hutang|pinjol|terlilit|kepepet|kasbon|uang muka gaji|gaji di muka|gaji dimuka|dp gaji|uang jajan dulu|uang pegangan|uang fit|uang saku berangkat|pinjaman online|pinjaman berangkat)',
		'(butuh|perlu|lagi butuh) ..1 (uang|duit|dana) ..1 (cepat|mendesak|sekarang|urgent|segera)',
		'(ekonomi|keuangan|hidup) ..1 (sulit|susah|sempit|seret|pas pasan)',
	],
	'nameless-firm': [
		'(perusahaan|pt|agensi|agency|brand|rumah produksi|toko|klub|kafe|restoran|bos|klien|majikan) ..1 (kami|besar|ternama|terkenal|terkemuka|internasional|asing|multinasional|luar negeri|bonafit|bonafide|terbesar|ternama|milik)',
		'(kami|sebuah|salah satu) (perusahaan|agensi|agency|brand|rumah produksi|manajemen|platform|e commerce|toko)',
	],
	'to-pay': [
		'(cicil|dicicil|angsuran|booking|amankan) ..5 (slot|kelas|portofolio|biaya|<money>|kuota)',
		'(tarik|penarikan|withdraw|cairkan|buka) ..4 (saldo|deposit|komisi|dulu|modal)',
		'(biaya|uang|dana) (pendaftaran|registrasi|administrasi|admin|jaminan|deposit|pelatihan|training|seragam|proses|medical|member|aktivasi|paspor|visa|fotokopi|formulir|komitmen|casting|portofolio|kursus)',
		'(bayar|transfer|tf|setor|isi saldo|top up|topup|deposit|beli|modal) ..4 (dulu|dahulu|awal|di awal|untuk mulai|biar|supaya|agar|portofolio|paket|kelas|kursus|seragam|kit|saldo|akun)',
		'(deposit|uang jaminan|dp|saldo awal|modal awal|modal kecil)',
		'(portofolio|comp card|compcard|kelas akting|kelas model|sekolah model|workshop|kelas modeling) ..8 (bayar|biaya|harga|hanya|paket|promo|diskon|investasi)',
	],
	'pass-through': [
		'(terima|menerima|kirim|mengirim|teruskan|meneruskan|transfer|mentransfer|tarik) ..3 (uang masuk|dana|paket titipan|kripto|usdt|pembayaran|uang nasabah|transferan)',
		'(rekening|atm|ewallet|e wallet|dana|gopay|ovo|akun bank|buku tabungan|ktp) ..2 (kamu|anda|pribadi|kakak|sewa|disewa|dipinjam|atas nama|kosong|nganggur)',
		'(sewa|jual|beli|pinjam|buka) ..1 (rekening|atm|akun bank|akun)',
		'(paket|barang) ..2 (titipan|terima di rumah|kirim ulang|kirim lagi|antar saja)',
	],
	bound: [
		'(potong|dipotong|potongan|dicicil|cicil|bayar belakangan|ganti|diganti) ..4 (gaji|upah|bulan pertama|dari gaji|tiket|biaya|nanti|komisi)',
		'(ganti rugi|denda|penalti|pinalti|kena denda) ..6 (kontrak|keluar|pulang|berhenti|resign|kabur|telat|batal|sebelum)',
		'(keluar|berhenti|pulang|resign) ..3 (sebelum|duluan|tengah kontrak) ..6 (bayar|ganti|denda|biaya|tidak bisa|gak bisa)',
		'(bulan|minggu|gaji) ..1 (pertama|kedua) ..3 (ditahan|tidak dibayar|gak dibayar|jadi jaminan|disimpan|belum dibayar)',
		'(paspor|ijazah|ktp|hp|handphone|dokumen) ..4 (ditahan|disimpan|dipegang|dikumpulkan|dikumpul|diserahkan|dititip|dititipkan|jaminan)',
		'(serahkan|kumpulkan|kumpul|titip|tahan) ..2 (paspor|ijazah|ktp asli|hp|dokumen)',
		'(kontrak|surat kontrak) ..3 (di sana|disana|setelah sampai|sampai sana|nyusul|menyusul)',
		'(hutang|utang|biaya) ..3 (lunas|dilunasi|potong gaji|dipotong)',
	],
	border: [
		'(visa|paspor|masuk|berangkat) ..2 (turis|wisata|kunjungan|pelancong|liburan)',
		'(sebagai|pakai|jadi|ngaku|bilang) ..2 (turis|wisatawan|liburan|wisata|jalan jalan|pelancong)',
		'(tanpa|tidak perlu|gak perlu|nggak perlu|tidak pakai) ..2 (paspor|visa|visa kerja|dokumen|surat|izin kerja)',
		'(sekali jalan|lewat laut|jalur laut|lewat jalur|jalur belakang|jalur tikus|lewat batam|lewat perbatasan|nyeberang|menyeberang|naik kapal malam|lewat belakang)',
		'(bilang|ngomong|jawab|kalau ditanya) ..4 (imigrasi|petugas|liburan|wisata|keluarga|jalan jalan|bandara)',
	],
	secret: [
		'(jangan|gak usah|nggak usah|tidak perlu|gak perlu|tanpa) ..2 (bilang|cerita|kasih tahu|kasih tau|ngomong|memberitahu|ajak|izin) ..4 (siapa|siapapun|orang tua|ortu|mama|ibu|suami|keluarga|teman|pacar|agensi|orang lain)',
		'(rahasia|rahasiakan|diam diam|antara kita|kita berdua|privasi|privat|jangan sampai tahu|tanpa banyak tanya|gak banyak tanya|tidak banyak tanya)',
		'(hapus|hapusin|delete) ..3 (chat|pesan|percakapan|ini|riwayat)',
	],
	sponsor: [
		'(om|bapak|pria|bos|pengusaha|klien|tamu|bule|juragan) ..1 (kaya|tajir|royal|dermawan|baik|mapan|sukses|berduit|dewasa|vip|loyal|kesepian)',
		'(sugar|sugar daddy|sponsor|sponsornya|pengusaha kaya|sultan|miliarder|om om|juragan)',
		'(dimanjakan|dimanjain|uang bulanan|dibiayai hidup|dijamin hidup|jatah bulanan|dikasih hadiah)',
		'(nemani|menemani|nemenin|temani|dampingi|mendampingi) ..3 (om|bos|bapak|pengusaha|liburan|perjalanan|pria|jalan)',
	],
	age: [
		'<age>',
		'(usia|umur|berusia|min|minimal|maks|max|maksimal) ..2 <number> ..3 (tahun|thn|th|sampai|hingga|<number>)',
	],
};
