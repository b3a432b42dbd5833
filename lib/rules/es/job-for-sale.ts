import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/job-for-sale.ts. */
export const pack: RulePack = {
	patterns: [
		'(plaza|plazas|nombramiento|base) ..8 (sindicato|magisterio|pemex|cfe|imss|issste|gobierno|ministerio|municipalidad|alcaldía|policía|aduana|aduanas|ejército|seguro social|hospital|essalud|docente) ..14 (cuesta|vale|en venta|adelanto|la mitad|se vende|por debajo)',
		'(venta de plazas|plaza en venta|plazas en venta|vendo plaza|vendo plazas|vendo base|compra tu plaza|se vende plaza)',
		'(tengo|tenemos|conozco|hay|mi) ..4 (contacto|amigo|conocido|padrino|cónsul|funcionario|licenciado|tío|primo|compadre|coronel) ..6 (ministerio|sindicato|pemex|gobierno|embajada|consulado|aduana|aduanas|recursos humanos|municipalidad|magisterio|alcaldía|policía) ..20 (<money>|<number> mil|cuesta|cuota|mitad|adelanto|lista|sin examen)',
		'(cónsul|funcionario|alguien en la embajada|alguien en el consulado|un contacto en la embajada) ..2 (nos firma|que firma|nos aprueba|nos sella|nos ayuda)',
		'(mitad|adelanto) ..3 (ahora|antes|hoy|ya) ..6 (mitad|resto) ..6 (nombramiento|salga|lista|contrato firmado|publiquen|resultados)',
		'(tu nombre|su nombre) ..4 (en la lista|de la lista|en el listado|en los resultados) ..10 (<money>|<number> mil|pago|mitad)',
		'(<money>|<number> mil) ..12 (tu nombre|su nombre) ..4 (en la lista|en el listado|en los resultados)',
		'(sin examen|sin concurso|sin oposición) ..10 (<money>|<number> mil|pago|cuota) ..8 (plaza|nombramiento|puesto|contrato|ministerio|gobierno)',
		'(deja|dejan|hereda|heredan|cede|vende) ..1 su (base|plaza)',
		'(base|plaza) ..8 (queda|quedaría|sale) a tu nombre',
		'(tío|primo|amigo|conocido|contacto|licenciado|ingeniero|líder|cuñado) ..8 (consigue|saca|arregla|acomoda|mueve|coloca) ..14 (transfieres|depositas|envías|mandas|pagas) ..2 (<number>|<money>)',
	],
	unless: [
		'@safety-notice',
		'(denuncia|denuncie|denunciar|detenido|detenidos|estafa|mintiendo|miente)',
		'(al mes|mensuales|mensual|por mes|la hora|por hora|semanales|a la semana|por semana|netos|brutos|bruto|neto|diarios|anuales|de sueldo|de salario)',
		'(garaje|aparcamiento|coche|convocatoria gratuita)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Plaza en el magisterio, vale 120 mil, la mitad ahora.',
		'Vendo base en el hospital.',
		'Tengo un contacto en el ministerio, son 8 mil y entras sin examen.',
		'Hay un cónsul que nos firma.',
		'Mitad ahora y el resto cuando salga el nombramiento.',
		'Por 5 mil ponen tu nombre en la lista.',
		'Tu nombre aparece en la lista con un pago.',
		'Sin examen, con un pago de 6 mil entras al puesto del gobierno.',
		'La maestra se jubila y deja su base, el líder lo arregla.',
		'La plaza queda a tu nombre con 150 mil.',
		'Un tío de la naviera me consigue la libreta, tú transfieres 300 y subes.',
	],
	lookalikes: [
		'El ministerio publica la lista el lunes, la inscripción es gratuita.',
		'Plaza de auxiliar en el hospital, 1.400 euros mensuales.',
		'Denuncie a quien le pida dinero por una plaza.',
		'Tengo un amigo en el ministerio que juega al fútbol.',
		'Vendo plaza de garaje.',
		'Deja la plaza limpia después de la feria.',
	],
};
