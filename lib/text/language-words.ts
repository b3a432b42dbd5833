import { wordSet } from './word-set.ts';

/**
 * Function words (and, for English, words of short offers) of languages in Latin letters. A word that several
 * languages share counts for each of them.
 */
export const LATIN_WORDS: Readonly<Record<string, ReadonlySet<number>>> = {
	en: wordSet(`
		the and of to you your for is are we our with this that will be have has not can from they their an it on at by
		all who what please if or as must need needed looking hiring wanted apply pay paid fee money send text call
		job jobs work casting models girls female male actors urgent free no me my i he she his her up just get now only
		before after any about week day hour month contact us do does don t s re ll ve would should when how there
		own come alone photos without never always here out more than was were been one
	`),
	es: wordSet(`
		el la los las de del que y en un una por para con se su sus es son no te lo le al como más pero si sin sobre este
		esta estamos tu usted ustedes somos buscamos trabajo empleo empresa desde hasta muy hay ser tiene años también
		envíe envía pago antes enviar nuestro nuestra día horas chicas dinero
		a o al está están esto eso cada cuando quieres puedes tienes debes nuestros nuestras hacer hace falta hoy mañana
		ahora solo nada todo todos noche mismo sueldo gana ganas ofrecemos necesitamos busca contrato euros fin mes tengo
		soy eres hola gracias salario otra otro nosotros dos tres chica señoritas vía él ella sus mi venir ir salir
	`),
	pt: wordSet(`
		o a os as de do da dos das que e em um uma por para com se seu sua é são não no na nos nas você como mais mas
		sem sobre este esta estamos nossa nosso trabalho vaga vagas empresa até muito ser tem anos também pelo pela ao
		envie pagamento antes taxa dia horas meninas
		está estão isso cada quando quer pode deve nossos nossas fazer hoje amanhã agora só nada tudo todos noite mesmo
		salário ganhe ganhar ganha oferecemos precisamos contrato euros fim mês tenho sou olá oi obrigada outra outro nós
		duas dois três te desde primeiro procura moça menina meu minha teu tua à às foi vai vem fica depois dinheiro seus suas vc
	`),
	fr: wordSet(`
		le la les de des du que et en un une pour par avec se son sa ses est sont ne pas vous nous votre notre au aux ce
		cette qui dans sur plus mais si sans être avoir travail emploi entreprise recherche ans chez je il elle ils
		envoyez avant jour heures frais
		a y d l n qu c j m tu ton ta tes mon ma mes on aucun aucune très tout tous toute bonjour salaire contrat logement
		chaque cherche faut peut peux fait aussi ici femmes filles besoin gagnez euros mois semaine demain leur leurs
		comme même après pendant deux trois soir merci ni rien seule déjà leur ça
	`),
	it: wordSet(`
		il lo la i gli le di del della dei delle che e in un una per con si suo sua è sono non ci come più ma se senza su
		questo questa nostra nostro lavoro azienda anni al alla nel nella da siamo cerchiamo tu voi hai invia prima
		giorno ore ragazze
	`),
	de: wordSet(`
		der die das und ist sind nicht ein eine einen einem für mit auf von zu zum zur im in den dem des sie wir ihr ihre
		unser unsere als auch oder wenn aber bei nach aus bis über wie ich du es werden wird haben hat arbeit stelle
		suchen gesucht jahre vor tag stunden bitte kosten
	`),
	nl: wordSet(`
		de het een en van is zijn niet voor met op te aan in dat die we wij je jij uw ons onze als ook of maar bij naar
		uit tot over hoe ik worden wordt hebben heeft werk baan zoeken gezocht jaar voor dag uur bent kosten
	`),
	pl: wordSet(`
		i w na z do że się nie jest są to o jak dla po od za przez oraz lub ale ze co czy my wy nasz nasza twoj praca
		pracy szukamy firma lat przed dzień godzin proszę opłata jestesmy
	`),
	tl: wordSet(`
		ang ng mga sa na ay at ko mo ka po opo kami kayo tayo ako ikaw siya sila natin namin ninyo nila iyan ito iyon yung
		nang si sina kay ba nga raw daw lang lamang pala naman din rin muna agad ngayon bukas mamaya dito doon dun diyan
		kahit kasi dahil pero tapos saka para kung kapag pag hindi wala walang meron mayroon pwede puwede kailangan gusto
		dapat huwag wag bawal lahat ibang isang araw bago trabaho sahod sweldo bayad pera kita raket ipasa ibigay sabihin
		naghahanap magandang mag kaming inyo iyo sayo hanggang pagkatapos wala nasa
	`),
	/** As it is typed in Latin letters; words that are English too (`to`, `me`, `main`, `do`) are left out. */
	hi: wordSet(`
		hai hain nahi nhi nahin karo kare karna karke karne ke ki ka ko se mein pe aur ya aap ap aapka apka aapki apki aapko
		apko aapke apke hum hume humare hamare mai ye yeh wo woh kya kyu kaise kab kahan jo jab bhi sirf bas bahut accha
		agar lekin phir abhi aaj kal roz paise paisa chahiye chaiye hoga hogi honge raha rahi rahe gaya gayi tha thi milega
		milegi milenge bhejo bheje bhejiye dena deni lena wala wale wali ghar naukri kaam liye bina koi kisi kuch sab mat
		baad pehle lagega lagenge kamao kamaye ho hu hoon ek tum apna apni har alag milta padega sath saath jaldi yahan wahan beech log
	`),
	id: wordSet(`
		yang yg dan di ke dari untuk utk dengan dgn ini itu kami anda kamu kalian saya adalah tidak tdk gak nggak bukan
		jangan akan atau pada juga bisa ada sudah belum telah dalam oleh para kerja gaji lowongan loker perusahaan biaya
		hari jam bulan tahun sebelum setelah tanpa lebih kita jika kalau karena agar harus wajib silakan silahkan kirim
		kirimkan hubungi lamaran dibutuhkan dicari usia pengalaman pria wanita lulusan minimal maksimal penempatan memiliki
		mampu bersedia menguasai bekerja bertanggung jawab serta sesuai bagi dapat langsung segera uang bayar dibayar orang
		kak tugas mudah dulu cuma saja sisa lagi dari tiap nanti
	`),
	tr: wordSet(`
		ve bir bu için ile de da ne mi çok olarak olan biz siz sizin bizim değil var yok ama gibi daha iş ücret gün saat
		önce kadar iletişim lütfen arıyoruz
	`),
	sv: wordSet(
		'och att det som en ett är på för med av till inte den vi du har om kan från vår ska eller men jobb söker',
	),
	da: wordSet(
		'og at det som en et er på for med af til ikke den vi du har om kan fra vores skal eller men job søger',
	),
	cs: wordSet('a se na je v že to s z do o i pro ale jak ve po si za by jsou nebo od práce hledáme let před'),
	ro: wordSet(
		'și in de la cu pe un o nu este sunt pentru că să din care mai sau dar al ale lui noi voi munca cautam',
	),
	hu: wordSet('a az és hogy nem egy is ez van meg de vagy mint már csak el munka keresünk fizetés'),
	vi: wordSet('va cua la co khong cho nguoi mot cac duoc trong voi den ban chung toi se viec lam luong'),
	sw: wordSet('ya na wa kwa ni za la katika kazi hii pia kama au cha vya sisi wewe mshahara'),
};

/** Function words that tell apart languages which share a script other than Latin. */
export const OTHER_WORDS: Readonly<Record<string, ReadonlySet<number>>> = {
	ru: wordSet(`
		и в не на что с по как это для мы вы от до из за или но если без работа нужны который только есть
		нужно надо или также сразу сейчас можно где когда кто девушки заработок деньги пишите срочно ищем вас вам тебе у
	`),
	uk: wordSet(`
		і в не на що з по як це для ми ви від до із за або але якщо без робота потрібні який тільки є та у
		треба можна одразу щодня зараз також хто де коли дуже лише роботу роботи гроші пишіть терміново шукаємо вас вам тобі
	`),
	bg: wordSet('и в не на че с по как това за ние вие от до или но ако без работа са се ще'),
	ar: wordSet('في من على إلى أن هذا التي الذي مع عن لا ما هو هي أو كل بعد قبل نحن عمل وظيفة'),
	fa: wordSet('در از به که این است را با برای آن ما شما یا هم می کار استخدام'),
	ur: wordSet('کے کی کا میں ہے اور سے کو نے پر یہ ہیں نہیں ہم آپ کام نوکری'),
};
