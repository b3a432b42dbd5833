import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/carry-for-others.ts. */
export const pack: RulePack = {
	patterns: [
		'(llevar|llevas|traer|traes|lleves) ..2 (maleta|valija|mochila|paquete|sobre|encomienda|bolso) ..16 (de un cliente|de mi socio|con muestras|emplayada|sellada|cerrada|no la abras|no lo abras|sin abrir)',
		'(maleta|valija|mochila|paquete|sobre) ..6 (no la abras|no lo abras|la hiciste tú|lo hiciste tú|es tuya|sin abrir)',
		'(recoge|recoges|recoger|levanta|levantas) ..2 (sobre|sobres|paquete|paquetes|bolsas|cajitas) ..8 (locker|lockers|consigna|taquilla|casillero|casilleros|estación|terminal) ..14 (déjalos|dejas|los dejas|entrega|entregas|donde te diga|<number> por|<money>)',
		'(dejar|dejas|déjalo|déjalos|entrega) ..3 (donde te diga|donde te mande|donde te indique)',
		'(lleva|llevas|llévale|llévame|lleve) ..3 (paquetico|paquetito|encargo|encarguito|bolsita|maleta|paquete) ..14 (te dan|te pagan|le dan|te regalan) ..2 (<number>|<money>)',
		'(te dan|te doy|te pagan) ..2 (<number>|<money>) ..3 (por la molestia|por el favor|por llevarlo|por llevarla|por traerlo)',
	],
	unless: [
		'(mozo|botones|huéspedes|pasajeros|mudanzas|repartidor*|furgoneta|equipaje de mano|almacén)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Solo llevas una maleta con muestras de un cliente.',
		'La maleta ya viene, tú no la abras.',
		'Recoge sobres en los lockers de la estación y déjalos donde te diga el mapa.',
		'Lo dejas donde te mande y listo.',
		'Llévale este paquetico a mi hermana en Madrid, allá te dan 1.500.',
		'Te dan 1.500 por la molestia.',
	],
	lookalikes: [
		'Lleva maleta pequeña, el bus sale a las seis.',
		'Recoge tu paquete en la taquilla de la estación.',
		'Llévale este paquete a mi hermana, vive a dos calles.',
		'El botones lleva la maleta del cliente a la habitación.',
	],
};
