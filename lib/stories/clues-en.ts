import type { ClueWords } from './clue.ts';

const PERKS =
	'(accommodation|accommodations|housing|house|lodging|hostel|dormitory|room|food|meals|board|flight|flights|ticket|tickets|airfare|air ticket|visa|travel|transport|transportation|transfers|passport|relocation|work permit|insurance|hotel|documents)';
const PAID =
	'(provided|included|paid|paid for|covered|free|arranged|supplied|on us|sponsored|taken care of|given|by us|by employer|by the employer|by the company)';

/** The small things of offers in English. */
export const words: ClueWords = {
	women: [
		'(girls|ladies|females|female|gals|hotties|beauties|virgins)',
		'(young|single|pretty|beautiful|attractive|slim|good looking|sexy) (women|woman|girl|person|people)',
		'(women|woman) ..4 <age>',
		'(women|woman|girl) (wanted|needed|only|required|sought)',
		'(looking for|seeking|need|hiring|recruiting|for) ..2 (women|woman|girl)',
	],
	away: [
		'(abroad|overseas|foreign country|foreign countries|another country|other countries|outside the country)',
		'(another|other|big|the) (city|cities|province|provinces|island|islands|capital|resort)',
		'(in|to|for|at) (the) (provinces|province|interior|coast|islands|gulf|middle east|usa|us|uk|united states|philippines|mines)',
		'(dubai|qatar|doha|kuwait|oman|bahrain|saudi|saudi arabia|abu dhabi|uae|lebanon|beirut|jordan|libya|iraq|egypt|turkey|istanbul|cyprus|greece|italy|spain|germany|france|netherlands|russia|moscow|poland|japan|tokyo|korea|macau|hong kong|china|taiwan|thailand|bangkok|myanmar|burma|cambodia|phnom penh|sihanoukville|laos|vietnam|malaysia|singapore|maldives|canada|australia|new zealand|mexico|ibiza|europe)',
		'(travel|travelling|traveling|fly|move|relocate|relocating) ..4 (with|to|in|for|between|together|country|city|cities|us)',
	],
	carried: [
		`${PERKS} ..4 ${PAID}`,
		`(free|paid|provide|provides|providing|provided|include|includes|including|cover|covers|covering|offer|offers|sponsor|arrange|arranges|organise|organize|we pay|pay for|pays for|pays) ..3 ${PERKS}`,
		'(house|housing|room|lodging|accommodation|bed|live) [is|are] (and|with|or) (meals|food|board|meal)',
		'(housing|house|accommodation|food|meals|lodging) (food|meals|transfers|transport|flight|housing|lodging|visa)',
		'(live in|live at the place|live on site|stay with us|stay in our|place to stay|place to live)',
		'(all|everything|every|travel|our) ..1 (costs|expenses|cost) ..3 (paid|covered|on us|taken care of|included|provided|refunded)',
		'(everything|the rest|all of it|all) ..2 (is paid|paid for|on us|taken care of|arranged|provided|included|organised|organized)',
		'(we|company|agency|boss|employer|they) ..2 (take care of|takes care of|pay for|pays for|cover|covers|arrange|arranges|handle|handles|sort|sorts) ..3 (everything|all|rest|papers|paperwork|visa|ticket|costs|travel|documents)',
		'all inclusive',
	],
	ease: [
		'(no|without|zero|little) ..3 (experience|training|qualification|qualifications|skills|skill|education|degree|diploma|certificate|certificates|ielts|papers|documents|interview|paperwork)',
		'(experience|training|qualification|qualifications|skills|education|degree|language|english|documents|ielts) ..3 (not|no|never|isn t|aren t|don t) ..2 (needed|required|necessary|matter|important|a must|problem)',
		'with or without experience',
		'(not|don t|dont|never) ..2 (need|have to|required|must) ..4 (experience|speak|know|language|english|degree|qualified|documents|skills)',
		'(anyone|everyone|anybody|everybody) (can|is|may|welcome|that can|who can)',
		'(easy|simple|light|easiest|simplest) ..1 (job|jobs|work|task|tasks|money|cash|duties|online|and|to)',
		'(very|so|really|super|pretty|is|are|quite) (easy|simple)',
		'(training ..2 (provided|given|free|included)|free training|we train you|we teach you|we will teach|show you how|train you)',
		'(beginners|newbies|first timers|students|housewives|stay at home) ..3 (welcome|can|mums|moms|ok|accepted|too|mothers)',
	],
	pay: [
		'(high|good|great|excellent|attractive|top|big|huge|decent|nice|handsome|generous|very good|amazing|lucrative) (pay|paying|salary|salaries|income|wage|wages|money|earnings|earning|cash|commission|remuneration|tips|rate|rates|compensation)',
		'(well|highly|good|weekly|monthly|handsomely) paid',
		'(earn|earning|earnings|make|making|salary|pay|paying|paid|income|wage|wages|get|receive|stipend|allowance|bonus|reward|compensation|budget) ..5 (<money>|<number>)',
		'<money> ..3 (month|monthly|week|weekly|year|hour|night|shoot|task|review|each|hourly|shift|trip|client|set)',
		'(earn|make) ..3 (money|extra|cash|income|fortune|thousands|hundreds|good|lakhs|more)',
		'(extra|additional|side|second|passive|stable|steady) (income|money|cash|earnings)',
		'(paid|pay|payment|salary) ..2 (dollars|euros|euro|usd|cash|pounds)',
	],
	'daily-pay': [
		'<money> ..3 (day|daily|per day|a day|each day|every day)',
		'<number> (a day|per day|daily|usd daily|each day) ..4 (salary|pay|payment|wage|earn|income)',
		'(paid|pay|pays|payment|payments|payout|payouts|wages|salary|income|cash) ..3 (daily|same day|instantly|immediately|every day|on the spot|in hand|on site|right away|each day|after each)',
		'(daily|same day|instant|day) (salary|pay|wage|wages|income|payout|payouts|payment|payments|earnings|cash|withdrawal|rate)',
		'(per day|a day) ..4 <money>',
	],
	'spare-time': [
		'(part time|parttime|spare time|free time|leisure time|own time|own schedule|own hours|flexible hours|flexible time|flexible schedule|flexible working|few hours)',
		'(<number>|few|couple) ..2 (minutes|hours|mins|hrs|hour) ..2 (a day|per day|daily|each day|a week|per week|weekly|every day|day)',
		'(work from home|working from home|from home|at home|home based|work anywhere|from anywhere|anywhere|anytime|any time|online job|online work|online jobs|remote job|remote work|work online|remotely|online remote|remote)',
		'(your|a|only|just|own) ..2 (phone|smartphone|mobile|laptop|computer|device)',
		'(without|not|doesn t|does not) ..3 (affect|affecting|interfere|interfering|disturb|leaving) ..3 (job|work|studies|current|school|home)',
	],
	tasks: [
		'(like|liking|likes|subscribe|subscribing|subscriptions|follow|following|followers|review|reviews|reviewing|rate|rating|ratings|boost|boosting|comment|commenting|click|clicking|watch|watching|optimize|optimise|optimizing|optimising|optimization|optimisation|submit|rank|ranking|evaluate|promote|promoting) ..5 (video|videos|youtube|channel|channels|instagram|tiktok|facebook|hotel|hotels|restaurant|restaurants|movie|movies|film|films|app|apps|product|products|order|orders|merchant|merchants|google|map|maps|seller|sellers|shops|stores|bookings|platform|brands|ads|music|pages|posts|accounts|data)',
		'(data|product|app|hotel|ranking|order) (optimization|optimisation|optimizing|optimising|boosting|submission|matching|promotion)',
		'(help|helping|assist|helps) ..3 (merchants|merchant|sellers|brands|hotels|vendors|shops|apps|businesses|clients) ..4 (data|visibility|exposure|bookings|ranking|rankings|sales|ratings|popularity|traffic|reviews|orders|update|increase|improve)',
		'(complete|completing|finish|receive|each|every|per|trial|simple|online|first) ..1 (task|tasks|mission|missions)',
		'(copy paste|copy and paste|stuffing envelopes|envelope stuffing|paid surveys|captcha|typing work|typing job|form filling|ad posting)',
		'(mystery|secret) (shopper|shoppers|shopping)',
	],
	'found-you': [
		'(your|ur) ..2 (resume|resumes|cv|profile|background|number|contact|details|application|experience|email|information|name) ..8 (recommended|found|saw|seen|came across|impressed|received|got|shortlisted|selected|passed|interested|approved|suitable|match|matches|referred|recruiters|agencies|indeed|linkedin|ziprecruiter)',
		'(we|i|recruiters|recruiter|agency) ..3 (got|get|found|saw|received|came across|come across|noticed|reviewed|obtained|viewed|seen|stumbled) ..2 (your|ur|you)',
		'(you|u) (have been|are|were|ve been|be|have be|re) ..2 (selected|shortlisted|chosen|picked|accepted|approved|hired|recommended|qualified|cast|booked|scouted|invited)',
		'(passed|pass) ..2 (interview|screening|audition|test)',
		'(congratulations|congrats) ..6 (you|your|selected|application)',
		'(job|position|place|spot|vacancy|role) ..2 (is|s) ..1 (yours|ready for you|waiting for you)',
		'(are you|would you be|you be|r u) ..2 (interested|looking for|available|still looking)',
		'(do you|would you|u) (want|like|need) ..3 (job|work|earn|earning|make|making|money|extra|income|part time|model)',
		'(want|wanna|looking|need) ..1 (to|for) (make|earn|extra|a job|part time|money)',
	],
	stranger: [
		"(i am|i'm|im|my name is|i be) ..3 (from|with|hr|recruiter|manager|agent|assistant|director|scout|ceo|representative|coordinator|photographer|producer|employer|owner|a|and)",
		'(this|it) (is|s) ..2 (from|with) ..4 (hr|recruit*|agency|company|team|department|talent|casting|models)',
		'(hi|hello|hey|greetings|good day) ..1 (dear|friend|there|sir|madam|students|beautiful|excuse me|i|my name)',
		'(dear) (student|students|friend|applicant|candidate|model|sir|madam|au pair|aupair|nurse|graduate)',
		'(human resources|hr (manager|department|team|assistant)|recruitment (team|agency|manager|company)|talent (agency|scout|team)|hiring manager)',
	],
	chat: [
		'(whatsapp|whats app|telegram|tg|wechat|viber|messenger|signal app|line id|kakaotalk|snapchat|wa me|zalo|imo)',
		'(dm|inbox|pm|text|message|msg|add|ping|chat|write to|contact|call) (me|us|him|her|now|back|here|privately)',
		'(private message|direct message|in private|by dm|via dm|in dm|message privately|send a message|send me a|reply (yes|to|with|if|now|back)|respond (yes|if|with|to)|click (the|on|here|below|this|link)|let me know)',
		'(<chatlink>|<handle>)',
		'(text|sms|message) ..3 (number|<number>|<phone>)',
	],
	haste: [
		'(urgent|urgently|asap|hurry|immediate start|immediately|right now|straight away|quick money|quick cash)',
		'(limited|few|only|last|remaining) ..3 (places|place|slots|slot|seats|seat|spots|spot|positions|vacancies|openings|time|chance|left|girls|people|days)',
		'(first) ..2 (callers|people|applicants|persons|girls|come|participants|to)',
		'(start|begin|starting|fly|leave|travel|depart|departure|join|work) ..2 (today|tomorrow|tonight|now|monday|this week|next week|this weekend|immediately|soon)',
		'(don t miss|do not miss|dont miss|act fast|act now|apply now|call now|join now|sign up now|today only|while it lasts|before it|book your|hurry up|don t wait|can t wait|be quick)',
		'(today|tonight|tomorrow) ..4 (only|flight|interview|audition|deadline|last|ready|available|for)',
	],
	'night-work': [
		'(waitress|waitresses|dancer|dancers|dancing|hostess|hostesses|hosting|entertainer|entertainers|barmaid|barmaids|bar girl|bar girls|bargirl|bar staff|massage|masseuse|masseuses|escort|escorts|companion|companions|companionship|nightclub|night club|nightclubs|strip club|karaoke|ktv|cabaret|webcam|camgirl|cam|stripper|strippers|go go|vip guests|vip clients|spa|lounge|promo girls|party girls)',
		'(entertain|accompany|keep company|party with|drinks with|talk to|chat with|dinner with) ..4 (guests|clients|men|customers|businessmen|gentlemen)',
		'(yacht|private) (party|parties|trip|events|event)',
	],
	'plain-work': [
		'(nanny|nannies|maid|maids|housemaid|housemaids|housekeeper|housekeepers|housekeeping|domestic worker|domestic workers|domestic helper|domestic helpers|domestic help|babysitter|babysitting|caregiver|caregivers|carer|carers|care worker|care workers|caretaker|au pair|aupair|cleaner|cleaners|cleaning|elderly|cook|cooks|kitchen|farm|farms|fruit|picking|pickers|harvest|factory|packing|packer|packers|construction|builders|labourers|laborers|labour|general workers|drivers|warehouse|fishing|plantation|mining|hotel staff|hotel work|beauty salon|nail salon|fruit pickers)',
	],
	'screen-work': [
		'(typist|typists|data entry|typing|typing speed|can type|chat support|chatters|chatter|chat operator|online chat|customer service|customer support|call center|call centre|telesales|telemarketer|telemarketing|digital marketing|digital sales|online sales|it company|tech company|gaming company|online gaming|casino|crypto|forex|investment company|translator|translators|computer skills)',
	],
	soothing: [
		'(legal|legally|legit|legitimate|genuine|trusted|trustworthy|reliable|serious|honest|official|officially|registered|certified|real) ..2 (job|jobs|work|offer|company|agency|opportunity|employment|contract|papers|business|people|only)',
		'(100 percent|<percent>|totally|completely|absolutely|perfectly|very) ..1 (legal|safe|legit|genuine|real|trusted|guaranteed|official|approval)',
		'(no|not|isn t|without|never) ..3 (scam|scams|fraud|trick|joke|catch|risk|fake|lie|lies|strings|prostitution|intimacy|intimate|sex|danger|worries|nonsense)',
		'(guaranteed (success|income|approval|job|visa|salary|earnings|results)|we guarantee|trust me|trust us|don t worry|dont worry|do not worry|no worries|nothing to lose|risk free)',
	],
	dream: [
		'(golden opportunity|golden chance|great opportunity|amazing opportunity|unique opportunity|opportunity of|your opportunity|once in a lifetime|life changing|better life|new life|better future|bright future|financial freedom|financially independent|independent woman|be rich|get rich|become rich|millionaire|luxury life|luxurious|wealthy|rich clients)',
		'(change|changes|transform|improve|start) ..2 (your|a new|my|their) ..1 life',
		'(your|the|a|my) ..1 (dream|dreams|dream job|big break)',
		'(dream|dreaming|dreamed|dreams) ..2 (of|about|come|to)',
		'(become|be|make you|turn you into|next) ..3 (star|stars|famous|a star|superstar|celebrity|model|models|actor|actress|influencer|rich)',
		'(love|like|want|wants|chance|get paid) to (travel|see the world|party|shine|be on)',
	],
	stage: [
		'(model|models|modeling|modelling|actor|actors|actress|actresses|acting|extras|casting|castings|audition|auditions|film|films|movie|movies|tv|television|tv show|series|netflix|disney|commercial|commercials|advert|adverts|campaign|fashion|catwalk|runway|catalogue|catalog|photo shoot|photoshoot|photo shoots|shoot|test shoot|photographer|talent|magazine|brand ambassador|brand ambassadors|music video|ambassadors|influencers|new faces|face of)',
	],
	flattery: [
		'(you|u|you re|your|ur) ..4 (beautiful|gorgeous|pretty|stunning|handsome|talented|special|unique|perfect|photogenic|potential|amazing look|great look|the look|right look|what it takes|star quality|great smile|look great|look amazing|exotic|striking|cute)',
		'(love|loved|like|liked|adore|saw|seen|noticed) ..1 (your|ur) ..2 (pics|pictures|photos|photo|profile|page|instagram|look|looks|feed|style|face|smile|work|energy|walk|posts|aesthetic|vibe)',
		'(have you|has anyone|did anyone|did you|have u) ever ..2 (thought|considered|told|modeled|modelled|acted|tried|dreamed)',
		'(your|ur) (child|kid|son|daughter|baby|little one|kids|children) ..5 (star|perfect|selected|talented|potential|cute|adorable|chosen|model|special|beautiful|look|love|dream)',
		'(just|exactly) (what|the) ..4 (looking for|type|face|look|search)',
	],
	'all-welcome': [
		'(any|all|no|every) ..1 (age|ages|age limit|height|heights|size|sizes|body type|body types|shape|weight|looks|look|gender|genders|background|ethnicity|nationality|nationalities|type|types)',
		'(men|women|boys|girls|males|females|kids|children|teens|adults|babies) [and|or] (men|women|boys|girls|males|females|kids|children|teens|adults|babies)',
		'(ages|aged|age) ..1 <number> ..2 <number>',
		'(your|the) (kids|kid|children|child|son|daughter|baby)',
	],
	photos: [
		'(send|share|submit|upload|email|forward|text|need|attach|show|give) ..5 (photo|photos|pic|pics|picture|pictures|selfie|selfies|snaps|snapshots|video|videos|portfolio|measurements|full body|body shots|polaroids|digitals)',
	],
	debts: [
		'(debt|debts|indebted|owe money|cash advance|salary advance|money in advance|advance payment|pay in advance|advance salary|bailed out|bail you|need money|need cash|need money fast|money problems|running from|in debt|broke)',
	],
	'nameless-firm': [
		'(our|a|an|reputable|prestigious|big|large|leading|international|multinational|foreign|overseas|well known|famous|top|established|growing|private|new) ..2 (company|firm|agency|employer|corporation|client|organization|organisation|brand|studio|production company|group|family|label)',
		'(company|agency|firm|client|employer|boss|brand) (is|needs|looking|seeks|hiring|wants|will|seeking|recruiting|from|in|abroad|overseas)',
	],
	'to-pay': [
		'(registration fee|processing fee|refundable|security deposit|small deposit|a deposit|deposit of|membership fee|starter kit|training fee|visa fee|medical fee|joining fee|admin fee|registration task|fee of)',
		'(pay|buy|purchase|invest|recharge|top up|transfer) ..5 (first|upfront|up front|to start|to unlock|to activate|portfolio|your photos|kit|the course|classes|for training|uniform)',
		'(portfolio|comp card|comp cards|headshots|acting classes|modelling course|modeling course|workshop|workshops|acting school) ..8 (<money>|pay|cost|costs|package|only|price|fee|book)',
	],
	'pass-through': [
		'(cashier s check|cashiers check|certified check|cheque|cheques|money order|money orders|e check|mobile deposit|deposit it|deposit the|cash it|process a check|send a check|mail a check|send you a check|paycheck in advance|check for the|check will be)',
		'(receive|receiving|collect|accept|forward|forwarding|transfer|transferring|reship|repack|repackage) ..3 (money|payment|payments|funds|transfers|parcel|parcels|package|packages|gift cards|crypto|bitcoin|usdt)',
		'(your|own|personal|through your|valid) ..2 (bank account|paypal|zelle|cash app|bank details|card number|wallet)',
		'(out of town|moving to|relocating|overseas right now|hearing|deaf|surgery|not available by phone|can t talk|text only|personal assistant|errands|mover|my agent|finance manager|accountant will)',
		'(funds|money|check|payment) ..4 (software|materials|equipment|supplies|office|vendor|vendors|laptop)',
	],
	age: [
		'<age>',
		'(age|ages|aged|over|above|at least|minimum|min|between|from) ..2 <number> ..3 (years|year|yrs|old|age|and|to|above|<number>|plus)',
	],
};
