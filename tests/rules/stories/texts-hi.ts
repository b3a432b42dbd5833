import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in Hindi in both scripts. Written here. */
export const texts: StoryTexts = {
	lures: [
		'लड़कियों के लिए गोवा में होटल का काम, रहना खाना फ्री, कोई अनुभव नहीं चाहिए, अच्छी सैलरी। जल्दी मैसेज करें।',
		'दुबई में घरेलू काम के लिए महिलाएं चाहिए। टिकट वीजा कंपनी देगी, पढ़ाई की जरूरत नहीं, महीने के 60 हजार। व्हाट्सएप करें।',
		'नमस्ते जी, मैं पूजा एचआर से बोल रही हूं। आपका नंबर जॉब साइट से मिला। घर बैठे आसान काम है, रोज 2000 मिलेंगे।',
		'मोबाइल से होटलों को रेटिंग देनी है, रोज एक घंटा, पेमेंट उसी दिन। गृहिणी और स्टूडेंट भी कर सकते हैं।',
		'आपका चेहरा बहुत सुंदर है, कभी मॉडल बनने का सोचा? हमारी एजेंसी को नए चेहरे चाहिए, फोटो भेजो, मौका मत गंवाओ।',
		'आपके बच्चे टीवी ऐड में आ सकते हैं! कोई भी उम्र, अनुभव जरूरी नहीं, सिर्फ 15 सीट, आज ही कॉल करें।',
		'कर्ज से परेशान? विदेश में काम दिलाएंगे, सारा खर्च कंपनी का, पहले पैसे भी देंगे, कागज हम बनवा देंगे।',
		'Ladkiyan chahiye party me guest ke sath, ek raat ke 10 hazar, pick up free, koi galat kaam nahi, inbox karo.',
		'Hello dear, aapki profile pasand aayi. Part time kaam hai mobile se, daily 1500 se 3000, interested ho to telegram pe msg karo.',
		'Thailand me computer ka kaam, ticket aur visa company ka, 80000 mahina, english zaruri nahi, isi hafte nikalna hai.',
		'Bollywood film ke liye naye chehre, koi bhi height koi bhi age, acting nahi aati to bhi chalega, photo bhejo whatsapp pe.',
		'Aapka selection ho gaya hai! Roz 2 ghante product review karna hai, paise turant account me, abhi reply karo.',
		'Kya aap ghar baithe paise kamana chahte hain? Simple copy paste, koi experience nahi, weekly payment, link pe click karo.',
		'Malaysia me hotel helper, rehna khana free, agent ko kuch nahi dena, 70 hazar salary, 100% genuine, jaldi call karo.',
	],
	neighbours: [
		'फैक्ट्री में हेल्पर चाहिए, आठ घंटे की शिफ्ट, वेतन 13500, पीएफ और ईएसआई, कैंटीन में सस्ता खाना, आधार कार्ड लेकर गेट नंबर 2 पर आएं।',
		'होटल में रिसेप्शनिस्ट की आवश्यकता है, दो साल का अनुभव, अंग्रेजी और हिंदी, वेतन 18000, सोमवार को होटल में इंटरव्यू।',
		'नाटक के लिए ऑडिशन, रविवार सुबह ग्यारह बजे टाउन हॉल में, उम्र 18 से 40, रिहर्सल शाम को, छोटा मानदेय मिलेगा।',
		'नमस्कार, मैं सिटी लाइब्रेरी के दफ्तर से बोल रही हूं, आपने आवेदन किया था, इंटरव्यू बुधवार को दस बजे है, प्रमाण पत्र साथ लाएं।',
		'घर में खाना बनाने के लिए बाई चाहिए, सुबह सात से दस, चार लोगों का परिवार, 6000 महीना, पुलिस वेरिफिकेशन होगा।',
		'आम के बाग में मौसमी काम, अप्रैल से जून, सरकारी न्यूनतम मजदूरी, हर शनिवार भुगतान, गांव से ट्रैक्टर आता जाता है।',
		'Delivery boy chahiye, apni bike aur licence zaruri, per order 35 rs, insurance company ki, office Sector 14 me aakar milen.',
		'Security guard ki vacancy, 12 ghante duty, 16000 salary, PF ESI, hostel me rehne ka 1200 mahina kategi, police verification zaruri.',
		'Aapke beti ke school ki chhutti kal hai, bus nahi aayegi, teacher se baat karni ho to office me call karen.',
		'Short film ke liye kalakar chahiye, umr 25 se 35, teen din ka shoot, contract milega, audition studio me Sunday 2 baje.',
		'Hi, aapne telecaller post ke liye apply kiya tha, interview Friday 11 baje Noida office me hai, resume aur ID lana.',
		'Registered agency RA number ke sath Saudi ke liye electrician, teen saal anubhav, work visa, emigrate par contract, interview Lucknow office me.',
		'स्कूल में गणित शिक्षक चाहिए, बीएड जरूरी, वेतन 25000, गर्मी की छुट्टी सवेतन, आवेदन प्रधानाचार्य को भेजें।',
		'Ghar par bacche ki dekhbhal ke liye didi chahiye, 9 se 5, Ravivar chhutti, 9000 mahina, pehle ghar aakar mil lein.',
	],
};
