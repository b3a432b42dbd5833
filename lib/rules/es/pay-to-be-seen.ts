import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/pay-to-be-seen.ts. */
export const pack: RulePack = {
	patterns: [
		'(revista|portada|editorial|publicación|entrevista) ..14 (paquete|publicación|aporte|inversión|derecho|maquetación) ..6 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(publicar|publicarte|publicamos|salir|aparecer|sales) ..4 (revista|portada|editorial) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales|pagas|cuesta|compras ejemplares|comprar ejemplares)',
		'(publicar|publicamos|publicará) ..2 (tu libro|su libro|tu novela|tu poemario|tu obra) ..24 (aporte|aportación|aporta|coedición|coeditar|participación del autor|parte del autor|pone el autor)',
		'(conoce|conocer|te vean|te verán|te ve|audiciona ante|frente a|delante de) ..4 (directores de casting|director de casting|directora de casting|agentes|productores|cazatalentos) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales|cuota|de pago)',
		'(coprotagonista|protagonista|papel|personaje|rol) ..6 (si aportas|si inviertes|aportando|por una aportación|a cambio de aportar|si pones) ..3 (<money>|<number>)',
		'(aporta|aportas|aportar|inviertes) ..3 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales) ..10 (película|rodaje|producción|productora|serie|videoclip|corto)',
		'(playlist|playlists|reproducciones|oyentes|streams) ..8 (garantizad*|reales|asegurad*) ..8 (<money>|pago|pagas)',
		'(autor|autora|autores|tú) ..2 (adquiera|adquiere|compre|compra|compres|adquieras) ..3 ejemplares',
		'(compra|adquisición|preventa) (mínima|obligatoria) ..4 ejemplares',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(te pagamos|pagamos|cobras|caché|honorarios|por función|entrada al teatro|entradas del teatro|crowdfunding|mecenas|tarifa chica)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'La portada es cortesía, el paquete de publicación sale 400 euros.',
		'Sales en la revista si compras: cuesta 300 dólares.',
		'Queremos publicar tu libro, la aportación del autor es pequeña.',
		'Conoce a directores de casting por 90 euros.',
		'Te damos un papel si aportas 600 euros.',
		'Aportas 800 euros para la película.',
		'Reproducciones reales garantizadas con un pago.',
		'Solo hace falta que el autor adquiera 80 ejemplares.',
		'Hay compra mínima de 50 ejemplares.',
	],
	lookalikes: [
		'Para el editorial de la revista pagamos 1.500 pesos por modelo.',
		'La entrada al teatro cuesta 12 euros.',
		'Conoce a los agentes en una charla gratis.',
		'La editorial publica tu libro y paga honorarios.',
		'Crowdfunding: aportas 10 euros a la película y sales en los créditos.',
		'Veinte ejemplares para el autor sin costo.',
	],
};
