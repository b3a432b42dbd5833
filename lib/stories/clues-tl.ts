import type { ClueWords } from './clue.ts';

const PERKS =
	'(tirahan|tutuluyan|matutuluyan|titirhan|matitirhan|bahay|kwarto|kuwarto|pagkain|kain|pamasahe|ticket|tiket|plane ticket|visa|passport|papeles|papers|dokumento|documents|accommodation|accomodation|housing|food|board and lodging|lodging|medical|transpo|transportation|hotel|processing|placement)';
const PAID =
	'(libre|sagot|sagot namin|sagot ng|sagot na|bayad na|bayad|babayaran namin|kasama na|kasama|provided|may|free|kami bahala|kami na bahala|ibibigay|bibigyan|aayusin|inaayos|shouldered)';

/** The small things of offers in Tagalog, as it is mixed with English. Read by no native speaker yet. */
export const words: ClueWords = {
	women: [
		'(dalaga|mga dalaga|chicks|chix|binibini|kababaihan)',
		'(babae|babaeng|mga babae) ..3 (maganda|dalaga|bata pa|single|sexy)',
		'(maganda|magandang|seksing|sexing|batang|bata) ..1 (babae|babaeng|dalaga|girl|girls)',
		'(naghahanap|hanap|kailangan|hinahanap|need|hiring|para sa) ..4 (babae|babaeng|dalaga|girls|girl|female|chicks)',
		'(babae|girls|female) (lang|lamang|only)',
		'(may itsura|may hitsura|may dating|maputi|sexy)',
	],
	away: [
		'(abroad|ibang bansa|sa labas ng bansa|labas ng bansa|mangibang bansa|overseas|ofw)',
		'(ibang lugar|malayong lugar|probinsya|sa maynila|luwas|lumuwas|ibang siyudad|sa city)',
		'(cambodia|phnom penh|myanmar|burma|laos|thailand|bangkok|vietnam|malaysia|singapore|hong kong|hongkong|macau|taiwan|japan|korea|china|dubai|abu dhabi|uae|qatar|kuwait|saudi|oman|bahrain|lebanon|jordan|syria|cyprus|greece|poland|italy|europe|canada|australia|angeles|boracay|sabah|brunei|dubai)',
		'(lipad|lilipad|makalipad|alis|aalis|makaalis|flight|biyahe|byahe|sama|sumama) ..4 (agad|papunta|papuntang|next|this|sa|bukas|week|bansa|na)',
	],
	carried: [
		`${PERKS} ..3 ${PAID}`,
		`(libre|libreng|free|sagot|may|provided|kasama|bayad|walang bayad|sagot namin|bibigyan ng) ..3 ${PERKS}`,
		'(lahat|lahat ng gastos|gastos|iba pa) ..3 (sagot|bayad|libre|bahala|kami|provided|aayusin|inayos|ng amo|ng employer)',
		'(kami|kami na|agency|employer|amo|boss|ako) ..2 (bahala|ang bahala|sasagot|magbabayad|mag aayos|aayos|gagastos)',
		'(stay in|stayin|doon ka titira|dito ka titira|titira|libre lahat|all in|may matutulugan|matutulugan)',
		'(sunduin|susunduin|sundo|susundo) ..3 (airport|bahay|terminal|namin|ka|ikaw|kayo)',
	],
	ease: [
		'(walang|wala|no|kahit walang|di kailangan|hindi kailangan|hindi na kailangan|no need|di na kailangan) ..3 (experience|exp|karanasan|diploma|tapos|pinag aralan|interview|requirements|requirement|papeles|papers|documents|skills|alam|english|training|bayad|puhunan)',
		'(kahit sino|kahit sinong|lahat|lahat ng|kahit student|kahit estudyante|kahit nanay|kahit newbie|kahit baguhan|kahit high school) ..3 (pwede|puwede|kaya|tanggap|ok|welcome|makakagawa)',
		'(pwede|puwede|tanggap|welcome|swak|bagay|perfect) ..3 (kahit|estudyante|students|nanay|housewife|newbie|baguhan|lahat|undergrad|first timer|mommies|momshies)',
		'(madali|madaling|madali lang|simple|simpleng|magaan|magaang|petiks|chill|easy) ..2 (lang|trabaho|work|gawain|gawin|task|tasks|pera|kita|kumita|ang|job)',
		'(tuturuan|ituturo|tinuturuan|guide|iguide|i guide|gagabayan|may training|free training) ..2 (ka|kita|kayo|namin|ko|lang|lahat)',
		'(kahit|walang) ..1 (high school|elementary|undergrad|first timer|hindi nakapagtapos|di nakapagtapos|experience|passport)',
	],
	pay: [
		'(malaki|malaking|mataas|mataas na|malaki laki|maganda|magandang|sulit|sigurado|siguradong) ..1 (sahod|sweldo|suweldo|kita|kitaan|bayad|komisyon|commission|tip|tips|income|bigayan|offer|salary)',
		'(sahod|sweldo|suweldo|kita|kikita|kitaan|kumita|bayad|income|salary|allowance|tf|talent fee|bigay|bigayan|makukuha|makakuha|sasahod) ..5 (<money>|<number>|k|libo|dollars|dolyar)',
		'<money> ..3 (buwan|buwanan|linggo|gabi|oras|task|shoot|shift|bawat|kada|monthly|weekly)',
		'(extra|dagdag|dagdag na|side|sideline) ..1 (kita|income|pera|cash|raket|baon)',
		'(kumita|kikita|kita|easy money|pera) ..2 (ng malaki|nang malaki|malaki|agad|pera|online|libo|libo libo|dollars)',
		'(libo libo|dolyar|dollars|easy money)',
	],
	'daily-pay': [
		'<money> ..3 (araw|daily|kada araw|bawat araw|per day|a day|araw araw|isang araw|sa isang araw)',
		'<number> ..1 (kada araw|bawat araw|araw araw|isang araw|sa isang araw|per day|a day|daily)',
		'(sahod|sweldo|bayad|kita|kikita|kumita|payout|bayaran|sahuran|cash out|income|withdraw|bigayan) ..3 (araw araw|kada araw|daily|agad|agad agad|same day|on the spot|on hand|pagkatapos|bawat araw|kaagad|gcash|ngayon)',
		'(arawan|daily|araw araw) ..1 (sahod|sweldo|bayad|payout|kita|bigayan|sahuran|pay|cash)',
	],
	'spare-time': [
		'(part time|parttime|sideline|raket|libreng oras|bakanteng oras|free time|hawak mo oras|hawak mo ang oras|sariling oras|extra time|flexible)',
		'(<number>|ilang|isang|isa o dalawang) ..2 (oras|minuto|minutes|hours|mins|hrs) ..2 (araw|kada|bawat|isang|lang|a day|per day|daily)',
		'(sa bahay|nasa bahay|bahay lang|online job|online work|work from home|wfh|home based|kahit saan|kahit nasaan|kahit kailan|anytime|habang nasa bahay)',
		'(gamit|cellphone|cp|phone|selpon|celfone) ..2 (cellphone|cp|phone|selpon|celfone|lang|internet|wifi|data)',
		'(hindi|di|walang|without) ..2 (sagabal|makakaabala|abala|maaapektuhan)',
	],
	tasks: [
		'(like|mag like|maglike|pag like|i like|heart|i heart|subscribe|mag subscribe|follow|mag follow|rate|mag rate|review|mag review|comment|mag comment|panonood|manood|nood|click|share|mag share|order) ..5 (video|videos|youtube|channel|page|pages|post|posts|facebook|fb|tiktok|instagram|product|products|produkto|shop|shops|hotel|hotels|resto|restaurant|app|apps|google|maps|shopee|lazada|ads|movie|merchant)',
		'(task|tasks|tasking|mission) ..3 (bawat|kada|simple|madali|bayad|kita|kikita|daily|araw|komisyon|lang|tapos|gagawin|online|una|unang)',
		'(bawat|kada|simpleng|simple|madaling|gagawin|gawin|tapusin|unang|isang) ..2 (task|tasks|gawain|mission)',
		'(tulungan|tutulong|tumulong|pataasin|pataas|palakihin|i boost|boost) ..4 (rating|ratings|sales|shop|shops|merchant|seller|sellers|views|followers|likes|order)',
		'(copy paste|typing job|encoding job|captcha|sagot ng survey|mag survey|paid survey|mag repack|repacking|envelope)',
	],
	'found-you': [
		'(wrong number|wrong send|maling number|na wrong)',
		'(nakita|nakuha|natanggap|nahanap|nirekomenda|na recommend|nabasa|napansin) ..3 (namin|ko|ang|yung|po) ..3 (resume|profile|number|numero|contact|mo|ninyo|nyo|iyong|application|biodata)',
		'(napili|napili ka|tanggap ka|pasado|pasado ka|nakapasa|shortlisted|selected|pasok ka|pasok|qualified) ..2 (ka|kayo|ang|iyong|anak|po|mo|na)',
		'(congrats|congratulations|binabati) ..6 (ka|kayo|napili|tanggap|pasado|nakapasa|ikaw)',
		'(interested|interesado|naghahanap|hanap|gusto|need|kailangan|open|pwede) ..1 (ka|mo|kayo|nyo|ba) ..5 (trabaho|work|kumita|kita|part time|sideline|raket|extra|pera|income|pagkakakitaan|job|mag model|mag abroad|maging)',
		'(gusto mo|gusto nyo|gusto niyo|nais mo|nais nyo|want mo|sino gusto|sino may gusto|sinong gusto|sino interesado) ..3 (kumita|magtrabaho|work|extra|mag abroad|yumaman|maging|sumikat|pera|income|trabaho|raket|sideline|sumali|kitaan)',
		'(interested|interesado) (ka|kayo) [ba|po]',
	],
	stranger: [
		'(ako si|ako po si|ako po ay|si|this is|im|i am|ako ang|ako yung) ..4 (hr|recruiter|manager|agent|ahente|scout|coordinator|handler|assistant|photographer|producer|taga|mula sa|galing sa|from|ng agency|owner)',
		'(hi|hello|helo|magandang araw|magandang umaga|magandang gabi|magandang hapon|good day|gud day|kumusta|kamusta|musta) ..1 (po|sis|bes|beh|mam|ma am|mommy|momsh|miss|ganda|sir|ate|kuya|friend|ka|dear|mare|guys|ako)',
		'(taga|mula sa|galing sa|galing kami sa) ..2 (agency|ahensya|kumpanya|company|hr|recruitment|talent|modeling)',
	],
	chat: [
		'(telegram|viber|whatsapp|messenger|wechat|fb|gc|group chat|tg)',
		'(pm|dm|message|msg|chat|text|txt|tawag|reply|comment|inbox|add|contact|kontakin|itext|i text|sumagot|mag pm|mag dm|mag message|mag chat|i message|i chat) ..1 (lang|mo|ako|na|nyo|niyo|kayo|me|kami|po|sa akin|agad|ka|yes|interested)',
		'(click|pindutin|i click|join|sumali) ..2 (link|baba|gc|group|ito|nasa)',
		'(detalye|details|iba pang detalye|usapan|pag usapan) ..3 (pm|dm|chat|private|message|personal|telegram|viber)',
	],
	haste: [
		'(agad agad|madalian|urgent|urgently|rush|asap|bilis|bilisan|dali|magmadali|ngayon na|habang may slot|huwag palampasin|wag palampasin|wag sayangin|huwag sayangin|now na)',
		'(ilang|konti|kaunti|limited|last|<number>) ..3 (slot|slots|na lang|nalang|lang|pwesto|pax|katao) ..2 (natitira|available|lang|na|left|slot|slots)',
		'(konti|kaunti|ilan|ilang|<number>) [slot|slots|pax] (na lang|nalang)',
		'(alis|lipad|flight|start|simula|umpisa|pasok|deploy|deployment|interview) ..2 (agad|bukas|ngayon|this week|next week|mamaya|na|lunes)',
		'(ngayon|bukas|mamaya) ..3 (na agad|agad|lang|start|alis|lipad|simula|huling|last|deadline)',
		'(unang|first) ..2 (<number>|katao|mag apply|mag pm|mag message)',
	],
	'night-work': [
		'(gro|waitress|waitresses|dancer|dancers|hostess|entertainer|entertainers|club|clubs|bar|bars|ktv|karaoke|videoke bar|massage|masahista|masseuse|spa|therapist|escort|companion|webcam|cam model|camgirl|online dancer|promo girl|promo girls|japayuki|singer|mang aaliw|ka date|katable|table)',
		'(samahan|sasamahan|kasama|kausapin|kakausapin|kausap|i entertain|mag entertain|aaliwin|aliwin|ka inuman|makipag inuman|makipag usap) ..3 (guest|guests|customer|customers|boss|foreigner|foreigners|afam|client|clients|bisita|lalaki|turista|vip)',
	],
	'plain-work': [
		'(kasambahay|katulong|yaya|tagalinis|taga linis|tagaluto|taga luto|tagahugas|dishwasher|labandera|tagapag alaga|taga alaga|tagabantay|taga bantay|alaga|mag aalaga|caregiver|domestic helper|dh|nanny|helper|cleaner|factory worker|factory|pabrika|bukid|farm|taga pitas|pitas|mangingisda|barko|construction|karpintero|mason|farm worker|kusina|bodega|packing|repacking|sewer|mananahi|hotel|resort)',
	],
	'screen-work': [
		'(encoder|typist|encoding|typing|mag type|mag encode|chat support|chatter|chat moderator|customer service|csr|call center|pogo|casino|online gaming|gaming|crypto|trading|forex|investment|tele sales|telemarketer|marketing online|love scam|translator|it company|data entry|chatsupport)',
	],
	soothing: [
		'(legit|legal|ligtas|safe|totoo|tunay|rehistrado|registered|trusted|mapagkakatiwalaan|subok) ..1 (ito|po|naman|na|lang|kami|work|trabaho|agency|company|promise|yan|talaga|to|100)',
		'(100 percent|<percent>|sobrang|siguradong|sure na|garantisado|guaranteed) ..1 (legit|legal|safe|ligtas|totoo|kita|sahod|tanggap|alis|hired|approved|makakaalis|bayad)',
		'(hindi|di|walang|wala|no|wag|huwag|not) ..2 (scam|lokohan|loko|panloloko|budol|illegal|masama|bastos|bastusan|malaswa|kalaswaan|mag alala|magalala|matakot|kabahan|daya|hassle|arte|networking|sex)',
		'(tiwala lang|magtiwala|trust me|pangako|promise ko|kami bahala sayo|di ka magsisisi|hindi ka magsisisi)',
	],
	dream: [
		'(pangarap|pinapangarap|mangarap|magandang kinabukasan|magandang buhay|bagong buhay|mas magandang buhay|giginhawa|ginhawa|yumaman|yayaman|aasenso|umasenso|asenso|guminhawa)',
		'(pagkakataon|chance|tsansa|oportunidad|opportunity) ..2 (mo na|na ito|ito na|na to|minsan|once|ginto|palampasin|bihira)',
		'(magbago|baguhin|mabago|magbabago) ..3 (buhay|kapalaran)',
		'(maging|magiging|sumikat|sisikat|gagawin ka|gawin kang|gagawin kitang) ..3 (artista|sikat|star|model|modelo|influencer|mayaman|milyonaryo|celebrity|na)',
		'(sumikat|sisikat|sikat|makapag travel|makapag abroad|mag travel)',
	],
	stage: [
		'(model|modelo|models|modeling|artista|actor|aktor|aktres|extra|extras|talent|talents|audition|auditions|casting|go see|vtr|pelikula|teleserye|commercial|tvc|shoot|photoshoot|photo shoot|pictorial|endorser|brand ambassador|fashion show|pageant|muse|music video|vlog|influencer|photographer|talent manager|ramp|catalog)',
	],
	flattery: [
		'(ang|sobrang|napaka|grabe) ..1 (ganda|gwapo|guwapo|pogi|cute|photogenic|talented|galing) ..1 (mo|ng|nyo|niyo|ninyo)',
		'(ganda mo|ganda nyo|ang ganda|ganda naman|gandang bata|napakaganda|magandang mukha|magandang smile|ganda ng anak|cute ng anak|pang model|pang artista|pang commercial|pwede kang artista|pwede kang model|artistahin)',
		'(may|mayroon|meron) ..2 (potensyal|potential|star quality|dating|itsura|talent|x factor) ..3 (ka|kang|anak|siya|mo|ang)',
		'(anak|baby|bata|bunso|alaga|junakis) ..1 (mo|nyo|niyo|ninyo|po) ..5 (artista|model|cute|ganda|pogi|potential|potensyal|talented|bibo|napili|pasado|star|photogenic|commercial)',
		'(naisip|sinubukan|inisip|pinangarap) ..2 (mo|nyo|niyo|na|ba) ..4 (model|modelo|artista|mag audition|mag model|umarte)',
		'(hinahanap|hanap) ..2 (namin|naming) ..1 (mukha|look|itsura|face|type|ganda|katulad)',
	],
	'all-welcome': [
		'(kahit anong|kahit ano|any|all|walang|lahat ng) ..1 (edad|age|ages|height|tangkad|taas|size|itsura|hitsura|katawan|kasarian|gender|body type)',
		'(lalaki|babae|bata|matanda|boys|girls|teens|adults|kids|lola|nanay|tatay) (at|o|man|or|and) (lalaki|babae|bata|matanda|boys|girls|teens|adults|kids|lolo|nanay|tatay)',
		'(anak mo|anak nyo|anak niyo|anak ninyo|mga anak|mga bata|inyong anak|iyong anak)',
		'(edad|age|ages) ..1 <number> ..2 <number>',
		'(lahat|kahit sino) ..1 (pwede|puwede|welcome|makasali|ng gusto|imbitado)',
	],
	photos: [
		'(bikini|swimsuit|lingerie|sexy|underwear|katawan) ..2 (pic|pics|picture|photo|photos|video|selfie)',
		'(pic|pics|picture|photo|photos|video|selfie) ..2 (bikini|swimsuit|lingerie|sexy|katawan|whole body)',
		'(send|magsend|mag send|sendan|isend|i send|padala|magpadala|ipadala|ipasa|magpasa|pasa|bigay|upload|share|patingin|pakita) ..5 (picture|pictures|pic|pics|litrato|larawan|photo|photos|selfie|video|full body|whole body|measurements|vital statistics|set card)',
	],
	debts: [
		'(utang|mga utang|baon sa utang|may utang|bumale|pwede bumale|may bale|may advance|advance agad|cash advance|salary advance|paunang bayad|pambayad utang|sangla|gipit|kapos|walang wala|hirap sa buhay)',
		'(kailangan|need|kelangan) ..2 (pera|cash|pambayad) ..2 (agad|ngayon|na|mo|urgent)',
	],
	'nameless-firm': [
		'(aming|sa aming|kumpanya namin|company namin|agency namin|malaking|kilalang|sikat na|isang|international|foreign|dayuhang) ..1 (kumpanya|company|agency|ahensya|brand|client|kliyente|hotel|club|resort|employer|amo|production|studio)',
		'(employer|amo|boss|client|kliyente) ..2 (ko|namin|naming|mabait|foreigner|hapon|koreano|chinese|arabo|sa abroad)',
	],
	'to-pay': [
		'(installment|hulugan|reserve|reservation|i reserve) ..5 (slot|workshop|portfolio|fee|<money>|pwede)',
		'(withdraw|i withdraw|cash out|unlock) ..5 (muna|deposit|recharge|bayad|task|cash in)',
		'(bayad|fee|bayaran|magbayad|babayaran|maghulog|hulog|magdeposit|deposit|mag top up|top up|cash in|mag cash in|mag avail|puhunan) ..4 (muna|registration|processing|reservation|training|slot|medical|portfolio|workshop|set card|gcash|una|bago|membership|activation|uniform|visa)',
		'(registration fee|processing fee|reservation fee|training fee|placement fee|membership fee|assistance fee|medical fee|maliit na puhunan|konting puhunan|starter kit)',
		'(workshop|portfolio|set card|comp card|acting class|acting workshop|vtr fee) ..8 (<money>|bayad|babayaran|presyo|magkano|promo|package|discount)',
	],
	'pass-through': [
		'(tumanggap|tatanggap|tanggap|receive|kukuha|kunin|magpapasa|ipasa|ipadala|itransfer|i transfer|mag transfer|i withdraw) ..3 (pera|bayad|padala|remittance|package|parcel|pakete|funds|crypto|usdt)',
		'(gcash|maya|bank account|atm|account|sim|sim card) ..2 (mo|nyo|niyo|ipagamit|pagamit|rent|rentahan|ibenta|benta|verified)',
		'(renta|rent|bili|bumibili|benta) ..2 (gcash|account|accounts|sim|atm|bank)',
	],
	bound: [
		'(kaltas|ikakaltas|kakaltasin|kinakaltas|ibabawas|babawasin|bawas|salary deduction|deduct|hulugan) ..4 (sahod|sweldo|suweldo|salary|buwan|utang|ticket|gastos|unang)',
		'(babayaran|bayaran|ibabalik|ibalik|bayaran mo|babalik) ..4 (gastos|ticket|training|deployment|pamasahe|kapag umalis|pag umalis|pag umuwi|nagastos)',
		'(penalty|multa|breach|danyos) ..6 (kontrata|umalis|uuwi|umuwi|aalis|tapos|back out|bago)',
		'(unang|dalawang|first) ..1 (buwan|sahod|sweldo|linggo|month) ..3 (walang bayad|hold|naka hold|iipitin|deposito|walang sahod|hindi muna)',
		'(passport|id|cellphone|phone|papeles|atm) ..4 (iwan|iiwan|hawak|itatabi|itago|itatago|kukunin|isusuko|nasa amo|nasa employer|nasa agency|nasa manager)',
		'(iwan|iiwan|isuko|ibigay|iabot) ..3 (passport|id|cellphone|atm)',
		'(kontrata|pipirma|pirmahan) ..3 (doon|pagdating|pag dating|dun|sa airport)',
	],
	border: [
		'(tourist|turista|visit) ..1 (visa|visa muna|lang|muna|entry|ang)',
		'(bilang|kunwari|sabihin|sasabihin|sabihin mo|magpanggap) ..4 (turista|tourist|bakasyon|magbabakasyon|pasyal|mamasyal|bibisita|immigration|io)',
		'(walang|kahit walang|di kailangan|hindi kailangan|no need) ..2 (passport|visa|oec|work permit|papeles|papel)',
		'(one way|tatawid|tawid|backdoor|back door|sa dagat|bangka|sa border|escort sa airport|may escort|cross country)',
	],
	secret: [
		'(wag|huwag|di kailangan|hindi kailangan|wag mo na|huwag mong|wag mong) ..2 (sabihin|ipaalam|ikwento|ipagsabi|sasabihin|magsabi|isama) ..4 (kahit kanino|kanino|mama|nanay|magulang|asawa|pamilya|kaibigan|iba|sa inyo|boyfriend|agency)',
		'(sikreto|secret|satin lang|sa atin lang|tayo lang|walang makakaalam|discreet|tahimik lang|walang maraming tanong|no questions)',
		'(burahin|i delete|delete|idelete|burahin mo) ..3 (chat|message|usapan|ito|convo)',
	],
	sponsor: [
		'(mayaman|mayamang|galante|galanteng|mabait|mabait na|malungkot|matandang|negosyante|negosyanteng) ..2 (lalaki|foreigner|boss|amo|negosyante|client|afam|matanda|hapon|koreano|sponsor|guest)',
		'(sugar|sugar daddy|sponsor|sponsors|afam|negosyante|dayuhan|vip)',
		'(allowance|buwanang allowance|regalo|bibigyan ka|aalagaan ka|bahala sa iyo|bahala sayo) ..3 (buwan|monthly|linggo|lahat|gusto|galante)',
		'(samahan|sasamahan|kasama|sumama|companion) ..4 (boss|biyahe|bakasyon|businessman|negosyante|dinner|lakad|trip|foreigner)',
	],
	age: [
		'<age>',
		'(edad|gulang|age|taong gulang) ..2 <number>',
		'<number> ..2 (pataas|taong gulang|anyos|y o|yo)',
	],
};
