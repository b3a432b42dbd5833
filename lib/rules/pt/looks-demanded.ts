import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/looks-demanded.ts. */
export const pack: RulePack = {
	patterns: [
		'(menina|meninas|garota|garotas|moça|moças|mulher|mulheres|raparigas) ..4 (lindas|linda|bonitas|bonita|gatas|belas|bela|atraentes|atraente|sexy|magras|corpo bonito|bom corpo|boa aparência|excelente aparência)',
		'(lindas|bonitas|belas|sexy) (meninas|garotas|moças|mulheres|modelos)',
		'(secretária|garçonete|recepcionista|assistente|babá|massagista) ..6 (atraente|bonita|linda|sexy|bom corpo|magra|corpo bonito)',
		'(seios|peitos|bumbum|busto) ..2 (grande|grandes|firme|firmes|natural|naturais)',
		'(secretária|garçonete|recepcionista|assistente|acompanhante|garota|moça) ..6 (boa aparência|excelente aparência|corpo bonito)',
	],
	unless: [
		'(papel|personagem|protagonista|elenco|figuração|comercial|clínica|figurino|manequim)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Meninas bonitas para atender no bar.',
		'Recepcionista atraente, horário noturno.',
		'Procuramos moças de boa aparência e bom corpo.',
		'Lindas garotas como você.',
		'Garota para secretária particular, boa aparência.',
	],
	lookalikes: [
		'Personagem: mulher bonita de uns quarenta anos.',
		'Recepcionista com simpatia e organização.',
		'Casas bonitas e escritórios claros.',
		'Elenco: mulheres belas de todas as idades para comercial.',
	],
};
