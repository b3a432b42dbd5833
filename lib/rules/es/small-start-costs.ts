import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/small-start-costs.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (uniforme|credencial|gafete|carné|examen médico|exámenes médicos|chequeo médico|carta de no antecedentes|antecedentes penales|equipo de seguridad|seguro de vida)',
		'(uniforme|credencial|gafete|examen médico|exámenes médicos|seguro|kit|vestuario) ..5 (a cargo|por cuenta) (del candidato|de la candidata|del aspirante|del postulante|del modelo|de la modelo|del trabajador)',
		'(solo|nada más) ..2 (falta|faltaría|queda) ..4 (pagar|abonar|depositar|el pago|el seguro|la cuota|el depósito)',
		'(uniforme|credencial|gafete|examen médico|carné) ..3 (cuesta|cuestan|vale|tiene un costo de|tiene un coste de) ..2 <money>',
		'(certificado|certificados|seguro|libreta|carnet) ..8 (gestionamos|tramitamos|sacamos|hacemos) por <money>',
		'(@pay-out|consigna|consigne|envía|envíe|manda|mande) ..6 (<money>|<number>) ..4 (para|por|de) ..2 (examen médico|exámenes médicos|el examen|la dotación|dotación|uniforme|carnet|credencial|afiliación|póliza)',
		'(mensajero|mensajería|courier|transportista|envío|flete) ..6 (<money>|<number> euros|<number> dólares) ..8 (reintegramos|te reintegran|reembols*|devolvemos|va en tu|se suma|primer pago|primera nómina|primer sueldo)',
		'(tasa|costo|coste|pago|gasto) ..2 (courier|mensajero|mensajería|envío|aduana) ..8 (primera nómina|primer sueldo|primer pago|reembols*|reintegr*|devuelv*|devolvemos)',
	],
	unless: ['@no-fee', '@safety-notice', '(escolar|colegio|tienda de uniformes|venta de uniformes)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Fuiste seleccionada, solo debes depositar $350 para el uniforme.',
		'El examen médico corre a cargo del candidato: seguro y kit por cuenta del aspirante.',
		'Ya casi está, solo falta el pago del seguro.',
		'El gafete cuesta 120 pesos y se recoge el lunes.',
		'Hay que pagar el examen médico antes del primer día.',
		'Falta el certificado, que gestionamos por 280 dólares.',
		'Consigne 70.000 para el examen médico y la dotación.',
		'El mensajero cobra 40 euros que te reintegramos en la primera nómina.',
		'Hay que abonar la tasa de mensajería, te la devolvemos con el primer sueldo.',
	],
	lookalikes: [
		'La empresa paga el examen médico y el uniforme.',
		'Uniforme gratuito y comedor en planta.',
		'Trae tu credencial el primer día de trabajo.',
		'Se hace un examen médico a cargo de la empresa.',
		'Venta de uniformes para colegio, tienda en el centro.',
		'El examen médico y la dotación los paga la empresa.',
		'El envío del portátil es gratis, lo recoge un mensajero cuando acabes.',
	],
};
