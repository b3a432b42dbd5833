import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/unpaid-nude-for-prints.ts. */
export const pack: RulePack = {
	patterns: [
		'(intercambio|tfp|tfcd|a cambio de fotos|sin remuneración|no remunerado|sin pago) ..12 (desnudo|desnudos|desnuda|lencería|topless|erótico|boudoir)',
		'(desnudo|desnudos|desnuda|lencería|topless|erótico|boudoir) ..12 (intercambio|tfp|tfcd|a cambio de fotos|sin remuneración|no remunerado|sin pago)',
	],
	unless: ['(bellas artes|academia|escuela de dibujo|no se pide|sin desnudo|sin desnudos)', '@warning'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modelo para desnudo artístico, intercambio TFP.',
		'Sesión de lencería a cambio de fotos.',
		'Busco chica para boudoir, sin remuneración.',
		'Intercambio: fotos eróticas, desnudo parcial.',
	],
	lookalikes: [
		'Intercambio TFP de retrato en el parque.',
		'Modelo de desnudo para academia de dibujo, 15 € la hora.',
		'Campaña de lencería pagada con agencia.',
		'Intercambio de retratos, sin desnudos.',
	],
};
