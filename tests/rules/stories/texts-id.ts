import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in Indonesian. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Cewek umur 18 sampai 27, ada kerjaan di hotel luar kota. Gaji besar, makan dan mess gratis, belum pernah kerja juga boleh. Japri ya.',
		'Berangkat minggu ini ke Malaysia, kerja restoran, tiket dan paspor kami urus. Tinggal dua orang lagi, semua aman dan resmi.',
		'Butuh pengasuh anak untuk keluarga kaya di Dubai. Dokumen diurusin, bahasa tidak jadi masalah, tinggal di dalam. Info lewat wa.',
		'Halo kak, saya Rina dari HRD. Nomor kakak kami dapat dari situs kerja. Ada kerja satu jam sehari pakai hp, komisi cair tiap hari.',
		'Mau tambahan uang jajan kak? Cuma like video dan follow akun toko, 10 menit, dibayar langsung. Balas minat ya.',
		'Perusahaan kami membantu toko online menaikkan rating. Tugas ringan, dibimbing dari nol, sampai 400 ribu sehari, ibu rumah tangga bisa.',
		'Hai cantik, lihat foto kamu di ig, wajah kamu cocok jadi model katalog. Kirim beberapa foto lewat dm, tidak perlu pengalaman.',
		'Selamat bunda, si kecil terpilih untuk iklan susu! Anak anak umur 2 sampai 8, tanpa pengalaman, kuota terbatas, segera daftar.',
		'Cari pemandu lagu di Batam, tiket pesawat dan tempat tinggal dari bos, semalam bisa 1 juta, diajarin. Bukan yang aneh aneh.',
		'Terlilit pinjol? Ada kontrak kerja luar negeri enam bulan, gaji di muka, berangkat besok, tidak perlu ijazah.',
		'Pabrik di Korea, pria wanita, tanpa bahasa tanpa tes, mess gratis, gaji 20 juta. Kuota tinggal sedikit, hubungi admin sekarang.',
		'Mau keliling dunia dan hidup mewah? Dicari wanita muda menarik untuk menemani tamu di kapal pesiar pribadi. Semua dibayar, chat aja.',
		'Admin chat untuk perusahaan game di Kamboja, yang penting bisa ngetik. Tiket, makan, apartemen ditanggung, 12 juta bersih.',
		'Cari orang punya rekening kosong. Dana masuk ke rekening kamu, lalu transfer lagi, komisi langsung. Kerja gampang dari rumah.',
		'Ingin jadi artis? Semua umur boleh ikut casting, pasti tayang di tv. Kelas akting diskon hanya hari ini, buruan.',
	],
	neighbours: [
		'Dicari pengasuh anak usia dua tahun di Bandung, Senin sampai Jumat pukul 08.00–16.00, gaji 2,8 juta per bulan, wajib ada referensi, bertemu orang tua di rumah.',
		'Figuran usia 20–60 tahun untuk film sejarah, syuting di Yogyakarta 14 Mei, honor 250 ribu per hari dengan kontrak, daftar lewat situs rumah produksi.',
		'Pemetik buah di Australia melalui program resmi: upah sesuai ketentuan negara bagian, sewa kamar dipotong 140 dolar seminggu, visa lewat BP2MI, kontrak dua bahasa.',
		'Selamat pagi, saya Dewi dari perpustakaan kota. Wawancara Anda hari Selasa pukul sepuluh di ruang 4. Mohon membawa ijazah asli.',
		'Housekeeping hotel bintang tiga di Solo, pengalaman minimal satu tahun, gaji UMK, BPJS, makan siang di kantin karyawan. Kirim lamaran ke bagian HRD.',
		'Operator produksi pabrik sepatu, Jepara, lulusan SMA, sif bergantian, BPJS dan THR, mess 200 ribu per bulan. Tidak dipungut biaya.',
		'Halo Mbak Sari, saya perekrut dari Telkom. Saya melihat profil Anda di LinkedIn, ada posisi penguji perangkat lunak. Apakah Kamis bisa bicara?',
		'Kurir motor, jam kerja fleksibel, dibayar per paket setiap minggu, wajib SIM C dan STNK, asuransi kecelakaan. Daftar di aplikasi mitra.',
		'Keluarga di Belgia mencari au pair untuk dua anak: kamar sendiri, uang saku 450 euro, kursus bahasa, kontrak lewat agensi, 20 jam seminggu.',
		'Kelasi untuk kapal penumpang, wajib buku pelaut, BST dan pengalaman dua tahun. Kontrak empat bulan, tiket dibayar pemilik kapal.',
		'Audisi anak 6–9 tahun untuk pentas teater kota, Sabtu pukul 11 bersama orang tua, siapkan satu puisi. Gratis.',
		'Pelayan rumah makan keluarga, dua malam seminggu, uang tip dibagi rata, silakan datang menemui pemilik.',
		'Sif kamu pindah ke hari Kamis. Balas ya kalau bisa, jadwal ada di grup tim.',
		'Kelas rias butuh model hari Sabtu dua jam, dapat foto hasil rias dan perawatan. Alamat sekolah ada di situs.',
	],
};
