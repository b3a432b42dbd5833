import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/agent-fee-for-work-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'(resto|saldo|mitad|segundo pago|lo demás|diferencia) ..6 (cuando salga|al salir|cuando llegue|cuando llegues|después de|una vez) ..3 (visa|visado|permiso|allá|llegada|embajada)',
		'(primer pago|apartado|anticipo|adelanto|enganche|cuota inicial|separación) ..4 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales) ..8 (visa|visado|lmia|carta|contrato|permiso|cupo|h2a)',
		'(visa|visado|lmia|h2a|h 2a|contrato|cupo|cosecha|canadá|florida|alemania) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales) ..1 (de apartado|de anticipo|de adelanto|de enganche|para apartar|para separar)',
		'(pagas|paga|pagan|pagar|consignas|depositas|cuesta|cuestan|cobramos|cobran|cobra|son|vale|valen) ..4 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales) ..8 (carta de empleo|carta lmia|carta de invitación|reserva de visa|carta de trabajo|permiso de trabajo|contrato de trabajo|visa de trabajo|visado de trabajo|cupo de trabajo)',
		'(carta de empleo|carta lmia|carta de invitación|carta de trabajo|permiso de trabajo|visa de trabajo|visado de trabajo) ..6 (cuesta|cuestan|vale|valen|son|por) ..2 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(visa|viaje|viajar|cosecha|h2a|contrato|trabajo) ..16 (escritura|escrituras|terreno|terrenito|título|moto|casa) ..8 (en garantía|como garantía|de garantía|en prenda|empeñ*)',
		'(reclutador|enganchador|contratista|gestor|agente|coyote) ..3 (cobra|pide|cobran|piden) ..3 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales) ..10 (visa|contrato|lista|cupo|trabajo)',
		'(el resto|resto|saldo) ..4 (en cuotas|a plazos|descontado|descuenta) ..2 (desde allá|allá|cuando trabajes|del sueldo)',
		'(manda|envía|deposita|paga|pagas) ..1 (<number>|<money>) ..4 (gestión|plaza|cupo|reserva|trámite) ..6 (resto|saldo|allá|llegues|llegar)',
		'(resto|saldo) (cuando llegues|al llegar|a la llegada)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(al mes|mensuales|mensual|por mes|la hora|por hora|semanales|a la semana|por semana|netos|brutos|bruto|neto|diarios|anuales|de sueldo|de salario)',
		'(prohibido|ilegal|gratuito|naviera|devuelve|te devuelve|universidad|máster|estudiantes|turismo|agencia de viajes|abogado|gestoría)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mitad hoy y el resto cuando salga la visa.',
		'Primer pago de 700 dólares para el cupo en Canadá.',
		'Contrato H2A seguro, son 30 mil pesos de apartado.',
		'Pagas 380 dólares por la carta de empleo y te embarcas.',
		'La carta de invitación cuesta 900 euros.',
		'Para la visa se dejan las escrituras del terreno en garantía.',
		'El contratista cobra 20 mil pesos por entrar a la lista.',
		'El saldo en cuotas desde allá.',
		'Manda 150 por gestión de plaza y el resto cuando llegues.',
		'Paga ahora la mitad, el saldo al llegar.',
	],
	lookalikes: [
		'La visa y el vuelo los paga el patrón, está prohibido cobrar al trabajador.',
		'Contrato de trabajo con salario de 1.900 dólares mensuales.',
		'La inscripción al programa es gratuita y se hace en el ministerio.',
		'Visa de turismo: la agencia de viajes cobra 80 dólares.',
		'El permiso de trabajo lo tramita la empresa.',
		'El resto del equipo ya está allí.',
	],
};
