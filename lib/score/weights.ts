import type { Learned } from './learned.ts';

/**
 * Written by `npm run learn`; not to be edited by hand. Points and rarity by word: above 0 for words that known
 * fraudulent texts hold oftener, below 0 for words of honest ones; words in a row are joined with plus signs. Nothing but words of everyday
 * language that texts of several hands share, and numbers: no names, no addresses, no text.
 * Learned from 3352 texts (acaec3c31356).
 */
export const weights: Learned = {
	base: -5,
	words: {
		'-43:4': 'http',
		'-31:4': 'call x',
		'-29:1': 'to',
		'-27:3': 'no',
		'-26:4': 'u',
		'-25:5': 'recruitment',
		'-24:2': 'is',
		'-24:4': 'got',
		'-24:5': 'bit',
		'-22:4': 'info today',
		'-21:2': 'full+time',
		'-21:3': 'get',
		'-21:4': 'app click in+person',
		'-21:7': 'pinjaman',
		'-20:3': 'join',
		'-20:4': 'mobile shift',
		'-20:5': 'hybrid',
		'-20:6': 'bisa dari',
		'-20:7': 'ま',
		'-19:1': 'in',
		'-19:3': 'class free',
		'-19:4': 'agency',
		'-19:5': 'tahun',
		'-19:6': 'teliti',
		'-18:3': 'companies visa',
		'-18:4': 'subject',
		'-18:5': 'xxx',
		'-18:6': 'vic',
		'-17:3': 'hour',
		'-17:4': 'live',
		'-17:5': 'anda kualifikasi',
		'-17:7': 'uw',
		'-16:2': 'on or',
		'-16:3': 'how now so',
		'-16:4': 'content end location+in plan',
		'-16:5': 'enter min private update wanita work+location',
		'-16:7': 'a+c kamu',
		'-15:2': 'but it',
		'-15:3': 'h out per+hour t what year',
		'-15:4': 'culture di digital en location+in+person news some+of',
		'-15:5': 'atau dear max',
		'-15:6': 'akan da diutamakan gmail minimal+sma tomorrow',
		'-15:7': 'airtel り+ま',
		'-14:2': 'pay this',
		'-14:3': 'been ensure growth off',
		'-14:4': 'bank group in+our via web',
		'-14:5': 'apply+now l links work+location+in',
		'-14:6': 'bags berpenampilan gmail+com tahun+pendidikan tu ur your+phone 本',
		'-14:7': 'laki recharge siap',
		'-13:1': 'and the',
		'-13:2': 'all at that you',
		'-13:3': 'at+the lift n software there was way',
		'-13:4': 'always c order relevant search understanding',
		'-13:5': 'bekerja collaborate com j job+type+full modern supportive temporary usia van yang',
		'-13:6': 'a+a exclusive https pria sales+representative secara ship skin',
		'-13:7': 'alamat cashback colors hubungi kuliah msg soft ti',
		'-12:1': 'a for',
		'-12:3': 'like most provide them when',
		'-12:4': 'b driver has+been passion range relationships secure site special type+full+time',
		'-12:5': 'availability chance die gift ke marketing+and protection through+the time+pay',
		'-12:6': 'casual+temporary child im invest mix n+n of+product onboard por went',
		'-12:7': 'a+a+a aqui bulan cek hanya keuangan laki+laki お よ',
		'-11:2': 'full up',
		'-11:3':
			'a+m across class+h has health here know ll months+education opportunities visa+class visa+class+h worksite',
		'-11:4':
			'and+manage co dan development+and ensuring essential exceptional job+type prepare remote some+of+the that+you then to+lift to+support understanding+of',
		'-11:5':
			'collaborate+with diverse electrical expand growth+and happy hi hour+shift informed is+looking join+a memiliki related+field role+in stock the+position win',
		'-11:6':
			'an+hour connecting cookies ha hasta in+office informacion job+title meals ne together+to txt western',
		'-11:7': 'bersama fasilitas job+opportunities om send+us+your syarat u+info uang vi voorkom xxx+xxx',
		'-10:2': 'about by one',
		'-10:3': 'based education growing hours+week just leading location n+a only role support to+be you+re',
		'-10:4':
			'brands building creative for+more fun hard interest multiple of+all passion+for physical positive states status stop store talent this+role together too unique with+us',
		'-10:5':
			'a+passion a+passion+for a+positive a+small and+your art css cutting deadline departments early for+over full+time+pay going+to hope hourly is+looking+for kitchen living make+a particularly pengalaman planning+and plant points sa target tests to+work+independently until untuk work+independently',
		'-10:6':
			'barat closed di+bidang dont draw internship invest+in male menarik pendidikan+minimal+sma sebagai sin solo tea us+your',
		'-10:7':
			'administrasi barang cliente daftar dd fasilitas+gaji kyc leh link+http look+at+the lor lui minimal+sma+smk now+i please+call provide+excellent silahkan stomach',
		'-9:1': 'of',
		'-9:2': 'not time',
		'-9:3': 'and+the m+experience please positions+full positions+full+time strong they will+be',
		'-9:4':
			'accurate communications conditions direct doing exposure government health+insurance individual is+the keeping lead learning point portfolio qualifications to+provide valid video',
		'-9:5':
			'and+new anything be+in chance+to claim commute difficult engage i+am i+have industry+leading nation of+employment release season street the+art to+commute vision+insurance warehouse west you+and',
		'-9:6':
			'actors bank+account berkomunikasi calls+and clinic das hair information+to melakukan pos restaurant the+nation town up+a watching your+account',
		'-9:7':
			'am+in dear+customer durante especial eve filming hal just+click menjaga oferta on+set paket phenomenal sekarang serie subject+email talent+in tc texte upto vip your+company',
		'-8:2': 'apply new',
		'-8:3': 'development m manage months of+a p+m p+m+experience safety to+ensure well',
		'-8:4':
			'am back dedicated deliver department does exposure+to focused food for+your hr looking+to love members next or+a per+year play reliable required+to requires rights second send standard taking team+to the+most to+do to+your top track',
		'-8:5':
			'a+professional a+team+of associate avoid building+and came capabilities casual consumers cruise custom east el enhance fast+growing feel fluent form game generation holiday in+computer joining jujur key+responsibilities la labor maintain+a morning on+site parts position+is present que rates reply required+work sessions sex sexual shop sound stakeholders students supplies thanks the+entire to+become to+improve transportation university v with+other with+strong your+work',
		'-8:6':
			'a+supportive a+unique aged and+community and+good and+just bay berpenampilan+menarik confirm dapat+bekerja edit in+data independence interviews invite klik kreatif live+in login make+money manager+the menggunakan on+customer our+goal paperwork pengalaman+di position+will process+for procurement required+skills sea searching searching+for send+us si software+engineer star strong+attention strong+attention+to supervise till to+enhance una valuable we+are+hiring what+happened zum',
		'-8:7':
			'blokkade communication+skills+good customer+your daerah dan+teliti dias dll does+this from+there garments hari i+got jika komunikasi+dan laporan mempunyai mp proses register+to sama selamat senior+software+engineer sudah tanggung to+make+money website+for work+place',
		'-7:2': 'is+a positions required',
		'-7:3':
			'and+other around as+a background before client clients for+the highly paid product right social tasks to+a',
		'-7:4':
			'about+the access+to become believe community develop+and efficiency efficiently employers equivalent going having ideal individuals issues last law lbs my offers open opportunities+for processes questions s+a safe said similar small teams tech the+role to+have type+full understand user verify we+also young',
		'-7:5':
			'a+work alert are+hiring auditions basic+computer busy casting computer+science confidentiality continue creation customer+support cutting+edge did download engagement families final foundation gender get+a happened hold if+the in+business integrated join+us life+insurance likely lives matching meaningful newsletter notice of+the+art of+the+most of+the+world oversee overview park part+of+our places premium presentations product+development professional+development proficiency+in protected purchase qualification registered religion required+work+location requirement screening selected set+up sitting stand state+of state+of+the statement successfully support+to tax there+is through+a to+avoid to+find to+maintain to+make+a to+this told try updated white wire with+experience workplace you+a you+should',
		'-7:6':
			'a+la and+financial ans as+one+of auf backgrounds black booked bookings bringing cafe can+i clothing day+shift der disabilities domisili ein eine ensure+a ensure+compliance environment+for esta este film flights foto france full+time+permanent have+strong in+software in+the+same information+please ini instant interacting interacting+with into+our ist je li listening lowest maintain+accurate mas n+strong new+products of+building ou our+customer par parent parte passport pour relationships+and requirements+for rock sales+process sat skills+n spring surat te teaching the+community time+permanent tried ultimate um une warm we+help welcoming wird work+well workload you+and+your your+job',
		'-7:7':
			'a+reliable anyway aplikasi biaya bisnis blok golf happened+in highest+level+of in+joining kantor mau+belajar no+worries obtaining pengalaman+minimal possession produk special+offers tahun+pendidikan+minimal tanggung+jawab the+employment waktu worries',
		'-6:2': 'if per their to+the week',
		'-6:3': 'don don+t employer first key maintain need online testing worker',
		'-6:4':
			'a+team able+to+lift already and+have because between board case compliance+with do+not enjoy entire etc even events expertise farm hardware has+a history important improve internet it+is join+our latest learn+more local maintaining management+and message more+about on+your operation ready regular relationships+with report senior sign since solutions+to something systems+and tell the+opportunity the+right throughout throughout+the users want+to we+believe website what+we',
		'-6:5':
			'a+background a+part+of a+sales ability+to+commute account+manager activity actually advance allow alone and+able and+able+to and+performance and+the+ability apply+for are+passionate are+passionate+about as+one aspects atmosphere available+in awesome beautiful bidang bill blog campaigns central certain children clients+and computers consistently continue+to creates educate encourage engaging especially evening experiences fact familiarity+with fastest foreign heart hey hit honest html ideal+for in+computer+science in+high in+it independently+and input insurance+paid+time investment is+an+equal known like+the meetings official or+call outcomes pendidikan portfolio+of posted pre+employment ready+to recommend requires+a sales+and sexual+orientation solutions+and solutions+that super supported technology+to that+you+can the+opportunity+to the+web to+be+part to+expand to+give to+have+a to+receive to+submit to+understand unlimited valued vehicles veteran voice wants we+can we+re+looking weekend',
		'-6:6':
			'a+diverse a+fee a+highly a+live a+software ability+to+lift actor administrative+tasks administrators ah all+applicants allowance and+accuracy and+back and+grow and+growing and+high and+local and+mobile and+non+technical and+objectives and+supportive and+time+management apple asked+to associate+degree based+out based+out+of be+asked begin candidate+will+be care+and career+growth cepat chances comfortable+working communicator companies+in company+is+looking component digital+marketing do+i efficiency+and electrical+engineering engineering+services ensure+compliance+with european excellent+verbal exercise extras flat for+employment gender+identity graphic guarantee high+volume hub hundreds+of hygiene i+ll if+you+do improve+the industry+professionals integrating interior island keeps laboratory lasting ll+work looking+to+hire memiliki+pengalaman mental middle mobile+app n+ability n+ability+to n+experience nama nobody non+technical now+to one+or or+related+field pack partnership pendidikan+min place+in position+in positions+for program+that promotional puede quality+control queries receipts recruitment+process required+n resumes rose seeking+to send+you sleep sma+smk strong+organizational sweet t+get technical+and+non tested that+we+can the+executive the+field+of their+families to+be+in to+choose to+enter to+join+the to+the+next to+write typical unsolicited updating we+look wear what+we+offer wie with+product wonder years+and you+see',
		'-6:7':
			'and+home and+their+families batch bekerja+secara cm convenient deliver+high is+hiring logging memahami multitasking pribadi role+in+the surat+lamaran tahun+di+bidang teacher went+to',
		'-5:2': 'an work',
		'-5:3': 'able by+the days employment good is+an may money performance solutions you+ll',
		'-5:4':
			'address agencies applications are+not background+check big built close collaborative cover create cross date different disability driven electronic energy fit for+our getting groups have+been have+to human ideas identify keep learn+more+about leave ll+be lot makes months+of need+to of+time opportunity+to original our+team page platform pre previous promote public read result safety+and science should+be starting still submit sure talented the+next them+to think three to+join transfer used vision won work+and work+required you+ll+be',
		'-5:5':
			'a+career a+customer a+difference a+fast+growing a+key a+minimum+of a+young about+you addition+to advertising and+help and+may applying approach+to are+also are+currently around+the as+they at+work background+in before+starting before+starting+work body book build+and buy can+t capacity career+in coffee company+policies company+that competition competitive+salary concerns configuration consideration continued contribute contribute+to create+a deals degree+in+computer director+of doesn doesn+t door else enable enough exchange experts facing familiarity fastest+growing file finding for+their for+this+role found founded from+you guaranteed her homes hours+of hundreds innovative+solutions interactive involved+in is+a+fast is+in is+our it+s+a it+will journey late leadership+and letter listed located+in love+to make+sure movement networks night of+relevant opportunity+to+work organisation overtime pages partnerships payments physically point+of prior+experience promises proud quality+of question relocate relocate+before relocate+before+starting remain required+for rules s+leading seems she skills+experience st starting+work technology+and tell+you the+end the+last the+rest there+s they+can thousands+of tips to+an to+date to+end to+move unless unsubscribe up+and usually verbal+communication vision+and we+value what+you+ll women working+hours you+are+a you+get',
		'-5:6':
			'a+leader a+non a+regular a+video about+the+role account+management adaptable advertisement agriculture an+extra an+online analytical+skills and+analytical and+applications and+create and+effective and+ensuring and+events and+some and+supporting and+time any+questions application+process apply+here are+always are+interested+in arrangements at+an attitude+and berdomisili berdomisili+di blogs brief builds but+there characteristic closing coast collaboratively come+join commensurate compliance+with+health consultants contacted cost+of debt direct+sales each+other embedded end+users enhanced entrance entrance+of entrance+of+post era experience+at feed fluent+in for+career for+one for+sales front+entrance front+entrance+of furniture give+you good+understanding guest handles he+s head+office headquarters high+performing hour+benefits html+css i+don i+don+t if+i including+but including+but+not index individuals+with initially inspire is+a+young is+always is+like joined jurusan k+matching leader+in+the learn+new lets leveraging liaise liaise+with ll+get medium+to members+and membuat mission+to nation+s next+level northern of+life of+marketing of+software of+that of+web office+and offline organised orientation+gender orientation+gender+identity outside+front outside+front+entrance parents per+hour+benefits per+year+benefits pin prior+experience+in product+knowledge professionalism proven+experience removed reply+to responding+to results+and role+as rush settings sexual+orientation+gender simultaneously smooth sms spoken sport starting+work+required strategy+and support+team system+to tailored that+he that+values the+nation+s the+outside the+outside+front the+senior them+with this+message this+week tier tight to+large to+live to+plan to+put to+secure to+some trafficking transform transparency tried+to trip type+of up+the us+at used+by usia+max vital we+encourage we+make we+want+to weekly+monthly wellbeing why+you with+health work+will ya year+benefits year+experience years+of+relevant you+ll+get zone',
		'-5:7': 'dan+mampu opportunity+in pengalaman+di+bidang year+experience+in',
		'-4:2': 'hours job',
		'-4:3': 'able+to based+on being both during into it+s learn must+be+able of+our seeking',
		'-4:4':
			'a+lot above all+of all+the and+it at+a brand company+s deal delivering developer driver+s either engineers everything expected expert for+more+information g goal had housing however interested+in jobs largest many medium meeting more+information network number offered opportunity+for our+customers paid+time part+of+a part+of+the partners periods periods+of+time re+looking scams startup strategy team+members that+is that+s the+company+s the+latest the+worker they+are time+to times with+an',
		'-4:5':
			'a+culture a+real a+result a+valid a+world about+us adhere agreed also+offer amazing an+equal an+experienced and+communication and+efficiency and+for and+free and+health and+innovative and+on and+professional and+sales and+secure and+solutions and+that and+use april around+the+world as+a+result asked awareness banking be+successful believe+that beyond called change+the cloud color+religion commerce components connect cook coordinator copyright course delivery+of demanding desktop detail+oriented directly+to discretion distance distribution document end+of enterprise evaluate experience+of factors fall fields fine focused+on for+both for+example from+your fully generally gets hear held helps here+to high+energy high+performance ideal+candidate ideas+and improvements in+addition+to independent installation insurance+health insurance+paid interest+in interests investors is+your issue later laws leads learning+and length less lift+carry live+and livestock log lot+of management+team means mi mid most+of mr natural nature need+to+be older on+this or+any+other origin ourselves packages passionate+about people+we photo picture press prospective provides+a race rather re+not reasonable red regard+to+race remember reported require+a required+must rest result+of reward satisfaction savvy scammers sell selling setup shared shares situations so+we spot stuff submit+your summer supplemental targets technician the+design the+ideal the+ideal+candidate the+interview the+product the+safety they+do to+all to+change to+effectively to+identify to+increase to+race to+sell tracking traffic up+to+date up+with use+the using+a vary veteran+status we+re+a where+the whether+you who+will why+we wireless with+and with+some+of with+you without+regard without+regard+to work+hard world+class world+s you+will+work your+family',
		'-4:6':
			'a+chance a+leader+in a+result+of a+single a+talented about+our advisor afternoon all+qualified and+deliver and+implementing and+improve and+training+to application+development architect are+interested as+your back+end beach benefit+from bilingual birthday browser but+i button cable causes centres channels citizenship classes clearance click+here+to combined companies+we connected consumers+the culture+of culture+that dapat e+commerce employer+and events+and filled focused+and for+full for+many for+our+clients former forum frequently fruit funded good+communication grammar gym had+a hard+work i+ve includes+a insights inspiring insurance+health+insurance into+an is+it is+paramount job+summary know+the life+insurance+paid lose marital marital+status market+and may+not me+i messaging no+one of+how office+in offices+in operating+systems organisations our+work passion+and pay+from pendidikan+minimal php plan+to prime promotions re+interested+in relationships+with+clients required+ability required+ability+to rest+of route s+core safety+regulations sans saw services+we shall signed so+how software+solutions stages successful+and targeted that+you+have the+current the+next+level the+rest+of the+ultimate the+word tim to+become+a to+race+color to+unsubscribe together+with ultimately valley waitress wanita+usia we+understand we+use web+development weekends+and will+play+a workflow year+of years+required you+if you+we your+current yours',
		'-3:2': 'are have in+the your',
		'-3:3':
			'and+a be+able be+able+to excellent following make management marketing one+of part+of schedule use we+re where',
		'-3:4':
			'a+minimum access analytical and+more and+support are+you by+a check+out consumer could demand driver+s+license drug+testing entry entry+level everyone extreme from+a help+you how+to if+you+re impact in+order items k might note often order+to out+of outside paid+time+off party periods+of post+hire range+of re+a re+looking+for reference roles s+license team+and the+best the+way to+get to+join+our tools+and types weekly when+you will+be+responsible',
		'-3:5':
			'a+family a+lot+of a+wide+range adhere+to after+the and+build and+maintaining and+paid and+want and+will aspects+of attend be+offered charge choice clients+to comfort common complaint contact+information crucial day+and days+a days+of deep dental+insurance designers devices directly+to+the driving+record during+the employees+must ensure+the entertainment excited extended+periods fake feature find+the for+extended for+extended+periods fraud fresh games graduate ground group+of groups+of guide hear+from heart+of hospitality hours+week+null i+e ideal+candidate+will in+this+role industry+and infrastructure involves is+one+of languages le leaders lifting live+and+work manager+to mark might+be mindset movements nearly nothing null null+experience null+null null+null+experience null+null+null nursery obtain+a of+contact on+social on+social+media or+any paramount people+s per+month period platforms popular pulling push pushing rain raises rather+than references regard regard+to releases relevant+to required+must+be required+worksite return room+and sector sent shape shows solutions+for spend stage style summary support+the suspicious team+you teams+to termination text than+a that+can that+they the+end+of the+federal the+full the+heart the+heart+of the+information the+new the+original the+world+s they+were thing third+party this+role+you thought to+be+a to+come to+drive to+ensure+the to+learn+more to+relocate today+s tool touch updates valid+driver venture verbal+communication+skills verifiable we+ve week+null week+null+null what+to what+we+are when+the wide+range wide+range+of will+never will+not won+t workers+in workers+must workforce write wrote yes you+with',
		'-3:6':
			'ability+to+relocate accuracy+and+efficiency at+the+end audience bending civil come+to days+a+week deliver+a dental+insurance+health design+and+development developers+to easier fans field+of fix for+details full+of got+a head+of health+insurance+paid history+of important+to in+some in+the+heart insurance+schedule is+at k+matching+dental matching+dental matching+dental+insurance movie pieces reaching record+and right+to there+s+a to+address to+win transaction vision+insurance+schedule wants+to will+play with+a+passion worry you+to+apply',
		'-2:2': 'from of+the',
		'-2:3': 'build customers insurance its may+be p such+as to+work while',
		'-2:4':
			'a+strong age approach apps article as+required be+required but+not carry closely complex drug extra hand in+order+to involved may+be+required never obtain of+this pass put random rapidly rate server several stay terms that+the the+day the+employer the+same there+are to+make to+perform use+of we+want what+you whether with+our works you+will+be',
		'-2:5':
			'a+collaborative a+safe able+to+obtain able+to+perform agricultural alcohol applicants+must+have at+no+cost be+required+to break continues cool crop drinks due+to+the emails employer+may employer+paid end+to end+to+end friends furnish get+the hard+to hardware+and hear+from+you high+quality i+m initial is+no isn isn+t job+requires keep+your laborer like+a majority may+be+offered net no+cost+to place+to privacy prize ranch recently single so+you speak subject+to talk team+as temperatures the+other the+u the+u+s to+hear to+hear+from to+lift+carry to+pay to+the+worker true watch we+work websites will+need with+some workers+must+be you+think',
		'-2:6': 'and+will+be located+in+the there+is+no too+much',
		'-1:3': 'check data degree great long more+than needs such through',
		'-1:4':
			'able+to+work activities at+no attention come compensation contract current details directly due due+to ever exciting find focus for+this look major managers manufacturing million non of+your power room weather why',
		'-1:5': 'duties+and farms hot match specialist staffing to+obtain+a within+a would+like would+like+to',
		'0:2': 'as other working',
		'0:3': 'also equipment experience+in help i including industry life perform phone technology',
		'0:4':
			'a+fast and+written are+the attention+to+detail calls commission friendly international is+to making member mission organization organizational passionate processing products+and reporting retail s+degree the+world',
		'0:5':
			'and+technology at+all attitude correspondence equipment+and filing hours+per industrial knowledge+and man objectives of+more para procedures+and supports',
		'1:2': 'our who',
		'1:3': 'best from+the go if+you information looking media on+a responsibilities sales see systems',
		'1:4':
			'addition along+with assistance attention+to basis be+a clear committed continuous data+entry dental developing down drive dynamic executive experience+and internal legal made materials me ongoing primary production program programs record salary skilled state success supervision that+are the+job to+apply to+deliver to+work+in value ways we+are+seeking work+environment working+with years+of you+need',
		'1:5':
			'a+company a+day a+dynamic accordance+with according+to and+customer+service and+organizational and+technical and+then and+written+communication are+encouraged are+encouraged+to cases communicating criminal diploma+or+equivalent excellent+communication execute f facility files follow+up if+you+have in+accordance+with ma markets of+working perfect+for products+to recruiting relationship responsibility+for sale school+diploma+or self+motivated services+that setting skills+ability skills+ability+to stores supply the+global the+needs the+needs+of to+customers train with+all working+in+a years+experience+in',
		'1:6': 'customer+needs education+and+experience en+el in+the+industry invoices our+company+is',
		'1:7': '要',
		'2:2': 'can',
		'2:3':
			'ability+to design each fast field high minimum over position quality requirements those we+are we+have with+the you+will',
		'2:4':
			'a+fast+paced along are+seeking as+needed as+you bachelor+s+degree be+responsible candidate+will capable challenges committed+to compliance conduct consulting easy employees financial further house in+all interview language leadership license month new+york not+only of+work or+other participate payroll people+who procedures provided providing recent specifications standards started step story the+ability the+development this+is+a to+take to+use type work+in+the worked working+in york',
		'2:5':
			'a+comprehensive a+global a+growing a+long a+motivated a+timely access+to+the accordance ads advanced analysis+and and+execute and+meet and+procedures and+quality and+strong applicant are+you+looking as+assigned assist+with associates cannot careers contact+us county customer+service+and day+to defined degree+or demonstrate demonstrated diploma+or dollars duty e+g encouraged ensures facilitate familiar fast+paced+environment flexibility flexible+work force grown help+us higher immediately in+a+timely in+accordance including+the information+on initiatives join+our+team kind knowledge+to let+s life+balance light master mean negotiation not+limited not+limited+to of+the+following paced+environment preparing prioritize problems+and proficient recruit region requests ride skills+are skills+both skills+to sma solid sports superior the+production the+successful the+us this+opportunity to+complete what+s will+work you+looking',
		'2:6':
			'a+long+term ai and+experience+in association club computer+and contractors currently+seeking entering focusing+on hours+per+week hrs in+mechanical is+a+full job+you+can management+software manages mission+is+to organizations+and outbound programs+and reimbursement skills+excellent specializes specializes+in strive thank+you+for the+director the+main this+includes to+them tooling units work+a',
		'3:2': 'be in+a will',
		'3:3':
			'ability after cost opportunity post preferred related responsible take these this+is want workers you+can',
		'3:4':
			'a+great add and+be as+the bachelor before+you benefits+and commercial do+you experience+with finance for+you forward give hands+on have+an interpersonal is+required job+description leader model monthly much number+of place plans policies protect provider quick receive representative require resources review risk road services+and services+to solution technologies the+company thinking time+and time+off to+our u+s under we+do willing+to within+the',
		'3:5':
			'a+competitive administrator advertise agent among an+industry analyst and+benefits and+knowledge and+perform and+you+can average based+in be+provided best+in bright choose client+s colleagues collection college+degree concepts days+on+the decision+making designated designing determine discounts division do+it eager+to effectiveness engineering+or enjoy+a environment+with establishing expense experience+a experience+as+a experience+working+in follow+the for+individuals funds have+you health+dental hours+a in+its in+place individuals+who information+about inquiries internal+and is+a+plus junior logistics los luxury maintains management+skills material meet+and meet+the necessary+to new+and not+be occasional of+business of+sales off+and organizational+skills other+duties+as overall paid+holidays players pressure pro proactively product+and production+and progress rapid respond+to rise scheme should+have solutions+to+clients source strong+focus strong+focus+on succeed system+and technical+and telephone testing+and that+others the+internet they+will thrive time+job to+follow to+succeed trained typically us+in use+a vehicle virtual we+deliver when+necessary with+their work+life work+life+balance work+we you+in you+must your+application',
		'3:6':
			'a+full+service achieve+our addresses advancement+opportunities aggressive and+also and+exceed and+help+us and+internet and+weekends assignments based+on+our but+is calls+to candidates+are candidates+must cars charity chemical communicate+effectively communities+we computer+with+internet daily+operations deliver+to development+company develops+and do+your documents+and duties+as+required dynamic+and errors evenings exciting+and free+time friendly+and full+service fur human+resources in+both in+customer in+engineering in+project in+the+development is+designed lawyers liaison mentor mission+is monitors must+be+available na of+project our+goals our+mission+is part+time+job possess+a principles+and products+have promoting public+relations related+duties+as relating results+we root sales+marketing self+starter+and serves+as sign+up+for skills+strong small+and their+sales this+new time+positions to+apply+for to+serve urgently+recruit utilizing we+have+the you+can+work you+will+also',
		'3:7': 'pendidikan+sma な 手',
		'4:2': 'experience',
		'4:3':
			'communication competitive day every least office responsible+for self to+help tools work+in years',
		'4:4':
			'a+high accounts additional analysis and+to and+you applicants better cash clean code communicate company+is deadlines design+and development+of e+mail established existing experience+working improvement interested into+a little looking+for+a main offering on+our operations paced per+week prior qualified service+and set simple take+a this+is+an to+manage wage',
		'4:5':
			'a+brand a+business a+desire a+desire+to a+large a+very abilities an+environment+where an+exciting an+opportunity and+an and+dental and+not and+tasks answer are+committed are+committed+to areas+of attributes coaching colleagues+in commitment+to company+and competitive+benefits confident consider coordinate credit+card customers+and depth designed+to develop+your develop+your+skills developed eager earned eligible environment+where+you excellence excellent+communication+skills faster fees four great+opportunity guidelines hotel in+one incentives industry+with internal+and+external involving is+a+global is+currently is+preferred knowledge+of+the like+you limited+to method methodologies now+for of+more+than online+training opening operations+and or+in other+duties permanent place+for policies+and position+on prepared presence professional+services proposed proven+track proven+track+record provider+of purchasing recommendations regarding resource responsibilities+and routine s+the savings+and scope self+starter size skills+in software+development standards+and strongly structure sustainable takes teamwork telemarketing the+box the+development+of the+exciting this+exciting to+bring to+keep to+take+a training+to version who+is will+also winning with+internet written+communication you+by you+may your+knowledge your+skills+and',
		'4:6':
			'a+daily+basis a+much a+pro a+project a+proven+track a+short a+timely+manner accordance+with+the and+apply and+challenging and+continuous and+experienced and+implementation+of and+lead and+oral and+select as+long+as assistance+to attendant automated avenue be+willing+to benefits+package+including boss business+owners c+c caring coach communication+skills+both compassion competitive+salary+and control+and core+values customers+of daily+basis depend doctors excellent+time excellent+time+management exciting+industry executive+level figures folks for+people full+time+and gary good+knowledge+of guys have+experience+in health+and+dental health+benefits hearing help+our holidays+and in+most in+support+of increase+their industry+we initiatives+and inquiries+and interfaces intermediate is+also+a issued issues+that kept life+and literate long+as management+in managers+to mechanics numerous nurses of+products+and of+small of+technology ok on+and on+average or+higher os partner+with patients+and pension perform+other+duties plans+to players+who positive+attitude preparation+of prevent problem+solving+and processing+of promptly provide+complete provided+for re+hiring relating+to rentals repair reporting+and rewarded select+the set+your set+your+own skills+able solving+and team+players+who teams+in technology+in the+coming the+population the+successful+candidate timely+manner tired+of to+include to+project to+working tuition utilities varied waiter+waitress want+to+work wanting we+are+an we+re+hiring we+strive while+providing will+also+have will+contact+you with+new work+a+flexible work+effectively work+with+the working+from year+old yearly you+be your+email',
		'4:7': 'dept description+we+are give+us lanjut of+patient receive+your supervises た 子 真',
		'5:3': 'customer general meet service you+have you+to',
		'5:4':
			'and+is and+provide appropriate areas bachelor+s bring commitment credit engineering fast+paced few holidays includes industries instructions integrity into+the level+of limited list mail managing of+an possible proven request vacation where+you will+have writing',
		'5:5':
			'a+free a+position a+week allows amount an+excellent and+business and+company and+follow and+has and+holidays and+process and+resolve and+services+to and+verbal applicable are+willing are+willing+to as+necessary assist+in be+at began box capable+of changing checks coming complete+training computer+skills costs dengan detailed domestic enthusiastic experience+in+the explain extraordinary faces from+our gas+industry goes growth+plans have+excellent incentive instead job+you knowledge+with levels+of needed+to of+experience+in of+your+own offers+a on+the+job on+their only+a out+of+the owners please+apply preparation prepared+to problem+solving+skills provide+a resolve role+will solving+skills someone+who statements success+is the+organization to+customer to+develop+your to+for to+hire transactions troubleshoot where+you+are wish with+a+proven with+company work+from worldwide you+don you+don+t you+for your+skills',
		'5:6':
			'a+can a+can+do a+flexible+work a+great+opportunity a+true ab ability+to+be ability+to+use accountable acts adventure affiliation an+administrative an+exciting+and and+ad and+decision and+dental+insurance and+general and+information and+planning and+typing and+value any+of+these applicants+should+be are+designed are+designed+to are+paid associates+degree bar be+given both+in builder but+a calendar can+work+in catering change+your come+from completion+of comprehensive+benefits comprehensive+benefits+package computer+with contact+you contracting coordinates data+entry+and deliveries demeanor description+we directing disciplines dynamic+environment email+to evaluate+and evidence experience+within face+to family+owned for+further for+people+who frames gave globe good+computer group+is harder high+degree high+degree+of his+or his+or+her home+based home+office how+you+can implementation+of in+development in+other in+sales in+writing input+to insurance+employee internally+and introduction is+by is+for+you is+part+of it+also job+functions jobs+at judgment knowledge+and+experience lebih limit link+and logs lokasi managing+a medical+dental+and meet+deadlines min+sma models+and must+work new+technologies normal objects of+high off+and+holidays offer+a+competitive oil+gas or+her oral+and+written our+unique own+a own+schedule paid+training paycheck person+to phone+calls plc prepares prioritize+and products+in programming+and properties realistic related+duties requirements+in responsibility+and role+and rotation schedule+and seasoned service+in services+in short+and short+and+long sick+leave skills+including so+if so+if+you strong+communication successful+candidate suitable+for supplier tasks+to team+players techniques+and test+and that+includes the+data the+front the+home the+quality their+career their+communities their+financial this+link through+your to+analyze to+check to+deliver+to to+help+our to+his to+interact+with toward und use+and vessel whose will+receive with+customers+and with+minimal+supervision without+the work+under+pressure working+with+the written+and+oral your+own+schedule yr',
		'5:7':
			'and+continuously and+much+more and+select+the and+word are+an+equal are+properly assistants balance+and bed candidate+you casa concerning customer+information excel+and+word fast+pace geographic have+excellent+communication hours+are if+interested jam know+if lines+and logical mall meet+and+exceed meet+deadlines+and must+have+experience need+of need+someone of+company part+time+position personnel+and pharmaceutical plan+with+company proposals+and salary+and+benefits sam sedang send+an+email skills+are+a team+building telephone+calls the+customers the+price to+further will+come with+general work+on+the で',
		'6:2': 'must',
		'6:3': 'as+well develop knowledge+of projects staff system',
		'6:4':
			'active administrative are+a assist bonuses city core depending depending+on diploma documents effectively every+day hiring if+you+are in+a+fast medical name operating partner provides responsibility solving specific who+can',
		'6:5':
			'a+flexible a+proven actions ad and+maintenance and+maximize and+values approved billing but+we can+do card cleaning communities con desire desire+to duties+as+assigned entrepreneurial entrepreneurs environment+where es excel+and facilities features given have+some health+and high+school+diploma housekeeping in+about individuals+who+are innovation interact+with is+for looking+for+individuals looking+for+the manage+the mechanical more+information+on motivated+and much+more must+be+a now+and o of+new offer+full on+how on+work option our+engineering our+website people+and performs petroleum please+contact positions+are produce serves solutions+is solutions+we straight that+our the+industry the+oil the+primary training+provided under+pressure want+you+to we+are+committed we+offer+full written+and+verbal you+would',
		'6:6':
			'a+clear a+daily a+high+school a+strategic all+levels among+the an+immediate and+database and+field and+instructions and+knowledge+to and+real and+reduce and+tools any+time approach+and are+ready are+ready+to as+long assign base+and be+eligible below+to bertanggung bertanggung+jawab candidates+to communicating+with competency coordinate+and coordinating corrective create+your customer+service+experience d+like+to degree+of deliver+on dental+life developing+and do+a do+you+want email+or employee+to enjoys entered entry+and establishment euros evaluation execution+of experience+a+plus experience+ability experience+ability+to financing find+more growth+of if+your improve+quality income+of initiate is+part it+may job+responsibilities looking+for+people memiliki+kemampuan method+of minimal+supervision motivated+people new+product niche no+credit no+experience+required nurse of+experience+with of+mobile office+support on+a+daily paid+to positions+available professional+and qualified+candidates required+minimum+of scanning scrum seeks segera services+through should+have+a skills+both+written sponsored statistics success+in technically technologies+and ten the+best+of through+its time+off+and to+our+clients to+think to+work+under two+years we+are+in while+making will+be+given will+contact with+innovative with+many with+minimal yes+to you+can+make you+could you+how you+how+to you+like your+life your+profile の',
		'6:7':
			'a+message ability+to+think and+commitment and+communicating+with and+daily and+decision+making and+develops and+low and+packaging approved+by+the available+and aviation cara cekatan click+on+the computer+proficiency data+entry+us degree+from dengan+subjek dental+life+and depending+on+level entry+us evaluation+of ever+changing experiencia f+b find+more+jobs gaji+pokok give+us+a hate in+need+of in+the+areas informasi internet+connection jobs+at+apply karyawan laptop+and lebih+lanjut managing+director more+jobs more+jobs+at multi+task+and of+credit of+excel on+level on+level+of other+requirements patient+care payroll+clerk pokok qualifying quick+books related+activities results+oriented scenarios serta supervisory support+from the+areas+of the+medical the+salary to+developing trainer troubleshoot+and undergo vacancies wajib+memiliki want+more will+work+in with+operations your+efforts い モ 自',
		'7:2': 'with',
		'7:3': 'as+well+as career environment follow knowledge products up+to written',
		'7:4':
			'a+plus and+experience annual candidates college employee engineer high+school like+to maintenance oil perfect practices problem problem+solving reports results reviews school short test to+meet we+provide were',
		'7:5':
			'admin an+interview angeles approximately at+home award be+working benefits+package desired develops duties+as employ estate for+individuals+who forms in+providing include+but information+and inventory los+angeles management+of member+of or+more orientation owner paper participation people+in population purpose quality+and recovery regulatory relations respond retirement senior+management starter the+oil+and to+achieve to+get+started to+know to+travel typing wanted we+need we+provide+a where+you+can wish+to written+communication+skills you+must+be',
		'7:6':
			'a+common a+personal alliance and+monthly and+others and+see and+self applicants+should bartender be+eligible+to beneficial best+of business+to codes continuously criteria del deliverables description+the desire+to+work developments educational effectively+with estimate experience+using familiar+with great+opportunity+to greet have+over health+care here+at i+mean i+would in+depth information+and+data innovate is+necessary licensed looking+forward m+a market+leader market+leader+in mathematical modules money+we motor no+experience+is not+in of+service+and of+the+organization of+the+project on+personal operations+of opportunity+is oral+and our+team+of pas personable photography politica preventive printer rating rental required+minimum see+if self+motivated+people serious spreadsheets structures support+in task+and territory that+would the+appropriate the+areas the+average the+code the+existing this+person to+maximize to+share treatment turn+you us+a us+as voluntary waiter what+it will+be+provided will+give year+college you+will+receive に',
		'7:7':
			'a+high+degree abilities+to ability+to+meet an+administrative+assistant analysis+to and+code and+full and+holidays+with and+in+writing and+patients applications+in are+a+must at+apply benefits+package+that career+is choose+to city+and coding+and company+discounts company+that+is cpr daftarkan+diri+anda diri+anda for+the+best from+the+job generous+company generous+company+discounts girls guru holidays+with holidays+with+generous imports include+answering informasi+lebih informasi+lebih+lanjut is+not+limited is+to+help komunikasi+yang komunikasi+yang+baik lean+six listing love+the media+sosial medical+device memiliki+sim mom needs+for of+offshore of+the+box online+part online+part+time operating+room opportunity+we organizational+skills+ability oriented+environment our+patients outbound+calls patches perform+a person+with+a position+please+submit programming+experience regulatory+and related+discipline same+day school+and seeking+a+full services+in+the started+with the+house the+way+to to+customers+and untuk+informasi untuk+informasi+lebih wanita+max we+require we+sell',
		'8:3': 'benefits daily must+have people plus project re technical using',
		'8:4':
			'a+few ability+to+work achieve and+services at+least candidate comprehensive control detail gas manner payment years+of+experience',
		'8:5':
			'a+better administrative+assistant and+take anywhere architecture associated books calling completion data+and earning engineering+and fill for+this+position get+started giving hello helpful him in+which interaction multi+task oral our+business patient practice principles project+management serve title to+communicate urgently will+include work+from+home you+can+earn you+work',
		'8:6':
			'a+multi a+part+time a+team+oriented ability+to+travel activities+of ad+d and+implementation and+offshore and+results and+we+re ano apply+for+this approval are+met bills business+is care+of credit+cards eligible+to estimates expansion for+an+interview for+part grown+into has+an has+grown him+to i+want immediate+start increased internally literacy loved lulusan manager+will meet+the+needs mentoring nursing of+financial offerings operations+in participation+in permit position+please real+estate reception receptionist represents represents+the retention role+for scan service+experience suitable tailor+made the+amount time+position to+interact trabajo we+have+over which+include work+the years+in',
		'8:7':
			'ad+d+insurance age+of and+ad+d and+assisting and+e and+initiatives and+positive application+via+this be+hire be+select+for candidate+must+have change+your+life company+is+seeking d+insurance d+insurance+employee dame devoted disukai do+u down+menu drop+down drop+down+menu employee+wellness employee+wellness+and engineering+experience environment+ability exploration health+dental+life in+project+management in+service info+klik insurance+employee+wellness it+takes+to job+opening job+opening+drop kepada kriteria lebih+disukai life+and+ad link+i look+at+that manager+of minimal+tahun name+is opening+drop opening+drop+down opening+for opportunity+we+are position+au position+from position+from+the position+must representatives+in requests+to runway select+for some+experience sophisticated specific+focus takes+to the+job+opening the+program the+services this+link+i this+position+please to+name via+this via+this+link we+enjoy with+generous with+generous+company with+the+company work+in+our working+from+home you+be+select your+passion は',
		'9:3': 'available level looking+for own',
		'9:4': 'benefit center corporate experience+is functions levels minimal once oriented',
		'9:5':
			'and+office associated+with back+to database easily emerging experience+required facilitating interact just+a maintenance+and minutes offer+a officer oil+and owned personality please+send please+send+your price proper reduce s+and schedules school+diploma se select solve the+market tools+to truly tv with+over',
		'9:6':
			'a+truly ability+to+multi accountant agreement and+phone and+set attributed aware be+at+least bookkeeping both+written both+written+and change+management check+your commissions communication+skills+and control+of expenses i+d interested+in+this lean license+and methodologies+and more+info must+be+at name+and of+equipment on+one person+with persons phones reps service+and+a system+with the+link the+perfect to+earn unmatched value+through view+our we+serve wir word+and your+free',
		'9:7':
			'a+model acc admin+assistant afford and+competitive and+comprehensive and+hours answering+phones check+if company+benefits conforms conforms+to contract+to dependable each+week exp experience+minimum fast+paced+dynamic first+day goes+to hiring+manager hotel+management i+want+you in+retail integritas job+in keterampilan lenses level+of+experience marketer me+on merchandising ministry months+contract most+successful of+assigned one+time opening+for+a operations+of+the or+in+a paced+dynamic package+that package+that+includes position+must+be price+and project+manager+us rivers send+resume sim+c span the+payment their+work time+or to+another who+are+ready with+just you+choose',
		'10:3': 'customer+service email include must+be needed offer',
		'10:4': 'a+full area de flexible our+company problems we+are+a would+be written+and',
		'10:5':
			'a+must ago an+environment and+gas billion bottom build+a efficient implementation oil+and+gas people+to programming responsibilities+include scheduling six the+project to+offer wages want+you',
		'10:6':
			'a+health assessments assistant+to aware+of beauty billion+in creativity developer+and employees+in experience+on make+the mampu+bekerja of+data owners+and receive+a team+oriented to+me to+those vacations with+a+high with+customer+service with+good work+under る',
		'10:7':
			'all+company and+benefits+package and+records criminal+record d+a distinguished for+him for+my front+office full+training go+on i+m+a i+would+like includes+health includes+health+and interview+and it+be kemampuan+komunikasi+yang lighting made+solutions multi+line muslim now+with of+work+experience online+for p+o passports predictable requirements+experience service+rep+us shell tailor+made+solutions the+energy there+be trains verifies were+hiring will+receive+a with+a+very か か+ら デ デ+ル モ+デ モ+デ+ル ル',
		'11:3': 'computer on+the',
		'11:4': 'and+data basic family from+home long+term share travel work+in+a',
		'11:5':
			'a+full+time advantage also+a and+share car cards friend have+experience load maximize nationwide rep service+representative to+multi wellness with+no you+have+a',
		'11:6':
			'at+that be+on be+very can+make conceptual grade industry+s map member+of+our of+experience+and of+the+company online+at optical posisi practices+and the+industry+s to+multi+task us+il working+relationships you+are+looking',
		'11:7':
			'and+hardworking and+those assistant+accountant kid komputer my+family now+in p+e people+to+join project+we relational rep+us telepon the+hotel wellness+and you+would+be your+daily も',
		'12:3': 'communication+skills work+with',
		'12:4': 'in+an in+your link motivated of+experience potential skills+and term with+your',
		'12:5':
			'accept and+can certification clerical earnings ensure+that kerja of+products profit project+manager share+your talents urgent we+offer+a weekends word+excel',
		'12:6':
			'allows+you allows+you+to hang paired service+representative+us services+as shopping+experience specialty',
		'12:7':
			'be+select education+level for+a+full ke+email membuka+lowongan recruiting+and squad suchen truly+global tune 简',
		'13:3': 'e personal would',
		'13:4': 'description others package real task to+develop ve word',
		'13:5': 'can+earn clerk il in+the+world send+your services+to+the walk years+ago',
		'13:6': 'ask+for customer+service+representative specialist+us those+with usia+maksimal',
		'13:7':
			'a+truly+global customer+service+rep dear+friend franchise perempuan recruits service+rep you+to+work を',
		'14:2': 'we',
		'14:3': 'do duties manager',
		'14:4': 'assigned excel in+this line we+offer',
		'14:5': 'analyze and+i assisting discipline engineer+us manager+us no+experience to+you',
		'14:6': 'a+t bottom+line develop+a lowongan lowongan+kerja permanent+full va',
		'14:7': 'analyze+the in+these prueba skills+written+and visas за и',
		'15:4': 'necessary we+are+looking',
		'15:5': 'execution hardworking personnel the+work',
		'15:6':
			'in+the+market inbox migration proficient+with service+oriented type+permanent with+customer with+full',
		'15:7': 'cleaner firma m+e nt reunion sosial would+make ら',
		'16:4': 'below for+an we+will',
		'16:5': 'answering contractor coverage',
		'16:6':
			'a+nationwide administrative+assistant+us bottom+line+requirements clerk+us hospitals line+requirements representative+us tailor type+permanent+full',
		'16:7':
			'baik+dan communication+skills+written minimal+lulusan skills+written surgery tahun+minimal trabajar',
		'17:4': 'show who+are',
		'17:5': 'au patients',
		'17:6': 'a+website and+resume mau',
		'17:7': 'gun unemployed',
		'18:3': 'part',
		'18:4': 'income',
		'18:5': 'and+with w',
		'18:6': 'audition',
		'18:7': 'boys help+we toko',
		'19:2': 'skills',
		'19:3': 'are+looking contact',
		'19:4': 'assistant your+own',
		'19:5': 'hospital per+day',
		'19:6': 'office+manager po',
		'19:7': 'estamos',
		'20:4': 'earn multi',
		'20:6': 'z',
		'21:2': 'company',
		'21:3': 'training',
		'21:5': 'r',
		'21:6': 'assistant+us',
		'21:7': 'now+hiring pengalaman+kerja',
		'23:4': 'resume',
		'23:5': 'accounting',
		'24:4': 'are+looking+for part+time training+and',
		'24:6': 'quoted',
		'26:6': 'apply+using apply+using+below',
		'26:7': 'ir',
		'27:3': 'services',
		'27:5': 'offshore',
		'27:6': 'using+below using+below+link',
		'28:6': 'below+link',
		'60:2': 'us',
	},
	named: {
		'found caution': 8,
		'found note': 6,
		'found stop': 3,
		'holds money': -5,
		'holds percent': 2,
		'holds time': -6,
		'kind casting': -2,
		'kind job': 2,
		'kind message': 5,
		'kind other': -4,
		'language en': -6,
		'language other': 6,
		'language und': -2,
		'level caution': 14,
		'level note': 11,
		'level stop': 6,
		'rule adult-content-hidden': 1,
		'rule be-your-own-boss': 2,
		'rule daily-salary-pitch': 2,
		'rule day-pay-few-hours': 1,
		'rule famous-employer-by-chat': 1,
		'rule few-places-left': 1,
		'rule found-your-resume': 1,
		'rule guaranteed-fame': 1,
		'rule guaranteed-income': 1,
		'rule hired-at-once': 1,
		'rule model-pay-too-high': 1,
		'rule pay-beyond-the-work': 2,
		'rule pay-without-skills': 1,
		'rule people-offered': 1,
		'rule scouted-flattery': 2,
		'rule simple-online-work': 1,
		'rule story-easy-money': 2,
		'rule story-star-promise': 3,
		'rule stranger-offers-job': 5,
		'rule we-arrange-everything': 1,
		'shape exclamation marks': 4,
		'shape length': -5,
		'sign care': -1,
		'sign casting': -4,
		'sign job': 4,
		'sign letter': 5,
		'sign ordinary': -6,
		'sign report': -2,
		'sign site': -6,
		'sign sought': 2,
		'sign teaching': -3,
		'sign work': -1,
		'sign you': -7,
		'stance neither': -2,
		'stance offer': 6,
		'stance teaching': -2,
	},
};
