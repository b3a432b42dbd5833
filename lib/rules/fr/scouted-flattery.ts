import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/scouted-flattery.ts. */
export const pack: RulePack = {
	patterns: [
		"(ton profil|votre profil|tes photos|vos photos|ton look|ta beauté|ton visage|ton instagram) ..4 (nous plaît|m'a plu|nous a plu|correspond|est parfait|nous intéresse|nous intéressent|me plaît|est magnifique) ..10 (campagne|marque|mannequin|mannequinat|agence|projet|casting|shooting)",
		'(tu pourrais|tu peux|vous pourriez|tu devrais) être ..2 (mannequin|modèle|actrice|égérie|star|comédienne)',
		'(tu as|vous avez) ..2 (le profil|un physique|le physique|le look|un visage) ..4 (mannequin|modèle|recherché|parfait|rare)',
		'(tu es|vous êtes) ..2 (belle|magnifique|superbe|canon|ravissante|sublime) ..12 (mannequin|modèle|photos|campagne|agence|shooting)',
		'(as tu|avez vous|tu as) ..2 (pensé|songé|rêvé) ..3 (mannequin|mannequinat|actrice|modèle|devenir)',
		'(tu rêves|vous rêvez|tu veux) ..6 (mannequin|mannequinat|cinéma|actrice|publicité|défiler|célèbre)',
	],
	unless: ['(votre agent|ton agent|personnage|vous avez postulé|casting ouvert|mairie)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Coucou, ton profil correspond à notre campagne.',
		'Tu es magnifique, tu devrais être mannequin.',
		'As-tu déjà pensé à devenir modèle ?',
		'Tu rêves de mannequinat ?',
	],
	lookalikes: [
		"Bonjour, je suis la directrice de casting : vous avez postulé au rôle d'Anna.",
		'Personnage : tu es belle et tu rêves de cinéma.',
		'Nous cherchons un graphiste avec portfolio.',
		'Votre agent nous a transmis vos photos pour la campagne.',
	],
};
