import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of Spanish: `@name` in a phrase stands for any of these. Items are phrases themselves. Written with
 * the words of Spain, Mexico and the Río de la Plata side by side; forms with `vos` fold to those with `tú`.
 */
export const es: Lexicon = {
	// ── Money ───────────────────────────────────────────────────────────────────────────────────────────────
	'pay-out': [
		'(pagar|paga|pague|paguen|pagas|pagás|pagando|abonar|abona|abone|abonas|depositar|deposita|deposite|depositas)',
		'(transferir|transfiere|transfiera|transfieres|ingresar|ingresa|ingrese|adelantar|adelanta|costear)',
		'(haz|hacer|haga|hacé|realiza|realizar|realice) ..1 (pago|depósito|transferencia|bizum|ingreso|anticipo|yape)',
	],
	'must-pay': [
		'(debes|debe|deben|deberás|deberá|tienes que|tenés que|tiene que|tienen que|hay que|necesitas|necesita|es necesario|solo falta|solo queda|falta) ..1 (pagar|abonar|depositar|transferir|ingresar|adelantar|hacer un depósito|hacer el pago)',
	],
	per: [
		'(al día|a diario|diario|diarios|diarias|por día|por hora|la hora|por noche|la noche|por turno|por jornada)',
		'(a la semana|semanal|semanales|por semana|por fin de semana|por evento|por sesión)',
	],
	'paid-back': [
		'(devolvemos|devuelven|devuelve|devolverá|devolverán|reembolsamos|reembolsan|reembolsa|reembolsará|regresamos|regresan|regresa|reintegramos|reintegra|reintegran|reembolsable|reintegrable|retornable)',
	],
	crypto: ['(usdt|bitcoin|btc|cripto|criptos|criptomoneda|criptomonedas|ethereum|tether|trc20)'],
	/** Pay: money, or a number with the time that it is paid for. */
	sum: [
		'<money>',
		'<number> [mil] (semanal|semanales|mensuales|quincenales|diarios|diarias|por semana|al mes|a la semana)',
	],
	/** In `unless`: nothing is charged, or somebody else pays. */
	'no-fee': [
		'(sin|no hay|no cobramos|no se cobra|nunca cobramos|no pedimos|no tiene|ningún|ninguna) ..4 (cuota|costo|coste|tasa|gasto|gastos|cargo|pago|dinero|fianza|depósito)',
		'(gratis|gratuito|gratuita|gratuitos|gratuitas)',
		'(a cargo|por cuenta|a cuenta) de ..2 (empresa|producción|agencia|productora|cliente|nosotros)',
		'(empresa|producción|agencia|productora|cliente) ..2 (paga|cubre|asume|abona|costea|corre con)',
	],
	/** In `unless`: a text that warns the reader. */
	warning: [
		'(nunca|jamás|no) ..1 (pagues|pague|paguen|envíes|envíe|des|entregues|entregue|compartas|transfieras|deposites|prestes|aceptes|facilites)',
		'(nunca|jamás) ..2 (vayas|vaya|acudas|acuda|quedes|viajes|mandes|firmes|cobra|cobran|piden)',
		'(cuidado|ojo|alerta|aviso|desconfía|desconfíe|denuncia|denuncie|evita|reporta|huye) ..10 (estafa|estafas|fraude|fraudes|estafador*|falsas|falsos|timo|timos|engaño|engaños|pide|piden|ofrecen)',
		'(desconfía|desconfíe|sospecha|sospeche|huye) ..2 (si|de|cuando)',
		'(estafador*|estafa|estafas|timo|timador*|delincuentes|tratantes|es ilegal|es delito) ..8 (pide*|pedir*|suele*|dice*|ofrece*|solicita*|retener|quedarse)',
		'(si|cuando) ..3 (te|le|les) (pide|piden|pidan|solicita|solicitan|exige|exigen) ..16 (estafa|fraude|desconfía|desconfíe|avísanos|denuncia|denúncialo|repórtalo|no es|no somos)',
	],
	/** In `unless` of rules on money: a warning, or word that nothing is ever charged. */
	'safety-notice': [
		'@warning',
		'(nunca|jamás|no) ..1 (pedimos|pediremos|solicitamos|cobramos|cobraremos|pide|cobra|exigimos)',
	],

	// ── Contact and hiring ──────────────────────────────────────────────────────────────────────────────────
	'chat-app': [
		'(whatsapp|wasap|wassap|guasap|wsp|wpp|whats|telegram|signal|messenger|snapchat|discord|line)',
	],
	offer: [
		'(trabajo|trabajos|empleo|empleos|puesto|puestos|vacante|vacantes|chamba|laburo|curro|oferta|ofertas|media jornada|medio tiempo|colaboración)',
	],
	phone: ['(celular|móvil|teléfono|smartphone|computadora|ordenador)'],
	pictures: [
		'(foto|fotos|fotografía|fotografías|vídeo|video|vídeos|videos|imagen|imágenes|selfie|selfies|polas|pack)',
	],
	'id-paper': [
		'(dni|ine|cédula|nie|nif|pasaporte|curp|rfc|identificación oficial|carné de identidad|documento de identidad|credencial de elector|permiso de residencia)',
	],

	// ── Safety and freedom ──────────────────────────────────────────────────────────────────────────────────
	women: [
		'(chica|chicas|señorita|señoritas|muchacha|muchachas|mujer|mujeres|jovencita|jovencitas|nenas|damas|edecán|edecanes|modelos)',
	],
	'far-place': [
		'(extranjero|exterior|europa|dubái|emiratos|catar|qatar|líbano|turquía|estambul|corea|japón|china|macao|tailandia|camboya|malasia|filipinas|rusia|italia|suiza|alemania|panamá|aruba|curazao|trinidad|miami|canadá|chipre|grecia)',
		'(fuera del país|otro país|otros países|estados unidos|medio oriente|arabia saudita|abu dabi)',
	],
	inland: [
		'(provincia|provincias|interior|otra ciudad|otra provincia|otro estado|mina|minas|campamento minero|frontera|costa|playa|zona minera|zona turística|balneario)',
	],
	'night-work': [
		'(mesera|meseras|moza|mozas|camarera|camareras|bailarina|bailarinas|hostess|azafata|azafatas|edecán|edecanes|anfitriona|anfitrionas|masajista|masajistas|animadora|animadoras|copera|coperas|ficheras|alternadoras|cantante|cantantes)',
		'(discoteca|discotecas|club nocturno|clubes nocturnos|cabaret|karaoke|night club|sala de fiestas|bar de copas)',
	],
	'travel-cost': [
		'(pasaje|pasajes|vuelo|vuelos|boleto|boletos|billete|billetes|viaje|traslado|traslados|visa|visado|pasaporte|trámites)',
	],
	lodging: ['(casa|vivienda|alojamiento|hospedaje|habitación|departamento|piso|techo|estadía|estancia)'],
	meals: ['(comida|comidas|alimentación|alimentos|manutención|pensión completa)'],
	undress: [
		'(desnuda|desnudas|desnudo|desnudos|topless|nudes|tanga|lencería|bikini|semidesnuda|íntima|íntimas|íntimo)',
		'(en|sin|con poca) (ropa interior|ropa|sujetador|sostén|brasier|blusa|camiseta)',
	],
	/** In `unless`: signs of lawful work abroad. */
	'lawful-abroad': [
		'(eures|embajada|consulado|erasmus|voluntariado|contrato registrado|contrato de trabajo|permiso de trabajo|visado de trabajo|visa de trabajo|convenio|crucero|cruceros|naviera|au pair)',
		'(enfermera|enfermeras|enfermero|ingeniero|ingeniera|médico|médica|profesor|profesora|docente|chef|titulación|título homologado|años de experiencia)',
	],
	/** In `unless`: a part in a story, not the person's own life. */
	'a-role': [
		'(papel|personaje|rol|protagonista|guion|escena|película|cortometraje|serie|obra de teatro|coordinadora de intimidad|coordinador de intimidad)',
	],
};
