import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/war-zone-recruitment.ts. */
export const pack: RulePack = {
	patterns: [
		'(apoyo|operador*|personal|seguridad|obreros|cocineros|conductores|choferes) ..6 (militar*|ejército|base militar|frente) ..10 (rusia|ucrania|extranjero|nacionalidad|ciudadanía|donbás)',
		'(rusia|donbás) ..12 (contrato militar|ejército|ciudadanía rápida|nacionalidad rápida|pasaporte ruso)',
		'(ciudadanía|nacionalidad|pasaporte ruso) ..6 (rápida|en <number> meses|garantizada|inmediata) ..10 (contrato|firmar|trabajo|rusia|ejército)',
		'(ejército|contrato militar|tropas|zona de guerra) ..10 (nacionalidad|ciudadanía) ..6 (meses|rápida|automática|semanas)',
		'(escolta|guardia|seguridad|vigilante|obrero|cocinero) ..6 extranjero ..8 (ejército|militar|frente|nacionalidad)',
		'(guardia|guardias|seguridad|vigilante|exmilitares|conductor|conductores|obreros|cocineros) ..8 (rusia|rusa|ruso|ucrania|donbás) ..16 (ciudadanía|nacionalidad|pasaporte|se firma en ruso|firmas en ruso|al llegar|al aterrizar)',
		'(ejército|milicia|tropa) (ruso|rusa|ucraniano|ucraniana|extranjero)',
		'(lejos|fuera) del frente',
		'(rusia|moscú|ruso|rusa) ..14 pasaporte ..4 meses',
	],
	unless: [
		'(noticia*|denuncia*|reportaje|veteranos|museo|historia|abogad*)',
		'@warning',
		'(español|española|ministerio de defensa|fuerzas armadas)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Personal de apoyo para base militar en Rusia, buen sueldo.',
		'Trabajo en Rusia con contrato militar, casa incluida.',
		'Ciudadanía rápida al firmar el contrato en Rusia.',
		'Conductores para el ejército, nacionalidad incluida.',
		'Guardia en el extranjero, contrato con el ejército.',
		'Obreros para empresa rusa, se firma al aterrizar y dan la nacionalidad.',
		'Contrato con el ejército ruso, cocinero o chofer.',
		'Es lejos del frente, tranquilo.',
		'Trabajas en Rusia y pasaporte a los seis meses.',
	],
	lookalikes: [
		'Museo militar busca guía, historia de Rusia.',
		'Abogada de extranjería: trámites de nacionalidad española.',
		'Cocinero para base de montaña.',
		'Noticia: reclutan extranjeros para el ejército en Rusia.',
		'Ejército español: plazas de tropa, requisito nacionalidad española o residencia.',
		'Conductores para la gira del ballet ruso en España, contrato en Madrid.',
		'Museo del ejército ruso: noticia de ayer.',
	],
};
