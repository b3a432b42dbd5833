import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/club-work-far-away.ts. */
export const pack: RulePack = {
	patterns: [
		'@women ..12 (@inland|@far-place) ..16 (casa|moradia|alojamento|hospedagem|comida|alimentação|passagem|passagens|voo|tudo pago)',
		'@night-work ..14 (@far-place|@inland|portugal|brasil) ..14 (casa|moradia|alojamento|hospedagem|comida|passagem|passagens|voo|visto|sem experiência|tudo pago|<money>|bem pago)',
		'(@far-place|@inland) ..12 @night-work ..12 (casa|moradia|alojamento|hospedagem|passagem|passagens|voo|visto|sem experiência|tudo pago|bem pago)',
		'@women ..6 (para|como|de) ..2 @night-work ..12 (casa|moradia|alojamento|hospedagem|passagem|passagens|voo|visto|sem experiência|tudo pago)',
		'(meninas|moças|garotas|raparigas) ..3 com ou sem experiência ..6 (interior|boate|viajar|exterior|outra cidade|garimpo|bar)',
		'(menina|meninas|moça|moças|garota|garotas) ..6 (casa de massagem|casas de massagem|massagem) ..12 (passagem|quarto|moradia|hospedagem|comissão)',
	],
	unless: [
		'@lawful-abroad',
		'(restaurante|cafeteria|hotel|teatro|musical|balé|ballet|audição|audições|coreógrafo|companhia de dança|ópera|feira|congresso|videoclipe|filme|diploma|pousada)',
		'@warning',
		'(turnê|espetáculo|circo|companhia|elenco|apresentações)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Procuramos moças com ou sem experiência para trabalhar no interior, casa e comida.',
		'Dançarinas para a Turquia, passagem e hospedagem pagas.',
		'Meninas como garçonetes de boate, alojamento incluso.',
		'Vaga de massagista em Dubai, sem experiência, 2.500 dólares.',
		'Moça para casa de massagem no centro, quarto no local.',
	],
	lookalikes: [
		'Garçonete para hotel no litoral, contrato de temporada, alojamento.',
		'Dançarinas para cruzeiro, audição em Santos.',
		'Audições de balé na Itália, passagem paga.',
		'Garçonete para restaurante do centro, gorjetas e comida.',
		'Dançarina para turnê na Alemanha, hotel pago, espetáculo de dança.',
	],
};
