import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/paid-likes.ts. */
export const pack: RulePack = {
	patterns: [
		'(dar|dale|das|da|dando) (like|likes|me gusta|un me gusta|un like) ..8 (video|videos|vídeo|vídeos|publicaciones|cuentas|canales|youtube|tiktok|instagram)',
		'(ganar|gana|ganas|ganarás|te pagamos|pagamos|cobras|pagaré|dinero|euros) ..8 (dando|por dar|por cada|dar) ..1 (like|likes|me gusta)',
		'(reseñas|calificar|valorar|puntuar|reseñar|suscribirte) ..5 (hoteles|restaurantes|google maps|productos|apps|aplicaciones|canales) ..14 (<money>|comisión|al día|diarios|ganas|casa)',
		'(pagar|pagan|pagamos|dispuestos a pagar|dispuestas a pagar) ..5 (suscripciones|suscriptores|seguidores|visibilidad|exposición|likes|reproducciones)',
		'(captura|pantallazo|screenshot) ..10 (te pago|te pagamos|pagaré|comisión|recepcionista|tutor*)',
		'(ver|viendo|mirar|mirando) (videos|vídeos|anuncios) ..8 (<money>|ganas|ganar|te pagamos|cobras)',
		'(empleo|trabajo|tarea|tareas|consiste en|se trata de|solo hay que|solo tienes que) ..4 (valorar|calificar|puntuar|reseñar|evaluar) ..1 (restaurantes|hoteles|productos|apps|lugares)',
		'(paga|pagan|pagamos|ganas|ganar) ..3 (reproducir|escuchar|ver|mirar) ..2 (canciones|música|videos|vídeos|anuncios)',
	],
	unless: [
		'(síguenos|community manager|agencia de marketing|responsable de redes|sorteo|etiqueta a)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Solo tienes que dar like a vídeos de YouTube y enviar captura.',
		'Puedes ganar 50 euros al día por dar me gusta.',
		'Se trata de valorar hoteles en Google Maps, comisión diaria, desde casa.',
		'Nuestros comerciantes están dispuestos a pagar para tener más suscriptores.',
		'Mándame captura y te pagamos cinco euros.',
		'El trabajo es muy fácil: valorar restaurantes.',
		'La empresa paga por reproducir canciones.',
	],
	lookalikes: [
		'Dale like a la publicación del casting y etiqueta a una amiga.',
		'Community manager para gestionar canales de YouTube, contrato indefinido.',
		'Tareas: preparar pedidos en almacén, turno de mañana.',
		'Redactora de reseñas de cine para una revista.',
	],
};
