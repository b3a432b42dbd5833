import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/found-your-resume.ts. */
export const pack: RulePack = {
	patterns: [
		'(hemos recibido|recibimos|hemos visto|vimos|encontramos|encontré|vi|recibí|revisamos) ..2 (tu|su) (currículum|curriculum vitae|currículo|cv|hoja de vida) ..12 (whatsapp|añádeme|agrégame|añade|agrega|telegram|hablar de|@offer|portal|indeed|infojobs|linkedin|computrabajo)',
		'(hemos visto|vimos|encontramos|encontré|vi|he visto) ..2 (tu|su) perfil ..12 (whatsapp|añádeme|agrégame|telegram|media jornada|medio tiempo|desde casa|en línea|indeed|computrabajo|infojobs)',
		'(tu|su) (currículum|currículo|cv|hoja de vida|perfil) ..4 (recomendado|recomendada|recomendaron|fue seleccionado|ha sido seleccionado|fue aprobado)',
		'(recomendaron|recomendó) ..3 (tu|su) (currículum|cv|perfil|hoja de vida)',
		'(te|le) (contactamos|contacto|escribimos|llamamos) ..4 (infojobs|indeed|linkedin|computrabajo|bumeran) ..8 (whatsapp|telegram|media jornada|desde casa)',
	],
	unless: [
		'(agradecemos su interés|tras la entrevista|después de la entrevista|prueba escrita|te postulaste|se postuló|tu candidatura|en respuesta|su candidatura)',
		'@safety-notice',
		'(para|sobre) (el|la|nuestro|nuestra) (puesto|vacante|plaza|oferta) de',
		'entrevista ..8 (oficina|local|sede|con la licenciada|con el licenciado|con la ingeniera|presencial)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hemos recibido tu currículum, añádeme a WhatsApp.',
		'Vimos su hoja de vida en Computrabajo y queremos proponerle algo.',
		'Tu perfil fue recomendado por varias agencias.',
		'Vimos su perfil y ofrecemos tareas desde casa.',
		'Nos recomendaron tu CV para un puesto en línea.',
	],
	lookalikes: [
		'Hemos recibido tu currículum y te responderemos por correo en una semana.',
		'Hola, te escribo en respuesta a tu candidatura: vimos tu perfil en LinkedIn.',
		'Mándanos tu currículum antes del viernes.',
		'Actualiza tu hoja de vida antes de postular.',
		'Hola Irene, vi tu perfil en LinkedIn y me gustaría contarte un puesto de contable en nuestra sede.',
		'Hola, somos la ferretería: hemos recibido tu CV para el puesto de cajera y queremos hablar de un horario de entrevista en la tienda.',
		'Su cv fue seleccionado, entrevista el jueves en la oficina de Miraflores.',
	],
};
