import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `rent-your-account`. */
export const pack: RulePack = {
	patterns: [
		'(收|租|买|出租|出借|出售|回收|高价收|求购) ..4 (银行卡|电话卡|微信号|支付宝|对公账户|手机卡|账号|实名号|簿子|存折)',
		'(银行卡|电话卡|微信号|对公账户|支付宝|账户|簿子) ..4 (出租|高价|回收|收购|租用|租借)',
		'(四件套|两卡|人头户|人头账户|卖簿子|租簿子)',
		'(收|租|买) ..1 (卡|对公户|对公|提款卡|金融卡) ..6 (一套|一张|一天|@sum|当天)',
		'(寄) ..3 (提款卡|金融卡|存折|银行卡|存簿)',
		'(名字|名义|身份证) ..3 (办|贷|做) ..3 (分期|贷款|手机) ..8 (给我们|你拿|我们还)',
		'(微信号|账号|qq 号) ..3 (一天|日结|出租|@sum)',
	],
	unless: ['(犯罪|不得|禁止|办理银行卡|工资卡|公众账号运营)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'高价收银行卡,三天结清。',
		'微信号出租,一天四十元。',
		'收簿子,徵人頭帳戶,一本三萬。',
		'四件套有多少要多少。',
	],
	lookalikes: [
		'出租银行卡是犯罪。',
		'工资发到本人银行卡。',
		'买电话卡请到营业厅办理银行卡业务窗口旁。',
		'房屋出租,两室一厅。',
	],
};
