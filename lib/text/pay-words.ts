import { wordSet } from './word-set.ts';

/** Thousands behind a number, right behind it ("35k", "300к") or as a word of their own. */
export const KILO: ReadonlySet<number> = wordSet('k к');
/** Multipliers that are hardly said of anything but money, unless what is counted stands behind them: "15 lakh", "3万". */
export const MONEY_MULTIPLIERS: ReadonlySet<number> = wordSet('lakh lakhs lac lacs crore crores 万 萬 千');
/** Multipliers that mean money where the clause ends with them: "700 тыс". */
export const CLOSING_MULTIPLIERS: ReadonlySet<number> = wordSet(
	'тыс тысяч тысячи тысяча тысячу тис тисяч тисячі',
);
/** Multipliers that mean money before a stretch of time, or behind a word of pay at a clause's end: "20 mil al mes". */
export const PLAIN_MULTIPLIERS: ReadonlySet<number> = wordSet(
	'k к thousand mil grand tausend mille млн ألف آلاف الف الاف',
);
/** Words of pay before or behind a sum that names no currency. */
export const PAY_WORDS: ReadonlySet<number> = wordSet(`
	pay pays paying paid payment payout payouts salary salaries wage wages earn earns earning earnings earned income stipend
	ctc package bonus allowance commission commissions budget compensation remuneration tf fee fees rate profit
	sahod sweldo suweldo kita kikita kumita bayad bigay gaji upah bayaran honor penghasilan pendapatan dibayar digaji
	sueldo sueldos salario pago pagos paga pagamos ganas gana ganar ganarás gano ingresos sueldazo salário pagamento
	ganha ganhar ganhos renda salaire salaires rémunération gagne gagner gagnez revenu revenus payé
	зп зарплата зарплату зарплаты зарплатой оплата оплатой оклад ставка доход дохода доходом доходы заработок заработка
	заработать зарабатывай зарабатывать получай получать платим платят плачу выплаты аванс гонорар бюджет
	зарплатня зарплатні зарплатню дохід доходу заробіток заробітку заробляй заробляти платимо виплати отримуй
	वेतन सैलरी तनख्वाह कमाई कमाएं कमाओ मिलेंगे मिलेगा kamai kamao kamaye kamayen milega milenge tankhwah
	راتب براتب الراتب رواتب مرتب دخل الدخل بدخل أجر اجر ربح تربح اربح
`);
/** Stretches of time of a month and more: "5k/month" is money. */
export const LONG_PERIODS: ReadonlySet<number> = wordSet(`
	month months mo mos mth monthly year yr yearly annum annually pa mes meses mensual mensuales mensuais mensal mês
	mois mensuel mensuels annuel año ano anual buwan buwanan bulan bln sebulan perbulan bulanan tahun setahun
	мес месяц месяца ежемесячно год міс місяць місяця щомісяця рік महीना महीने माह mahina mahine شهر شهريا الشهر 月
`);
/** Shorter ones: "5k a day" may be a run, "35k a day" is money. */
export const SHORT_PERIODS: ReadonlySet<number> = wordSet(`
	day daily week wk weekly hour hr hourly shift night gig shoot día dia dias diario diarios semana semanal semanales
	semanais jour semaine araw linggo hari sehari perhari harian minggu seminggu perminggu malam
	день сутки смену смена неделю неделя ночь вечер час выход ежедневно тиждень добу зміну ніч щодня
	दिन रोज din roz يوم يوميا اليوم أسبوع اسبوع 天 日 周 晚
`);
/** Words between a sum and its stretch of time. */
export const PERIOD_JOINS: ReadonlySet<number> = wordSet(
	'a an per each every p por al a la par par en kada isang bawat tiap setiap в за на каждый каждую प्रति हर per har في بال لكل 一 每 每个 个',
);
/** Words that make "10k", "15 lakh" and the like a count of something else. */
export const COUNTED: ReadonlySet<number> = wordSet(`
	run runs runner runners race races racing marathon walk swim ride fun km steps step words word followers follower
	subscribers subscriber subs views view likes users user members member people persons fans students candidates
	applicants applications employees workers women men voters farmers families beneficiaries customers clients jobs
	vacancies posts seats units copies miles resolution video videos uhd hdr tv tvs monitor monitors display displays
	camera cameras screen screens footage fps quality movie film films timelapse hours steps rows lines orders downloads
	visitors readers listeners streams plan plans match matching gold ohm hz volt watt tonnes tons acres
	log logon लोग लोगों followers pengikut orang seguidores personas pessoas followers подписчиков подписчика человек просмотров
	підписників людей 人 名 位 次 字 家 个 個 条 条 张 部 粉 公 平 亩 吨 户 件 辆 台 只 本 册 份 种 用 倍 步 瓦 米 克 卡 帧 里 卷 年 岁 股 首
	篇 座 点 赞 播 阅 浏 关 单 场 所 间 项 例 票 颗 头 支 封 盒 瓶 箱 套 款 员 居 市 观 读 网 游 玩 师 考 群 村
`);
