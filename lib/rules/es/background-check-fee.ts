import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/background-check-fee.ts. */
export const pack: RulePack = {
	patterns: [
		'(@pay-out|@must-pay) ..5 (verificación de antecedentes|antecedentes|estudio socioeconómico|prueba de confianza|certificado de penales|consulta de buró|prueba toxicológica|examen psicométrico)',
		'(verificación de antecedentes|estudio socioeconómico|certificado de penales|prueba toxicológica|examen psicométrico) ..4 (cuesta|tiene un costo|tiene un coste|vale|de <money>|<money>)',
		'(antecedentes|estudio socioeconómico) ..6 (por cuenta|a cargo) (del candidato|del postulante|del aspirante|de la candidata)',
		'(examen toxicológico|examen antidoping|antidoping) ..6 (cuesta|pagar|paga|pagas|depósito|<money>)',
	],
	unless: ['@no-fee', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Antes de contratarte debes pagar el estudio socioeconómico, te paso la cuenta.',
		'La verificación de antecedentes cuesta 480 pesos y se reembolsa.',
		'Hay que abonar los antecedentes hoy para seguir con el proceso.',
		'El examen psicométrico tiene un costo de $200.',
		'El antidoping cuesta 350 pesos.',
	],
	lookalikes: [
		'El estudio socioeconómico es a cargo de la empresa.',
		'Se pedirá certificado de penales al firmar el contrato.',
		'No pagues por un estudio socioeconómico.',
		'La verificación de antecedentes es gratuita para el candidato.',
	],
};
