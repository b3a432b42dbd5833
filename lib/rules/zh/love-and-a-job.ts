import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `love-and-a-job`. */
export const pack: RulePack = {
	patterns: [
		'(宝贝|亲爱的|老婆|宝宝|小宝|honey) ..20 (辞了|机票 ..3 买好|跟我 ..3 (干|做|酒吧)|先在 ..6 (酒吧|会所|店里))',
		'(我哥|我朋友|我表哥|我姐|我叔|兄弟) ..2 (酒吧|会所|夜店|酒店|ktv|足浴|店) ..6 (做|上班|干|工作) ..6 (月|结婚|买房)',
		'(做|干|上班) ..1 (一个月|两个月|几个月|半年) ..4 (就|然后|再) ..2 (结婚|领证|买房|回家)',
		'(为了我们|为了咱们|你爱我|爱我就) ..8 (陪|酒吧|会所|客人|上班|做|转|还债)',
		'(酒吧|会所|足浴店|店|ktv|按摩店) ..4 (你去帮|去帮|帮忙) ..2 (一个月|几个月|一阵) ..10 (攒|首付|我们|咱们|结婚)',
	],
	unless: ['(小说|歌词|请柬|电影)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'宝贝把工作辞了吧，机票我买好了。',
		'先在我哥酒吧做一个月，然后结婚。',
		'为了我们的将来，陪客人几次。',
		'亲爱的，先在我朋友店里上班，两个月然后买房。',
		'我朋友有个足浴店，你去帮一个月，我在给我们攒首付。',
	],
	lookalikes: [
		'宝贝，记得买米。',
		'我哥酒店今天开业，来吃饭。',
		'上班一个月再休年假。',
		'老婆，票在抽屉里。',
	],
};
