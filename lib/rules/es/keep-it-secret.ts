import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/keep-it-secret.ts. */
export const pack: RulePack = {
	patterns: [
		'(no|nunca) ..2 (le digas|les digas|lo digas|cuentes|cuente|comentes|comente|lo comentes|compartas|hables|le cuentes) ..6 (nadie|tus papás|tus padres|tu familia|tu novio|tu pareja|tu mamá|tus amigas|tus amigos)',
		'(mantenlo|mantén|guárdalo|que quede|que sea|queda) ..4 (en secreto|entre nosotros|entre tú y yo|nuestro secreto)',
		'(es|será) (nuestro secreto|secreto entre|un secreto)',
		'(borra|elimina|borrá) ..4 (chat|mensajes|conversación|este mensaje)',
		'(nadie|tu familia|tus padres|tu pareja) ..3 (puede|debe|tiene que|tienen que) ..2 (saber|enterarse|saberlo)',
		'(a tu mamá|a tus papás|a tus padres|a tu familia|a la familia) ..1 (dile|diles|le dices|les dices|decile) ..1 que (vas|vienes|estás|viajas|te vas)',
		'(dile|diles|decile) a (tu mamá|tus papás|tus padres|tu familia) que (vas|vienes|es|viajas|te vas) ..2 (de|a|con|un|una|por)',
		'si ..1 (tu mamá|tu papá|tus papás|tus padres|tu familia|tu novio|tu esposo|tu abuela) ..1 (pregunta|preguntan|llama|llaman) ..2 (le dices|les dices|dile|diles|decile|no contestes|di que|dices)',
	],
	unless: [
		'(acuerdo de confidencialidad|cláusula de confidencialidad|nda|guion|spoiler*|tus contraseñas|contraseña|código|rodaje)',
		'(sorpresa|regalo|cumpleaños|fiesta sorpresa|despedida de soltera)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'No le digas a nadie, que quede entre nosotros.',
		'Borra este chat cuando lo leas.',
		'No cuentes nada a tu familia hasta que llegues.',
		'Es nuestro secreto, la agencia se molesta.',
		'Tu pareja no tiene que saberlo: nadie debe enterarse.',
		'A tus papás diles que vas de intercambio.',
		'Dile a tu mamá que vas a casa de una amiga y sal temprano.',
		'Si tu mamá pregunta le dices que estás con una amiga.',
	],
	lookalikes: [
		'Se firmará acuerdo de confidencialidad sobre el guion.',
		'No cuentes spoilers en redes ni lo hables con nadie: cláusula de confidencialidad.',
		'Datos tratados de forma confidencial según la ley.',
		'Cuéntaselo a tu familia y trae a quien quieras.',
		'Dile a tu mamá que te llame al descanso.',
		'A tu familia le dices que el estreno es el sábado, están invitados.',
		'Si tu mamá pregunta por el horario, que nos llame.',
		'No le comentes a tu marido del regalo, es sorpresa.',
	],
};
