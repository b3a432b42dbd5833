import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: An audition or interview in a room or a home. */
export const pack: RulePack = {
	patterns: [
		'(casting|audisi|interview|wawancara|pemotretan|photoshoot) ..4 (di hotel|di kamar|kamar hotel|di kos|di kosan|di apartemen|di rumah saya|di villa)',
		'(hotel|apartemen|kamar|kos) ..4 (untuk casting|buat casting|casting privat|audisi privat)',
		'(casting|audisi|interview) (privat|pribadi|berdua)',
		'(ketemu|ketemuan|jemput|dijemput) ..4 (hotel|kos|kosan|apartemen|villa) ..6 (casting|audisi|interview|malam|sendiri|kamu|ya)',
		'(foto|pemotretan|photoshoot|sesi) ..3 [bikini] ..2 (di apartemenku|di apartemen saya|di kosku|di rumahku|di kamarku)',
		'(adikmu|temanmu|pacarmu|mamamu|kakakmu) ..1 (gak usah|nggak usah|jangan|tidak usah) ..1 (diajak|ikut|dibawa)',
	],
	unless: [
		'(art|asisten rumah tangga|pembantu|pengasuh|prt|baby sitter|babysitter|pulang hari|les privat)',
		'(ballroom|resepsionis|lobi|lobby|meeting room|ruang rapat|studio|housekeeping|waiter|resto|hrd hotel|jangan)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Casting di kamar hotel jam sembilan malam.',
		'Audisi privat di tempat saya.',
		'Interview di apartemen, nanti dikirim nomornya.',
		'Kamu dijemput lalu ke villa malam ini ya.',
		'Foto bikini di apartemenku ya.',
		'Sesi foto di kosku, adikmu nggak usah diajak.',
	],
	lookalikes: [
		'Casting terbuka di ballroom hotel.',
		'Lowongan resepsionis, wawancara di hotel bagian HRD hotel.',
		'Audisi di studio daerah Kemang.',
		'Interview di lobi apartemen bersama HRD.',
		'Foto keluarga di rumah nenek.',
	],
};
