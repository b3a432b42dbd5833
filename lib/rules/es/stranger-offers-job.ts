import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/stranger-offers-job.ts. */
export const pack: RulePack = {
	patterns: [
		'(hola|buenas|buenos días|buenas tardes|saludos) ..10 (obtuve|conseguí|encontré|tengo|me pasaron) ..3 (tu número|su número|tu contacto|su contacto)',
		'(soy|me llamo|le habla|te habla|te saluda) ..8 (recursos humanos|rrhh|reclutador|reclutadora|reclutamiento|cazatalentos|scouter|centro de reclutamiento|gerente) ..16 @offer',
		'(puedo|podría|podríamos) ..3 (robarte|tomarte|quitarte|hablar contigo|hablar con usted)',
		'(quería|queríamos|quisiera) ..3 (saber|ver|preguntarte) ..2 si ..2 (querías|quieres|querrías|te interesa|te gustaría|buscas|estás) ..4 (trabajar|trabajo|empleo|ganar|dinero|ingresos)',
		'(quieres|te gustaría|le gustaría|te interesa|le interesa|buscas|necesitas) ..4 (trabajar|trabajo|empleo|ganar|un ingreso|ingresos|dinero) ..2 (extra|adicional|adicionales|desde casa|en casa|a tiempo parcial|medio tiempo|parcial|con nosotros|en línea)',
		'(has sido|ha sido|fuiste|fue|quedaste|estás) (seleccionado|seleccionada|elegido|elegida|preseleccionado|preseleccionada) ..8 (@offer|tiempo parcial|tiempo completo)',
		'(sigues|estás|todavía) ..2 (disponible|interesada|interesado|buscando) ..6 (audición virtual|casting virtual|trabajo|empleo|media jornada)',
		'(estamos|estoy) (buscando|contratando|reclutando) ..2 (gente|personas|colaboradores) ..10 (desde casa|en línea|tiempo libre|media jornada|medio tiempo|celular|móvil)',
		'(empresa|compañía) necesita contratar ..4 (montón|muchos|muchas|<number>|urgente)',
		'(necesitas|buscas|quieres) ..2 (ingresos|ingreso|dinero|entrada|entradas) (extra|adicional|adicionales)',
		'(respóndeme|responde|contesta) ..2 (con un|con|un) ..1 (1|sí|info|hola)',
	],
	unless: [
		'(te postulaste|se postuló|tu candidatura|su candidatura|tu solicitud|como acordamos|nuestra entrevista)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hola, soy Mariana de recursos humanos y tenemos un trabajo a tiempo parcial.',
		'Quería preguntarte si te interesa trabajar unas horas y ganar algo.',
		'Ha sido seleccionado para un empleo de medio tiempo.',
		'¿Puedo robarte unos minutos?',
		'¿Todavía buscando empleo? ¿Sigues disponible para un casting virtual?',
		'Estamos contratando personas para trabajar desde casa en su tiempo libre.',
		'¿Buscas ingresos extra?',
	],
	lookalikes: [
		'Hola, te escribo por tu candidatura del lunes: ¿puedo hablar contigo mañana?',
		'Hola, ¿a qué hora es el ensayo?',
		'La empresa seleccionó a tres actrices para la gira.',
		'Buscamos camarera con experiencia para el turno de noche.',
	],
};
