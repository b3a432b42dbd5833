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
		'-40:4': 'http',
		'-26:1': 'to',
		'-25:4': 'call',
		'-23:3': 'get no',
		'-23:5': 'recruitment',
		'-22:4': 'got x',
		'-22:5': 'bit',
		'-21:2': 'is',
		'-20:4': 'today',
		'-20:5': 'tahun',
		'-19:2': 'full+time',
		'-19:3': 'free',
		'-19:4': 'agency app click mobile shift u',
		'-19:5': 'xxx',
		'-18:1': 'in',
		'-18:4': 'in+person subject',
		'-18:5': 'hybrid',
		'-18:6': 'dari',
		'-17:3': 'join now',
		'-17:5': 'kualifikasi',
		'-17:6': 'bisa teliti',
		'-17:7': 'uw ま',
		'-16:3': 'class hour visa',
		'-16:4': 'live',
		'-16:5': 'dear l wanita',
		'-16:6': 'diutamakan vic',
		'-16:7': 'cashback',
		'-15:3': 'companies',
		'-15:4': 'end location+in plan',
		'-15:5': 'bekerja enter max',
		'-15:6': 'gmail tomorrow',
		'-15:7': 'a+c kamu',
		'-14:2': 'it pay',
		'-14:3': 'h n per+hour so t what',
		'-14:4': 'digital en info location+in+person via',
		'-14:5': 'apply+now com private update usia work+location',
		'-14:6': 'gmail+com tahun+pendidikan',
		'-14:7': 'msg',
		'-13:2': 'at but on or this',
		'-13:3': 'been off out year',
		'-13:4': 'bank content culture di group news web',
		'-13:5': 'links min',
		'-13:6': 'berpenampilan minimal+sma secara your+phone 本',
		'-13:7': 'airtel laki り+ま',
		'-12:2': 'that up',
		'-12:3': 'across growth here how lift there',
		'-12:4': 'always b dan in+our passion search some+of understanding',
		'-12:5': 'job+type+full modern supportive temporary van work+location+in',
		'-12:6': 'a+a akan im pria sales+representative ship tu ur',
		'-12:7': 'cek colors kuliah kyc link+http ti',
		'-11:1': 'a and the',
		'-11:3': 'a+m at+the ensure health just location provide software was way',
		'-11:4': 'driver secure site special then valid',
		'-11:5': 'atau availability collaborate marketing+and related+field time+pay',
		'-11:6': 'https n+n ne onboard si skin till together+to',
		'-11:7': 'a+a+a alamat bersama bulan laki+laki recharge siap soft voorkom よ',
		'-10:1': 'for',
		'-10:2': 'all full',
		'-10:3':
			'class+h growing has hours+week like months+education most them to+be visa+class visa+class+h will+be worksite you+re',
		'-10:4':
			'co development+and exceptional has+been prepare range relevant states store to+lift to+support too type+full+time',
		'-10:5':
			'alert anda chance collaborate+with diverse expand gift growth+and happy hope hour+shift is+looking j join+a ke kitchen living memiliki pengalaman protection through+the until win yang',
		'-10:6':
			'bank+account casual+temporary child closed connecting di+bidang domisili ha hasta in+office informacion invest menarik of+product pack sebagai solo went western',
		'-10:7': 'administrasi dd dear+customer durante fasilitas fasilitas+gaji lui please+call syarat お 下',
		'-9:2': 'time',
		'-9:3':
			'education leading ll m m+experience n+a only opportunities please positions+full positions+full+time role support',
		'-9:4':
			'and+manage building c conditions creative ensuring essential for+more hard interest job+type learning multiple passion+for physical point relationships remote some+of+the status stop that+you this+role understanding+of unique with+us',
		'-9:5':
			'a+passion a+passion+for and+your art bidang commute css deadline departments difficult early el electrical for+over full+time+pay going+to hi i+am informed is+looking+for make+a particularly pendidikan planning+and points role+in season the+position to+work+independently v work+independently',
		'-9:6':
			'an+hour barat berkomunikasi clinic dont draw internship invest+in invite kreatif meals melakukan pendidikan+minimal+sma por star the+nation txt we+are+hiring',
		'-9:7':
			'aqui blokkade customer+your daftar dll filming job+opportunities leh lor menjaga minimal+sma+smk oferta om on+set provide+excellent sekarang send+us+your silahkan stomach subject+email tempat to+make+money upto',
		'-8:2': 'about apply by new not one',
		'-8:3': 'and+the based know p+m p+m+experience paid strong they when',
		'-8:4':
			'accurate back brands communications direct doing food fun health+insurance individual is+the keeping looking+to next of+all order portfolio positive required+to taking talent to+do to+your together user video',
		'-8:5':
			'a+positive a+professional a+small and+new anything are+hiring be+in cruise cutting die engage game hourly i+have joining jujur key+responsibilities nation of+employment on+site plant release reply sa sex stock street supplies target tests the+art to+commute untuk vision+insurance warehouse with+strong you+and',
		'-8:6':
			'berpenampilan+menarik booked calls+and can+i das hair information+to job+title live+in login make+money male menggunakan nama pengalaman+di pos position+will sea te to+enhance town us+your your+current',
		'-8:7':
			'barang dan+teliti especial eve garments hal hanya hari hubungi i+got jika just+click lebih+diutamakan look+at+the now+i phenomenal proses serie texte uang vi waktu yg yuk',
		'-7:2': 'positions',
		'-7:3': 'and+other client clients development manage months of+a right safety social tasks',
		'-7:4':
			'am become dedicated deliver does exposure focused ideal individuals last law lead love members my open per+year play qualifications reliable requires safe second standard team+to teams tech the+role to+provide track understand verify',
		'-7:5':
			'a+work associate building+and came capabilities casual chance+to claim computer+science creation custom east engagement enhance fast+growing feel fluent form generation happened hey hold holiday in+computer industry+leading investment labor life+insurance maintain+a matching overview parts premium presentations professional+development protected rates required+work sessions sexual sitting sound stand support+to thanks there+is to+become to+find to+improve to+this transportation west with+other your+work',
		'-7:6':
			'a+supportive a+unique actors aged and+community and+good and+just ans auf bags bay cepat confirm da dapat+bekerja edit ein eine este flat france in+data independence industry+professionals instant interacting ist je li maintain+accurate on+customer our+customer our+goal paperwork parent process+for restaurant searching send+us sma+smk software+engineer strong+attention strong+attention+to supervise the+community time+permanent tried ultimate um une up+a watching what+happened wird your+account zum',
		'-7:7':
			'ada anyway aplikasi biaya cliente communication+skills+good consumed daerah dear+customer+your does+this happened+in in+joining kantor komisi komunikasi+dan laporan mempunyai paket photographer please+complete pribadi register+to sama sudah talent+in tanggung tanggung+jawab tc the+employment wilayah work+place xxx+xxx your+company',
		'-6:2': 'if is+a job work',
		'-6:3': 'before don don+t employer maintain product testing to+ensure well worker',
		'-6:4':
			'able+to+lift about+the access+to believe board community efficiently etc expertise exposure+to for+your government hardware have+to history hr internet it+is lbs message opportunities+for or+a processes questions read regular report rights s+a senior similar since small solutions+to systems+and the+next the+opportunity think throughout+the to+have top type+full users want+to we+also young',
		'-6:5':
			'a+background a+team+of advance and+able and+able+to and+the+ability as+one atmosphere auditions awesome blog certain children clients+and confidentiality consumers continue customer+support cutting+edge download especially fact familiarity+with fastest final foundation gender heart hit html if+the in+business in+computer+science independently+and insurance+paid+time integrated join+us kirim known lives make+sure meaningful meetings morning notice of+the+art official oversee park part+of+our places position+is present product+development proficiency+in purchase qualification registered religion required+work+location requirement sales+and screening selected set+up sexual+orientation shop stakeholders state+of+the statement students technology+to thank the+entire through+a to+have+a to+maintain to+make+a to+understand told try university updated veteran voice we+can we+re+looking weekend wire with+experience workplace you+a you+should',
		'-6:6':
			'ability+to+lift administrative+tasks an+online and+financial and+high and+local and+mobile and+time+management as+one+of backgrounds begin bei black bookings bringing candidate+will+be chances clothing component day+shift debt den der digital+marketing disabilities einen ensure+a ensure+compliance ensure+compliance+with entrance environment+for excellent+verbal exclusive film foto full+time+permanent gender+identity guarantee have+strong high+volume hub in+software in+the+same information+please interacting+with interviews into+our island listening ll+work looking+to+hire lowest mas membuat mental mobile+app new+products nobody of+building or+related+field partnership passport pendidikan+min pendidikan+minimal pour procurement recruitment+process reply+to required+n required+skills rock rose rush sales+process sat searching+for send+you sleep strong+organizational surat teaching the+executive the+outside tim to+enter type+of updating valuable wanita+usia warm we+help we+look welcoming wie with+product wonder work+well you+and+your you+see your+job',
		'-6:7':
			'a+reliable berpenampilan+rapi bisnis blok cal call+you cm convenient deliver+high free+on from+there golf highest+level+of hiring+a ihr kontrak lainnya memahami obtaining of+companies out+an pengalaman+minimal possession produk senior+software+engineer sesuai special+offers tahun+pendidikan+minimal teacher vip website+for',
		'-5:2': 'per s their to+the week',
		'-5:3': 'able as+a background days first for+the have+a highly key may money solutions to+a use',
		'-5:4':
			'a+team already and+have apps are+not background+check because between case close collaborative complete compliance+with cross develop+and different disability driven efficiency electronic employers energy enjoy entire even events farm getting going groups has+a have+been having human ideas identify important improve issues join+our latest learn+more ll+be local maintaining makes management+and months+of more+about need+to offers on+your opportunity+to relationships+with research safety+and said science sign something still sure tell the+most the+right them+to three throughout times transfer used we+believe website what+we work+and work+required you+ll+be',
		'-5:5':
			'a+difference a+minimum+of a+part+of a+sales ability+to+commute account+manager advertising allow alone and+performance apply+for applying are+also are+passionate are+passionate+about as+they aspects available+in avoid basic+computer beautiful before+starting before+starting+work bill body book build+and busy campaigns can+t casting central competitive+salary computers configuration consideration consistently continue+to coordinator create+a degree+in+computer did educate encourage engaging enough evening exchange experiences familiarity families fastest+growing for+their foreign from+you get+a guaranteed her honest ideal+for in+high in+it innovative+solutions input is+a+fast is+an+equal leadership+and length like+the likely listed located+in love+to movement networks newsletter of+the+most of+the+world opportunity+to+work or+call organisation pages physically point+of portfolio+of posted pre+employment proud que recommend remember requires+a rules seems solutions+and solutions+that st starting+work state+of successfully supported tax technology+and tell+you thank+you that+you+can the+end the+ideal+candidate the+last the+opportunity+to the+web to+an to+avoid to+be+part to+end to+expand to+give to+increase to+move to+submit unless up+and use+it valued vehicles verbal+communication wants white working+hours you+get',
		'-5:6':
			'a+diverse a+fee a+highly a+la a+live a+software account+management actor adaptable administrators ah all+applicants analytical+skills and+accuracy and+analytical and+applications and+back and+contact and+events and+grow and+growing and+non+technical and+objectives and+supporting and+supportive and+time anda+ke any+questions apple application+process apply+here are+always arrangements associate+degree at+an attitude+and back+in based+out based+out+of brief cafe care+and careful comfortable+working communicator companies+in company+is+looking consultants dapat each+other electrical+engineering end+users engineering+services enhanced era european exercise experience+our extras flights fluent+in for+employment furniture graphic guest headquarters html+css hundreds+of hygiene if+i improve+the including+but including+but+not individuals+with ini inspire integrating interior is+a+young joined jurusan k+matching keeps laboratory lasting leader+in+the learn+new lets leveraging liaise liaise+with lie me+i memiliki+pengalaman middle mission+to mix n+experience nation+s non+technical northern now+to nur of+life offline orientation+gender orientation+gender+identity parte parte+de payable place+in position+in positions+for prior+experience+in product+knowledge productivity+and professionalism program+that promotional puede qualify queries receipts regards relationships+and requirements+for resumes role+as sans seeking+to ser settings sexual+orientation+gender simultaneously sms spoken sport spring support+team sweet t+get technical+and+non tested that+values that+we+can that+your the+nation+s their+families tiene to+be+in to+choose to+join+the to+secure to+the+next to+write trafficking tried+to typical uber unsolicited usia+max wear weekly+monthly what+we+offer work+will ya year+experience you+we zone',
		'-5:7':
			'and+their+families assured batch bekerja+secara berkembang berkomunikasi+dengan berkomunikasi+dengan+baik dan+mampu di+daerah employment+contract is+hiring multitasking new+job offer+the pengalaman+di+bidang role+in+the surat+lamaran tahun+di+bidang went+to will+get worries year+experience+in your+needs',
		'-4:2': 'have your',
		'-4:3': 'around during employment is+an make must+be+able online performance seeking you+ll',
		'-4:4':
			'above address agencies all+of applications at+a brand built create developer do+not equal everything expert extra fit g goal housing interested+in jobs largest learn+more+about leave lot number of+time offered original our+customers our+team outside page paid+time part+of+a part+of+the platform pre previous promote re+looking result social+media startup strategy submit talented that+is the+company+s the+worker they+are time+to to+join vision weekly won',
		'-4:5':
			'a+culture a+customer a+fast+growing a+key a+real a+valid a+young about+you activity actually addition+to adhere adhere+to agreed also+offer amazing an+equal an+experienced and+communication and+help and+innovative and+maintaining and+may and+on and+sales and+solutions approach+to around+the around+the+world asked at+work background+in be+successful buy capacity career+in coffee color+religion commerce company+policies company+that competition components concerns connect continued contribute contribute+to cook course creates days+of deals delivery+of demanding director+of discretion distance document doesn doesn+t door else enable end+of enterprise experts facing fields file finding focused+on for+both for+example for+new for+this+role founded from+your gets goals+and graduate hear helps homes hours+of hundreds ideal+candidate in+addition+to independent installation insurance+health insurance+paid interactive interest+in involved+in is+in is+our is+your issue it+s+a it+will journey late later laws leaders less letter lift+carry live+and log management+team mi mid nature need+to+be new+business night of+relevant origin ourselves outcomes overtime partnerships passionate+about prior+experience promises prospective provides+a quality+of question race rather re+not reach regard+to+race relocate relocate+before relocate+before+starting remain reported required+for rest result+of return s+leading savvy selling setup shared she skills+experience so+we spend submit+your summer supplemental support+the suspicious technician the+end+of the+ideal the+product the+rest the+safety there+s they+can they+do thousands+of tips to+be+a to+date to+identify to+race to+receive to+sell tracking traffic unlimited unsubscribe up+to+date use+the usually veteran+status vision+and we+re+a we+value what+you+ll where+the who+will why+we wireless with+some+of with+you without+regard without+regard+to women work+hard world+class years+old yes you+are+a you+will+work your+family',
		'-4:6':
			'a+chance a+leader a+leader+in a+non a+regular a+result+of a+talented about+the+role advertisement advisor agriculture all+qualified and+create and+deliver and+ensuring and+implementing and+improve and+know and+some and+understanding are+interested are+interested+in asked+to at+the+end back+end beach benefit+from bilingual birthday blogs browser but+i but+there button career+growth centres channels characteristic closing coast collaboratively companies+we connected contacted cookies cost+of cover+letter direct+sales embedded employer+and et events+and experience+at feed filled fix for+career for+full for+one former forum funded genetic give+you good+communication good+understanding gym had+a hard+work have+to+pay he+s head+office high+performing hour+benefits i+don i+don+t i+ll index initially insights inspiring insurance+health+insurance into+an is+always is+going is+like life+insurance+paid ll+get majors marital marital+status may+not medium+to members+and messaging miss money+to movie next+level of+marketing of+software of+that of+web office+and office+in offices+in operating+systems organisations organised our+work passion+and per+hour+benefits per+year+benefits pipeline promotions proven+experience provide+all re+interested+in relationships+with+clients removed required+ability required+ability+to responding+to results+and route s+core safety+regulations saw services+we shall smooth software+solutions stages starting+work+required strategy+and successful+and system+to tailored targeted that+you+have the+field+of the+message the+next+level the+senior the+ultimate the+word them+with there+is+no this+message this+week tight to+large to+live to+put to+race+color to+some transform transparency transport trip ultimately up+the us+at used+by vital we+encourage we+make we+understand we+want+to wellbeing why+you will+play+a with+health workflow year+benefits years+of+relevant you+if you+ll+get yours',
		'-4:7': 'opportunity+in',
		'-3:2': 'an hours',
		'-3:3':
			'and+a based+on being by+the excellent insurance into it+s its learn management marketing may+be of+our part+of to+work world',
		'-3:4':
			'a+lot access age all+the analytical and+it and+support big bonus check+out company+s deal delivering driver+s either engineers everyone expected for+more+information from+a had if+you+re in+order k keep many medium meeting might more+information network note opportunity+for order+to our+clients out+of paid+time+off partners periods periods+of periods+of+time post+hire public range+of re+a reference roles s+license scams should+be starting team+and team+members that+s the+best the+latest this+position to+join+our types when+you will+be+responsible with+an with+our',
		'-3:5':
			'a+lot+of a+result a+world about+us after+the and+build and+efficiency and+for and+free and+health and+paid and+professional and+secure and+that and+use and+want and+want+to april as+a+result aspects+of at+no+cost awareness banking based+on+the be+offered be+required+to believe+that beyond called change+the click+here cloud consultant contact+information deep dental+insurance designers detail+oriented directly+to+the driving+record during+the entertainment experience+of extended+periods factors find+the fine for+extended for+extended+periods found fresh games generally get+the ground groups+of guide hear+from hear+from+you heart+of held here+to high+energy high+performance hours+week+null i+e ideal+candidate+will ideas+and improvements in+this+role industry+and infrastructure interests investors involves is+no is+one+of languages leads learning+and lifting live+and+work livestock lot+of manager+to maybe means might+be mindset money+or most+of movements mr natural nearly networking nothing null null+experience null+null null+null+experience null+null+null nursery of+contact older on+social on+social+media on+this or+any or+any+other people+we per+month picture platform+that platforms point+of+contact positions+part positions+part+time press push reasonable recently red regard releases required+must required+must+be requirements+and reward room+and satisfaction scammers sector sell shares shopping shows situations solutions+for speak spot stage stuff style summary super targets team+you teams+to termination that+a that+they the+design the+heart the+heart+of the+information the+interview this+role+you thought to+all to+change to+come to+drive to+hear to+hear+from to+relocate today+s touch up+with updates using+a valid+driver vary venture verbal+communication+skills verifiable ways+to we+like we+work we+work+with week+null week+null+null what+we+are when+the where+they whether+you wide+range wide+range+of with+and won+t work+to workers+must workforce world+s write wrote y you+think you+with',
		'-3:6':
			'a+single ability+to+relocate about+our accuracy+and+efficiency application+development apply+please audience bending berdomisili berdomisili+di by+our causes civil click+here+to closely+with+the come+to consumers+the culture+that deliver+a dental+insurance+health developers+to e+commerce easier esta fans feeling focused+and for+details for+many for+our+clients fruit full+of got+a health+insurance+paid health+savings history+of i+ve in+fact in+the+heart insurance+schedule is+at is+it is+paramount job+summary k+matching+dental know+the located+in+the market+and matching+dental matching+dental+insurance of+how out+our pay+from php pieces pria+wanita reaching record+and represent rest+of right+to signed so+how television the+rest+of there+s+a tier to+engage together+with too+much transaction una valley via+phone vision+insurance+schedule wants+to we+use web+development weekends+and will+play with+a+passion year+of you+re+not you+to+apply',
		'-2:2': 'are in+the our',
		'-2:3': 'be+able be+able+to build experience+in following one+of such+as we+re while with+a within',
		'-2:4':
			'a+minimum a+strong and+more approach article as+required by+a carry closely complex consumer currently date demand details director driver+s+license drug drug+testing due due+to entry ever extreme hand head help+you impact in+order+to involved may+be+required never of+this often party pass put random rapidly rate re+looking+for several stay that+the the+employer there+are to+get to+make to+perform tools+and use+of we+want whether why',
		'-2:5':
			'a+collaborative a+safe a+wide+range able+to+obtain able+to+perform agricultural alcohol and+getting and+will applicants+must+have attend charge clients+to continues cool crop crucial day+and devices double drinks due+to+the employer+paid end+to end+to+end ensure+the event excited fake farmworker friends furnish get+to group+of hard+to hardware+and in+new in+the+u initial isn isn+t job+requires laborer majority mark may+be+offered net no+cost+to obtain+a people+s period place+to popular print privacy prize pulling pushing rain raises ranch regard+to relevant+to required+worksite sent series shape so+that so+you subject+to talk team+as the+full the+new the+original the+other the+world+s thing three+months to+learn+more to+lift+carry to+pay to+the+worker to+transfer tool valid+driver+s we+also+offer we+love we+ve will+need will+never will+not with+some within+a workers+in workers+must+be',
		'-2:6': 'branch happen perusahaan smk',
		'-1:2': 'from of+the working',
		'-1:3': 'check customers data degree great help i media needs systems',
		'-1:4':
			'able+to+work at+no be+required closely+with come compensation exciting federal focus major managers million of+your passionate retail seeking+a server successful terms the+day the+same to+work+in weather you+ve',
		'-1:5':
			'analytics cost+to+the duties+and employer+may farms high+quality hired maintain+and products+and+services specialist temperatures the+u the+u+s to+obtain+a websites would+like',
		'-1:6': 'jawab',
		'0:2': 'as other',
		'0:3': 'best equipment if+you industry life long market more+than perform person phone some through',
		'0:4':
			'a+fast across+the activities and+written attention attention+to+detail change dental directly drive executive for+this friendly is+to making manufacturing member of+their organization organizational processing program programs record reporting room s+degree salary success years+of',
		'0:5':
			'and+technology and+then at+all attitude correspondence crew encouraged+to equipment+and follow+up is+responsible knowledge+and man match needs+of setting supports',
		'0:6': 'host',
		'1:2': 'who',
		'1:3':
			'also cost fast from+the including information looking on+a p post responsibilities sales see we+have',
		'1:4':
			'addition along+with are+the assistance attention+to be+a capable clear commission committed continuous contract d developing documentation effective in+all internal interview materials mission month one+of+the or+other out+the people+who primary production products+and providing representative skilled standards started step strategic supervision that+are the+ability the+job the+world this+is+a to+apply to+deliver to+use trade type value visit we+are+seeking work+environment worked working+with',
		'1:5':
			'a+day a+dynamic accordance+with and+customer+service and+organizational and+technical and+written+communication applicant are+encouraged are+encouraged+to cases comfortable communicating contracts criminal demonstrated diploma+or diploma+or+equivalent excellent+communication f files filing immediately in+accordance+with markets mean of+more of+the+following of+working para perfect+for priorities procedures+and products+to recruit recruiting regarding relationship school+diploma+or self+motivated services+that skills+ability skills+ability+to skills+to stores supply the+global the+highest the+needs the+successful this+opportunity train turn will+work with+all',
		'1:6':
			'automotive education+and+experience in+the+industry invoices people+who+are the+department to+determine',
		'2:2': 'be can experience will',
		'2:3':
			'ability+to each field go high least minimum opportunity over position preferred quality related requirements this+is those to+help we+are with+the work+in you+will',
		'2:4':
			'a+fast+paced along are+seeking as+needed as+you bachelor bachelor+s+degree basis calls candidate+will cash challenges clean committed+to conduct consulting data+entry down dynamic easy employees experience+and finance financial for+you further hands+on in+their interpersonal language leader license made model much name new+york not+only number+of of+work offering ongoing participate payroll place procedures provided provider recent require road same say services+to specifications state story technologies the+development thinking time+off to+grow to+our willing+to working+in',
		'2:5':
			'a+comprehensive a+global a+growing a+long a+motivated a+timely access+to+the accordance according+to ads advanced analysis+and and+execute and+management and+meet and+procedures and+quality and+strong as+assigned assist+with associates best+in cannot careers claims collection con county customer+service+and customer+service+skills customers+to day+to decision+making defined degree+or designated determine does+not dollars e+g encouraged ensures expense facility familiar fast+paced+environment flexibility flexible+work follow+the force grown have+you health+dental help+us higher huge if+you+have in+a+timely in+accordance in+and including+the information+on initiatives join+our+team junior kind knowledge+to let+s life+balance maintains management+skills master negotiation new+and not+limited not+limited+to of+business opening paced+environment paid+holidays preparing proactively problems+and proficient properly responsibility+for ride service+skills significant sites skills+are skills+both solid sports superior system+and testing+and the+internet the+needs+of the+us to+complete to+customers with+their',
		'2:6':
			'a+long+term accredited achieve+our ai an+entrepreneurial and+experience+in and+organizational+skills asap club computer+and computer+with+internet contractors currently+seeking drop duties+include einer entering focusing+on full+service grow+with grow+with+us hours+per+week hrs human+resources in+engineering in+mechanical is+a+full know+your manages mission+is+to organizations+and our+company+is please+submit+your preparation+of reimbursement repair root salary+and services+for skills+excellent specializes specializes+in starter+and strive the+director the+main tired to+grow+with tooling tuition units work+a you+can+work zu',
		'3:2': 'in+a',
		'3:3': 'ability design every responsible self take these tools',
		'3:4':
			'a+great add additional and+be as+the be+responsible before+you benefits+and better commercial company+is compliance deadlines development+of do+you environments existing experience+with experience+working forward house improvement is+required job+description leadership little main on+our operations plans policies prior protect qualified quick receive resources review risk services+and set simple solution the+company time+and to+manage to+take u+s under vacation writing',
		'3:5':
			'a+brand a+competitive a+free administrator advertise agent among amount an+industry analyst and+an and+perform and+tasks and+you+can average be+at be+provided be+willing break bright choose client+s colleagues college+degree company+and concepts contact+us coordinate days+on+the designing developed division do+it domestic duty eager+to earned effectiveness engineering+or enjoy+a environment+with establishing experience+a experience+as+a experience+working+in for+individuals have+some hours+a in+its incentive individuals+who inquiries internal+and is+a+global is+a+plus is+not+a light like+you logistics mailing material method methodologies models necessary+to not+be now+for occasional of+sales off+and or+in organizational+skills other+duties+as players pressure prioritize product+and production+and progress proven+track proven+track+record purchasing rapid requests resource respond+to responsibilities+and rise routine scope se software+development solutions+to+clients sounds source spending standards+and strong+focus strong+focus+on succeed teamwork technical+and telephone that+others the+development+of they+will to+bring to+follow to+succeed trained training+to typically us+in use+a we+deliver what+s when+necessary winning with+internet work+life work+life+balance work+we written+communication you+by you+in you+may you+must',
		'3:6':
			'a+daily+basis a+full+service a+home a+project a+proven+track a+time a+timely+manner accordance+with+the addresses advancement+opportunities aggressive and+also and+apply and+challenging and+continuous and+experienced and+help+us as+long+as assignments assistance+to attendant based+on+our benefits+package+including bis book+of book+of+business boss but+is calls+to can+you candidates+must caring cars chemical comfortable+with communicate+effectively competitive+salary+and control+and core+values curious customers+of daily+basis daily+operations deliver+to develops+and do+your documents+and duties+as+required dynamic+and einem en+el errors evenings exciting+and exciting+industry executive+level figures free+time friendly+and gary health+and+dental health+benefits holidays+and ich in+both in+customer in+the+development industry+this inquiries+and interfaces intermediate is+also+a is+designed kept lawyers liaison long+as mentor mission+is monitors of+project our+goals our+mission+is patients+and principles+and processing+of products+have programs+and promoting promptly public+relations reasons related+duties+as relating+to reporting+and results+we rich sales+marketing self+starter+and sender serves+as set+your sick+leave sign+up+for skills+strong small+and solving+and test+and thank+you+for that+have the+best+in their+sales them+through this+new time+positions to+apply+for to+serve utilizing wanting we+are+an we+at we+have+the we+strive will+contact+you with+this work+effectively year+old you+be',
		'3:7': 'consultancy know+if sales+us supervises to+know+your 事 真',
		'4:2': 'with',
		'4:3':
			'after communication competitive meet office responsible+for service staff want years you+can you+have you+to',
		'4:4':
			'a+high accounts active analysis and+is and+provide and+to applicants appropriate bachelor+s city code communicate credit design+and established few give industries instructions interested into+a looking+for+a monthly paced per+week service+and take+a this+is+an where+you who+can will+have within+the',
		'4:5':
			'a+business a+desire a+desire+to a+very abilities allows an+environment+where an+excellent an+exciting an+opportunity and+benefits and+dental and+follow and+has and+knowledge and+not and+resolve answer applicable are+committed are+committed+to are+willing are+willing+to areas+of as+necessary assist+in attributes based+in began capable+of checks cleaning coaching colleagues+in commitment+to competitive+benefits complete+training computer+skills confident consider customers+and depth designed+to detailed develop+your develop+your+skills discounts eager eligible environment+where+you excellence excellent+communication+skills experience+in+the faster four great+opportunity guidelines have+excellent hotel incentives industry+with information+about internal+and+external involving is+currently is+preferred knowledge+of+the knowledge+with limited+to los meet+the needed+to of+experience+in of+more+than of+your+own offers+a on+the+job on+their online+training operations+and other+duties overall permanent place+for please+apply policies+and position+on preparation prepared presence problem+solving+skills proposed provide+a provider+of recommendations resolve role+will s+the savings+and self+starter should+have size skills+in solving+skills someone+who statements structure success+is sustainable team+the the+box the+exciting this+exciting to+customer to+for to+hire to+keep to+take+a troubleshoot version who+is will+also worldwide you+don you+don+t your+application your+knowledge your+skills+and',
		'4:6':
			'a+flexible+work a+much a+pro a+short ability+to+use accountable an+email+to and+decision and+information and+internet and+lead and+oral and+select any+of+these applicants+should+be associates+degree automated avenue bar be+willing+to builder business+owners business+units c+c calendar candidates+are change+your coach communication+skills+both compassion completion+of comprehensive+benefits+package computer+with contact+you d+like del deliveries demeanor depend doctors easy+going euros evidence excellent+time excellent+time+management experience+within flight folks for+further for+people full+time+and good+computer good+knowledge+of group+is guys harder have+experience+in hearing help+our his+or his+or+her home+based how+you+can in+most in+writing increase+their industry+we initiatives+and input+to internally+and is+by issued issues+that it+also job+functions jobs+at life+and literate lock logs managers+to mechanics meet+deadlines must+work na numerous nurses objects of+products+and of+small of+technology ok on+and on+average or+her or+higher oral+and+written os our+unique oversight own+schedule paid+training partner+with perform+other+duties phone+calls plans+to players+who plc positive+attitude prepares prevent problem+solving+and programming+and properties provide+complete provided+for related+duties rentals responsibility+and rewarded role+and rotation select+the service+in services+in set+your+own skills+able skills+able+to skills+including so+if so+if+you statistical successful+candidate suitable+for supplier tasks+to team+players+who that+includes the+coming the+data the+front the+home the+population the+quality the+successful+candidate their+communities their+financial through+your timely+manner tired+of to+analyze to+business to+deliver+to to+his to+include to+interact+with to+meet+deadlines to+project to+working toward varied want+to+work while+providing will+also+have with+minimal+supervision with+new without+the work+a+flexible working+from working+with+the yearly you+into your+email your+own+schedule に',
		'4:7':
			'and+much+more application+via are+to cara description+we+are helping+people if+interested include+but+not of+company of+patient pharmaceutical plan+with+company receive+your send+resume+to someone+who+can telephone+calls well+established with+work your+application+via',
		'5:2': 'must',
		'5:3': 'customer day general knowledge+of system up+to',
		'5:4':
			'areas at+least bonuses bring commitment core documents e+mail engineering fast+paced holidays in+a+fast includes integrity into+the limited list managing of+an operating partner possible problem proven request results solving specific test',
		'5:5':
			'a+position a+week actions admin and+business and+company and+holidays and+maintenance and+maximize and+process and+services+to and+verbal box changing costs credit+card desire duties+as+assigned enthusiastic environment+where explain extraordinary faces from+our gas+industry given goes growth+plans high+school+diploma in+about individuals+who+are innovation instead is+for job+you levels+of looking+for+individuals looking+for+the manage+the more+information+on now+and of+new offer+full only+a option our+engineering our+website out+of+the owners people+and performs petroleum positions+are prepared+to purpose relations serves solutions+is solutions+we straight that+our the+organization to+develop+your training+provided transactions un under+pressure urgently virtual want+you+to we+are+committed we+offer+full where+you+are wish with+a+proven with+company written+and+verbal you+for you+would your+skills',
		'5:6':
			'a+can a+can+do a+clear a+great+opportunity a+strategic a+true ability+to+be acts affiliation among+the an+administrative an+exciting+and and+ad and+database and+dental+insurance and+general and+instructions and+knowledge+to and+planning and+real and+see and+tools and+typing and+value any+time approach+and are+designed are+designed+to are+ready are+ready+to as+long assign both+in but+a can+work+in come+from communicating+with competency comprehensive+benefits contracting coordinates coordinating corrective create+your d+like+to data+entry+and degree+of deliver+on description+we directing disciplines do+you+want dynamic+environment email+to employee+to entered entry+and establishment euro evaluation execution+of face+to family+owned find+more for+people+who frames gave globe has+an high+degree high+degree+of home+office i+would implementation+of improve+quality in+development in+other in+sales income+of insurance+employee introduction is+for+you is+part+of job+responsibilities judgment knowledge+and+experience limit link+and looking+for+people management+experience managing+a medical+dental+and method+of models+and new+product new+technologies niche no+experience+required normal of+high off+and+holidays offer+a+competitive oil+gas opportunity+is own+a person+to prioritize+and products+in qualified+candidates realistic required+minimum+of requirements+in scanning schedule+and scrum seasoned serious services+through short+and short+and+long sponsored statistics strong+communication success+in tag team+players techniques+and technologies+and ten the+best+of the+code their+career this+link time+off+and to+check to+help+our to+think to+work+under und use+and utilities vessel waiter+waitress while+making whose will+contact will+receive with+customers+and with+many with+minimal work+under+pressure written+and+oral yes+to you+can+make you+how your+life yr の',
		'5:7':
			'a+message ability+to+think and+communicating+with and+decision+making and+packaging and+select+the and+word approved+by+the are+an+equal are+properly assistants available+and aviation bed call+us candidate+you cekatan click+on+the concerning customer+information degree+from evaluation+of excel+and+word ext f+b fast+pace geographic guru hate have+excellent+communication hours+are how+are insert komunikasi+yang komunikasi+yang+baik lines+and logical mall managing+director media+sosial meet+and+exceed meet+deadlines+and multi+task+and must+have+experience need+someone need+someone+who other+requirements patient+care pays personnel+and quick+books related+activities scenarios sei send+an+email supervisory system+knowledge the+customers the+price the+sender to+developing to+further trainer trips troubleshoot+and turnaround undergo want+more will+come with+general work+on+the your+efforts モ',
		'6:3': 'as+well as+well+as daily develop must+have project projects re written',
		'6:4':
			'a+few and+experience assist college depending depending+on detail diploma effectively employee every+day high+school hiring if+you+are level+of like+to mail maintenance manner minimal perfect practices problem+solving provides reports responsibility school short to+meet we+provide',
		'6:5':
			'a+flexible a+proven ad an+interview and+values angeles approved approximately at+home award be+working billing but+we can+do coming communities desire+to desired duties+as entrepreneurial entrepreneurs es estate excel+and facilities features for+individuals+who forms health+and hello housekeeping in+providing include+but interact+with inventory kerja los+angeles mechanical member+of motivated+and much+more must+be+a on+how on+work or+more orientation owner paper participation population pro produce recovery regulatory retirement senior+management the+industry the+oil the+primary to+achieve to+get+started to+travel typing wanted we+need we+provide+a where+you+can will+include work+from written+communication+skills you+must+be',
		'6:6':
			'a+common a+daily a+high+school a+part+time a+personal ability+to+travel adventure all+levels and+field and+monthly and+reduce ano base+and be+at+least be+eligible beneficial best+of bills business+to candidates+to catering continuously coordinate+and criteria customer+service+experience dental+life description+the desire+to+work developing+and developments effectively+with email+or enjoys estimates experience+a+plus experience+ability experience+ability+to experience+using financing gaji great+opportunity+to greet growth+of have+over health+care here+at i+mean if+your in+depth initiate innovate is+necessary is+part it+may looking+forward m+a manager+will mathematical minimal+supervision motivated+people must+be+at no+experience+is not+in nurse of+experience+with of+mobile of+service+and of+the+organization office+support on+a+daily on+personal operations+of oral+and our+team+of paid+to pas personable politica positions+available preventive professional+and re+hiring rental required+minimum see+if seeks self+motivated+people should+have+a skills+both+written spreadsheets structures suitable support+in task+and territory that+would the+appropriate the+average the+existing this+person through+its to+interact to+our+clients to+share turn+you two+years us+as voluntary we+are+in we+re+hiring what+it will+be+provided with+innovative year+college you+could you+how+to you+will+receive your+profile',
		'6:7':
			'a+high+degree abilities+to ability+to+meet and+code and+commitment and+daily and+develops and+full and+in+writing and+low applications+in at+apply be+aware+of be+select+for benefits+package+that bin career+is change+your+life choose+to coding+and company+that+is computer+proficiency computer+skills+in cpr dental+life+and dept devoted disukai employment+type employment+type+full ever+changing find+more+jobs generous+company+discounts helfen holidays+with holidays+with+generous in+the+areas info+klik internet+connection is+not+limited is+to+help it+takes+to jam jobs+at+apply laptop+and lean+six lebih+disukai listing livestream manager+of medical+device minimal+tahun more+jobs more+jobs+at needs+for of+excel of+the+box on+day operations+and+maintenance oriented+environment our+patients outbound+calls payroll+clerk perform+a portraits position+please+submit qualifying regulatory+and related+discipline reside results+oriented salary+and+benefits same+day school+and select+for started+with takes+to the+areas+of the+medical the+payment to+customers+and to+lock vacancies we+require we+sell what+s+the will+work+in with+operations you+be+select you+i your+contact な は 子 间 高',
		'7:3': 'environment follow knowledge must+be needed plus products technical',
		'7:4':
			'a+plus ability+to+work achieve administrative and+services are+a candidate candidates comprehensive engineer gas link medical oil reviews years+of+experience',
		'7:5':
			'a+better and+take architecture associated benefits+package books calling card completion data+and develops earning employ engineering+and get+started giving helpful in+which information+and interaction maintenance+and management+of multi+task patient people+in please+send+your practice principles project+management quality+and respond schedules serve starter the+oil+and to+communicate to+know truly tv wish+to you+can+earn you+work',
		'7:6':
			'a+multi a+team+oriented activities+of alliance and+implementation and+offshore and+results and+self applicants+should apply+for+this approval are+met bartender be+eligible+to business+is codes credit+cards deliverables educational estimate expansion familiar+with for+an+interview for+part grown+into has+grown him+to i+d immediate+start information+and+data interested+in+this internally licensed literacy loved market+leader market+leader+in meet+the+needs mentoring modules money+we more+info no+credit nursing of+financial of+the+project offerings operations+in participation+in permit persons photography position+please printer rating reception represents+the retention role+for service+experience tailor+made the+areas time+position to+maximize treatment waiter we+have+over which+include will+give work+the years+in る',
		'7:7':
			'ad+d+insurance admin+assistant age+of an+administrative+assistant analysis+to and+ad+d and+assisting and+e and+holidays+with and+initiatives and+patients and+positive application+via+this are+a+must company+discounts company+is+seeking d+insurance d+insurance+employee dengan+subjek depending+on+level do+u down+menu drop+down drop+down+menu each+week employee+wellness employee+wellness+and engineering+experience environment+ability from+the+job generous+company health+dental+life hello+i i+d+like imports in+project+management in+retail in+service include+answering insurance+employee+wellness job+opening job+opening+drop keterampilan kriteria life+and+ad link+i look+at+that membuka+lowongan mom of+offshore on+level on+level+of online+part online+part+time opening+drop opening+drop+down operating+room opportunity+we opportunity+we+are organizational+skills+ability person+with+a position+from position+from+the programming+experience report+junk representatives+in requests+to runway seeking+a+full sophisticated specific+focus that+allows+you the+date the+job+opening the+program the+services the+way+to their+work this+link+i this+position+please to+name via+this via+this+link we+currently we+enjoy with+generous with+generous+company with+the+company work+in+our working+from+home you+choose your+passion で',
		'8:3': 'available benefits career on+the own people using',
		'8:4': 'annual area benefit control corporate de levels once payment were',
		'8:5':
			'administrative+assistant and+office anywhere associated+with build+a easily emerging experience+required fill him il interact just+a minutes offer+a oil+and oral our+business personality please+send proper reduce school+diploma select six solve the+market title tools+to wages with+over',
		'8:6':
			'a+health a+truly ab ability+to+multi accountant ad+d and+others and+phone and+we+re assistant+to attributed aware bookkeeping both+written both+written+and care+of change+management control+of eligible+to i+want increased lean license+and lowongan mampu+bekerja methodologies+and motor name+and of+equipment on+one person+with phones real+estate receptionist represents reps scan service+and+a system+with the+link the+perfect to+earn unmatched vacations value+through view+our we+serve with+good word+and',
		'8:7':
			'a+model afford and+competitive and+comprehensive and+hours and+records answering+phones candidate+must+have check+if company+benefits conforms conforms+to dependable distinguished exp experience+minimum experiencia exploration fast+paced+dynamic first+day for+him girls give+us harian hiring+manager i+would+like job+in kemampuan+komunikasi+yang lenses lighting love+the marketer me+on merchandising ministry most+successful muslim name+is of+assigned one+time online+for operations+of+the or+in+a paced+dynamic package+that package+that+includes passports position+au position+must position+must+be rivers send+resume service+rep+us the+energy time+or verifies were+hiring who+are+ready い か か+ら デ デ+ル モ+デ モ+デ+ル ル 入',
		'9:3': 'email level looking+for offer work+with',
		'9:4': 'a+full center experience+is functions oriented problems share travel written+and',
		'9:5':
			'a+must advantage ago an+environment and+gas back+to billion bottom database dengan facilitating for+this+position friend officer oil+and+gas owned price programming responsibilities+include s+and to+offer want+you weekends with+no',
		'9:6':
			'and+set assessments aware+of be+on beauty billion+in can+make check+your commissions communication+skills+and conceptual creativity developer+and employees+in expenses experience+on lebih make+the map of+data of+the+company owners+and receive+a team+oriented to+me to+those usia+maksimal wir with+a+high with+customer+service work+under working+relationships you+are+looking your+free',
		'9:7':
			'and+hardworking criminal+record front+office full+training give+us+a go+on goes+to hotel+management i+m+a i+want+you includes+health includes+health+and interview+and it+be lanjut level+of+experience made+solutions memiliki+sim months+contract multi+line now+in now+with of+work+experience p+o perempuan predictable price+and relational requirements+experience shell tailor+made+solutions there+be to+another trains will+receive+a with+a+very',
		'10:3': 'customer+service include',
		'10:4': 'and+data family in+an in+your our+company we+are+a work+in+a would+be',
		'10:5':
			'also+a and+share can+earn car cards certification efficient have+experience implementation load nationwide people+to rep scheduling service+representative talents the+project to+multi to+you urgent wellness word+excel work+from+home you+have+a',
		'10:6':
			'at+that grade industry+s lowongan+kerja member+of+our online+at optical practices+and service+representative+us specialty the+industry+s to+multi+task us+il',
		'10:7':
			'acc all+company and+benefits+package and+those assistant+accountant be+select contract+to dear+friend education+level integritas kid people+to+join project+we rep+us squad telepon the+hotel trabajar wellness+and you+would+be your+daily も を',
		'11:2': 'we',
		'11:3': 'communication+skills computer do e personal',
		'11:4': 'basic from+home long+term motivated of+experience skills+and task term to+develop ve',
		'11:5':
			'a+full+time and+can clerical ensure+that maximize of+products profit project+manager send+your services+to+the share+your the+work we+offer+a years+ago',
		'11:6':
			'allows+you allows+you+to ask+for be+very hang of+experience+and paired posisi services+as shopping+experience specialist+us those+with us+a',
		'11:7':
			'a+truly+global firma for+a+full for+my franchise komputer my+family recruiting+and recruits sosial truly+global tune',
		'12:3': 'manager would',
		'12:4': 'assigned excel flexible in+this package potential real we+offer with+your word',
		'12:5':
			'accept analyze assisting clerk discipline earnings engineer+us in+the+world manager+us no+experience',
		'12:6': 'agreement bottom+line customer+service+representative develop+a hospitals permanent+full',
		'12:7':
			'analyze+the customer+service+rep gun in+these ke+email prueba service+rep skills+written+and you+to+work ら 简',
		'13:3': 'duties',
		'13:4': 'description others we+are+looking',
		'13:5': 'and+i au execution walk',
		'13:6':
			'a+t in+the+market mau migration proficient+with service+oriented type+permanent va with+customer',
		'13:7': 'baik+dan cleaner lebih+lanjut minimal+lulusan suchen visas would+make',
		'14:3': 'part',
		'14:4': 'below line necessary we+will who+are',
		'14:5': 'contractor hardworking',
		'14:6':
			'a+nationwide administrative+assistant+us bottom+line+requirements clerk+us inbox line+requirements po representative+us tailor type+permanent+full with+full',
		'14:7': 'casa communication+skills+written m+e skills+written tahun+minimal',
		'15:4': 'income',
		'15:5': 'answering personnel w',
		'15:6': 'a+website and+resume',
		'15:7': 'nt reunion surgery unemployed за и',
		'16:3': 'contact',
		'16:4': 'show your+own',
		'16:5': 'and+with coverage patients per+day',
		'16:6': 'audition z',
		'16:7': 'boys estamos toko',
		'17:2': 'skills',
		'17:3': 'are+looking',
		'17:4': 'earn for+an',
		'17:5': 'hospital',
		'17:6': 'office+manager',
		'17:7': 'help+we pengalaman+kerja',
		'18:4': 'assistant multi',
		'18:6': 'quoted',
		'19:2': 'company',
		'19:5': 'r',
		'19:6': 'assistant+us',
		'19:7': 'now+hiring',
		'20:3': 'training',
		'20:4': 'resume',
		'21:4': 'part+time',
		'21:5': 'accounting',
		'22:4': 'are+looking+for training+and',
		'23:3': 'services',
		'23:5': 'offshore',
		'23:6': 'apply+using apply+using+below',
		'23:7': 'ir',
		'24:6': 'using+below using+below+link',
		'25:6': 'below+link',
		'55:2': 'us',
	},
	named: {
		'found caution': 8,
		'found note': 4,
		'found stop': 5,
		'holds age': -1,
		'holds chatlink': 1,
		'holds money': -9,
		'holds percent': 3,
		'holds time': -9,
		'kind casting': -4,
		'kind job': 3,
		'kind message': 7,
		'kind other': -7,
		'language en': -9,
		'language es': -1,
		'language other': 9,
		'language und': -3,
		'level caution': 16,
		'level note': 11,
		'level stop': 9,
		'rule adult-content-hidden': 2,
		'rule be-your-own-boss': 4,
		'rule daily-salary-pitch': 2,
		'rule day-pay-few-hours': 2,
		'rule famous-employer-by-chat': 2,
		'rule few-places-left': 2,
		'rule found-your-resume': 1,
		'rule guaranteed-fame': 2,
		'rule guaranteed-income': 1,
		'rule model-pay-too-high': 1,
		'rule paid-likes': 1,
		'rule pay-beyond-the-work': 3,
		'rule pay-without-skills': 2,
		'rule people-offered': 2,
		'rule scouted-flattery': 5,
		'rule simple-online-work': 2,
		'rule story-easy-money': 1,
		'rule stranger-offers-job': 11,
		'rule typing-at-home': 1,
		'rule we-arrange-everything': 1,
		'shape exclamation marks': 6,
		'shape length': -5,
		'sign care': -1,
		'sign casting': -6,
		'sign job': 5,
		'sign letter': 8,
		'sign ordinary': -4,
		'sign report': -3,
		'sign site': -9,
		'sign sought': 2,
		'sign teaching': -4,
		'sign work': -2,
		'sign you': -12,
		'stance neither': -3,
		'stance offer': 10,
		'stance teaching': -4,
	},
};
