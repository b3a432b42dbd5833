import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/eggs-or-surrogacy-abroad.ts. */
export const pack: RulePack = {
	patterns: [
		'(óvulos|ovocitos|vientre de alquiler|gestación subrogada|madre de alquiler|gestante subrogada|riñón) ..14 (viaje|vuelo|pagado|pagados|<money>|extranjero|buscamos|donante|chicas|mujeres)',
		'(buscamos|vender|donar|venta|busco|quieres) ..4 (óvulos|ovocitos|vientre de alquiler|gestante|madre de alquiler|riñón)',
		'(donante de óvulos|donante de ovocitos|donar óvulos|vientre|gestar|mamá para otra familia|gestante) ..12 (viaje|viajas|georgia|chipre|grecia|extranjero|<number> mil|<money>|al terminar)',
		'(donadora|donadoras|donante|donantes) de (óvulos|ovocitos) ..16 (piel|ojos|viaje|euros|dólares|<money>|guapas|estudiantes)',
		'(donadora|donadoras|ovodonante|ovodonantes) ..14 (viaje|vuelo|chipre|georgia|<money>|euros|dólares|turismo)',
	],
	unless: [
		'(clínica autorizada|hospital|trasplante|ministerio|campaña de donación|gratuita|altruista|noticia|ley|debate|enfermedad|médico|dieta)',
		'@warning',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te interesa vender tus óvulos en el extranjero, viaje pagado.',
		'Buscamos madre de alquiler, 20.000 euros.',
		'Mujeres jóvenes donantes de ovocitos, vuelo incluido: ovocitos, pagado en efectivo.',
		'Vientre de alquiler, alojamiento y viaje.',
		'Donante de óvulos, viajas a Chipre dos semanas, 4 mil al terminar.',
		'Donadora de óvulos, 18 a 28, piel clara.',
		'Ovodonante con viaje a Chipre.',
	],
	lookalikes: [
		'Debate sobre la ley de gestación subrogada y las mujeres.',
		'Enfermera para hospital, unidad de trasplante de riñón.',
		'Donación altruista de sangre.',
		'Cocinero para clínica.',
		'El médico explica a la donante de óvulos todo el proceso en el hospital.',
	],
};
