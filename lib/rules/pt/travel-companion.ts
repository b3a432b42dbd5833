import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/travel-companion.ts. */
export const pack: RulePack = {
	patterns: [
		'(me acompanhar|me acompanhe|viajar comigo|viaje comigo|companheira de viagem|acompanhante de viagem|companhia para viagem|companhia para viagens) ..10 (pago|paga|despesas|<money>|tudo pago|empresário|presentes)',
		'(procuro|procura se|busco) ..3 (menina|garota|moça|jovem|companhia) ..6 (viajar|viagem|viagens|férias|fim de semana) ..8 (tudo pago|pago|comigo|empresário|despesas|<money>)',
		'(viagens|viajar|viagem) com (o|meu|seu|teu) (chefe|patrão|empresário|diretor)',
	],
	unless: [
		'(idosos|idosas|enfermeira|cuidadora|guia|ônibus|escolar|grupo|excursão|personagem)',
		'@warning',
		'(reuniões|feiras|clientes|contrato|projetos)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Procuro garota para viajar comigo, tudo pago.',
		'Companheira de viagem para empresário, despesas e presentes.',
		'Quer viajar comigo no feriado? Pago 800 reais: viaje comigo, pago bem.',
		'Procura-se moça para viagens, pago por dia.',
		'Secretária jovem, viagens com o chefe.',
	],
	lookalikes: [
		'Cuidadora para acompanhar idosos em viagem, pago por dia.',
		'Guia para acompanhar grupo de turistas.',
		'Monitora de ônibus escolar.',
		'Vendedor com disponibilidade para viajar.',
		'Assistente de diretoria: viajar com o diretor a feiras e reuniões.',
	],
};
