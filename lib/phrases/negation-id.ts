import type { Negation } from './negation-words.ts';

/** Indonesian, formal and as it is typed in chats. Read by no native speaker yet. */
export const NEGATION_ID: Negation = {
	nouns: ['(tanpa|bebas|nol|no|without)', '(tidak|tak|gak|nggak) ada'],
	verbs: [
		'(tidak|tak|tdk|nggak|enggak|gak|ga|jangan|bukan|dilarang|never|not)',
		'(tidak|belum) pernah',
		'(don|doesn|won|can) t',
	],
	inert: [
		'(tidak|bukan|gak|nggak) (hanya|cuma|sekadar|sekedar|masalah)',
		'(tidak|gak|nggak|tak) (perlu|usah) (khawatir|takut|ragu|bingung|ijazah|pengalaman)',
		'jangan (ragu|sampai|lewatkan|khawatir|takut|malu|lupa|sia siakan|tunggu|tunda|bingung)',
		'(bukan|tidak|gak) (penipuan|tipu|tipuan|bohong|hoax|mlm)',
		'tanpa (ribet|masalah|basa basi|pengalaman|ijazah|interview|wawancara|modal|batas)',
		'(tidak|gak) (apa|papa|bisa dikembalikan)',
	],
	breaks: [
		'(tapi|tetapi|namun|jika|kalau|kalo|bila|apabila|karena|supaya|agar|biar|kecuali|lalu|kemudian|but|if)',
		'(hanya|cuma|cukup|silakan|silahkan|segera|langsung|setelah|sebelum|sampai)',
	],
	nounBreaks: [
		'(transfer|bayar|kirim|dapat|gaji|kerja|langsung|hubungi|lowongan|loker|adalah|akan|harus|wajib|bisa)',
	],
	lists: ['(atau|maupun|ataupun|or)'],
	restarts: ['(kami|kamu|anda|ini|itu|silakan|silahkan|langsung|segera|hanya|cukup|you|we)'],
	after: [
		'(tidak|tdk|gak|nggak) (ada|dipungut|diperlukan|perlu|dikenakan|wajib|diminta|dibebankan|boleh)',
		'(gratis|nihil)',
		'ditanggung (oleh|perusahaan|kami|penuh|kantor|pihak)',
		'(dilarang|ilegal)',
	],
	labels: ['(gratis|nol|free|none|nihil|tidak ada|0|zero)'],
	cancels: ['tanpa'],
};
