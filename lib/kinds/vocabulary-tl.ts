import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The vocabulary of Tagalog; English is read along. Read by no native speaker yet. */
export const tagalog: readonly Vocabulary[] = vocabularyOf({
	job: [
		'(qualifications|kwalipikasyon|requirements|tungkulin|responsibilidad)',
		'(sahod|sweldo|suweldo|pasahod|salary) ..3 (<money>|kada buwan|per month|buwanan|minimum wage)',
		'(sss|philhealth|pag ibig|hmo|13th month)',
		'(high school graduate|college graduate|college level|may karanasan|with experience|may experience)',
		'(rotating shift|day shift|night shift|graveyard|full time|part time|stay in)',
		'(service crew|kasambahay|yaya|kahera|cashier|driver|helper|encoder|call center|csr|factory worker|caregiver|rider)',
	],
	casting: [
		'(audition|go see|gosee|vtr|casting|callback|call time)',
		'(artista|talents|talent|extra|modelo|commercial|teleserye|pelikula|shoot|shooting day|pictorial|endorser)',
		'(talent fee|tf) ..3 <money>',
		'(set card|comp card|portfolio|digitals|muse)',
	],
	sought: [
		'(hiring|naghahanap|hinahanap|kailangan|wanted|urgent hiring) ..4 (kami|ng|po|model|talents|crew|staff|babae|lalaki|girls|worker)',
		'(naghahanap|hinahanap|tumatanggap) (kami|ng|po)',
		'(magpasa|ipasa|isumite|send|dalhin|magdala) ..3 (resume|biodata|bio data|requirements|application|litrato|picture|photos|id)',
		'(mag apply|magapply|apply na|pwede mag apply|sumali|mag audition|interesado)',
		'(walang|no|kahit walang) (experience|karanasan)',
	],
	work: [
		'(trabaho|work|job|raket|sideline|part time|online job|pagkakakitaan|work from home)',
		'(kikita|kumita|kita|kitaan|income|komisyon|commission|sahod|sweldo|payout)',
		'(task|tasks|tasking)',
		'<money> ..2 (kada|bawat|per|a) [araw|buwan|oras|gabi|day|month|hour]',
		'(abroad|ibang bansa|ofw|deployment|placement)',
		'(model|modelo|artista|talent|audition|commercial)',
		'(employer|amo|agency|ahensya|kontrata|hired|tanggap ka)',
	],
	letter: [
		'(hi|hello|magandang araw|magandang umaga|magandang gabi|good day|kumusta|kamusta|gud day)',
		'(ako si|ako po si|this is|si ma am|im)',
		'(pm|dm|message|chat|text|tawag|reply|contact) ..1 (lang|me|mo|ako|po|ka|kami|sa)',
		'(interested ka|gusto mo|interesado ka|pwede ka|naghahanap ka|hanap mo)',
		'<chatlink>',
		'(telegram|viber|whatsapp|messenger)',
		'(salamat|sis|bes|mare|miss|ma am|beh|kuya|ate)',
		'(po|opo)',
	],
	you: ['(mo|ka|ikaw|kayo|iyo|sayo|inyo|ninyo|you|your)'],
	teaching: [
		'(mag ingat|magingat|babala|paalala|pag iingat|ingat sa)',
		'(scam|scammer|scammers|modus|manloloko|panloloko|nanloloko|illegal recruiter*|iligal)',
		'(nabiktima|biktima|nalinlang|naloko|na scam|nanlilinlang|nalinlang)',
		'(huwag|wag|hindi dapat) ..2 (maniwala|magbayad|magpadala|magtiwala|ibigay|magbigay|pumayag|mag click)',
		'(isumbong|ireport|i report|magsumbong|ipagbigay alam|makipag ugnayan) ..3 (sa|agad|kinauukulan|pulis|dmw|nbi|pnp)',
		'(paano|tips|mga palatandaan|senyales) ..4 (maiwasan|iwasan|malaman|makaiwas|scam|modus)',
		'(maging maingat|maging mapanuri|suriin|alamin muna|beripikahin|i verify)',
	],
	care: [
		'(hotline|helpline|tumawag sa)',
		'(human trafficking|trafficking|pang aabuso|karahasan|abuso|sapilitang trabaho)',
		'(tulong|suporta|tagapayo|counselor) ..3 (biktima|survivor|kababaihan|bata)',
	],
	report: [
		'(ayon|batay) (sa|kay)',
		'(sinabi|sabi|iniulat|inihayag|pahayag) (ng|ni|na|niya|nila)',
		'(nailigtas|naaresto|inaresto|kinasuhan|nasagip|sinampahan|nahuli|diumano|umano)',
		'(pulisya|awtoridad|korte|embahada|senado|kongreso|sindikato)',
		'(noong|kahapon|nakaraang) (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|buwan|taon|araw)',
	],
	site: [
		'(mag subscribe|i share|basahin din|kaugnay na balita|mga komento|all rights reserved)',
		'(presyo|discount|libreng delivery|bilhin na|add to cart|benta)',
	],
	ordinary: [
		'(sss|philhealth|pag ibig|13th month|hmo)',
		'(dmw|poea) (licensed|license|approved|accredited)',
		'(working child permit|dole permit|may guardian|kasama ang magulang)',
	],
});
