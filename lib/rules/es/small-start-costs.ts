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
		'(carnet sanitario|carné sanitario|carnet de sanidad|psicosométrico|psicométrico|psicotécnico|certijoven|certiadulto|antecedentes penales|récord policial|póliza|póliza de riesgo|seguro de riesgo|epp|epps|equipo de protección|examen médico|examen ocular|exámenes médicos|kit de grooming|uniforme|dotación|curso de inducción|inducción) ..6 (vale|cuesta|son|cuestan|valen|sale|salen) ..2 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(debe|debes|tiene que|tienes que|hay que|toca) (cancelar|consignar|yapear|abonar|costear|tener) ..5 (carnet sanitario|carné sanitario|carnet de sanidad|psicosométrico|psicométrico|psicotécnico|certijoven|certiadulto|antecedentes penales|récord policial|póliza|póliza de riesgo|seguro de riesgo|epp|epps|equipo de protección|examen médico|examen ocular|exámenes médicos|kit de grooming|uniforme|dotación|curso de inducción|inducción)',
		'(falta|solo falta|sólo falta|nos falta|faltaría) ..4 (carnet sanitario|carné sanitario|carnet de sanidad|psicosométrico|psicométrico|psicotécnico|certijoven|certiadulto|antecedentes penales|récord policial|póliza|póliza de riesgo|seguro de riesgo|epp|epps|equipo de protección|examen médico|examen ocular|exámenes médicos|kit de grooming|uniforme|dotación|curso de inducción|inducción) ..14 (<money>|<number> euros|<number> dólares|<number> soles|<number> pesos|<number> mil|<number> lucas|<number> bolivianos|<number> quetzales)',
		'(si no trae|si no trae usted|si no llega con|sin) el (dinero|pago) ..3 (hoy|mañana) ..4 (pasamos|siguiente|pierde)',
		'(consignar|consigne|yapear|yapee|depositar) ..4 (antes de las|hoy) ..6 (a nombre de) ..4 (logística|encargada|encargado|persona|coordinadora|señorita)',
		'(fondo|depósito|caja|aportación) ..2 de (<number>|<money>) ..6 (uniforme|capacitación|material|se queda|en caja)',
		'(uniforme|capacitación|material|equipo) ..8 (fondo|aportación|depósito) de (<number>|<money>)',
	],
	unless: [
		'@no-fee',
		'@safety-notice',
		'(escolar|colegio|tienda de uniformes|venta de uniformes)',
		'(los paga|lo paga|asume|a cargo de la empresa|dotación incluida|en la clínica|te devuelve|sin costo|pagado por)',
	],
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
		'El carnet sanitario y el uniforme son 85 dólares los dos.',
		'Debe tener póliza de riesgo antes de subir.',
		'Sólo falta kit de grooming y examen ocular, $390.000.',
		'Si no trae el dinero hoy pasamos al siguiente.',
		'Consignar antes de las 3 a nombre de la persona de logística.',
		'Es un fondo de 600 pesos que se queda en caja.',
		'Para uniforme y capacitación se maneja un fondo de 600 pesos.',
	],
	lookalikes: [
		'La empresa paga el examen médico y el uniforme.',
		'Uniforme gratuito y comedor en planta.',
		'Trae tu credencial el primer día de trabajo.',
		'Se hace un examen médico a cargo de la empresa.',
		'Venta de uniformes para colegio, tienda en el centro.',
		'El examen médico y la dotación los paga la empresa.',
		'El envío del portátil es gratis, lo recoge un mensajero cuando acabes.',
		'Dotación incluida y examen médico a cargo de la empresa.',
		'El curso de inducción se paga: son 310 pesos por día, a cargo de la empresa.',
		'Solo falta el uniforme de Ana en la caja.',
		'Con documentos y carnet de sanidad, propina para ti.',
		'El fondo de ahorro lo aporta la empresa.',
	],
};
