import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in Polish. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Dziewczyny 18–28 do baru na Cyprze, pokój i jedzenie na miejscu, wysokie napiwki, bez języka, napisz na priv.',
		'Kochana, jest praca w Szwajcarii, nie trzeba znać języka, bilet kupuje szef, płacą w euro. Wszystko legalnie, nie bój się.',
		'Pani numer dostaliśmy z portalu z ogłoszeniami. Proste zajęcie na telefonie, godzina dziennie, wypłata tego samego dnia. Proszę odpisać TAK.',
		'Dzień dobry, nazywam się Ewa, jestem z zespołu rekrutacyjnego. Pomagamy hotelom zdobywać oceny, praca z domu, 300–700 zł dziennie.',
		'Twoja córeczka ma śliczną buzię! Szukamy dzieci w każdym wieku do reklamy, ostatnie miejsca, zadzwoń dziś.',
		'Hej piękna, twoje zdjęcia zachwyciły naszego klienta, dokładnie takiej twarzy szuka. Sesja nad morzem, dobrze płatna, odezwij się na priv.',
		'Hostessy do klubu karaoke, dotrzymujesz gościom towarzystwa, gotówka co wieczór, mieszkanie zapewniamy, pilne.',
		'Prestiżowa agencja zabiera młode kobiety do Dubaju, wizę i przelot załatwiamy, lepsze życie, zaliczka możliwa.',
		'Ludzie do gospodarstwa w Hiszpanii, zawieziemy was, spanie potrącamy później z wypłaty, papiery nieważne, bus rusza w niedzielę.',
		'Przyjmujesz przelewy na swoje konto, 8 procent zostaje dla ciebie, resztę wysyłasz dalej. Łatwe, w wolnych chwilach, bez doświadczenia.',
		'Zamożny biznesmen szuka towarzyszki podróży, niczego ci nie zabraknie, pełna dyskrecja, zdjęcia na Telegram.',
		'Obsługa klienta w firmie technologicznej w Tajlandii, każdy da radę, 9000 zł miesięcznie, lot i pokój w cenie, wylot w przyszłym tygodniu.',
		'Gratulacje, zostałaś wybrana na nową twarz marki odzieżowej! Za portfolio wpłacasz 600 zł, miejsce trzymamy tylko do jutra.',
		'Rodzina w Kuwejcie szuka niani, będziesz jak córka, formalności załatwimy, paszport przechowuje pani domu.',
	],
	neighbours: [
		'Statyści od 25 do 60 lat do serialu kręconego w Łodzi, jeden dzień zdjęciowy, stawka 180 zł brutto, zgłoszenia przez stronę agencji z wpisem do KRAZ.',
		'Rodzina z Wiednia z dwójką dzieci szuka au pair od września: własny pokój, wyżywienie, 500 euro kieszonkowego, kurs niemieckiego, umowa przez agencję.',
		'Zbiór jabłek pod Grójcem, wrzesień i październik, umowa o pomocy przy zbiorach, stawka od skrzyni, nocleg w gospodarstwie za opłatą.',
		'Opiekunka do starszej pani w Hanowerze, niemiecki komunikatywny, umowa zlecenie ze składkami ZUS, osobny pokój, dwa dni wolne, wyjazd po podpisaniu umowy.',
		'Hotel w Zakopanem zatrudni pokojówkę na sezon zimowy, umowa o pracę, pokój pracowniczy, posiłek na zmianie, rozmowy w recepcji.',
		'Dzień dobry, jestem rekruterką w szpitalu wojewódzkim, Pani profil pasuje do stanowiska fizjoterapeutki. Czy znajdzie Pani chwilę na rozmowę w przyszłym tygodniu?',
		'Szanowny Panie Adamie, dziękujemy za aplikację. Zapraszamy na rozmowę we wtorek o 10 w naszej siedzibie przy ulicy Długiej.',
		'Kurier rowerowy w Poznaniu, zmiany po cztery godziny, 29 zł za godzinę plus napiwki, rower firmowy, umowa zlecenie.',
		'Kelner lub kelnerka do restauracji w Toruniu, niedziele wolne, umowa o pracę, prosimy przynieść CV do lokalu.',
		'Modelka lub model do rysunku z natury na akademii, 40 zł za godzinę, środy wieczorem, regulamin na piśmie.',
		'Dzieci od ośmiu do dziesięciu lat do chóru w filmie, z opiekunem, zgoda inspekcji pracy, stawka zgodna z umową.',
		'Konsultant infolinii w Lublinie, pół etatu, umowa o pracę, płatne szkolenie przez trzy tygodnie, karta sportowa.',
		'Cześć Kasia, weźmiesz w sobotę moją zmianę? Napisz do jutra, bo inaczej zapytam Olka.',
		'Aktorki w wieku 25–35 lat do etiudy studenckiej szkoły filmowej, trzy dni zdjęciowe, zwrot kosztów dojazdu i posiłki, showreel mailem.',
		'Pani do sprzątania domu w piątki, trzy godziny, 35 zł za godzinę, umowa i referencje mile widziane.',
	],
};
