import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/image-blackmail.ts. */
export const pack: RulePack = {
	patterns: [
		'(publico|publicamos|publicaré|subo|subiré|difundo|difundiré|mando|mandaré|envío|enviaré|comparto) ..3 (tus fotos|tus videos|tus vídeos|tu video|tu vídeo) ..10 (si no|familia|contactos|trabajo|amigos|internet|redes|todos)',
		'si no ..10 (publico|publicamos|publicaré|subo|subiré|difundo|mando|mandaré|envío|enviaré) ..3 (tus fotos|tus videos|tus vídeos|tu video|tu vídeo|las fotos)',
		'(tengo|tenemos) ..2 (tus fotos|tu video|tus videos|tus vídeos) ..8 (pagas|paga|deposita|transfiere|todos|familia|contactos)',
		'si no ..3 (me mandas|mandas|me envías|envías|me pagas|pagas) ..3 (foto|fotos|pack|video|otra|más|nudes) ..6 (le paso|les paso|paso|le muestro|muestro|enseño|le mando|subo|publico) ..8 (colegio|escuela|familia|mamá|papá|novio|instagram|facebook|todo el mundo)',
		'(tengo|guardé|grabé|hice captura) ..4 (fotos|foto|video|videollamada|pantalla) ..10 (si no pagas|si no depositas|si no mandas|pagas o|o las mando|o lo mando|o las subo|o lo subo)',
	],
	unless: ['(denuncia*|línea|ayuda|delito|amenaza con|amenazan|personaje|escena|víctima*)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Si no mandas dinero publico tus fotos.',
		'Tengo tus videos y los verá toda tu familia.',
		'Mandaré tus fotos a tus contactos.',
		'Subiré tu vídeo a internet si no vienes.',
		'Si no me mandas otra foto le paso las que tengo a tu colegio.',
		'Grabé la videollamada y la ve tu familia si no pagas hoy.',
	],
	lookalikes: [
		'Si alguien amenaza con publicar tus fotos, denuncia: es delito.',
		'Envío las fotos del rodaje a todos los contactos del equipo.',
		'Publicamos tus fotos en el catálogo con tu permiso.',
		'Mando mi portafolio, tengo videos de danza.',
		'Si no mandas la foto del carnet pregunto en el colegio.',
	],
};
