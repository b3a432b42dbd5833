import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/place-changes-on-the-way.ts. */
export const pack: RulePack = {
	patterns: [
		'(cuando llegues|al llegar|una vez allá|llegando|ya allá|cuando lleguen) ..8 (se te cambia|te cambian|se cambia|se les cambia|se cambian|te dan otro|firmas otro|se firma otro|cambiamos) ..3 (contrato|sueldo|salario|trabajo|empleador)',
		'(contrato|papel|carta) ..4 (es|era|fue) ..1 (solo|sólo|nada más|solamente) para (la embajada|el consulado|migración|la visa|el aeropuerto)',
		'(no era|no había) ..2 (hotel|restaurante|salón|tienda|oficina|fábrica|niños|familia) ..3 (era|sino|solo|había) ..4 (club|prostíbulo|burdel|cabaret|casino)',
		'(dijeron|dijo|decía|decían|prometieron|prometió|ofrecieron) ..14 (y era|pero era|y resultó|pero nos|pero me|y me llevaron|y nos llevaron) ..6 (club|prostíbulo|burdel|casa con piezas|cabaret|camboya|myanmar|frontera|cuarto cerrado)',
		'(de ahí|luego|después|desde ahí) ..3 (te|los|las|nos) (cruzan|pasan|llevan|cruzamos) ..4 (frontera|myanmar|camboya|laos|libia)',
		'(cuando aterrices|cuando llegues|al aterrizar|allá|en destino) ..4 (otro|segundo|nuevo) contrato',
		'(otro|segundo) contrato ..4 (menos sueldo|menos salario|el bueno|el que vale|el de verdad|en otro idioma)',
	],
	unless: ['@safety-notice', '(rodaje|ensayo|función|escena|película|sala|andén|puerta)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cuando llegues se te cambia el contrato por el local.',
		'La carta era solo para el consulado.',
		'No era un hotel, era un club.',
		'Nos dijo que era una tienda pero nos llevó al burdel: decía trabajo y era un club.',
		'De ahí los cruzan por la frontera.',
		'Cuando aterrices te espera otro contrato.',
		'Hay otro contrato con menos sueldo, ese es el que vale.',
	],
	lookalikes: [
		'Cuando llegues te cambian la moneda en el aeropuerto.',
		'Ya no es el restaurante de antes, es mejor.',
		'El rodaje cambia de sala al llegar el equipo.',
		'Dijeron que llovería, pero no.',
		'El contrato es para seis meses.',
		'Cuando aterrices te espera Marcos con el cartel.',
	],
};
