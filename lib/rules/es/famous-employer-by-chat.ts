import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/famous-employer-by-chat.ts. */
export const pack: RulePack = {
	patterns: [
		'(amazon|tiktok|youtube|google|netflix|mercado libre|shein|temu|aliexpress|inditex|zara|mercadona|indeed|infojobs|linkedin|booking|tripadvisor|instagram) ..14 (@chat-app|<chatlink>|al día|diario|diarios|diaria|por día|usdt|dar like|me gusta|medio tiempo|tiempo parcial)',
		'(centro de reclutamiento|reclutamiento|recursos humanos|departamento de empleo) de ..1 (amazon|tiktok|youtube|google|netflix|mercado libre|shein|temu|inditex|mercadona|indeed|booking)',
		'(amazon|tiktok|youtube|mercado libre|shein|temu|inditex|mercadona) ..4 (está contratando|contrata|recluta|busca personal|busca gente|busca empleados) ..12 (desde casa|en línea|tiempo parcial|medio tiempo|celular|móvil)',
	],
	unless: [
		'(que maneje|manejar redes|maneje instagram|publicaciones tuyas|contestar reseñas|conteste reseñas|almacén|tienda|ingeniero|analista|vendedor|vendedores|anuncios|community manager|repartidor|página de empleo)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Le habla el centro de reclutamiento de Amazon, no se requiere experiencia.',
		'TikTok contrata personal desde casa, tiempo parcial.',
		'Trabaja para Booking valorando hoteles, 80 euros al día.',
		'Soy de recursos humanos de Mercado Libre, escribe a este WhatsApp; Mercado Libre paga por WhatsApp.',
	],
	lookalikes: [
		'Mozo para almacén de Amazon, turno de noche.',
		'Analista de anuncios en Google y TikTok, híbrido.',
		'Mándanos tu perfil de LinkedIn.',
		'Repartidor para pedidos de Amazon con furgoneta.',
	],
};
