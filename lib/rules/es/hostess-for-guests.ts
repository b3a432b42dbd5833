import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/hostess-for-guests.ts. */
export const pack: RulePack = {
	patterns: [
		'(edecán|edecanes|azafata|azafatas|hostess|modelo|modelos|acompañante|acompañantes|anfitriona|anfitrionas|chicas|señoritas) ..8 (vip|fiestas privadas|fiesta privada|clientes exclusivos|empresarios|caballeros|yate|yates|villa)',
		'(acompañar|acompañamiento|atender|entretener|conversar con|platicar con|alternar con) ..3 (empresarios|caballeros|clientes vip|ejecutivos|clientes|hombres) ..10 (cena*|eventos privados|fiesta*|viaje*|copas|noche*|club|bar|comisión|chicas|señoritas)',
		'(comisión|comisiones|porcentaje) ..2 (por|de|en|sobre) ..1 (copas|consumo|copa|tragos|fichas|botellas|bebidas)',
		'(fichar|fichera|ficheras|alternar|alternadora|copera|coperas)',
		'(fiesta|fiestas|fin de semana|yate|yates) ..10 (gratis|todo pagado|invitadas) ..6 (chicas|señoritas|modelos|nenas)',
		'(ganar|ganarte|ganas) ..3 (fin de semana|viaje) ..4 (gratis|diversión)',
		'(señoritas|chicas|muchachas|jovencitas|nenas|modelos) ..2 (para|en) ..1 (bar|bares|night club|club nocturno|cabaret|karaoke|centro nocturno|table dance|cantina)',
		'(bailas|bailar|sentarte|tomar|bebes) ..3 con ..1 (clientes|los clientes|caballeros|hombres)',
		'(ganas|gana|comisión) ..4 por ..1 (botella|botellas|copa|copas|bebida|trago)',
		'(bono|bonos|comisión|porcentaje|propina) ..5 (copas|tragos|bebidas|botellas|consumo)',
		'(chica|señorita|muchacha) ..2 (para|en) ..1 (bar vip|bar|night club|cabaret|cantina|centro nocturno)',
		'(meseras|mesera|damitas|chicas|señoritas|muchachas) ..4 (bar|bares|cantina|discoteca|local|club) ..6 (mina|minas|zona minera|minero|mineros|puerto|frontera)',
		'ficha ..1 (<money>|<number> soles|<number> pesos|<number> bolivianos)',
		'(las que aguantan|las que más aguantan|la que aguanta)',
	],
	unless: [
		'(chicas y chicos|chicos y chicas|hombres y mujeres|mujeres y hombres|chicas o chicos|chicos o chicas)',
		'(congreso|feria|stand|uniforme corporativo|supermercado|comercial|restaurante|hotel|boda|aeropuerto|sorteo|concurso|papel|figuración|videoclip)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Edecanes VIP para fiestas privadas.',
		'Chicas para acompañar a clientes en cenas y viajes.',
		'Comisión por copas y propinas.',
		'Hostess para un yate este fin de semana.',
		'Puedes ganarte un viaje gratis con nosotras, fiestas y yates.',
		'Muchachas para centro nocturno.',
		'Ganas por cada botella que abren.',
		'Bonos según las botellas que pidan.',
		'Meseras para bar en zona minera.',
		'Ficha 5 soles y cama gratis.',
		'Las que aguantan sacan más.',
	],
	lookalikes: [
		'Azafatas para stand en feria, 80 € la jornada, uniforme corporativo.',
		'Edecanes para promoción en supermercado, con clientes VIP del club de puntos.',
		'Hostess de restaurante: recibir y acomodar a los comensales.',
		'Camarero para atender clientes en bar de hotel.',
		'Sorteo: puedes ganar un fin de semana gratis para dos.',
		'Gana un premio por cada venta de seguros.',
		'Camarera de restaurante con propina y comisión por ventas de bebidas en carta.',
		'Meseras para restaurante en Puno, planilla.',
		'Rellena la ficha y entrégala.',
	],
};
