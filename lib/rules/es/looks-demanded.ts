import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/looks-demanded.ts. */
export const pack: RulePack = {
	patterns: [
		'(chica|chicas|señorita|señoritas|muchachas|mujer|mujeres|nenas) ..4 (lindas|linda|bonitas|bonita|guapas|guapa|bellas|bella|hermosas|atractivas|atractiva|sexys|sexy|delgadas|buen cuerpo|buena figura|excelente presencia|buena presencia)',
		'(lindas|bonitas|guapas|bellas|hermosas|sexys) (chicas|señoritas|muchachas|mujeres|modelos)',
		'(secretaria|mesera|camarera|recepcionista|asistente|niñera|masajista|moza) ..6 (atractiva|guapa|linda|bonita|sexy|buen cuerpo|buena figura|delgada)',
		'(pechos|busto|trasero|senos) ..2 (grande|grandes|firme|firmes|natural|naturales|prominente)',
		'(quieres|quisieras|te gustaría) (operarte|hacerte una cirugía|ponerte implantes|aumentarte)',
	],
	unless: [
		'(papel|personaje|protagonista|reparto|figuración|casting para|anuncio|clínica|vestuario|tallas|cirujano)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Chicas guapas para atender la barra.',
		'Se busca recepcionista atractiva y con ganas.',
		'Buscamos señoritas de buena presencia y buen cuerpo.',
		'Queremos lindas muchachas como tú.',
		'¿Quieres operarte? La agencia te ayuda.',
	],
	lookalikes: [
		'Personaje: mujer guapa de unos cuarenta años.',
		'Recepcionista con buen trato y don de gentes.',
		'Casas bonitas y oficinas con luz.',
		'Clínica estética: ¿quieres operarte? Pide cita con el cirujano.',
	],
};
