import type { ClueWords } from './clue.ts';

const PERKS =
	'(रहना|रहने|खाना|खाने|टिकट|वीजा|फ्लाइट|किराया|आना जाना|होटल|कपड़े|पासपोर्ट|यात्रा|सफर|कागज|rahna|rehna|rahne|rehne|raha|khana|khane|ticket|visa|flight|kiraya|room|hotel|hostel|travel|passport|food|stay|accommodation|pick up|pickup|aana jana)';
const PAID =
	'(फ्री|मुफ्त|निशुल्क|हमारी तरफ से|हमारी ओर से|कंपनी देगी|कंपनी की तरफ से|कंपनी का|हमारा|हम देंगे|हम करेंगे|हम कराएंगे|का खर्च हम|सब हमारा|free|muft|hamari taraf|humari taraf|hamari side|humari side|company degi|company ka|company ki taraf|company dega|company karegi|hamara|humara|hum denge|ham denge|hum karenge|hum kara denge|hum dekh lenge|included|provided|paid)';
const SUM = '(<money>|<number> (हजार|लाख|रुपये|रुपए|रु|hazar|hajar|hazaar|lakh|lac|rs|rupees|rupaye|rupay|k))';

/** The small things of offers in Hindi, in Devanagari and as it is typed in Latin letters. */
export const words: ClueWords = {
	women: [
		'(बेटी को भेज*|beti ko bhej*|बहनों|बहनें|behno|behen|bahno|mahilaon|mahilao ke sath|लड़की|लड़कियां|लड़कियों|युवती|युवतियां|युवतियों|गर्ल्स|फीमेल|गृहिणियां)',
		'(महिला|महिलाएं|महिलाओं|औरतें|लेडीज|स्त्री) ..3 (चाहिए|के लिए|की जरूरत|की आवश्यकता|केवल|<age>)',
		'((केवल|सिर्फ|सुंदर|खूबसूरत|कम उम्र|अविवाहित) ..2 (महिला|महिलाएं|महिलाओं|औरत|लड़की|लड़कियां)|ladki|ladkiya|ladkiyan|ladkiyo|ladkiyon|ladkian|girls|girl|females|female|yuvti|bhabhi)',
		'(mahila|mahilaye|mahilayen|mahilao|aurat|aurte|ladies) ..3 (chahiye|chaiye|ke liye|ki zarurat|only)',
	],
	away: [
		'(विदेश|विदेश*|दूसरे शहर|दूसरे राज्य|दूसरे देश|बाहर देश|परदेस|बड़े शहर|महानगर|खाड़ी देश|दुबई|सऊदी|कतर|कुवैत|ओमान|मस्कट|बहरीन|अबूधाबी|मलेशिया|सिंगापुर|थाईलैंड|थाइलैंड|बैंकॉक|कंबोडिया|म्यांमार|लाओस|वियतनाम|रूस|इटली|पोलैंड|जर्मनी|यूरोप|कनाडा|ऑस्ट्रेलिया|अमेरिका|लंदन|इजरायल|तुर्की|हांगकांग|जापान|मालदीव|नेपाल|videsh|bahar desh|dusre shehar|dusre sheher|dusre city|dusri city|out of station|outstation|gulf|foreign|bade shehar|pardes|abroad)',
		'(मुंबई|दिल्ली|गोवा|बेंगलुरु|कोलकाता|शहर) ..2 (आना|जाना|ले जाएंगे|ले चलेंगे|चलना|बुलाएंगे|शिफ्ट)',
		'(mumbai|delhi|goa|bangalore|bengaluru|shehar|city) ..2 (aana|jana|aao|le jayenge|le chalenge|chalna|bulayenge|shift|aa jao|aa jaye)',
		'((हमारे|मेरे|हमारी|मेरी) साथ ..3 (चल*|घूम*|यात्रा|जाना|टूर)|(hamare|humare|mere) (sath|saath) ..3 (chal*|ghum*|travel|tour|jana))',
	],
	carried: [
		'(kapde|kapda|कपड़े) ..2 (khana|rehna|खाना|रहना)',
		`${PERKS} ..5 ${PAID}`,
		`(फ्री|मुफ्त|निशुल्क|free|muft|complimentary) ..2 ${PERKS}`,
		'(टिकट|वीजा|पासपोर्ट|किराया|कागज|फ्लाइट|सब कुछ|सारा खर्च|पूरा खर्च|सब खर्च|सारा इंतजाम|पूरा इंतजाम|सब इंतजाम|बाकी सब) ..5 (हम|हमारा|हमारी|कंपनी|हमारे|मालिक|एजेंसी|मैडम|सेठ)',
		'(ticket|visa|passport|kiraya|kagaz|flight|sab kuch|sab kuchh|sara kharcha|sara kharch|pura kharcha|saara kharcha|sab kharcha|sara intezam|pura intezam|baaki sab|baki sab|sab) ..5 (hum|ham|hamara|humara|hamari|humari|company|malik|madam|agency|seth) ..2 (degi|dega|denge|karegi|karenge|ka|kar|karwa|sambhal*|uthayegi|uthayenge|par|taraf|dekh*|side|jimmedari|zimmedari)',
		'(रहना|रहने|रुकने|ठहरने) ..2 (खाना|खाने|सोना) ..4 (फ्री|इंतजाम|व्यवस्था|हमारा|साथ|मिलेगा|कंपनी|वहीं)',
		'(rahna|rehna|rahne|rehne) ..2 (khana|khane|khaana) ..4 (free|intezam|intejam|vyavastha|hamara|sab|milega|company|included|wahi|wahin)',
		'((स्टेशन|एयरपोर्ट|घर) ..2 (से) ..2 (लेने|पिकअप|गाड़ी|ले जाएंगे)|(station|airport|ghar) se ..2 (lene|pickup|pick|gaadi|gadi|le jayenge))',
	],
	ease: [
		'(बिना|कोई|नो|बगैर) ..2 (अनुभव|एक्सपीरियंस|पढ़ाई|डिग्री|योग्यता|डिप्लोमा|इंटरव्यू|कागज|भाषा|अंग्रेजी|इंग्लिश|ट्रेनिंग|हुनर)',
		'(अनुभव|पढ़ाई|डिग्री|योग्यता|अंग्रेजी|इंग्लिश|भाषा|एक्सपीरियंस|कागज|इंटरव्यू) ..4 (नहीं|जरूरी नहीं|जरूरत नहीं|की जरूरत नहीं|न हो|मायने नहीं)',
		'(bina|koi|bagair|without|zero|no) ..1 (anubhav|experience|padhai|degree|qualification|interview|kagaz|english|bhasha|training|skill|document|documents|ielts)',
		'(anubhav|experience|padhai|degree|qualification|english|bhasha|language|skill|kagaz|interview|documents) ..4 (nahi|nhi|nahin|na ho|zaruri nahi|jaruri nahi|zarurat nahi|jarurat nahi|not)',
		'(आसान|सरल|हल्का|आराम का|आरामदायक|सिंपल|मामूली) ..2 (काम|जॉब|तरीका|है|टास्क|ड्यूटी)',
		'(aasan|asan|aasaan|saral|halka|aaram ka|araam ka|simple|easy|light) ..2 (kaam|kam|job|tarika|tareeka|hai|task|work)',
		'((ट्रेनिंग|सब कुछ|काम) ..2 (फ्री|देंगे|दी जाएगी|सिखा*|हम सिखा*)|(sikha|sikhaya|sikhayenge|sikhaenge|train|training) ..2 (denge|dege|jayega|free|hum|milegi|di jayegi))',
		'((कोई भी|हर कोई) ..3 (कर सक*|आ सक*|जुड़ सक*)|(koi bhi|har koi|sab log) ..3 (kar sak*|aa sak*|jud sak*|join kar*))',
		'(फ्रेशर|फ्रेशर्स|हाउसवाइफ|गृहिणी|गृहिणियां|स्टूडेंट|विद्यार्थी|छात्र|छात्राएं|अनपढ़|कम पढ़े लिखे) ..3 (भी|के लिए|कर सकते|चलेगा|का स्वागत|वेलकम)',
		'(fresher|freshers|housewife|housewives|student|students|anpadh|kam padhe likhe|ghar ki mahila) ..3 (bhi|ke liye|kar sakte|chalega|chalenge|welcome|can)',
	],
	pay: [
		'(कमीशन|commission|extra income|side income)',
		'(अच्छी|अच्छा|मोटी|मोटा|शानदार|बढ़िया|बड़ी|ऊंची|आकर्षक|ज्यादा|तगड़ी|भारी|हाई|एक्स्ट्रा|अतिरिक्त) ..1 (सैलरी|कमाई|पैसा|पैसे|वेतन|पगार|तनख्वाह|इनकम|पेमेंट|आमदनी|रकम|टिप|टिप्स)',
		'(acchi|achi|achhi|accha|acha|achha|moti|mota|shandar|badhiya|badi|unchi|zyada|jyada|tagdi|bhari|high|good|best|extra|dollar) ..1 (salary|kamai|paisa|paise|vetan|pagar|income|payment|earning|tip|tips|me)',
		`(कमा*|कमाएं|कमाई|पाएं|पाओ|सैलरी|वेतन|पगार|इनकम|मिलेंगे|आमदनी|तक|महीने|महीना|महीने के) ..5 ${SUM}`,
		`(kamao|kamaye|kamaiye|kamai|kama|pao|paye|salary|vetan|pagar|income|earn|earning|milega|milenge|payment|mahine|mahina|month|tak|upto) ..5 ${SUM}`,
		`${SUM} ..4 (महीना|महीने|कमा*|मिलेंगे|मिलेगा|सैलरी|तक|हर|प्रति|mahina|mahine|month|monthly|kama*|milega|milenge|salary|tak|per|har|earn)`,
		'((पैसे|पैसा|paise|paisa|pese) ..2 (कमा*|ज्यादा|kamao|kamaye|kamaiye|kamana|kama|earn)|डॉलर|dollar|dollars|दिरहम|riyal|dirham)',
	],
	'daily-pay': [
		'(रोज|रोजाना|प्रतिदिन|हर रोज|दिन|डेली|हर दिन|एक दिन) ..3 (<money>|<number>|कमा*|पेमेंट|भुगतान|पैसा|पैसे|नकद|सैलरी)',
		'(roz|rozana|rojana|har roz|daily|din|per day|har din|ek din) ..3 (<money>|<number>|kama*|payment|paisa|paise|cash|salary|income|earning|earn|withdrawal|payout)',
		'(<money>|<number> (हजार|रुपये|रुपए|hazar|hajar|rs|rupees|rupaye|k|tak)) ..2 (रोज|रोजाना|प्रतिदिन|हर रोज|डेली|दिन|roz|rozana|rojana|daily|per day|a day|din|har din)',
		'(तुरंत|उसी दिन|हाथों हाथ|शाम को|नकद|कैश|turant|usi din|same day|hatho hath|sham ko|instant|cash) ..3 (पेमेंट|भुगतान|पैसा|पैसे|payment|paisa|paise|milega|withdrawal|pay)',
		'(पेमेंट|पैसे|पैसा|भुगतान|payment|paise|paisa|payout) ..3 (तुरंत|उसी दिन|रोज|रोजाना|हाथों हाथ|नकद|turant|usi din|same day|roz|daily|rozana|hatho hath|instant|cash|weekly)',
	],
	'spare-time': [
		'(घर बैठे|घर से|वर्क फ्रॉम होम|पार्ट टाइम|पार्टटाइम|ऑनलाइन|खाली समय|फ्री समय|फुर्सत|जब चाहे|जब मन|कहीं से भी|कभी भी|अपने समय|साइड इनकम|ghar baithe|ghar bethe|ghar se|work from home|wfh|part time|parttime|online|khali time|khali samay|free time|fursat|jab chaho|jab man|kahi se bhi|kahin se bhi|kabhi bhi|apne time|side income|jab time mile)',
		'(<number>|एक|दो|कुछ|आधा|ek|do|kuch|half) ..2 (घंटे|घंटा|मिनट|ghante|ghanta|hour|hours|minute|min|ghnte) ..3 (काम|रोज|देने|देकर|निकाल*|बस|का|में|kaam|roz|daily|dekar|dena|nikal*|ka|me|bas|work)',
		'((मोबाइल|फोन|mobile|phone|smartphone) ..1 (से|पर|चाहिए|हो|se|pe|par|hona|ho|ka)|((पढ़ाई|नौकरी|जॉब|घर के काम|padhai|job|naukri) के (साथ|sath|saath)|(padhai|naukri|job|ghar) ke (sath|saath)))',
	],
	tasks: [
		'(ऑर्डर|order|orders) ..2 (पूरे|पूरा|कम्प्लीट|पर कमीशन|complete|pura|pure|pe commission|par commission)',
		'(लाइक|सब्सक्राइब|फॉलो|शेयर|रेटिंग|रिव्यू|रेट|कमेंट|क्लिक) ..4 (करना|करें|करके|करो|देना|देनी|देकर|कर|दें|करने|देने)',
		'(like|subscribe|follow|share|rating|ratings|review|reviews|rate|comment|click) ..4 (karna|kare|karke|karo|krna|krke|kro|dena|deni|deke|dekar|karne|dene|kariye)',
		'((वीडियो|विडियो|विज्ञापन|रील) ..2 (देख*|लाइक)|((video|videos|ads|ad|reel|reels) ..2 (dekh*|dekho|dekhna|like)|टास्क|टास्क्स|task|tasks|mission))',
		'(होटल|होटलों|रेस्टोरेंट|प्रोडक्ट|दुकान*|ऐप|गूगल मैप|hotel|hotels|restaurant|product|products|app|google map|google maps|amazon|flipkart|seller|sellers|merchant) ..4 (रेटिंग|रिव्यू|रैंकिंग|डेटा|स्टार|rating|review|ranking|star|data|order|promote|boost)',
		'(टाइपिंग|फॉर्म भर*|कॉपी पेस्ट|डाटा एंट्री|पैकिंग घर|लिफाफे|पेंसिल|मोमबत्ती|अगरबत्ती|typing|form fill*|copy paste|sms job|sms bhej*|pencil packing|pen packing|lifafe|captcha|survey|status lagao|ad posting|स्क्रीनशॉट|screenshot|screen shot)',
	],
	'found-you': [
		'(आपका|आपकी|तुम्हारा|तुम्हारी) ..2 (नंबर|रिज्यूमे|प्रोफाइल|बायोडाटा|सीवी|फोटो|आवेदन|नाम) ..6 (मिला|मिली|देखा|देखी|पसंद|चुना|चुनी|शॉर्टलिस्ट|सिलेक्ट|आया|आई|पास)',
		'(aapka|apka|aapki|apki|tumhara|tumhari|your) ..2 (number|no|resume|profile|biodata|cv|photo|application|naam|contact) ..6 (mila|mili|dekha|dekhi|pasand|select*|shortlist*|aaya|aayi|pass|chuna|approve*|liya|got)',
		'(आपका|आपको|आपकी) ..3 (चयन|सिलेक्शन|चुना|चुन|नौकरी पक्की|जॉब पक्की|मौका मिला)',
		'(aapka|apka|aapko|apko|aap|ap) ..3 (selection|select|selected|chayan|chuna|chun|shortlist|shortlisted|job pakki|naukri pakki|seat pakki)',
		'(बधाई|मुबारक|badhai|congratulations|congrats|mubarak)',
		'(क्या आप|क्या तुम|आप|अगर आप) ..5 (चाहते हैं|चाहती हैं|चाहेंगे|चाहेंगी|करना चाह*|कमाना चाह*|बनना चाह*|करेंगे|करोगी|करेंगी|तलाश|खोज रहे|इच्छुक)',
		'(kya aap|kya ap|kya tum|aap|ap|agar aap) ..5 (chahte|chahti|chahenge|chahengi|karna chah*|kamana|banna chah*|karoge|karogi|karengi|talash|dhund*|dhoond*|interested|intrested)',
		'(काम|नौकरी|जॉब|पैसे) (चाहिए क्या|की तलाश|ढूंढ*|की जरूरत है क्या)',
		'(kaam|naukri|job|paise|paisa) (chahiye kya|chaiye kya|chahiye|ki talash|dhund*|dhoond*) ..2 (kya|ho|hai|toh|to|aapko|apko)',
	],
	stranger: [
		'(मैं|हम|मेरा नाम) ..5 (से बोल|से हूं|से बात|एचआर|एजेंसी|कंपनी से|मैनेजर|एजेंट|डायरेक्टर|फोटोग्राफर|कास्टिंग|कोऑर्डिनेटर)',
		'(main|mai|mein|hum|mera naam|my self|myself|im|i am) ..5 (se bol|se hu|se hoon|se hun|hr|agency|company se|manager|agent|director|photographer|casting|coordinator|recruiter|producer)',
		'(नमस्ते|नमस्कार|हैलो|हेलो|हाय) ..1 (जी|दोस्त|दोस्तों|मैम|सर|मैडम|दीदी|बहन|प्रिय|मैं)',
		'(hello|hi|hii|hlo|hey|namaste|namaskar|dear) ..1 (ji|dear|dosto|dost|friends|mam|maam|sir|madam|didi|sis|bro|bhai|beautiful|main|mai|students|student|candidate)',
	],
	chat: [
		'(व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|व्हाट्सअप|टेलीग्राम|इंस्टाग्राम|इनबॉक्स|मैसेंजर|डीएम|whatsapp|whatsap|whats app|watsapp|wtsp|wp|telegram|insta|instagram|inbox|dm|messenger|imo|signal)',
		'(मैसेज|मेसेज|कॉल|संपर्क|रिप्लाई|जवाब) ..1 (करें|करो|कर|कीजिए|दें|भेजें|भेजो)',
		'((message|msg|call|contact|sampark|reply|text|ping|comment) ..1 (karo|kare|karen|kijiye|kr|kro|kre|bhejo|bheje|kar|kardo|do)|((लिंक|link) ..2 (पर|क्लिक|pe|par|click)|<chatlink>|<handle>))',
	],
	haste: [
		'(last date|अंतिम तिथि|aakhri tarikh|जल्दी|तुरंत|फौरन|आज ही|अभी|शीघ्र|फटाफट|अर्जेंट|तत्काल|देर न|मौका न चूक*|मौका मत|हाथ से न|jaldi|turant|fauran|aaj hi|abhi|fatafat|urgent|urgently|jald|der na|der mat|mauka na|mauka mat|moka mat|asap|hurry)',
		'(सीमित|कुछ ही|सिर्फ|केवल|बस|आखिरी|थोड़ी|<number>) ..2 (सीट|सीटें|जगह|जगहें|पद|लोग|लड़कियां|दिन|मौका|स्लॉट)',
		'(limited|kuch hi|sirf|keval|bas|aakhri|akhri|last|thodi|only) ..2 (seat|seats|jagah|post|log|ladkiya|ladkiyan|din|mauka|moka|slot|slots|vacancy|spots|bachi|bache)',
		'(कल|आज|परसों|इसी हफ्ते|इस हफ्ते|अगले हफ्ते) ..3 (से काम|से शुरू|निकल*|जाना|रवाना|फ्लाइट|जॉइन|शुरू|आ जाओ|से ड्यूटी)',
		'(kal|aaj|parso|isi hafte|is hafte|agle hafte|isi week) ..3 (se kaam|se start|se shuru|nikal*|jana|flight|join|shuru|aa jao|se duty|start)',
	],
	'night-work': [
		'(डांसर|डांस बार|डांस|बार गर्ल|बार बाला|होस्टेस|वेट्रेस|मसाज|स्पा|मालिश|एस्कॉर्ट|साथी|कंपेनियन|नाइट क्लब|क्लब|लाउंज|पब|ऑर्केस्ट्रा|कैबरे|वीडियो कॉल|लाइव चैट|कैमरा चैट|बार|पार्टी|मेहमान*|वीआईपी|dancer|dance bar|dance|bar girl|bar balas|hostess|waitress|massage|spa|malish|escort|companion|night club|nightclub|club|lounge|pub|orchestra|cabaret|video call|live chat|webcam|call girl|party|mehman*|guest|guests|friendship club|playboy|gigolo)',
		'(सर|साहब|बॉस|क्लाइंट|मेहमान|अमीर|सेठ|ग्राहक|ग्राहकों) ..2 (के साथ|का साथ|का मन|से बात)',
		'(sir|sahab|boss|client|clients|guest|guests|ameer|amir|seth|customer|customers) ..1 (ke sath|ke saath|ka sath|se baat|ko company|ka mann)',
	],
	'plain-work': [
		'(घरेलू|कोठी|kothi|bade ghar|बड़े घर|मेड|नौकरानी|आया|बाई|कामवाली|केयरटेकर|देखभाल|सफाई|खेत|फार्म|फैक्ट्री|कारखाना|पैकिंग|रसोई|किचन|रसोइया|होटल|हेल्पर|मजदूर|लेबर|कंस्ट्रक्शन|ड्राइवर|गोदाम|वेटर|ब्यूटी पार्लर|पार्लर|बच्चों की|बुजुर्ग*|ईंट भट्ठा|सिलाई|gharelu|maid|housemaid|naukrani|aaya|bai|kaamwali|caretaker|dekhbhal|safai|cleaning|khet|farm|factory|packing|rasoi|kitchen|cook|helper|majdoor|mazdoor|labour|construction|driver|godown|warehouse|waiter|parlour|parlor|nanny|bacchon ki|bachcho ki|buzurg|silai)',
	],
	'screen-work': [
		'(डेटा एंट्री|डाटा एंट्री|कंप्यूटर|कॉल सेंटर|कस्टमर सर्विस|कस्टमर केयर|टेलीकॉलर|टेलीकॉलिंग|आईटी|टाइपिस्ट|डिजिटल मार्केटिंग|ऑनलाइन मार्केटिंग|क्रिप्टो|फॉरेक्स|ट्रेडिंग|गेमिंग|कैसीनो|चैट सपोर्ट|data entry|computer|call center|call centre|customer service|customer care|telecaller|telecalling|it company|it job|typist|digital marketing|online marketing|crypto|forex|trading|gaming|casino|chat support|bpo|kyc work)',
	],
	soothing: [
		'(कानूनी|लीगल|असली|भरोसेमंद|विश्वसनीय|सुरक्षित|सच्ची|सच्चा|जेनुइन|पक्की|पक्का|गारंटी|सौ प्रतिशत|इज्जत का|इज्जतदार|सम्मानजनक|legal|asli|bharosemand|vishwasniya|surakshit|sachchi|sacchi|sachi|genuine|pakki|pakka|real|trusted|safe|guarantee|guaranteed|izzat ka|izzatdar|<percent>)',
		'(कोई|बिना|नो|न) ..2 (धोखा|फ्रॉड|खतरा|रिस्क|टेंशन|डर|झंझट|परेशानी|दिक्कत|गलत काम|गंदा काम)',
		'(koi|bina|no|na|ye|yeh) ..2 (dhokha|fraud|khatra|risk|tension|dar|jhanjhat|pareshani|dikkat|galat kaam|ganda kaam|scam|fake|time pass|timepass|wrong work)',
		'((चिंता|फिक्र|टेंशन|डरो|घबराओ|chinta|fikar|tension|daro|ghabrao) (मत|न|na|mat|nahi)|(मत|mat|na) (डरो|घबराओ|डरना|घबराना|daro|ghabrao|darna|ghabrana))',
		'(भरोसा|विश्वास|bharosa|vishwas|trust) (रखें|रखो|करें|करो|rakho|rakhe|karo|kare|rakhiye)',
	],
	dream: [
		'(सपना|सपने|सपनों|किस्मत|जिंदगी बदल*|जिंदगी बन*|जीवन बदल*|नई जिंदगी|सुनहरा मौका|सुनहरा अवसर|शानदार मौका|बढ़िया मौका|बेहतरीन मौका|अच्छा मौका|बड़ा मौका|मशहूर|शोहरत|अमीर|लखपति|करोड़पति|भविष्य|आत्मनिर्भर|ऐश|कामयाब*|सफल*|sapna|sapne|sapno|sapnon|kismat|zindagi badal*|zindagi ban*|jindagi badal*|jindagi ban*|life badal*|life ban*|life set|nayi zindagi|nayi jindagi|sunhara mauka|sunehra mauka|golden chance|golden opportunity|mauka|moka|mashhur|famous|shohrat|ameer|amir|lakhpati|crorepati|karodpati|future|atmanirbhar|aish|kamyab*|apne pairo)',
		'(बनें|बनो|बनना|बनाएंगे|बना देंगे|बनने|banna|bano|bane|banaenge|banayenge|bana denge|banne) ..3 (स्टार|हीरो|हीरोइन|मॉडल|एक्टर|एक्ट्रेस|star|hero|heroine|model|actor|actress)',
		'(स्टार|हीरो|हीरोइन|मॉडल|एक्टर|एक्ट्रेस|star|hero|heroine|model|actor|actress) ..2 (बनें|बनो|बनना|बनाएंगे|बना देंगे|बनने|बन|banna|bano|bane|banaenge|banayenge|bana denge|banne|ban)',
	],
	stage: [
		'(मॉडल|मॉडलिंग|मॉडल्स|एक्टर|एक्ट्रेस|एक्टिंग|अभिनेता|अभिनेत्री|कलाकार|ऑडिशन|कास्टिंग|शूट|शूटिंग|फिल्म|फिल्मों|मूवी|सीरियल|वेब सीरीज|टीवी|विज्ञापन|ऐड|फोटोशूट|म्यूजिक वीडियो|एल्बम|रियलिटी शो|हीरोइन|हीरो|फैशन|रैंप|पोर्टफोलियो|ब्रांड|टैलेंट|फोटोग्राफर|रोल|model|models|modeling|modelling|actor|actress|acting|kalakar|audition|casting|shoot|shooting|film|filmo|movie|serial|web series|tv|tvc|ad shoot|ad film|photoshoot|music video|album|reality show|heroine|hero|fashion|ramp|portfolio|brand|talent|photographer|bollywood|bhojpuri|role|extras|junior artist)',
	],
	flattery: [
		'(आप|आपका|आपकी|आपके|तुम|तुम्हारा|तुम्हारी|बच्चे|बच्चा|बेटी|बेटा) ..5 (सुंदर|खूबसूरत|कमाल|टैलेंट|प्रतिभा|प्यारा|प्यारी|क्यूट|परफेक्ट|बहुत अच्छे|बहुत अच्छी|स्मार्ट|हैंडसम|चेहरा|मुस्कान|फोटोजेनिक|लुक)',
		'(aap|ap|aapka|apka|aapki|apki|aapke|apke|tum|tumhara|tumhari|bacche|baccha|bachcha|beti|beta) ..5 (sundar|khubsurat|khoobsurat|kamal|kamaal|talent|pratibha|pyara|pyari|cute|perfect|bahut acche|bahut achi|smart|handsome|face|chehra|smile|photogenic|look|looks|personality|beautiful|gorgeous|pretty|hot)',
		'(फोटो|प्रोफाइल|लुक|चेहरा|photo|photos|profile|pic|pics|look|dp) ..3 (पसंद आई|पसंद आया|पसंद आए|बहुत अच्छ*|कमाल|देखकर|pasand|bahut acch*|bahut ach*|kamal|kamaal|mast|dekhkar|dekh kar|dekhi|dekha)',
		'((कभी|kabhi) ..3 (सोचा|socha|कहा|kaha|bola|try)|(हमें|हमको|hame|humein|hume) ..4 (ऐसा ही|ऐसी ही|ऐसे ही|aisa hi|aisi hi|aise hi|yahi) ..2 (चेहरा|लुक|चाहिए|chehra|face|look|chahiye|talash))',
	],
	'all-welcome': [
		'((बच्चे|बच्चों|bacche|bachche|bachhe|kids) ..1 (चाहिए|की जरूरत|chahiye|chaiye)|(कोई भी|हर|सभी|सब|किसी भी) ..1 (उम्र|हाइट|लंबाई|कद|वजन|रंग|लुक|आयु))',
		'(उम्र|हाइट|लंबाई|कद|वजन|रंग|लुक) ..3 (कोई भी|की कोई|मायने नहीं|जरूरी नहीं|बाधा नहीं|नहीं देखते|फर्क नहीं)',
		'(koi bhi|har|sabhi|sab|kisi bhi|any) ..1 (umr|umar|height|kad|weight|wajan|rang|look|age|size)',
		'(umr|umar|height|kad|weight|rang|look|age) ..3 (koi bhi|ki koi|matter nahi|zaruri nahi|jaruri nahi|farak nahi|fark nahi|no bar|no limit)',
		'(लड़का|लड़के|पुरुष|बच्चे|बच्चा|मेल) ..1 (लड़की|लड़कियां|महिला|महिलाएं|बूढ़े|बड़े|फीमेल|बुजुर्ग)',
		'(ladka|ladke|purush|bacche|bachche|boys|male|gents) ..1 (ladki|ladkiya|ladkiyan|mahila|budhe|bade|girls|female|ladies)',
		'(आपका|आपके|अपने|apne|aapka|apka|aapke|apke) ..1 (बच्चा|बच्चे|बच्चों|बेटा|बेटी|bacche|baccha|bachcha|bachche|bachho|beta|beti|kids)',
	],
	photos: [
		'(फोटो|फोटोज|तस्वीर|तस्वीरें|सेल्फी|वीडियो|पिक) ..5 (भेज*|डाल*|दें|दो|शेयर|व्हाट्सएप|सेंड)',
		'(photo|photos|foto|pic|pics|picture|pictures|selfie|video|tasveer|snaps) ..5 (bhej*|send|daal*|dal*|share|whatsapp|do|dedo|de do|forward|dikhao)',
		'(भेज*|सेंड|bhej*|send) ..4 (फोटो|तस्वीर|सेल्फी|वीडियो|photo|photos|pic|pics|selfie|video)',
	],
	debts: [
		'(कर्ज|कर्जा|उधार|लोन|एडवांस पैसे|एडवांस मिलेगा|पहले पैसे|पेशगी|पैसे की जरूरत|पैसों की जरूरत|पैसों की तंगी|पैसे की तंगी|गरीब|मजबूर*|तंगी|karz|karza|karja|udhaar|udhar|loan|emi|advance milega|advance denge|advance paise|pehle paise|peshgi|paise ki zarurat|paise ki jarurat|paiso ki zarurat|paiso ki jarurat|paise ki tangi|garib|gareeb|majboor*|majbur*|tangi)',
	],
	'nameless-firm': [
		'(हमारी|हमारे|एक|बड़ी|बड़े|नामी|मल्टीनेशनल|विदेशी|मशहूर|प्रतिष्ठित|इंटरनेशनल) ..2 (कंपनी|एजेंसी|फर्म|प्रोडक्शन|ब्रांड|बैनर|संस्था|ग्रुप|होटल|परिवार)',
		'(hamari|humari|hamare|humare|ek|badi|bade|nami|multinational|mnc|videshi|famous|international|reputed|big|top) ..2 (company|agency|firm|production|brand|banner|group|hotel|family|client)',
	],
	'to-pay': [
		'(form|file|फॉर्म|फाइल) ..2 (ka|का|ke|के|charge) ..1 (<money>|<number>)',
		'(रजिस्ट्रेशन|फीस|शुल्क|डिपॉजिट|जमा|सिक्योरिटी|किट|कोर्स|ट्रेनिंग फीस|फाइल चार्ज|प्रोसेसिंग|रिचार्ज|पोर्टफोलियो|registration|fees|fee|charge|charges|shulk|deposit|security|kit|course|file charge|processing|portfolio banwa*|id card charge|joining amount)',
		'(पहले|सिर्फ|pehle|sirf|bas) ..4 (<money>|<number> (रुपये|रुपए|rs|rupees)) ..4 (दें|दो|देना|भेज*|जमा|लगा*|do|dena|bhej*|jama|laga*|pay|invest)',
	],
	'pass-through': [
		'(खाता|खाते|बैंक अकाउंट|अकाउंट|एटीएम|सिम|यूपीआई|क्यूआर) ..4 (किराए|किराये|में आए*|में पैसा|में पैसे|इस्तेमाल|दो|चाहिए|देना|ट्रांसफर|दें)',
		'(khata|khate|bank account|bank khata|account|atm|sim|upi|qr) ..4 (kiraye|kiraya|rent|me aaye*|me paisa|me paise|use|chahiye|chaiye|transfer|dena|do|do|provide)',
		'(पैसा|पैसे|रकम|पार्सल|पैकेट|paisa|paise|payment|parcel|packet|courier) ..4 (आगे|ट्रांसफर|रिसीव|प्राप्त|लेकर|aage|transfer|receive|recieve|lekar|forward|withdraw karke)',
		'(चेक से|चेक भेज*|चेक मिलेगा|चेक जमा|बैंक चेक|cheque|money order|crypto|usdt|bitcoin)',
	],
	age: [
		'<age>',
		'((उम्र|आयु|उमर|umr|umar|age|ayu) ..3 <number>|<number> ..3 (साल|वर्ष|saal|sal|years|yrs|वर्षीय))',
	],
	bound: [
		'(सैलरी|वेतन|पगार|तनख्वाह|salary|vetan|pagar) ..3 (से|se|me se|mein se|में से) ..3 (कट*|काट*|kat*|kaat*|cut|katega|adjust|वसूल|vasool)',
		'(बाद में|धीरे धीरे|baad me|dheere dheere|kaam karke|काम करके) ..4 (चुका*|लौटा*|वापस कर*|chuka*|lauta*|wapas kar*|utar*)',
		'(जुर्माना|हर्जाना|बांड|बॉन्ड|पेनल्टी|jurmana|harjana|bond|penalty|legal notice|legal action)',
		'(पासपोर्ट|फोन|मोबाइल|आधार|कागज|मार्कशीट|passport|phone|mobile|aadhar|aadhaar|original|marksheet|kagaz|documents) ..3 (जमा|हमारे पास|मालिक|मैनेजर|ऑफिस में|रख*|jama|hamare paas|malik|manager|office me|rakh*)',
		'(पहले|बीच में|pehle|beech me|bich me) ..2 (छोड़*|गए|भाग*|chhod*|chod*|gaye|bhag*|quit) ..8 (पैसे|देना|भर*|paise|dena|dene|bhar*|nahi milega|pay|<money>|रुपये)',
		'(वहां|पहुंच*|vahan|wahan|wahaan|pahunch*|pahuch*) ..3 (एग्रीमेंट|कॉन्ट्रैक्ट|कागज|agreement|contract|sign|kagaz)',
	],
	border: [
		'((टूरिस्ट|विजिट|विजिटर|घूमने|tourist|visit|visitor|ghumne) ..1 (वीजा|वीज़ा|visa|ke visa|के वीजा)|(बिना|bina|without) ..2 (पासपोर्ट|वीजा|कागज|परमिट|passport|visa|kagaz|permit))',
		'(बॉर्डर|सीमा पार|डंकी|डोंकी|जंगल के रास्ते|एक तरफ|border|seema paar|dunki|donkey route|one way)',
		'(इमिग्रेशन|एयरपोर्ट|कोई पूछे|immigration|airport|koi puche|koi pucche) ..5 (कहना|बोलना|घूमने|kahna|kehna|bolna|ghumne)',
		'(रात|raat) ..3 (लेने आएंगे|लेने आएगी|गाड़ी आएगी|निकल*|lene aa*|gaadi aa*|gadi aa*|nikal*)',
	],
	secret: [
		'(किसी|घर|घरवालों|मम्मी|पापा|पति|परिवार|दोस्त*|kisi|ghar|gharwalo|gharwalon|mummy|papa|pati|husband|family|parents|agency) ..3 (मत|न|नहीं|mat|na|nahi|nhi) ..1 (बता*|बोल*|कह*|दिखा*|bata*|bol*|kah*|kehna|dikha*)',
		'(बताने|batane|bolne|बोलने|पूछने|puchne) ..2 (जरूरत|zarurat|jarurat) (नहीं|nahi|nhi)',
		'(हमारे बीच|राज|गुप्त|चुपचाप|सीक्रेट|गोपनीय|hamare beech|humare beech|raaz|gupt|chupchap|chup chap|secret|confidential|privately|privacy|gopniya)',
		'(चैट|मैसेज|chat|message|msg) ..2 (डिलीट|मिटा*|delete|mita*|clear)',
	],
	sponsor: [
		'(अमीर|दिलदार|रईस|बड़े|पैसे वाले|ameer|amir|dildar|rais|bade|paise wale|rich|generous|high profile) ..2 (आदमी|सेठ|बिजनेसमैन|साहब|क्लाइंट|मेहमान|लोग|मर्द|aadmi|admi|seth|businessman|sahab|client|clients|mehman|log|mard|guest|guests|family ki mahila|ladies)',
		'(शुगर|खर्चा उठा*|ऐश कराएंगे|गिफ्ट|sugar|kharcha utha*|gifts|gift milenge|time bitana|samay bitana|time spend|sponsor|businessman|बिजनेसमैन)',
		'(साथ|कंपनी|sath|saath|company) ..2 (देने|देना|चाहिए|घूमने|dene|dena|deni|chahiye|ghumne)',
	],
};
