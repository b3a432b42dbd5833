/**
 * A sentence of an offer in each language but English, to put before a line of a pack: together they are a message
 * in which the check must notice the line.
 */
export const intros: Readonly<Record<string, string>> = {
	es: 'Hola, te escribo de la agencia porque tenemos una oferta de trabajo para ti y estamos contratando ahora.',
	hi: 'नमस्ते, मैं एजेंसी से बोल रही हूं, आपके लिए काम है।',
	id: 'Halo kak, kami dari agensi dan sedang mencari orang untuk pekerjaan ini.',
	tl: 'Magandang araw po, naghahanap kami ng mga tao para sa trabaho namin.',
	fr: 'Bonjour, je vous écris de la part de notre agence, nous avons une offre d’emploi pour vous et nous recrutons en ce moment.',
	uk: 'Вітаю, пише вам агенція, маємо для вас роботу.',
	ru: 'Здравствуйте, пишет вам агентство, есть для вас работа.',
	ar: 'مرحبا، معك مديرة الشركة، عندنا عمل لك.',
	zh: '你好，我是公司的人事，有工作给你。',
	pt: 'Olá, te escrevo da agência porque temos uma vaga de trabalho para você e estamos contratando agora.',
};
