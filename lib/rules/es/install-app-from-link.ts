import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/install-app-from-link.ts. */
export const pack: RulePack = {
	patterns: [
		'(descarga|descargue|descargar|instala|instale|baja|baje) ..3 (apk|archivo apk)',
		'(active|activa|activar|habilita|habilite|acepta|acepte) ..4 (accesibilidad|orígenes desconocidos|fuentes desconocidas|permisos de la app)',
		'(descarga|descargue|instala|instale|baja|baje) ..4 (app|aplicación) ..6 (que te mando|que le mando|de este enlace|de este link|desde este enlace|desde este link|fuera de la tienda)',
	],
	unless: ['@safety-notice', '(desarrollador|programador|android studio|play store|app store)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para la entrevista descargue esta APK.',
		'Active los permisos de accesibilidad y continúe.',
		'Instale la aplicación de este enlace para ver el puesto.',
		'Descargue el archivo APK que va adjunto.',
	],
	lookalikes: [
		'Descarga la app del banco en Play Store.',
		'Programador Android: instalas la APK de prueba.',
		'Rampa de accesibilidad para el teatro.',
		'Nunca instales una APK que te manden.',
	],
};
