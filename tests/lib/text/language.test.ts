import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language.ts';
import { normalise } from '../../../lib/text/normalise.ts';

describe('languageOf', () => {
	it.each([
		['en', 'Pay the fee'],
		['en', 'Models wanted'],
		['en', 'Registration fee $50'],
		['es', 'Se buscan chicas para trabajo en hotel, pago diario'],
		['pt', 'Vagas para modelos, envie a taxa antes da sessão'],
		['fr', 'Nous cherchons des mannequins pour un tournage à Paris'],
		['de', 'Wir suchen Models für einen Auftrag in Berlin'],
		['it', 'Cerchiamo ragazze per un lavoro in hotel, senza esperienza'],
		['nl', 'Wij zoeken modellen voor een opdracht in Utrecht'],
		['pl', 'Szukamy modelek do pracy, nie trzeba doświadczenia'],
		['tl', 'Naghahanap kami ng mga model para sa trabaho'],
		['id', 'Kami mencari model untuk kerja di hotel dengan gaji tinggi'],
		['tr', 'Otel için model arıyoruz, lütfen yazın'],
		['ru', 'Нужны девушки для работы в отеле, без опыта'],
		['uk', 'Шукаємо дівчат для роботи в готелі'],
		['hi', 'होटल में काम के लिए लड़कियाँ चाहिए'],
		['ar', 'مطلوب موظفات للعمل في الفندق'],
		['zh', '招聘模特，需要注册费'],
		['ja', 'モデルを募集しています'],
		['ko', '모델을 구합니다'],
		['uk', 'Вас цікавить робота?'],
		['uk', 'Терміново дівчата, выезд завтра, пишіть в директ'],
		['ru', 'Девушки, выезд в Київ, работа ежедневно'],
		['ru', 'У нас большие заработки'],
		['kk', 'Бізге қыз-келіншектер жұмысқа керек, жалақы жоғары'],
		['sr', 'Тражимо девојке за рад у хотелу, њихова плата је одмах'],
		['fa', 'به دختران برای کار در هتل نیاز داریم'],
		['ur', 'ہوٹل میں کام کے لیے لڑکیاں درکار ہیں'],
		['zh', '海外直招，月收十萬'],
		['ja', '高収入アルバイト募集'],
	])('%s: %s', (language, shown) => {
		expect(languageOf(shown, null)).toBe(language);
		expect(languageOf(normalise(shown), null)).toBe(language);
	});

	it.each(['', '12 34', 'ok', '+44 7700 900123', '💰💰'])('does not guess at %j', (shown) => {
		expect(languageOf(shown, null)).toBe('und');
	});

	it('takes the hint where the words tell nothing, and only there', () => {
		expect(languageOf('Hola', 'es-MX')).toBe('es');
		expect(languageOf('Pay the fee to us', 'es')).toBe('en');
		expect(languageOf('招聘', 'en')).toBe('zh');
		expect(languageOf('x', 'nonsense')).toBe('und');
	});

	it('reads a sample of a long text', () => {
		const long = 'The model must pay the fee. '.repeat(40_000);
		const start = performance.now();
		expect(languageOf(long, null)).toBe('en');
		expect(performance.now() - start).toBeLessThan(200);
	});
});
