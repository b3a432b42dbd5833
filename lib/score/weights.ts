import type { Learned } from './learned.ts';

/**
 * Written by `npm run learn`; not to be edited by hand. Points and rarity by word: above 0 for words that known
 * fraudulent texts hold oftener, below 0 for words of honest ones; words in a row are joined with plus signs. Nothing but words of everyday
 * language that texts of several hands share, and numbers: no names, no addresses, no text.
 * Learned from 3352 texts (acaec3c31356).
 */
export const weights: Learned = {
	base: -6,
	words: {
		'-44:4': 'http',
		'-33:1': 'to',
		'-32:4': 'call',
		'-31:4': 'x',
		'-28:3': 'no',
		'-27:4': 'u',
		'-26:2': 'is',
		'-25:4': 'got',
		'-25:5': 'recruitment',
		'-23:4': 'click today',
		'-23:5': 'bit',
		'-23:7': 'ま',
		'-22:2': 'full+time',
		'-22:3': 'get',
		'-22:4': 'app',
		'-22:7': 'pinjaman',
		'-21:1': 'in',
		'-21:3': 'free',
		'-21:4': 'in+person info',
		'-20:3': 'join',
		'-20:4': 'mobile shift',
		'-20:5': 'hybrid',
		'-19:2': 'or',
		'-19:3': 'class',
		'-19:4': 'agency',
		'-19:6': 'bisa dari teliti vic',
		'-18:3': 'now visa',
		'-17:2': 'on',
		'-17:3': 'companies hour so',
		'-17:4': 'content live subject',
		'-17:5': 'update',
		'-16:1': 'and the',
		'-16:2': 'but you',
		'-16:3': 'how t',
		'-16:4': 'end group location+in plan',
		'-16:5': 'dear enter private tahun work+location xxx',
		'-16:6': 'tomorrow',
		'-16:7': 'a+c り+ま',
		'-15:2': 'at it this',
		'-15:3': 'h out per+hour what year',
		'-15:4': 'culture digital location+in+person news some+of web',
		'-15:5': 'anda kualifikasi max min wanita',
		'-15:6': 'bags da gmail minimal+sma ur',
		'-15:7': 'cashback kamu recharge uw',
		'-14:2': 'all pay that',
		'-14:3': 'been ensure growth way',
		'-14:4': 'bank en in+our',
		'-14:5': 'apply+now atau bekerja com temporary work+location+in',
		'-14:6': 'akan diutamakan gmail+com tahun+pendidikan tu your+phone',
		'-14:7': 'airtel siap',
		'-13:1': 'a for',
		'-13:3': 'at+the lift like n off there was when',
		'-13:4': 'always c driver order passion relevant search understanding',
		'-13:5': 'collaborate job+type+full l links modern supportive',
		'-13:6': 'a+a berpenampilan exclusive https im mix sales+representative secara ship went 本',
		'-13:7': 'alamat colors kuliah',
		'-12:2': 'full',
		'-12:3': 'health here ll most provide software them',
		'-12:4': 'b has+been range relationships secure site then type+full+time via',
		'-12:5':
			'availability chance collaborate+with die gift happy hi j marketing+and protection related+field through+the time+pay win yang',
		'-12:6': 'casual+temporary child cookies ha invest of+product onboard skin together+to',
		'-12:7': 'a+a+a aqui hanya hubungi laki msg send+us+your soft ti',
		'-11:1': 'of',
		'-11:2': 'up',
		'-11:3':
			'a+m across class+h education has hours+week just know months+education only opportunities visa+class visa+class+h worksite',
		'-11:4':
			'and+manage co development+and di ensuring essential exceptional job+type prepare remote some+of+the special store that+you to+lift to+support',
		'-11:5':
			'diverse electrical growth+and hour+shift informed is+looking join+a role+in stock the+position until usia van',
		'-11:6':
			'an+hour connecting hasta in+office informacion job+title male meals n+n ne pendidikan+minimal+sma pria tea txt western',
		'-11:7':
			'bersama bulan cek job+opportunities keuangan leh link+http look+at+the now+i provide+excellent syarat u+info vi',
		'-10:2': 'about by not one',
		'-10:3':
			'and+the based growing leading location m+experience n+a positions+full positions+full+time support to+be you+re',
		'-10:4':
			'building creative for+more fun hard interest multiple of+all passion+for physical positive status stop this+role together too understanding+of unique with+us',
		'-10:5':
			'a+passion a+passion+for a+positive a+small and+your art cutting departments difficult early expand for+over full+time+pay going+to hope i+am is+looking+for kitchen living make+a memiliki particularly planning+and plant points target tests the+art to+work+independently untuk work+independently',
		'-10:6': 'barat closed dont draw internship invest+in menarik por sebagai sin us+your',
		'-10:7':
			'administrasi by+date dear+customer fasilitas fasilitas+gaji just+click kyc laki+laki lor lui minimal+sma+smk please+call sekarang silahkan uang vip voorkom xxx+xxx your+company',
		'-9:2': 'new time',
		'-9:3': 'm manage p+m p+m+experience please role strong they will+be',
		'-9:4':
			'accurate am brands communications conditions deliver doing exposure government health+insurance individual is+the keeping lead learning play point portfolio qualifications send states talent video',
		'-9:5':
			'and+new anything be+in chance+to claim commute css deadline el engage hourly i+have industry+leading joining ke nation of+employment release reply required+work season street to+commute vision+insurance warehouse west',
		'-9:6':
			'actors ans berkomunikasi calls+and clinic di+bidang hair kreatif menggunakan pos restaurant sea send+us si solo star the+nation till to+enhance town up+a we+are+hiring your+account',
		'-9:7':
			'barang customer+your daftar durante especial eve filming hal jika menjaga oferta om phenomenal proses sama stomach tc upto work+place',
		'-8:2': 'positions s work',
		'-8:3': 'development months paid right safety well',
		'-8:4':
			'back dan dedicated department direct does exposure+to focused food for+your looking+to love members my next or+a per+year reliable required+to requires rights standard taking team+to the+most to+do to+provide to+your track user valid verify',
		'-8:5':
			'a+professional a+team+of are+hiring associate avoid building+and came capabilities casual consumers cruise custom download east enhance fast+growing feel fluent form generation holiday in+computer key+responsibilities labor maintain+a morning on+site parts pengalaman position+is present que rates sa selected sessions sex sexual shop sound stakeholders stand students supplies thanks the+entire to+avoid to+become told transportation university v with+other with+strong you+and your+work',
		'-8:6':
			'a+unique aged and+community and+financial and+good and+just bank+account bay booked can+i confirm dapat+bekerja das este foto in+data independence information+to interviews invite live+in login make+money manager+the melakukan on+customer paperwork pengalaman+di position+will pour process+for procurement required+skills rock searching software+engineer strong+attention strong+attention+to supervise the+community una une valuable watching what+happened',
		'-8:7':
			'cliente communication+skills+good dias does+this from+there hari i+got komunikasi+dan laporan legs luv mau+belajar mempunyai register+to senior+software+engineer subject+email tanggung to+make+money waktu website+for',
		'-7:2': 'apply if is+a required',
		'-7:3':
			'and+other around as+a background client clients for+the highly maintain need of+a product social tasks to+a to+ensure',
		'-7:4':
			'able+to+lift about+the access+to already become believe board community develop+and efficiency efficiently employers equivalent having hr ideal individuals issues it+is last law lbs message open opportunities+for processes ready s+a safe said second similar small solutions+to teams tech the+role to+have top type+full understand we+also young',
		'-7:5':
			'a+work alert and+the+ability atmosphere auditions basic+computer busy casting children computer+science confidentiality creation cutting+edge did engagement familiarity+with families final foundation game gender get+a hey hold if+the in+business in+computer+science integrated investment join+us jujur life+insurance likely lives matching meaningful notice of+the+art of+the+most of+the+world oversee overview park part+of+our places premium presentations product+development professional+development proficiency+in protected purchase qualification registered religion required+work+location requirement sales+and set+up sitting state+of+the statement support+to tax there+is through+a to+find to+improve to+maintain to+make+a to+this try unlimited updated we+can white wire with+experience workplace you+a you+should',
		'-7:6':
			'a+la a+live a+supportive administrative+tasks as+one+of auf backgrounds berpenampilan+menarik black bookings bringing clothing day+shift disabilities domisili edit ein eine ensure+a ensure+compliance ensure+compliance+with environment+for esta film flights france full+time+permanent have+strong hygiene i+ll in+software in+the+same information+please instant institutions interacting interacting+with into+our ist listening ll+work maintain+accurate mas n+strong new+products now+to of+building our+customer our+goal parent parte passport relationships+and requirements+for sales+process sat searching+for skills+n spring surat te teaching time+permanent tried typical ultimate warm welcoming work+well workload',
		'-7:7':
			'a+reliable anyway aplikasi bekerja+secara daerah deliver+high happened+in highest+level+of if+you+need in+joining kantor memahami no+worries obtaining pengalaman+minimal possession produk should+be+a special+offers sudah tahun+pendidikan+minimal teacher the+employment vacancy worries',
		'-6:2': 'an more per their to+the week your',
		'-6:3': 'before don don+t employer first online testing worker',
		'-6:4':
			'a+team and+have between case compliance+with do+not enjoy entire etc even events expertise farm going hardware has+a history important internet latest learn+more local maintaining management+and need+to offers on+your operation questions regular relationships+with report senior sign since still tell the+opportunity throughout throughout+the users want+to we+believe website what+we',
		'-6:5':
			'a+background a+difference a+part+of a+sales ability+to+commute activity actually advance allow alone and+able and+able+to and+performance apply+for as+one available+in awesome beautiful bidang bill blog body book campaigns can+t central certain clients+and computers continue continue+to creates customer+support educate encourage engaging evening exchange experiences fact familiarity fastest foreign guaranteed happened heart hit honest html ideal+for in+high in+it independently+and innovative+solutions insurance+paid+time is+an+equal known la like+the make+sure meetings newsletter official or+call outcomes pendidikan portfolio+of posted pre+employment ready+to requires+a screening seems sexual+orientation solutions+and solutions+that state+of successfully supported technology+to that+you+can the+opportunity+to the+web to+be+part to+expand to+give to+have+a to+receive to+submit to+understand valued vehicles veteran voice wants we+re+looking weekend',
		'-6:6':
			'a+diverse a+fee a+highly a+software ability+to+lift actor administrators all+applicants allowance and+back and+grow and+growing and+high and+local and+mobile and+non+technical and+objectives and+supportive and+time+management apple asked+to associate+degree based+out based+out+of be+asked begin cafe candidate+will+be care+and career+growth chances comfortable+working communicator companies+in company+is+looking component current+and definitely digital+marketing do+i efficiency+and electrical+engineering engineering+services european excellent+verbal exercise expression extras flat fluent+in for+employment gender+identity graphic guarantee headquarters high+volume hub hundreds+of if+i if+you+do industry+professionals ini integrating interior is+like island joined keeps laboratory lasting lets li looking+to+hire lowest mental middle mobile+app n+ability n+ability+to n+experience nama nobody non+technical offline one+or or+related+field pack par partnership pendidikan+min place+in position+in positions+for program+that promotional quality+control queries receipts recruitment+process reply+to rose seeking+to send+you sleep sms strong+organizational sweet t+get technical+and+non tested that+we+can the+executive the+field+of the+outside their+families this+message to+be+in to+choose to+enter to+join+the to+the+next to+write trafficking truth um unsolicited updating we+help we+look wear what+we+offer with+product wonder years+and you+and+your you+see your+job',
		'-6:7':
			'and+home and+their+families are+searching blok cm cruise+line golf is+hiring logging multitasking of+companies pribadi requirements+for+this role+in+the surat+lamaran went+to',
		'-5:2': 'hours team',
		'-5:3':
			'able able+to any by+the days employment good have+a is+an key may money performance solutions you+ll',
		'-5:4':
			'address agencies are+not background+check because big close collaborative cover create cross different disability driven either electronic energy for+more+information for+our getting groups have+been have+to human ideas identify improve join+our keep learn+more+about leave ll+be lot makes months+of more+about number of+time opportunity+to page platform previous promote public read science something startup submit sure systems+and talented the+following the+next the+right them+to think three to+join transfer used vision won work+and work+required you+ll+be',
		'-5:5':
			'a+career a+customer a+fast+growing a+key a+minimum+of a+young about+you account+manager addition+to advertising and+help and+may and+sales applying approach+to are+also are+currently are+passionate are+passionate+about around+the as+they aspects at+work background+in before+starting before+starting+work build+and buy called capacity career+in coffee company+policies company+that competition competitive+salary concerns configuration consideration consistently continued contribute contribute+to create+a deals degree+in+computer directly+with director+of doesn doesn+t door enough especially experts facing fastest+growing file finding for+their for+this+role found founded from+you her homes hours+of hundreds independent input insurance+paid interactive involved+in is+a+fast is+in is+our issue it+s+a it+will journey late leadership+and letter listed live+and located+in love+to movement need+to+be night of+relevant opportunity+to+work organisation outstanding overtime pages partnerships payments physically point+of promises prospective proud quality+of question recommend relocate relocate+before relocate+before+starting remain remember required+for reward rules s+leading skills+experience st starting+work submit+your super technician technology+and tell+you the+end the+ideal the+last the+rest there+s they+can thousands+of tips to+all to+an to+date to+end to+move unless unsubscribe up+and usually verbal+communication vision+and we+value what+you+ll women working+hours you+are+a you+get',
		'-5:6':
			'a+leader a+regular a+video about+the+role accepting account+management adaptable afternoon agriculture ah an+extra an+online analytical+skills and+accuracy and+analytical and+applications and+create and+effective and+ensuring and+events and+some and+supporting any+questions application+process apply+here are+always are+interested+in arrangements at+an attitude+and auditions+for baby berdomisili berdomisili+di blogs brief builds but+i but+there careful causes cepat characteristic closing coast collaboratively combined come+join commensurate compliance+with+health consultants consumers+the debt drawing each+other embedded employer+and end+users enhanced entrance entrance+of entrance+of+post experience+at feed for+one for+sales front+entrance front+entrance+of furniture genetic give+you good+understanding guess guest had+a he+s head+office high+performing hour+benefits how+do html+css i+don i+don+t improve+the including+but including+but+not index individuals+with initially inspire is+a+young is+always je k+matching leader+in+the learn+new leaving leveraging liaise liaise+with lie ll+get may+not medium+to members+and memiliki+pengalaman mission+to more+money nation+s negotiate next+level of+life of+marketing of+software of+that of+web organised orientation+gender orientation+gender+identity outside+front outside+front+entrance parents per+hour+benefits per+year+benefits pin prime prior+experience+in product+knowledge productivity+and professionalism proven+experience required+ability required+ability+to responding+to results+and resumes role+as rush safety+regulations settings sexual+orientation+gender shoot significantly simultaneously sma+smk smooth some+other spoken starting+work+required strategy+and submissions support+team system+to tailored that+values that+your the+moment the+nation+s the+outside+front the+senior them+with this+week tight to+large to+live to+plan to+put to+secure to+some totally transform transparency tried+to trip type+of up+the us+at used+by usia+max vital we+encourage we+make we+want+to weekly+monthly wellbeing why+you with+health work+collaboratively work+will year+benefits year+experience years+of+relevant you+if you+ll+get zone',
		'-5:7': 'dan+mampu new+job opportunity+in senior+software virus year+experience+in',
		'-4:2': 'are from in+the job',
		'-4:3': 'based+on being both during for+a into it+s learn must+be+able should you+are',
		'-4:4':
			'a+lot act all+of all+the and+it and+support applications at+a brand built care company+s date deal delivering developer driver+s engineers everything expected experienced fit g goal had housing however interested+in jobs largest many medium meeting might more+information network offered opportunity+for original our+customers our+team outside paid+time part+of+a part+of+the partners periods periods+of+time pre re+looking research result safety+and scams should+be starting strategy team+members that+is the+company+s the+latest the+worker they+are time+to times two',
		'-4:5':
			'a+culture a+family a+real a+result a+valid a+world about+us agreed also+offer amazing an+equal an+experienced and+communication and+efficiency and+free and+health and+innovative and+on and+professional and+solutions and+that and+use april around+the+world as+a+result asked awareness banking be+successful beyond change+the cloud color+religion commerce components connect coordinator copyright course days+of delivery+of demanding desktop detail+oriented discretion distance distribution document else enable end+of enterprise evaluate experience+of fake fall fields focused+on for+both for+example from+your generally gets guide hear held helps here+to high+energy high+performance ideal+candidate ideas+and improvements in+addition+to installation insurance+health interest+in interests investors is+your languages later laws leads learning+and length less lift+carry lifting live+and+work livestock log management+team means mi mid most+of mr natural nature networks older on+this or+any+other origin ourselves packages passionate+about photo picture press prior+experience provides+a race rather re+not reach reading reasonable red regard+to+race reported require+a required+must rest result+of return revenue satisfaction savvy scammers sell selling setup shared shares she situations so+we spot stuff summer supplemental suspicious targets the+design the+ideal+candidate the+interview the+product the+safety they+do to+be+a to+change to+effectively to+identify to+increase to+race to+sell tracking up+to+date up+with use+the using+a vary veteran+status we+re+a where+the whether+you who+will why+we wireless with+and with+some+of with+you without+regard without+regard+to work+hard world+class world+s y yes you+will+work your+family',
		'-4:6':
			'a+chance a+digital a+leader+in a+non a+result+of a+single a+talented about+our advisor all+qualified and+deliver and+implementing and+improve and+time and+training+to application+development architect are+interested as+your back+end be+removed beach birthday browser button cable can+get cast centres channels citizenship classes clearance click+here+to come+to companies+we connected contacted cost+of culture+that deliver+a developers+to direct+sales e+commerce era events+and filled flair focused+and for+career for+full for+many for+our+clients former frequently fruit funded good+communication grammar gym hard+work he+said i+ve in+terms includes+a insights inspiring insurance+health+insurance into+an is+it is+paramount it+the job+summary know+the life+insurance+paid lose marital marital+status market+and messaging movie of+how office+and office+in offices+in operating+systems organisations ou our+work passion+and pay+from php plan+to promotions re+interested+in relationships+with+clients removed rest+of route s+core saw services+we shall signed so+how software+solutions stages successful+and t+c targeted that+he that+you+have the+current the+next+level the+rest+of the+ultimate the+word tier tim to+be+removed to+become+a to+race+color transaction ultimately valley victims we+understand we+use website+and weekends+and will+play+a workflow year+of years+required you+re+not you+we your+current yours',
		'-3:3':
			'account and+a be+able be+able+to excellent insurance its make management of+our one+of part+of schedule use we+re where while',
		'-3:4':
			'a+minimum above access action age analytical and+maintain and+more are+you by+a check+out consumer could demand driver+s+license drug+testing entry+level everyone expert extra extreme from+a hand handle help+you how+to in+order k note often order+to out+of paid+time+off party pass periods+of post+hire range+of rate re+a re+looking+for reference roles s+license social+media team+and that+s the+way to+get to+join+our tools+and types weekly when+you with+an',
		'-3:5':
			'a+lot+of adhere adhere+to after+the and+build and+for and+maintaining and+paid and+secure and+want aspects+of be+offered believe+that charge choice clients+to comfort common complaint contact+information crucial day+and days+a decisions deep dental+insurance designers devices directly+to directly+to+the double driving+record during+the employees+must ensure+the entertainment excited extended+periods factors feature find+the fine flow for+extended for+extended+periods fraud fresh fully games graduate ground group+of groups+of hear+from heart+of hospitality hours+week+null i+e i+m ideal+candidate+will in+new in+this+role industry+and infrastructure involves is+one+of job+requires leaders lot+of manager+to maybe might+be mindset movements nearly nothing null null+experience null+null null+null+experience null+null+null nursery obtain+a of+contact on+social on+social+media or+any paramount people+s people+we per+month period platforms popular positions+part positions+part+time productivity pulling purposes push pushing rain raises rather+than references regard regard+to releases relevant+to required+must+be required+worksite requirements+and room+and sector sent shape shows single solutions+for speak spend stage student style summary support+the team+you teams+to termination text than+a that+can that+they the+end+of the+federal the+heart the+heart+of the+information the+new the+original the+world+s they+were third+party this+role+you thought to+come to+learn+more to+relocate today+s tool touch updates valid+driver venture verbal+communication+skills verifiable watch we+ve week+null week+null+null what+to what+we+are when+the who+has wide+range wide+range+of will+never will+not won+t work+to workers+in workers+must workforce write wrote you+with',
		'-3:6':
			'ability+to+relocate accuracy+and+efficiency applied at+the+end audience bending civil culture+of dapat days+a+week dental+insurance+health design+and+development easier fans feeling field+of for+details forum full+of fund got+a head+of health+insurance+paid history+of important+to in+some in+the+heart insurance+schedule is+at it+has k+matching+dental located+in+the matching+dental matching+dental+insurance miss no+one of+them pieces quite reaching record+and right+to there+s+a to+win together+with vision+insurance+schedule waitress wants+to warning web+development will+play with+a+passion worry you+to+apply',
		'-2:2': 'of+the',
		'-2:3': 'build customers data home marketing may+be p such+as which',
		'-2:4':
			'approach apps article be+required but+not carry closely come critical drug ever find grow if+you+re impact in+order+to involved may+be+required obtain of+this put random rapidly run server several stay terms that+the the+best the+day the+employer the+same there+are to+perform use+of we+want whether will+be+responsible works',
		'-2:5':
			'a+collaborative a+safe a+wide+range able+to+obtain able+to+perform agricultural alcohol and+will applicants+must+have at+no+cost attend be+required+to bend best+practices break click+here continues cool crop due+to+the emails employer+may employer+paid end+to end+to+end friends furnish get+the hard+to hardware+and hear+from+you high+quality in+the+u initial is+no isn isn+t keep+your laborer like+a majority majority+of mark may+be+offered messages music net no+cost+to place+to privacy prize ranch recently repetitive saying screen series so+you subject+to talk team+as temperatures the+full the+other the+u the+u+s thing to+drive to+hear to+lift+carry to+obtain+a to+pay to+the+worker total true websites will+need with+some workers+must+be would+like would+like+to you+think',
		'-2:6': 'and+will+be block in+the+field medical+dental+vision there+is+no',
		'-1:2': 'as working',
		'-1:3': 'degree experience+in go great help i long more+than needs perform some such through to+work',
		'-1:4':
			'able+to+work activities against and+written as+required at+no attention base compensation complex current directly due due+to exciting focus for+this major managers manufacturing million never of+your organization power reporting room to+make weather what+you why with+our',
		'-1:5':
			'cost+to+the duties+and farms hired hot is+one para specialist staffing supervisor we+ll we+work within+a',
		'-1:7': 'が',
		'0:2': 'other',
		'0:3': 'also equipment including industry information life looking systems',
		'0:4':
			'a+fast across+the are+the attention+to+detail away calls d friendly is+to making me member non organizational passionate processing products+and record retail s+degree salary the+world',
		'0:5':
			'and+technology and+then at+all correspondence criminal encouraged+to equipment+and excellent+communication filing follow+up hours+per if+you+have industrial knowledge+and match of+more operational supports',
		'0:7': 'し',
		'1:2': 'our who will',
		'1:3': 'best from+the if+you on+a responsibilities sales see',
		'1:4':
			'addition along+with assistance attention+to be+a capable committed conduct continuous data+entry dental developing drive dynamic executive experience+and internal mission people+who primary programs skilled success supervision that+are the+job to+deliver to+work+in ways we+are+seeking work+environment years+of york',
		'1:5':
			'accordance+with and+customer+service and+organizational and+technical and+written+communication are+encouraged are+encouraged+to baik cases communicating customer+service+and diploma+or diploma+or+equivalent execute f facility files in+accordance+with man markets mean of+working perfect+for products+to proficient school+diploma+or services+that setting skills+ability skills+ability+to stores supply the+global the+needs the+successful to+customers visual with+all years+experience+in',
		'1:6': 'club education+and+experience en+el hrs in+the+industry our+company+is',
		'1:7': '金',
		'2:2': 'be can',
		'2:3':
			'ability+to design fast field high media minimum office over position quality these those with+the workers you+will',
		'2:4':
			'a+fast+paced along are+seeking as+needed as+you bachelor+s+degree basis be+responsible benefits+and candidate+will challenges clear committed+to compliance consulting down easy financial further in+all interview language leadership license month new+york not+only number+of of+work participate payroll plans procedures production program provided provider providing receive recent services+and specifications standards started state step story the+ability the+development this+is+a to+apply to+take to+use type under value work+in+the worked working+with',
		'2:5':
			'a+comprehensive a+long a+motivated a+timely access+to+the accordance administrator advanced agile analysis+and and+execute and+procedures and+quality and+strong applicant are+you+looking as+assigned average bright careers county day+to decision+making defined degree+or demonstrate demonstrated designing dollars duty encouraged ensures establishing familiar fast+paced+environment flexibility flexible+work force grown health+dental help+us higher immediately in+a+timely in+accordance including+the information+on initiatives join+our+team kind knowledge+to let+s life+balance light los negotiation not+limited not+limited+to of+the+following paced+environment paid+holidays preparing problems+and recruit recruiting region relationship requests respond+to ride self+motivated skills+are skills+both skills+to solid sports superior telephone the+needs+of the+production this+opportunity to+complete will+work working+in+a you+looking',
		'2:6':
			'a+home a+long+term achieve+our advancement+opportunities association computer+and contractors currently+seeking entering focusing+on hours+per+week in+mechanical manages mission+is+to na office+environment organizations+and outbound skills+excellent smk thank+you+for the+main units work+a',
		'2:7': 'た',
		'3:2': 'experience in+a',
		'3:3':
			'ability after cost day each opportunity post preferred related requirements responsible take this+is want we+are we+have',
		'3:4':
			'a+great add and+be bachelor before+you cash clean commercial do+you employees finance for+you forward hands+on have+an interpersonal job+description leader main model monthly much offering operations place policies protect quick require resources review risk road services+to set technologies the+company thinking time+and time+off to+our u+s we+do willing+to within+the working+in',
		'3:5':
			'a+competitive a+global advertise agent among analyst and+benefits and+knowledge and+perform and+you+can associates be+provided best+in choose colleagues collection college+degree concepts credit+card days+on+the designated determine discounts division do+it eager+to effectiveness engineering+or enjoy+a environment+with expense experience+a experience+as+a experience+working+in facilitate follow+the for+individuals funds have+you hotel hours+a in+its in+place individuals+who information+about inquiries internal+and is+a+plus junior luxury ma maintains management+skills master material meet+and meet+the necessary+to new+and not+be occasional of+business of+sales off+and opening organizational+skills other+duties+as overall players pressure prioritize pro proactively product+and production+and progress rapid regarding rise routine scope sma solutions+to+clients source strong+focus strong+focus+on succeed system+and technical+and testing+and that+others the+internet they+will thrive time+job to+follow to+succeed trained training+to typically us+in vehicle virtual we+deliver with+their work+life work+life+balance work+we you+must your+application',
		'3:6':
			'aggressive ai and+also and+experience+in and+help+us and+implementation+of and+select and+weekends assistance+to avenue based+on+our calls+to candidates+are candidates+must cars charity chemical communicate+effectively communities+we competitive+salary+and computer+with+internet customers+of deliver+to development+company doctors documents+and duties+as+required dynamic+and evenings exciting+and exciting+industry free+time friendly+and full+service human+resources in+both in+engineering in+the+development is+designed lawyers liaison management+in management+software mentor mission+is monitors must+be+available of+project our+goals our+mission+is preparation+of principles+and products+have programs+and public+relations related+duties+as results+we root select+the self+starter+and serves+as sign+up+for skills+strong small+and strive their+sales this+new time+positions to+serve we+have+the you+can+work',
		'3:7': 'pendidikan+sma な 要',
		'4:2': 'with',
		'4:3':
			'communication competitive customer every least meet responsible+for self to+help tools work+in years you+can',
		'4:4':
			'a+high accounts additional analysis and+to and+you applicants as+the better code communicate company+is deadlines design+and development+of e+mail established existing experience+with experience+working give hiring improvement interested into+a is+required list little looking+for+a on+our paced per+week prior qualified representative service+and simple solution take+a this+is+an to+manage wage',
		'4:5':
			'a+brand a+business a+desire a+desire+to a+large a+very abilities an+environment+where an+exciting an+industry an+opportunity and+an and+dental and+not and+tasks are+committed are+committed+to areas+of attributes based+in changing checks client+s colleagues+in commitment+to company+and competitive+benefits computer+skills confident consider coordinate customers+and depth designed+to develop+your develop+your+skills developed earned eligible environment+where+you es excellent+communication+skills explain faster fees four great+opportunity guidelines have+excellent in+one industry+with instead internal+and+external involving is+a+global is+currently is+preferred knowledge+of+the like+you logistics method methodologies now+for of+more+than online+training operations+and or+in other+duties permanent place+for policies+and position+on prepared presence professional+services proposed proven+track proven+track+record provider+of recommendations resource responsibilities+and savings+and self+starter should+have size skills+in software+development someone+who standards+and strongly structure sustainable takes teamwork telemarketing the+box the+development+of the+exciting this+exciting to+bring to+customer to+hire to+keep to+take+a use+a version who+is winning with+internet written+communication you+by you+may your+knowledge your+skills+and',
		'4:6':
			'a+daily+basis a+flexible+work a+full+service a+much a+pro a+project a+proven+track a+short a+timely+manner accordance+with+the and+apply and+challenging and+continuous and+experienced and+lead and+oral as+long+as assignments attendant automated be+willing+to benefits+package+including boss business+owners caring coach communication+skills+both compassion control+and core+values daily+basis dalam depend develops+and errors excellent+time excellent+time+management executive+level figures folks for+people full+time+and gaji gary good+knowledge+of group+is guys have+experience+in health+and+dental health+benefits hearing help+our holidays+and in+customer in+most increase+their industry+we initiatives+and inquiries+and interfaces intermediate is+also+a issued issues+that kept life+and literate long+as managers+to mechanics normal numerous nurses of+products+and of+small of+technology ok on+and on+average os paid+training partner+with pension perform+other+duties plans+to players+who positive+attitude prevent problem+solving+and processing+of promoting promptly provide+complete provided+for re+hiring relating+to rentals repair reporting+and rewarded sales+marketing set+your sick+leave solving+and successful+candidate team+players+who teams+in technology+in test+and the+coming the+population the+quality the+successful+candidate timely+manner tired+of to+project to+working tuition utilities utilizing varied waiter+waitress want+to+work wanting we+are+an we+re+hiring we+strive while+providing will+also+have will+contact+you with+new work+a+flexible work+effectively work+with+the working+from year+old yearly you+be you+will+also your+email',
		'4:7':
			'and+select+the bahasa daftarkan daftarkan+diri description+we+are know+if konten of+patient personnel+and receive+your supervises telephone+calls ver with+general 手 高',
		'5:3': 'general service you+have you+to',
		'5:4':
			'active and+is and+provide appropriate areas bachelor+s bring commitment credit engineering fast+paced few holidays includes industries instructions integrity level+of limited managing of+an operating possible proven request vacation where+you who+can will+have writing',
		'5:5':
			'a+free a+position a+week allows amount and+business and+company and+follow and+has and+holidays and+process and+resolve and+services+to and+verbal answer applicable are+willing are+willing+to as+necessary assist+in be+at began box capable+of coaching coming complete+training costs dengan detailed domestic duties+as+assigned eager enthusiastic excellence experience+in+the extraordinary faces gas+industry growth+plans incentive incentives job+you knowledge+with levels+of limited+to mechanical needed+to of+experience+in of+your+own offers+a on+the+job on+their only+a out+of+the owners please+apply preparation prepared+to problem+solving+skills provide+a purchasing resolve role+will s+the solving+skills statements success+is the+organization to+develop+your to+for training+provided transactions troubleshoot want+you+to where+you+are will+also wish with+a+proven with+company work+from worldwide you+for',
		'5:6':
			'a+can a+can+do a+great+opportunity a+true ab ability+to+be ability+to+use accountable acts adventure affiliation an+administrative an+exciting+and and+ad and+decision and+dental+insurance and+general and+information and+knowledge+to and+planning and+typing and+value any+of+these applicants+should+be are+designed are+designed+to are+paid associates+degree be+given builder but+a calendar can+work+in catering change+your come+from completion+of comprehensive+benefits comprehensive+benefits+package computer+with contact+you contracting coordinates data+entry+and demeanor description+we directing do+a dynamic+environment email+to entry+and evaluate+and evidence experience+within face+to family+owned financing for+further for+people+who frames fur globe good+computer growth+of harder high+degree high+degree+of his+or his+or+her home+based home+office how+you+can implementation+of in+development in+other in+writing input+to insurance+employee internally+and introduction is+by is+for+you is+part+of it+also job+functions jobs+at judgment knowledge+and+experience limit logs managing+a medical+dental+and meet+deadlines must+work new+technologies objects of+high off+and+holidays oil+gas or+her or+higher oral+and+written our+unique own+a own+schedule paycheck person+to phone+calls plc prepares prioritize+and products+in programming+and properties realistic related+duties requirements+in responsibility+and role+and rotation schedule+and seasoned service+in services+in set+your+own short+and short+and+long skills+including so+if strong+communication suitable+for supplier tasks+to team+players techniques+and that+includes the+data the+front the+home their+career their+communities their+financial this+link through+your to+analyze to+check to+deliver+to to+help+our to+his to+include to+interact+with toward use+and whose will+receive with+customers+and with+many with+minimal+supervision without+the work+under+pressure working+with+the written+and+oral your+own+schedule yr',
		'5:7':
			'a+message and+communicating+with and+much+more and+word are+an+equal assistants bed cara casa concerning customer+information excel+and+word f+b fast+pace geographic have+excellent+communication hours+are if+interested lanjut mall meet+and+exceed meet+deadlines+and must+have+experience need+someone of+company pharmaceutical plan+with+company pokok salary+and+benefits the+customers will+come work+on+the 真',
		'6:2': 'must',
		'6:3': 'develop follow knowledge+of projects staff system',
		'6:4':
			'administrative assist bonuses city core depending depending+on diploma effectively in+a+fast into+the mail medical partner perfect provides responsibility school solving specific test were',
		'6:5':
			'a+flexible a+proven actions ad an+excellent and+maintenance and+maximize and+values approved billing but+we can+do card cleaning communities desire desire+to entrepreneurial entrepreneurs environment+where excel+and facilities features from+our goes have+some health+and high+school+diploma housekeeping in+about individuals+who+are innovation interact+with is+for looking+for+individuals looking+for+the manage+the more+information+on motivated+and much+more must+be+a now+and of+new offer+full on+how on+work option our+engineering our+website people+and performs petroleum please+contact positions+are produce respond serves solutions+is solutions+we straight that+our the+industry the+oil to+get+started typing un under+pressure we+are+committed we+offer+full written+and+verbal you+don you+don+t you+would your+skills',
		'6:6':
			'a+clear a+daily a+high+school a+strategic all+levels among+the an+immediate and+database and+field and+instructions and+real and+reduce and+tools any+time approach+and are+ready are+ready+to as+long assign bar base+and be+eligible below+to both+in candidates+to communicating+with competency coordinate+and coordinating corrective create+your customer+service+experience degree+of deliver+on dental+life developing+and disciplines do+you+want effectively+with email+or employee+to enjoys entered establishment euros evaluation execution+of experience+a+plus experience+ability experience+ability+to find+more i+would if+your improve+quality in+sales income+of initiate it+may job+responsibilities lebih link+and lokasi looking+for+people memiliki+kemampuan method+of min+sma minimal+supervision models+and motivated+people new+product niche no+credit no+experience+required not+in nurse of+experience+with of+mobile offer+a+competitive office+support on+a+daily paid+to positions+available professional+and qualified+candidates required+minimum+of scanning scrum seeks services+through should+have+a skills+both+written so+if+you sponsored statistics success+in technically technologies+and ten territory the+best+of through+its time+off+and to+our+clients to+work+under two+years vessel we+are+in while+making will+be+given will+contact with+innovative with+minimal yes+to you+can+make you+could you+how you+how+to your+life your+profile',
		'6:7':
			'ability+to+think and+commitment and+daily and+decision+making and+develops and+full and+low and+packaging approved+by+the available+and aviation click+on+the computer+proficiency daftarkan+diri+anda degree+from dental+life+and depending+on+level diri+anda evaluation+of find+more+jobs gaji+pokok girls in+the+areas informasi internet+connection jobs+at+apply karyawan laptop+and lean+six listing managing+director more+jobs more+jobs+at multi+task+and of+credit on+level on+level+of other+requirements patient+care payroll+clerk qualifying quick+books related+activities results+oriented sam scenarios sedang serta supervisory the+areas+of the+medical to+developing to+further trainer troubleshoot+and u+n undergo vacancies wajib+memiliki want+more will+work+in with+operations your+efforts で 入 子',
		'7:3':
			'as+well as+well+as benefits career environment knowledge products project technical up+to written',
		'7:4':
			'and+experience and+services annual are+a candidates college documents employee engineer every+day high+school if+you+are like+to maintenance name oil practices problem problem+solving reports results reviews short to+meet we+provide',
		'7:5':
			'admin administrative+assistant an+interview angeles approximately architecture at+home award benefits+package books con desired duties+as employ estate for+individuals+who forms given hello in+providing include+but information+and los+angeles management+of member+of multi+task o orientation owner paper participation people+in population purpose quality+and recovery regulatory relations retirement senior+management starter the+oil+and the+primary title to+achieve to+know to+travel wanted we+need we+provide+a where+you+can wish+to written+communication+skills you+must+be',
		'7:6':
			'a+common a+personal ability+to+travel alliance and+monthly and+others and+see applicants+should approval be+eligible+to beneficial bertanggung bertanggung+jawab best+of business+to codes continuously criteria deliverables description+the desire+to+work developments educational estimate experience+using familiar+with great+opportunity+to greet have+over health+care here+at i+mean i+want in+depth information+and+data innovate is+necessary is+part licensed looking+forward mathematical modules motor no+experience+is of+service+and of+the+organization of+the+project on+personal operations+of opportunity+is oral+and our+team+of pas personable photography politica preventive rating rental required+minimum see+if segera self+motivated+people serious spreadsheets structures support+in task+and that+would the+appropriate the+areas the+average the+code the+existing this+person to+interact to+maximize to+share to+think trabajo treatment turn+you und us+as what+it will+be+provided year+college you+like you+will+receive',
		'7:7':
			'a+high+degree abilities+to ability+to+meet ad+d+insurance an+administrative+assistant and+code and+holidays+with and+in+writing and+patients application+via+this applications+in are+a+must at+apply benefits+package+that career+is cekatan change+your+life choose+to coding+and company+discounts company+is+seeking company+that+is d+insurance dame dengan+subjek down+menu drop+down drop+down+menu ever+changing experiencia for+the+best from+the+job generous+company generous+company+discounts guru harian hate holidays+with holidays+with+generous imports include+answering informasi+lebih informasi+lebih+lanjut is+not+limited is+to+help it+takes+to job+opening job+opening+drop lebih+lanjut link+i love+the manager+of media+sosial medical+device memiliki+sim mom needs+for of+excel of+offshore of+the+box opening+drop opening+drop+down operating+room opportunity+we opportunity+we+are organizational+skills+ability our+patients outbound+calls patches perform+a person+with+a position+from position+from+the position+please+submit programming+experience regulatory+and related+discipline school+and seeking+a+full started+with support+from takes+to the+house the+job+opening the+way+to this+link+i to+customers+and untuk+informasi untuk+informasi+lebih usia+maks via+this via+this+link wanita+max we+require we+sell い モ 自',
		'8:3': 'available daily looking+for must+have plus re using',
		'8:4':
			'a+few a+plus ability+to+work achieve at+least candidate center comprehensive control detail gas years+of+experience',
		'8:5':
			'a+better and+take anywhere associated be+working calling completion data+and develops earning emerging engineering+and fill for+this+position get+started giving helpful him in+which interaction inventory officer or+more oral patient please+send+your practice principles project+management proper s+and schedules to+communicate tv urgently will+include work+from+home you+work',
		'8:6':
			'a+multi a+part+time a+team+oriented ability+to+multi activities+of ad+d and+implementation and+offshore and+results and+self ano apply+for+this are+met bartender bills both+written both+written+and business+is care+of credit+cards del eligible+to estimates expansion expenses for+an+interview for+part grown+into has+an has+grown him+to immediate+start internally literacy loved m+a manager+will meet+the+needs mentoring money+we nursing of+financial offerings operations+in participation+in permit position+please printer real+estate reception receptionist represents represents+the reps retention role+for scan service+experience suitable tailor+made the+amount time+position us+a waiter we+have+over which+include will+give work+the years+in に の',
		'8:7':
			'a+model admin+assistant analysis+to and+ad+d and+assisting and+competitive and+e and+initiatives and+positive be+select+for c+e cpr d+insurance+employee devoted disukai do+u employee+wellness employee+wellness+and engineering+experience environment+ability exp health+dental+life in+project+management in+service insurance+employee+wellness integritas job+in kepada komunikasi+yang komunikasi+yang+baik lebih+disukai life+and+ad look+at+that me+on merchandising opening+for package+that position+au position+must position+must+be project+manager+us representatives+in requests+to runway s+w same+day select+for some+experience sophisticated sosial+media specific+focus the+payment the+program the+services this+position+please to+name we+enjoy with+generous with+generous+company with+the+company work+in+our working+from+home you+be+select your+passion',
		'9:3': 'customer+service level must+be offer own people',
		'9:4': 'benefit corporate experience+is flexible functions levels manner once oriented payment',
		'9:5':
			'and+office associated+with back+to database easily experience+required facilitating interact just+a maintenance+and minutes offer+a our+business personality please+send price reduce school+diploma select serve six solve the+market tools+to truly you+can+earn',
		'9:6':
			'a+health accountant and+phone and+set and+we+re attributed aware be+at+least bookkeeping change+management check+your communication+skills+and control+of developer+and increased interested+in+this lean license+and lulusan methodologies+and more+info must+be+at name+and of+equipment on+one person+with persons phones receive+a service+and+a the+link the+perfect to+earn unmatched value+through view+our we+serve with+a+high with+good word+and your+free',
		'9:7':
			'acc afford age+of and+comprehensive and+hours answering+phones candidate+must+have check+if company+benefits conforms conforms+to contract+to criminal+record dependable distinguished each+week experience+minimum exploration fast+paced+dynamic first+day goes+to hotel+management i+want+you i+would+like in+retail info+klik keterampilan kriteria lenses level+of+experience marketer minimal+tahun ministry months+contract most+successful multi+line n+t name+is of+assigned one+time opening+for+a operations+of+the paced+dynamic package+that+includes passports rivers send+resume service+rep+us sim+c their+work time+or were+hiring who+are+ready will+receive+a with+just you+choose',
		'10:3': 'email include needed',
		'10:4': 'a+full area basic from+home in+your minimal our+company problems we+are+a written+and',
		'10:5':
			'a+must ago an+environment and+gas bottom build+a efficient implementation oil+and oil+and+gas owned programming rep responsibilities+include scheduling the+project to+multi wages want+you with+over',
		'10:6':
			'a+truly agreement assessments assistant+to aware+of be+on beauty billion+in can+make commissions conceptual creativity employees+in experience+on grade i+d make+the of+data owners+and posisi system+with team+oriented to+me to+multi+task to+those vacations with+customer+service work+under',
		'10:7':
			'all+company and+benefits+package and+records and+those d+a for+him for+my front+office full+training go+on hiring+manager includes+health includes+health+and interview+and it+be kemampuan+komunikasi+yang kid made+solutions muslim now+in now+with of+work+experience online+for or+in+a p+e p+o people+to+join predictable price+and relational requirements+experience shell tailor+made+solutions the+energy there+be to+another trains verifies wellness+and with+a+very',
		'11:3': 'communication+skills computer on+the work+with',
		'11:4': 'and+data de family share travel work+in+a would+be',
		'11:5':
			'a+full+time advantage also+a and+share billion car cards clerical earnings friend have+experience nationwide people+to se service+representative talents to+offer urgent wellness with+no you+have+a',
		'11:6':
			'at+that be+very hang industry+s mampu+bekerja map member+of+our of+experience+and of+the+company online+at optical practices+and the+industry+s us+il wir working+relationships',
		'11:7':
			'and+hardworking assistant+accountant i+m+a komputer lighting my+family rep+us squad the+hotel your+daily は デ デ+ル モ+デ モ+デ+ル ル',
		'12:4': 'in+an link long+term motivated of+experience skills+and task term to+develop with+your',
		'12:5':
			'accept and+can certification clerk ensure+that in+the+world load maximize of+products profit project+manager share+your we+offer+a weekends word+excel',
		'12:6':
			'allows+you allows+you+to paired service+representative+us services+as shopping+experience specialist+us specialty you+are+looking る',
		'12:7':
			'be+select education+level for+a+full membuka+lowongan project+we recruiting+and telepon truly+global tune you+would+be か か+ら',
		'13:2': 'we',
		'13:3': 'duties personal would',
		'13:4': 'excel line others package potential real ve we+offer word',
		'13:5': 'can+earn send+your services+to+the walk years+ago',
		'13:6': 'ask+for bottom+line customer+service+representative those+with',
		'13:7':
			'a+truly+global customer+service+rep dear+friend franchise in+these ke+email perempuan recruits service+rep you+to+work も を 简',
		'14:3': 'do',
		'14:4': 'assigned description in+this we+are+looking',
		'14:5':
			'analyze assisting discipline engineer+us execution hardworking il manager+us no+experience to+you',
		'14:6': 'a+t develop+a inbox permanent+full proficient+with usia+maksimal',
		'14:7': 'analyze+the cleaner m+e nt prueba reunion skills+written+and suchen trabajar visas',
		'15:3': 'e manager',
		'15:5': 'and+i kerja personnel the+work',
		'15:6':
			'clerk+us in+the+market lowongan lowongan+kerja migration service+oriented type+permanent va with+customer with+full',
		'15:7': 'sosial surgery would+make',
		'16:4': 'below necessary we+will',
		'16:5': 'answering contractor coverage',
		'16:6':
			'a+nationwide administrative+assistant+us bottom+line+requirements hospitals line+requirements representative+us tailor type+permanent+full',
		'16:7': 'communication+skills+written minimal+lulusan skills+written unemployed',
		'17:4': 'for+an who+are',
		'17:5': 'patients w',
		'17:6': 'a+website and+resume audition',
		'17:7': 'baik+dan boys help+we tahun+minimal за и ら',
		'18:3': 'are+looking contact',
		'18:4': 'assistant income show',
		'18:5': 'and+with au hospital',
		'18:7': 'firma toko',
		'19:2': 'skills',
		'19:3': 'part',
		'19:4': 'multi your+own',
		'19:5': 'per+day',
		'19:6': 'office+manager',
		'19:7': 'estamos',
		'20:3': 'training',
		'20:4': 'earn',
		'20:5': 'r',
		'20:6': 'mau',
		'20:7': 'gun',
		'21:2': 'company',
		'21:6': 'assistant+us',
		'21:7': 'now+hiring',
		'22:6': 'po',
		'23:4': 'are+looking+for resume',
		'23:5': 'accounting',
		'23:6': 'quoted z',
		'23:7': 'pengalaman+kerja',
		'24:4': 'training+and',
		'25:4': 'part+time',
		'26:3': 'services',
		'26:6': 'apply+using apply+using+below',
		'26:7': 'ir',
		'27:6': 'using+below using+below+link',
		'28:5': 'offshore',
		'28:6': 'below+link',
		'59:2': 'us',
	},
	named: {
		'found caution': 8,
		'found note': 6,
		'found stop': 3,
		'holds money': -6,
		'holds percent': 2,
		'holds time': -6,
		'kind casting': -2,
		'kind job': 1,
		'kind message': 4,
		'kind other': -3,
		'level caution': 15,
		'level note': 12,
		'level stop': 6,
		'rule adult-content-hidden': 1,
		'rule be-your-own-boss': 2,
		'rule daily-salary-pitch': 1,
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
		'rule scouted-flattery': 3,
		'rule simple-online-work': 1,
		'rule story-easy-money': 2,
		'rule story-star-promise': 3,
		'rule stranger-offers-job': 6,
		'rule we-arrange-everything': 1,
		'shape exclamation marks': 4,
		'shape length': -5,
		'sign care': -1,
		'sign casting': -3,
		'sign job': 4,
		'sign letter': 5,
		'sign ordinary': -6,
		'sign report': -2,
		'sign site': -6,
		'sign sought': 2,
		'sign teaching': -3,
		'sign work': -2,
		'sign you': -7,
		'stance neither': -2,
		'stance offer': 5,
		'stance teaching': -2,
	},
};
