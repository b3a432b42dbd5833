import type { Learned } from './learned.ts';

/**
 * Written by `npm run learn`; not to be edited by hand. Points and rarity by word: above 0 for words that known
 * fraudulent texts hold oftener, below 0 for words of honest ones; words in a row are joined with plus signs. Nothing but words of everyday
 * language that texts of several hands share, and numbers: no names, no addresses, no text.
 * Learned from 3352 texts (acaec3c31356).
 */
export const weights: Learned = {
	base: -3,
	words: {
		'-42:4': 'http',
		'-36:4': 'u',
		'-34:1': 'to',
		'-30:2': 'is',
		'-28:4': 'call',
		'-26:5': 'x',
		'-25:3': 'get',
		'-25:4': 'today',
		'-24:5': 'bit recruitment',
		'-23:1': 'in',
		'-23:3': 'i',
		'-23:4': 'got',
		'-22:3': 'free no',
		'-22:4': 'app click',
		'-21:2': 'full+time',
		'-21:7': 'pinjaman',
		'-20:3': 'join',
		'-20:4': 'in+person info mobile',
		'-20:5': 'hybrid',
		'-19:1': 'a and',
		'-19:2': 'or',
		'-19:3': 'class',
		'-19:4': 'shift',
		'-19:5': 'dear update xxx',
		'-19:6': 'dari',
		'-18:3': 'now',
		'-18:4': 'agency',
		'-18:6': 'teliti vic',
		'-17:1': 'the',
		'-17:2': 'but on',
		'-17:3': 'companies hour how t visa',
		'-17:4': 'end subject',
		'-17:5': 'tahun',
		'-17:6': 'bisa da su',
		'-17:7': 'cashback recharge',
		'-16:2': 'at',
		'-16:3': 'off so',
		'-16:4': 'content di group live location+in plan',
		'-16:5': 'atau enter',
		'-16:6': 'tomorrow',
		'-16:7': 'airtel uw',
		'-15:2': 'it pay this you',
		'-15:3': 'been ensure h',
		'-15:4': 'bank culture in+our location+in+person then',
		'-15:5': 'gift kualifikasi max wanita win work+location',
		'-15:6': 'diutamakan gmail ur',
		'-15:7': 'a+c u+info',
		'-14:1': 'for',
		'-14:2': 'all',
		'-14:3': 'growth like n out per+hour way what year',
		'-14:4': 'digital en news some+of',
		'-14:5': 'happy la min temporary work+location+in',
		'-14:6': 'akan gmail+com https minimal+sma ship your+phone',
		'-14:7': 'kamu',
		'-13:2': 'that',
		'-13:3': 'has health provide there',
		'-13:4': 'always has+been passion relevant search secure special via web',
		'-13:5': 'apply+now bekerja collaborate com job+type+full modern protection supportive usia',
		'-13:6': 'berpenampilan casual+temporary sales+representative secara skin tahun+pendidikan tu went',
		'-13:7': 'colors laki soft',
		'-12:2': 'not',
		'-12:3': 'at+the here just lift ll only them was',
		'-12:4': 'c co driver range relationships site that+you type+full+time understanding',
		'-12:5':
			'anda availability collaborate+with electrical enough marketing+and private through+the time+pay',
		'-12:6': 'a+a hasta in+office male of+product onboard pria',
		'-12:7': 'bulan dear+customer hanya kuliah kyc siap syarat ti xxx+xxx',
		'-11:2': 'full time',
		'-11:3':
			'across based class+h education months+education most software to+be visa+class visa+class+h worksite',
		'-11:4':
			'and+manage b development+and essential exceptional positive prepare store to+support together too with+us',
		'-11:5':
			'a+passion be+in chance difficult diverse early expand hour+shift investment is+looking join+a kitchen living particularly planning+and plant points related+field role+in stock tv van',
		'-11:6': 'an+hour child die draw im invest meals n+n together+to txt western',
		'-11:7':
			'administrasi hubungi job+opportunities laki+laki link+http msg please+call provide+excellent send+us+your tc vi voorkom your+company',
		'-10:1': 'of',
		'-10:2': 'by s up',
		'-10:3': 'a+m growing hours+week know leading location n+a role support they',
		'-10:4':
			'building conditions creative deliver ensuring for+more health+insurance individual job+type learning multiple of+all order passion+for physical point some+of+the status stop to+lift understanding+of unique',
		'-10:5':
			'a+passion+for a+small and+new and+your art claim cutting departments for+over full+time+pay growth+and hi hope informed is+looking+for j joining ke l labor memiliki para rates target tests the+art to+work+independently until work+independently yang',
		'-10:6':
			'actors and+good audition barat clinic closed download hair informacion internship menarik pendidikan+minimal+sma till town us+your your+account',
		'-10:7':
			'a+a+a alamat axis barang bersama by+date cek customer+your dd does+this eve fasilitas fasilitas+gaji leh minimal+sma+smk now+i oferta sekarang stomach upto vip',
		'-9:2': 'about apply new one',
		'-9:3':
			'clients good m+experience manage opportunities please positions+full positions+full+time strong will+be you+re',
		'-9:4':
			'accurate brands communications dan exposure focused food fun government hard interest is+the lead portfolio remote send this+role to+your user',
		'-9:5':
			'a+positive anything associate avoid casual commute cruise css engage enhance families going+to hourly i+am industry+leading make+a morning of+employment purchase release reply required+work season street supplies the+position to+commute vision+insurance with+strong',
		'-9:6':
			'ans bags berkomunikasi calls+and connecting di+bidang fix gift+card instant into+our invest+in job+title login melakukan menggunakan pos sea sebagai send+us solo star to+enhance watching what+happened',
		'-9:7':
			'cliente free+on just+click look+at+the menjaga minat om on+set proses silahkan subject+email uang wardrobe',
		'-8:3': 'and+other and+the client development m maintain p+m p+m+experience right safety to+a well when',
		'-8:4':
			'am dedicated department direct does doing exposure+to for+your keeping last looking+to next open per+year play qualifications reliable required+to standard states taking talent team+to to+provide track valid verify video young',
		'-8:5':
			'a+professional are+hiring building+and came capabilities consumers creation custom deadline east fast+growing fluent form generation guaranteed holiday i+have in+computer key+responsibilities links maintain+a nation on+site parts pengalaman position+is rights selected sessions sex sexual sound stakeholders stand students the+entire to+avoid to+become transportation unlimited valued warehouse we+can west with+other you+and your+work',
		'-8:6':
			'a+supportive aged and+community and+financial and+just bank+account bay begin booked confirm dapat+bekerja dont i+ll in+data independence information+to interacting kreatif make+money on+customer one+or pack parent pengalaman+di por position+will process+for procurement restaurant searching searching+for si strong+attention strong+attention+to supervise t+c the+community the+nation up+a valuable we+are+hiring welcoming yours',
		'-8:7':
			'aplikasi aqui communication+skills+good daerah daftar dan+teliti especial filming for+cash from+there garments grt hal jika kantor komunikasi+dan laporan legs market+is mempunyai no+worries paket possession produk quit register+to special+offers sudah tanggung worries',
		'-7:2': 'is+a positions required your',
		'-7:3': 'around as+a background first highly into months of+a online paid product to+ensure',
		'-7:4':
			'about+the access+to back become believe board community develop+and efficiently equivalent even expert hr ideal important individuals internet issues law lbs local love my on+your opportunities+for or+a requires s+a said second sign small solutions+to teams tech the+opportunity the+role to+do to+have top type+full want+to we+also won',
		'-7:5':
			'a+team+of a+work alert apply+for are+also atmosphere auditions basic+computer beautiful blog called chance+to children clients+and competition computer+science confidentiality cutting+edge engagement familiarity+with feel final foreign foundation game gender get+a happened hey hold if+the in+business integrated join+us jujur known life+insurance like+the lives ma make+sure matching meaningful notice of+the+art of+the+world oversee overtime overview places present presentations product+development professional+development proficiency+in protected qualification religion required+work+location requirement sales+and shop sitting state+of+the statement support+to there+is to+find to+improve told university we+re+looking weekend with+experience you+a you+get you+should',
		'-7:6':
			'a+unique administrative+tasks appointments as+one+of backgrounds berpenampilan+menarik black bookings bringing can+i candidate+will+be care+and clothing day+shift den disabilities domisili ensure+compliance environment+for este exclusive expression flat foto full+time+permanent ha have+strong hub in+software in+the+same information+please ini institutions interacting+with interviews invite is+like lets live+in maintain+accurate manager+the middle mix mobile+app new+products of+building our+customer our+goal paperwork passport pleasant positions+for pour premium recruitment+process relationships+and required+skills requirements+for rock rose sat sin skills+n smile spring surat sweet teaching time+permanent to+be+in to+secure totally trip truth ultimate una warm wird wonder work+well you+and+your you+see zum',
		'-7:7':
			'a+reliable and+call and+their+families are+searching are+searching+for berpenampilan+rapi bisnis cm cruise+line destinations gonna happened+in hari highest+level+of hurry i+got if+you+need in+joining kemampuan+komunikasi+dan klik logging luv mp obtaining pengalaman+minimal phenomenal reset sama should+be+a solely tahun+pendidikan+minimal teacher the+employment to+make+money triple vacancy website+for work+place yo you+for+your',
		'-6:2': 'an are hours if more team their week',
		'-6:3':
			'able able+to account any before don don+t employer for+the have+a may money seeking social tasks testing worker',
		'-6:4':
			'able+to+lift address already between case close complete compliance+with deal efficiency employers energy entire etc expertise farm going hardware has+a having history it+is join+our latest maintaining management+and members need+to offers operation processes promote questions regular relationships+with safe similar sure systems+and the+most throughout+the understand users we+believe website',
		'-6:5':
			'a+background a+minimum+of a+part+of a+sales ability+to+commute advance and+able and+able+to and+the+ability as+one available+in awesome bidang bill busy buy campaigns can+t central computers continue continue+to creates customer+support did distance educate el encourage evening experiences fact fastest fastest+growing from+you healthcare heart hit honest html ideal+for in+computer+science in+high in+it independently+and innovative+solutions insurance+paid+time is+an+equal issue late likely meetings need+to+be official outcomes park part+of+our pendidikan photo portfolio+of proficient+in registered remain required+for requires+a screening seems set+up sexual+orientation solutions+and solutions+that state+of successfully tax technology+to tell+you thanks that+you+can the+opportunity+to the+web through+a to+be+part to+end to+expand to+give to+have+a to+maintain to+make+a to+submit to+this to+understand try untuk updated vehicles veteran voice wants white wire workplace',
		'-6:6':
			'a+fee a+highly a+live a+software ability+to+lift actor agriculture all+applicants an+online and+applications and+back and+grow and+growing and+high and+local and+mobile and+non+technical and+objectives and+supportive and+time+management apple associate+degree based+out based+out+of berdomisili berdomisili+di cafe causes communicator companies+in company+is+looking component consultants current+and del digital+marketing electrical+engineering engineering+services enhanced ensure+a ensure+compliance+with european excellent+verbal exercise feed film flights fluent+in for+employment for+one furniture gender+identity give+you graphic headquarters high+standards high+volume hygiene industry+professionals integrating interior island joined keeps laboratory learn+new lie listening ll+work looking+to+hire lowest mental n+ability n+ability+to n+experience n+strong nama nobody non+technical now+to or+related+field organised par parents parte pendidikan+min place+in position+in prime quality+control queries receipts rush sales+process shoot significantly sleep software+engineer strong+organizational t+get te technical+and+non tested that+values that+we+can the+deal the+executive the+field+of the+word their+families this+week tiene to+enter to+join+the to+stay to+the+next to+win to+write trafficking typical um updating we+help we+look wear what+we+offer wife with+product workload',
		'-6:7':
			'anyway blok chip customers+on deliver+high golf is+hiring memahami multitasking of+companies organization+we requirements+for+this role+in+the senior+software+engineer surat+lamaran to+cancel to+claim tr waktu went+to',
		'-5:2': 'to+the',
		'-5:3': 'based+on by+the days employment is+an key part+of performance should solutions',
		'-5:4':
			'a+team act agencies all+the and+have applications are+not are+you at+a background+check because big collaborative create cross date different disability driven electronic enjoy everyone expected groups have+been human ideas identify improve keep learn+more leave ll+be lot months+of more+about of+time once previous public re+looking read report science should+be since something submit tell the+following the+right them+to they+are think throughout to+join used ve what+we work+and work+required',
		'-5:5':
			'a+customer a+difference a+fast+growing a+valid a+young account+manager activity actually advertising agreed allow alone also+offer and+help and+innovative and+may and+performance and+sales approach+to are+passionate are+passionate+about as+they aspects background+in before+starting before+starting+work body book build+and capacity certain coffee company+policies company+that competitive+salary concerns configuration consideration consistently contribute contribute+to create+a deals degree+in+computer directly+with director+of document doesn doesn+t else engaging especially exchange experts facing familiarity file finding focused+on for+example for+their for+this+role founded from+your guide hear helps homes hours+of independent input installation involved+in is+a+fast is+in it+will journey later leadership+and located+in love+to movement moving newsletter of+the+most opportunity+to+work or+call organisation outstanding pages partnerships physically point+of posted pre+employment prior+experience promises prospective proud provides+a quality+of que question recommend red relocate+before relocate+before+starting reward rules sa satisfaction sell shared shares skills+experience st starting+work supported technicians technology+and thank thank+you the+end the+last the+rest there+s they+can tips to+all to+an to+move to+receive up+and usually verbal+communication view vision+and we+value with+some+of with+you women working+hours years+old you+are+a',
		'-5:6':
			'a+chance a+diverse a+regular about+the+role accepting account+management adaptable administrators advisor afternoon ah an+extra analytical+skills and+accuracy and+analytical and+effective and+ensuring and+events and+qualifications and+some and+supporting and+time any+questions application+process are+always are+interested+in arrival asked+to at+an attitude+and auditions+for baby be+asked brief builds but+there careful chances citizenship coast collaboratively combined comfortable+working commensurate compliance+with+health connected consumers+the cookies debt definitely do+i drawing each+other edit efficiency+and embedded employer+and end+users enjoying entrance entrance+of entrance+of+post experience+at forget france front+entrance front+entrance+of genetic good+understanding guarantee guest had+a handles happens he+s head+office high+performing hour+benefits html+css hundreds+of i+don i+don+t if+you+do improve+the including+but including+but+not index individuals+with initially insights inspire is+a+young it+the k+matching kindly lasting leader+in+the leveraging liaise liaise+with lose mas may+not medium+to memiliki+pengalaman mission+to more+money nation+s next+level northern of+life of+marketing of+software of+that of+web offline orientation+gender orientation+gender+identity ou outside+front outside+front+entrance panic partnership per+hour+benefits per+year+benefits product+knowledge productivity+and professionalism program+that promotional proven+experience recommended required+ability required+ability+to responding+to results+and resumes route safety+regulations saw secretary seeking+to send+you settings sexual+orientation+gender simultaneously sma+smk so+how some+other spoken stages stars starting+work+required steal strategy+and submissions support+team system+to tailored targeted that+your the+current the+moment the+nation+s the+outside the+outside+front the+service the+website them+with there+is+a this+message tight to+large to+plan to+put to+some transport tried type+of unsolicited up+the used+by usia+max vital weekly+monthly wellbeing why+you with+health with+project work+collaboratively work+will workflow year+experience years+of+relevant you+if your+job',
		'-5:7':
			'dan+mampu dial height lucky offer+the opportunity+in pribadi snow virus website+you year+experience+in',
		'-4:2': 'have in+the job per',
		'-4:3': 'being both during excellent it+s must+be+able need use we+re within you+are',
		'-4:4':
			'a+lot above access accuracy age all+of and+it brand built care company+s delivering developer do+not engineers events everything experienced extra fit for+more+information for+our getting goal had handling have+to he however interested+in largest learn+more+about makes many medium meeting message network number offered often opportunity+to order+to original our+customers our+team outside page paid+time part+of+a part+of+the periods+of+time platform pre re+a result roles safety+and scams senior social+media starting startup still strategy talented the+company+s the+latest the+next the+worker three time+to times to+get transfer vision weekly you+ll+be',
		'-4:5':
			'a+culture a+key a+number a+real a+result a+world about+you addition+to adhere amazing an+experienced and+communication and+efficiency and+free and+maintaining and+on and+paid and+professional and+secure and+solutions and+that and+use applying april are+currently around+the around+the+world as+a+result asked awareness be+successful beyond career+in casting change+the cloud color+religion comment commerce components connect continued coordinator course delivery+of demanding desktop detail+oriented discretion distribution door double enable end+of enterprise evaluate fake fields fine flow for+both found generally gets hear+from held her here+to high+energy hundreds ideal+candidate improvements in+addition+to insurance+health insurance+paid interactive interest+in interests investors is+also is+our is+seeking+a is+your it+s+a laws leads learning+and length less lift+carry listed live+and livestock log low management+team maybe means mi mid might+be most+of movements natural nature need+a networks night of+relevant older origin our+sales ourselves part+of+an partners passionate+about payments picture popular press prize productivity push race rather re+not reach regard+to+race relevant+to relocate remember reported require+a required+must rest result+of return revenue s+leading savvy scammers selling setup she speak spot stuff submit+your summary super supplemental support+the technician termination the+design the+ideal the+ideal+candidate the+product the+safety they+do thousands+of to+date to+effectively to+identify to+increase to+race to+sell touch tracking unless unsubscribe use+the using+a vary veteran+status we+re+a what+you+ll who+will why+we will+not wireless without+regard without+regard+to work+hard world+class yes you+will+work your+family',
		'-4:6':
			'a+leader a+leader+in a+non a+result+of a+talented about+our adjustment all+qualified an+amazing and+create and+deliver and+implementing and+improve and+training+to application+development apply+here architect are+interested arrangements as+your back+end bbc beach birthday browser but+i button cable can+get career+growth cd centres channels characteristic civil classes click+here+to closely+with+the closing come+to companies+we contacted cost+of direct+sales drawings e+commerce era esta events+and fans filled fit+and flair focused+and for+career for+full for+its for+making for+many for+our+clients former forum frequently fruit funded good+communication grammar guess gym hard+work haven head+of here+and how+do if+i important+to in+terms in+terms+of includes+a inspiring insurance+health+insurance into+an into+your is+always is+paramount it+has job+summary know+the lead+and lessons life+insurance+paid ll+get majors marital marital+status market+and mau members+and messaging michael multiple+projects negotiate new+skills now+available office+and office+in offices+in operating+systems or+two organisations our+work overseeing passion+and password pay+from php pin plays producing qualify re+interested+in records+and recruiters relationships+with+clients removed reply+to rest+of s+core services+we shall signed smooth sms software+solutions stable successful+and that+you+have the+middle the+next+level the+rest+of the+ultimate tier tim to+become+a to+choose to+race+color transform transparency ultimately us+at valley victims wanita+usia wants+to we+encourage we+make we+understand we+use we+want+to website+and weekends+and will+play+a worry year+benefits year+of your+current your+email+address',
		'-4:7': 'join+a+dynamic',
		'-3:2': 'as from',
		'-3:3':
			'and+a be+able be+able+to data for+a learn make management marketing of+our process schedule you+ll',
		'-3:4':
			'a+minimum action analytical and+maintain and+more and+support approach as+an be+required by+a check+out consumer cover demand driver+s driver+s+license drug+testing either for+all from+a g how+to if+you+re in+order independently items jobs might more+information note old out+of paid+time+off party pass periods periods+of post+hire range+of rate re+looking+for reference research s+license stay team+and team+members that+is that+s the+best the+same to+join+our tools+and two types when+you you+will+be',
		'-3:5':
			'a+family a+lot+of ability+to+manage about+us adhere+to after+the and+build and+for and+health and+how and+want apps are+now aspects+of at+work attend banking believe+that charge chief choice clients+to complaint contact+information crucial days+a days+of decisions deep dental+insurance designers directly+to+the driving+record during+the email+address emails end+to end+to+end entertainment excited experience+of extended+periods factors fall feature find+the for+extended for+extended+periods fraud friends fully games ground group+of groups+of hear+from+you heart+of high+performance hours+week+null ideal+candidate+will ideas+and in+new in+this+role infrastructure integration involves is+one+of job+requires languages le leaders lifting like+a live+and+work lot+of manager+to mindset nearly news+and null null+experience null+null null+null+experience null+null+null nursery obtain+a of+at of+at+least of+contact on+social on+social+media on+this or+any or+any+other people+s people+we per+month period place+to platforms point+of+contact prices pulling pushing rain rather+than reading reasonable receiving references regard regard+to releases required+must+be required+worksite requirements+and room+and screen sector shape situations so+we solutions+for stage style summer suspicious talk targets team+you teams+to text that+can that+they the+end+of the+federal the+full the+heart the+heart+of the+information the+interview the+new the+original the+world+s they+were third+party this+role+you to+be+a to+change to+come to+hear to+hear+from to+learn+more to+pay to+relocate today+s tool try+to up+to+date up+with updates v valid+driver venture verbal+communication+skills verifiable way+to we+ve week+null week+null+null weeks what+to when+the whether+you who+has wide+range wide+range+of will+never with+and with+some won+t words work+with+us workers+in workers+must workforce world+s write wrote you+with',
		'-3:6':
			'a+single ability+to+relocate accuracy+and+efficiency applied at+the+end bending cancel cepat click+on culture+that dapat days+a+week deliver+a dental+insurance+health design+and+development developers+to easier field+of for+details for+it got+a he+said health+insurance+paid history+of if+this in+the+heart in+to incredible insurance+schedule is+at k+matching+dental located+in+the matching+dental matching+dental+insurance miss no+one of+how of+them principal reaching record+and right+to there+is+no there+s+a transaction vision+insurance+schedule web+development will+play with+a+passion wrong you+to+apply',
		'-2:3': 'help its one+of p such+as through to+work where while with+a',
		'-2:4':
			'article at+no businesses but+not carry closely come countries critical delivery done drug extreme find future give hand head help+you housing impact in+order+to involved matter may+be+required million non obtain of+this power random several that+the the+employer there+are to+learn to+perform we+want what+you will+be+responsible with+an with+our works',
		'-2:5':
			'a+collaborative a+safe a+wide+range able+to+obtain able+to+perform agricultural alcohol and+they and+will applicants+must+have as+we asking at+no+cost be+offered be+required+to best+practices but+the capital chat clearly click+here common confidence continues cost+to+the crop day+and devices employer+may employer+paid ensure+the example feedback fresh furnish get+the graduate hard+to high+quality i+m implementing industry+and initial is+no letter majority mark match may+be+offered messages mr music net no+cost+to or+similar positions+part positions+part+time privacy proactive raises ranch recently repetitive saying sent series shows single so+you student subject+to team+as team+environment temperatures than+a the+other thing thought to+drive to+lift+carry to+obtain+a to+the+worker true url websites will+need within+a workers+must+be',
		'-2:6': 'and+will+be block in+the+field medical+dental+vision picked too+much',
		'-1:2': 'be of+the working',
		'-1:3': 'customers degree experience+in great market may+be more+than needs such which without',
		'-1:4':
			'against as+required attention base calls compensation complex could directly drivers driving due due+to ever major managers not+a organization processing put server skill the+day use+of weather whether why',
		'-1:5':
			'cool could+be due+to+the hot is+one isn isn+t operator se specialist staffing the+sales the+u the+u+s to+transfer total we+work would+like would+like+to',
		'-1:6': 'if+you+want',
		'0:2': 'other our who will',
		'0:3': 'best do equipment including industry looking on+a some systems these',
		'0:4':
			'a+fast across+the and+written attention+to+detail away executive focus for+this is+to member of+your organizational products+and room s+degree skilled terms to+make values years+of you+want',
		'0:5':
			'and+technology at+all attitude careers criminal encouraged+to farms filing follow+up hours+per knowledge+and of+more we+ll you+want+to',
		'1:2': 'with',
		'1:3': 'design fast from+the high home if+you information media office quality responsibilities sales',
		'1:4':
			'addition along+with assistance attention+to basis committed conduct continuous dental developing experience+and friendly internal is+not me mission ongoing people+who providing receive record step success supervision that+are the+world timely to+apply to+detail to+work+in under ways work+environment',
		'1:5':
			'accordance+with according+to and+customer+service and+written+communication are+encouraged are+encouraged+to at+our communicating contact+us customer+service+and day+to diploma+or equipment+and excellent+communication execute f facility immediately in+accordance+with man mean of+working procedures+and school+diploma+or self+motivated services+that setting skills+ability skills+ability+to supply the+global w',
		'1:6': 'hrs our+company+is',
		'2:2': 'can experience',
		'2:3': 'ability+to cost customer day field position want you+will',
		'2:4':
			'a+fast+paced along are+seeking are+the as+needed as+you bachelor bachelor+s+degree be+a be+responsible candidate+will capable clear credit d data+entry do+you documentation financial forward hands+on interview language leadership license model not+only of+work offering or+other participate payroll plans production programs protect provider require road salary simple specifications state story technologies the+ability the+development the+job this+is+a to+deliver to+use type value we+are+seeking work+in+the worked york',
		'2:5':
			'a+company a+comprehensive a+global a+long a+motivated a+timely access+to+the administrator ads advanced analysis+and and+execute and+procedures and+quality and+strong are+you+looking as+assigned associates average baik bright cases county customers+to decision+making degree+or demonstrated designing dollars e+g encouraged ensures establishing extremely familiar fast+paced+environment files flexibility flexible+work funds grown help+us hotel if+you+have in+a+timely in+accordance in+and including+the initiatives is+based join+our+team junior kind knowledge+to life+balance light master monitor negotiation not+be not+limited not+limited+to of+business of+sales organizational+skills overall paced+environment paid+holidays perfect+for problems+and products+to proficient recruit recruiting relationship requests respond+to ride skills+are skills+both skills+to solid stores telephone the+needs the+needs+of this+opportunity to+customers to+follow will+work winning with+all you+looking',
		'2:6':
			'a+long+term achieve+our advancement+opportunities an+entrepreneurial association based+on+our candidates+must computer+and contractors currently+seeking deliver+to en+el entering for+everyone fur hours+per+week in+mechanical mission+is+to office+environment organizations+and programs+and reimbursement self+starter+and services+for sign+up+for skills+excellent the+main units want+to+work work+a',
		'3:2': 'in+a',
		'3:3':
			'ability communication each minimum post preferred related requirements responsible this+is those we+have with+the',
		'3:4':
			'a+great add additional and+be be+the cash challenges code committed+to compliance de deadlines down dynamic employees finance further have+an interpersonal is+required limited main monthly much new+york number+of operations place prior procedures provided qualified quick recent services+and services+to set take+a the+company thinking time+and time+off to+grow to+take willing+to',
		'3:5':
			'a+competitive a+very accordance advertise also+have amount analyst and+benefits and+knowledge and+perform and+you+can be+provided client+s colleagues collection college+degree concepts confident days+on+the define designated designed+to determine eager+to engineering+or enjoy+a environment+with expense experience+a facilitate follow+the for+individuals health+dental higher in+its in+place individuals+who information+about information+on inquiries internal+and is+a+plus is+not+a lines luxury maintains management+skills meet+and meet+the necessary+to new+and off+and opening operators other+duties+as players preparing pressure prioritize pro proactively product+and production+and progress rapid rise routine savings+and scheme scope should+have sites skills+in solutions+to+clients succeed superior sustainable system+and technical+and testing+and that+others the+internet they+will to+keep to+succeed training+to typically us+in use+a we+deliver with+their work+life+balance work+we you+in you+may you+must your+application',
		'3:6':
			'a+daily+basis aggressive and+also and+help+us and+weekends assignments assistance+to avenue book+of business+owners calls+to candidates+are cars charity chemical communicate+effectively communities+we computer+with+internet customers+of develops+and doctors documents+and dynamic+and evenings exciting+and exciting+industry focusing+on free+time friendly+and human+resources in+both in+engineering in+the+development is+designed lawyers liaison long+as mission+is monitors must+be+available of+project our+goals our+mission+is outbound part+time+job pension please+note preparation+of principles+and products+have related+duties+as results+we serves+as set+your set+your+own skills+strong small+and specializes specializes+in station strive their+sales this+new time+positions to+include to+serve to+working tuition work+with+the working+from year+old you+can+work your+email',
		'4:3': 'after and+or competitive daily least opportunity self take to+help work+in you+can you+have',
		'4:4':
			'a+high accounts active analysis and+is and+provide and+to and+you applicants as+the before+you benefits+and commercial company+is design+and development+of engineering environments existing experience+with experience+working few for+you improvement includes instructions interested into+a job+description level+of on+our paced policies program representative resources service+and solution this+is+an to+manage to+our vacation wage we+do within+the',
		'4:5':
			'a+brand a+desire a+desire+to a+large a+week agent an+environment+where an+exciting an+industry an+opportunity and+an and+dental and+not and+tasks are+willing are+willing+to areas+of attributes based+in box checks coaching colleagues+in coming competitive+benefits computer+skills consider coordinate costs customers+and dengan develop+your develop+your+skills developed discounts do+it domestic duty earned effectiveness eligible environment+where+you es excellent+communication+skills experience+as+a experience+working+in four great+opportunity guidelines have+excellent have+you hours+a in+one incentive industry+with internal+and+external involving is+a+global is+currently is+preferred knowledge+of+the logistics los material method methodologies now+for occasional of+more+than on+the+job online+training only+a operations+and or+in people+are permanent place+for policies+and position+on positions+are prepared presence proposed proven+track proven+track+record provider+of recommendations regarding resource responsibilities+and size software+development someone+who source strong+focus strong+focus+on strongly structure teamwork telemarketing the+box the+development+of the+exciting thrive to+bring to+customer to+hire to+take+a trained vehicle version who+is wish with+internet work+life written+communication you+by your+knowledge your+skills+and',
		'4:6':
			'a+flexible+work a+full+service a+much a+proven+track a+short a+timely+manner ability+to+use accordance+with+the and+apply and+be+a and+challenging and+continuous and+experienced and+general and+instructions and+lead and+oral and+select applicants+should+be attendant be+willing+to benefits+package+including boss calendar caring coach communication+skills+both compassion control+and core+values daily+basis demeanor depend development+company errors excellent+time excellent+time+management executive+level field+and figures folks full+time+and good+knowledge+of group+is have+experience+in health+and+dental health+benefits hearing help+our holidays+and in+customer in+most increase+their industry+we initiatives+and inquiries+and intermediate internally+and is+also+a issued issues+that kept limit literate maksimal management+in managers+to measures mechanics memiliki+kemampuan mentor obtained of+products+and of+small on+average or+higher os partner+with perform+other+duties plans+to positive+attitude prevent problem+solving+and processing+of promoting provide+complete provided+for public+relations re+hiring relating+to rentals repair reporting+and rewarded sales+marketing service+in sick+leave so+if so+if+you solving+and successful+candidate supplier the+coming the+home the+population the+quality the+successful+candidate their+financial this+e this+e+mail timely+manner tired+of to+business to+project und utilities utilizing we+are+an we+have+the we+re+hiring we+strive while+providing whose will+contact+you will+receive work+a+flexible work+effectively yearly you+be you+will+also',
		'4:7': 'bahasa description+we+are girls mall pharmaceutical telephone+calls with+general',
		'5:2': 'must',
		'5:3': 'develop every general meet responsible+for service tools we+are years you+to',
		'5:4':
			'bachelor+s bonuses communicate established fast+paced hiring holidays industries into+the like+to list looking+for+a of+an operating partner per+week possible proven request review u+s where+you who+can writing',
		'5:5':
			'a+business a+position abilities ad admin allows an+excellent and+business and+follow and+has and+holidays and+make and+process and+resolve and+services+to and+verbal answer applicable are+committed are+committed+to as+necessary assist+in be+at began but+we capable+of changing commitment+to complete+training depth desire desire+to detailed duties+as+assigned eager enthusiastic entrepreneurial excellence experience+in+the explain extraordinary faces gas+industry growth+plans high+school+diploma housekeeping incentives instead is+for job+you knowledge+with levels+of like+you limited+to mechanical needed+to of+experience+in of+your+own offers+a on+their other+duties out+of+the owners people+and preparation prepared+to problem+solving+skills provide+a purchasing resolve respond role+will s+the self+starter serves solving+skills statements success+is takes this+exciting time+job to+develop+your to+for to+get+started to+know training+provided troubleshoot under+pressure virtual where+you+are will+also with+a+proven with+one written+and+verbal you+don you+don+t you+for',
		'5:6':
			'a+can a+can+do a+great+opportunity a+pro a+project ab ability+to+be accountable acts affiliation an+administrative an+exciting+and and+ad and+decision and+dental+insurance and+information and+knowledge+to and+planning and+typing and+value any+of+these are+designed are+designed+to are+paid are+ready as+long associates+degree automated bar be+given builder but+a can+work+in catering change+your come+from communicating+with completion+of comprehensive+benefits comprehensive+benefits+package computer+with contact+you contracting coordinates dalam data+entry+and description+we directing dynamic+environment email+to employed evaluate+and evidence experience+within face+to face+to+face family+owned for+further for+people frames gary good+computer growth+of harder his+or his+or+her home+based implementation+of in+development in+other in+sales in+writing input+to insurance+employee is+by is+for+you is+part+of job+functions jobs+at judgment knowledge+and+experience leadership+skills life+and logs managing+a medical+dental+and meet+deadlines models+and must+work na new+technologies normal numerous nurses objects of+high of+technology off+and+holidays on+and or+her oral+and+written our+unique own+schedule paid+training person+to phone+calls plc prepares prioritize+and programming+and properties realistic related+duties responsibility+and role+and rotation serious services+in services+through short+and skills+including statistical statistics strong+communication suitable+for tasks+to team+players techniques+and technologies+and test+and that+includes the+code the+front their+career their+communities this+link through+your to+analyze to+apply+for to+check to+deliver+to to+help+our to+his to+interact+with to+work+under toward use+and varied waiter+waitress waiting will+also+have with+customers+and with+many with+minimal+supervision without+the work+under+pressure working+with+the written+and+oral you+into you+put your+own+schedule yr',
		'5:7':
			'a+message and+communicating+with and+much+more and+select+the are+an+equal available+and balance+and bed candidate+you concerning customer+information daftarkan daftarkan+diri f+b fast+pace have+excellent+communication hours+are include+but+not interesting+and know+if know+if+you meet+deadlines+and must+have+experience need+someone of+company plan+with+company salary+and+benefits send+an+email the+customers ver will+come',
		'6:3': 'as+well as+well+as knowledge knowledge+of projects re staff well+as',
		'6:4':
			'appropriate areas assist bring commitment core depending depending+on designed diploma documents effectively high+school in+a+fast integrity little maintenance managing manner name oil practices provides responsibility solving test will+have',
		'6:5':
			'a+flexible a+proven actions and+company and+maintenance and+maximize and+values anywhere award be+working billing calling cleaning communities desired entrepreneurs environment+where excel+and fashion features fill goes have+some health+and hello in+about individuals+who+are innovation interact+with looking+for+individuals looking+for+the manage+the more+information+on motivated+and much+more must+be+a now+and of+new offer+full option our+engineering our+website paper performs petroleum please+apply please+contact produce recovery solutions+is solutions+we straight that+our the+industry the+organization the+primary transactions typing want+you+to we+are+committed we+need we+offer+full wish+to with+company worldwide you+would your+skills',
		'6:6':
			'a+clear a+daily a+strategic a+true adventure all+levels alliance among+the an+immediate and+database and+field and+real and+reduce and+tools any+time approach+and are+ready+to assign base+and bertanggung bertanggung+jawab candidates+to competency coordinate+and coordinating corrective customer+service+experience degree+of deliver+on deliverables dental+life disciplines do+you+want effectively+with email+or employee+to enjoys entry+and establishment evaluation execution+of experience+a+plus experience+ability experience+ability+to financing find+more for+people+who globe high+degree high+degree+of how+you+can i+want i+would improve+quality income+of initiate introduction it+may job+responsibilities licensed link+and looking+for+people looking+forward method+of minimal+supervision motivated+people new+product niche no+experience+required not+in nurse of+experience+with of+mobile offer+a+competitive office+support oil+gas on+a+daily oral+and our+team+of own+a paid+to pas photography positions+available products+in professional+and qualified+candidates required+minimum+of requirements+in scanning schedule+and scrum seasoned seeks self+motivated+people should+have+a skills+both+written sponsored structures success+in task+and ten territory the+average the+best+of the+globe this+person through+its time+off+and to+our+clients vessel while+making will+be+given will+contact wir with+innovative with+minimal yes+to you+could you+how you+how+to you+like you+will+receive',
		'6:7':
			'ability+to+think and+commitment and+decision+making and+develops and+full and+packaging and+word approved+by+the by+using can+offer career+is company+that+is computer+proficiency degree+from dental+life+and depending+on+level distinguished evaluation+of excel+and+word find+more+jobs gaji+pokok hate if+interested in+the+areas internet+connection job+in jobs+at+apply karyawan laptop+and managing+director more+jobs more+jobs+at multi+task+and of+credit of+excel on+level on+level+of other+requirements patient+care payroll+clerk pokok quick+books related+activities results+oriented scenarios serta supervisory the+areas+of the+medical the+salary to+developing troubleshoot+and umum uncapped undergo want+more were+hiring will+work+in with+operations work+on+the working+from+home you+put+in your+efforts',
		'7:3': 'environment follow offer products project system technical written',
		'7:4':
			'administrative and+experience are+a candidates city college comprehensive e+mail employee every+day medical payment perfect problem+solving results school short specific to+meet we+provide were',
		'7:5':
			'a+better a+free an+interview angeles approved approximately architecture benefits+package can+do develops duties+as employ estate facilities for+individuals+who forms from+our get+started given il in+providing in+which include+but information+and interaction los+angeles management+of member+of multi+task o on+how on+work or+more orientation participation population quality+and regulatory relations retirement senior+management sma starter the+oil the+oil+and to+achieve to+travel urgently wanted we+provide+a where+you+can will+include work+from written+communication+skills you+must+be you+work',
		'7:6':
			'a+common a+high+school a+personal ability+to+travel and+implementation and+monthly and+see ano applicants+should approval bartender be+eligible be+eligible+to below+to bills business+is codes continuously create+your credit+cards criteria description+the desire+to+work developing+and developments educational estimates euros experience+using familiar+with great+opportunity+to health+care here+at him+to i+mean if+your immediate+start in+depth information+and+data innovate is+necessary is+part kemampuan lokasi manager+will mathematical min+sma modules no+experience+is of+service+and of+the+organization of+the+project on+personal operations+in operations+of opportunity+is personable politica preventive printer rating required+minimum see+if segera spreadsheets support+in that+would the+amount the+appropriate the+areas the+existing to+interact to+maximize to+think trabajo treatment turn+you what+it will+be+provided will+give work+the year+college you+can+make your+free your+life your+profile',
		'7:7':
			'a+high+degree abilities+to ability+to+meet ad+d+insurance age+of an+administrative+assistant and+code and+e and+holidays+with and+in+writing and+low and+patients applications+in at+apply benefits+package+that cara cekatan coding+and company+discounts company+is+seeking cpr d+insurance daftarkan+diri+anda diri+anda do+u ever+changing experience+necessary for+the+best from+the+job generous+company generous+company+discounts guru holidays+with holidays+with+generous imports is+not+limited is+to+help komunikasi+yang komunikasi+yang+baik lean+six listing love+the manager+of medical+device memiliki+sim merchandising mom money+from needs+for of+offshore of+the+box operating+room opportunity+we opportunity+we+are organizational+skills+ability oriented+environment our+patients outbound+calls patches perform+a person+with+a position+please+submit regulatory+and related+discipline representatives+in school+and seeking+a+full started+with support+from the+way+to to+customers+and vacancies wanita+max we+require we+sell with+generous',
		'8:2': 'we',
		'8:3': 'available benefits career level looking+for must+be people plus up+to using',
		'8:4':
			'a+plus ability+to+work achieve and+services at+least benefit candidate center control detail engineer gas if+you+are immediate minimal problem reports reviews years+of+experience',
		'8:5':
			'administrative+assistant and+take associated at+home books build+a completion data+and earning engineering+and for+this+position giving helpful him inventory just+a officer oral owner patient people+in please+send please+send+your principles project+management purpose s+and schedules solve the+market title to+communicate',
		'8:6':
			'a+part+time a+team+oriented ability+to+multi activities+of ad+d and+offshore and+others and+results and+self apply+for+this beneficial best+of business+to estimate expansion expenses for+an+interview greet grown+into has+an has+grown have+over internally literacy loved meet+the+needs mentoring money+we motor no+credit nursing of+financial offerings participation+in permit persons position+please reception receptionist rental represents represents+the reps retention role+for scan service+experience suitable tailor+made time+position to+share two+years us+a waiter we+have+over which+include with+good years+in',
		'8:7':
			'a+model admin+assistant afford analysis+to and+ad+d and+assisting and+initiatives and+positive application+via+this are+a+must be+select+for cap change+your+life choose+to criminal+record d+insurance+employee dependable devoted disukai down+menu drop+down drop+down+menu employee+wellness employee+wellness+and engineering+experience environment+ability exp first+day for+my harian health+dental+life in+project+management in+service information+that insurance+employee+wellness it+takes+to job+opening job+opening+drop kepada lebih+disukai life+and+ad link+i look+at+that me+on media+sosial minimal+tahun ministry online+part online+part+time opening+drop opening+drop+down opening+for package+that package+that+includes position+au position+from position+from+the position+must position+must+be programming+experience re+currently requests+to rivers runway sam select+for send+resume some+experience sophisticated suchen takes+to the+job+opening the+program the+services there+be this+link+i this+position+please to+name u+n via+this via+this+link we+enjoy we+re+currently who+are+ready with+generous+company with+the+company work+in+our you+be+select you+choose your+passion',
		'9:3': 'must+have',
		'9:4': 'annual area basic corporate experience+is family functions oriented our+company',
		'9:5':
			'a+few and+office back+to bottom con database easily emerging experience+required facilitating interact maintenance+and minutes offer+a our+business personality practice price proper reduce scheduling school+diploma select serve six tools+to you+can+earn',
		'9:6':
			'a+health a+multi accountant and+phone and+set and+we+re are+met assessments assistant+to attributed aware aware+of be+at+least bookkeeping both+written both+written+and care+of change+management check+your communication+skills+and control+of eligible+to for+part grade hang increased interested+in+this lean lebih m+a map methodologies+and more+info must+be+at name+and of+equipment person+with phones real+estate service+and+a the+link the+perfect to+earn to+me unmatched value+through view+our with+a+high with+customer+service word+and',
		'9:7':
			'acc and+competitive and+comprehensive and+hours answering+phones candidate+must+have check+if company+benefits conforms conforms+to contract+to each+week experience+minimum exploration fast+paced+dynamic for+him go+on goes+to hotel+management i+would+like in+retail includes+health includes+health+and integritas it+be keterampilan lenses months+contract most+successful multi+line my+family n+t one+time online+for opening+for+a operations+of+the paced+dynamic passports s+w service+rep+us shell sim+c the+payment their+work time+or will+receive+a your+daily',
		'10:3': 'computer customer+service email include needed own work+with',
		'10:4': 'a+full flexible levels link problems share work+in+a written+and',
		'10:5':
			'a+must accept an+environment and+gas associated+with car efficient friend implementation nationwide oil+and oil+and+gas owned people+to programming responsibilities+include talents the+project to+multi truly urgent wages want+you with+over',
		'10:6':
			'a+truly agreement be+on beauty billion+in conceptual creativity developer+and employees+in experience+on i+d license+and lulusan make+the of+data of+the+company on+one online+at owners+and posisi receive+a system+with team+oriented to+multi+task to+those vacations we+serve work+under you+are+looking',
		'10:7':
			'all+company and+benefits+package and+hardworking and+records c+e d+a front+office full+training hiring+manager i+want+you interview+and ke+email kemampuan+komunikasi+yang komputer kriteria level+of+experience lighting made+solutions marketer muslim now+in now+with of+assigned of+work+experience or+in+a p+e predictable price+and relational requirements+experience squad tailor+made+solutions the+energy to+another trains verifies with+a+very',
		'11:3': 'communication+skills on+the',
		'11:4': 'and+data in+an in+your long+term task term to+develop travel we+are+a would+be',
		'11:5':
			'a+full+time advantage ago and+share billion cards clerical have+experience of+products rep service+representative to+offer wellness with+no word+excel work+from+home you+have+a',
		'11:6':
			'be+very can+make commissions industry+s member+of+our of+experience+and practices+and services+as the+industry+s us+il working+relationships',
		'11:7':
			'and+those assistant+accountant name+is p+o people+to+join project+we rep+us reunion the+hotel wellness+and',
		'12:3': 'e',
		'12:4': 'excel from+home motivated of+experience potential real skills+and word',
		'12:5':
			'also+a certification ensure+that load maximize profit send+your share+your un we+offer+a weekends',
		'12:6':
			'at+that lowongan lowongan+kerja mampu+bekerja optical paired service+representative+us specialist+us specialty those+with usia+maksimal',
		'12:7':
			'be+select customer+service+rep dear+friend education+level for+a+full i+m+a in+these prueba recruiting+and service+rep tune you+would+be',
		'13:3': 'manager personal',
		'13:4': 'package with+your',
		'13:5':
			'analyze and+can assisting can+earn clerk earnings engineer+us in+the+world project+manager services+to+the to+you years+ago',
		'13:6':
			'allows+you allows+you+to bottom+line customer+service+representative hospitals inbox migration shopping+experience',
		'13:7':
			'a+truly+global analyze+the cleaner franchise m+e nt perempuan recruits skills+written+and telepon truly+global you+to+work',
		'14:3': 'duties would',
		'14:4': 'assigned description in+this line others we+are+looking we+offer we+will',
		'14:5': 'discipline execution hardworking kerja no+experience the+work walk',
		'14:6': 'a+t ask+for develop+a indonesia permanent+full proficient+with tailor type+permanent',
		'14:7': 'help+we',
		'15:4': 'below',
		'15:5': 'coverage manager+us',
		'15:6':
			'a+nationwide a+website clerk+us in+the+market line+requirements service+oriented type+permanent+full with+customer with+full',
		'15:7': 'communication+skills+written minimal+lulusan skills+written tahun+minimal unemployed',
		'16:4': 'for+an necessary who+are',
		'16:5': 'answering contractor hospital personnel',
		'16:6':
			'administrative+assistant+us and+resume bottom+line+requirements office+manager representative+us',
		'16:7': 'boys sosial surgery trabajar would+make',
		'17:4': 'earn very',
		'17:5': 'au patients',
		'17:7': 'toko',
		'18:2': 'skills',
		'18:3': 'are+looking contact part',
		'18:4': 'assistant income',
		'18:5': 'and+i per+day',
		'18:7': 'baik+dan estamos',
		'19:4': 'your+own',
		'19:5': 'and+with r',
		'19:7': 'gun',
		'20:3': 'training',
		'20:4': 'multi',
		'20:7': 'now+hiring',
		'21:2': 'company',
		'21:6': 'assistant+us',
		'22:4': 'are+looking+for resume',
		'22:5': 'accounting',
		'22:6': 'quoted',
		'23:3': 'services',
		'23:7': 'pengalaman+kerja',
		'24:4': 'training+and',
		'25:4': 'part+time',
		'26:6': 'apply+using apply+using+below',
		'27:6': 'using+below using+below+link',
		'28:6': 'below+link',
		'29:5': 'offshore',
		'58:2': 'us',
	},
	named: {
		'found caution': 9,
		'found note': 4,
		'found stop': 3,
		'holds money': -7,
		'holds percent': 2,
		'holds time': -5,
		'kind casting': -1,
		'kind message': 2,
		'kind other': -1,
		'level caution': 16,
		'level note': 11,
		'level stop': 7,
		'rule adult-content-hidden': 1,
		'rule be-your-own-boss': 2,
		'rule daily-salary-pitch': 2,
		'rule day-pay-few-hours': 1,
		'rule famous-employer-by-chat': 1,
		'rule few-places-left': 1,
		'rule found-your-resume': 1,
		'rule guaranteed-income': 1,
		'rule hired-at-once': 1,
		'rule model-pay-too-high': 1,
		'rule paid-likes': 1,
		'rule pay-beyond-the-work': 1,
		'rule pay-without-skills': 1,
		'rule people-offered': 1,
		'rule scouted-flattery': 3,
		'rule simple-online-work': 1,
		'rule story-easy-money': 2,
		'rule story-star-promise': 4,
		'rule stranger-offers-job': 5,
		'rule we-arrange-everything': 1,
		'shape exclamation marks': 4,
		'shape length': -5,
		'sign care': -1,
		'sign casting': -2,
		'sign job': 4,
		'sign letter': 4,
		'sign ordinary': -6,
		'sign report': -2,
		'sign site': -8,
		'sign sought': 2,
		'sign teaching': -4,
		'sign work': -2,
		'sign you': -9,
		'stance neither': -3,
		'stance offer': 7,
		'stance teaching': -3,
	},
};
