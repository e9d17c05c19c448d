"""First names of 37 countries, from the lists of Faker 40.54.0 (MIT licence). Made by `python -m bench first-names`.

All are lower case.
"""

# fmt: off
FIRST_NAMES = frozenset("""
aachal aada aadhya aadi aage aahana aaliyah aapo aarav aarini aarna aarnav aarne aaro aaron aarush aarón aashi aatos
aayush abbas abbey abbi abbie abby abdi abdirahman abdiş abdu abdul abdulbekir abdulgazi abdulkadir abdullah abdullahi
abdulmenaf abdulsemet abdurrahman abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abeer abel
abelardo abelone abha abhimanyu abhiram abid abigail abigaili abigaíl abilio abina abiye abner abraham abram abril
abuzar acar acarkan achiel achille achim aclan ada adak adal adalbert adalberto adam adamo adasal addison adela
adelaida adelardo adelasia adelbert adele adelgunde adelheid adelia adelin adelina adelinde adeline adelmo adem adhra
adi adia adiela adila adimu adina adis aditya adlan admir adnan adolf adolfine adolfo adonis adora adoración adriaan
adrian adriana adriane adrianna adrianne adriano adrien adrienn adrienne adrijana adrián adriána advaith advay advik
advika adviye adweta adya adán adèle adéla adélaïde adıgün aedan aedin aengus aenne afer aferdita afife afonso afrim
agapito agastya agata agatha agathe agim aglaia agne agnes agnesa agnese agneta agnete agnieszka agnolo agnos agnès
agostina agostino agripina agron agustin agustina agustín agáta ahat ahmad ahmed ahmet ahsen ahter ahti aicha aida
aidan aideen aiden aijuka aiko aila ailbhe aileen aili ailis ailish aimee aimo aimé aimée aina ainara aine aino ainoa
airi aisha aishani aishling aisling aislinn aitana aitor ajan ajda ajla ajna akalan akar akatay akay akbaş akboğa
akcivan akdora akdurmuş akgöl akgüneş aki akif akise akkerman akmaner akmaral aksay aksel akseli akshay aksoy aksöğüt
aktemür akumu akver akyıldız akçabay akçasu aköz akınal alaaddin alabezek aladino alaeddin alain alamiro alan alana
alanalp alanis alanna alannah alara alastair alattin alaz alba alban albano albeiro alberico albert alberta alberte
albertina albertine alberto albin albina albino albrecht albulena albín albína alcan alcides alcira aldair aldemar
alderano aldin aldo aldonza ale alea alec aleida aleisha alejandra alejandrina alejandro alejo aleks aleksandar
aleksander aleksandr aleksandra aleksanteri aleksej aleksi alen alena alenka aleodor alessandra alessandro alessia
alessio alex alexa alexandar alexander alexandr alexandra alexandre alexandria alexandrie alexandrina alexandros
alexandru alexe alexei alexej alexi alexia alexis aleš alf alfio alfons alfonsina alfonso alfonz alfred alfredo alfréd
algot algış ali aliabbas alica alice alicia alicja alida aliihsan alin alina aline alirio aliro alis alisa aliseydi
alisha alison alissa alistair alistar alister alix alize alja aljaž aljoša alka alkor alla allan allana allegra allen
allison alma almasi almast almendra almir almudena almus almut almuth alois aloisia alojz alojzia alojzij alojzija
alondra alonso aloys alparslan alpcan alphons alphonse alphonsus alpin alpsü alsoy altin altoğan altuğ altınbike
altınkaya altınçiçek altınışın alva alvar alvaro alve alveiro alvin alwin alwina alwine alyssa alícia alışık alžbeta
alžběta amada amadeo amadeus amado amador amahle amaia amaira amalia amalie amalija amancio amanda amandine amando
amani amar amara amarilis amaro amaru amaya amaç ambar amber ambrose ambrosio ambróz amedeo amedeu amela amelia amelie
amico amie amin amina amir amira amleto amol amondi amor amparo amra amre amri amrita amruta amy amy-lee amy-leigh
amza amália amélia amélie américa américo amílcar an ana anabel anabela anabella anacleto anahera anahis anahí anaida
anamaria anamika anargül anaru anas anasa anastasia anastasie anastasio anastasios anastatia anastazja anastázie
anatol anatoli anatolie anatolij anay anaís anaïs anca ancizar ancuța anda anders anderson andile andiç andjela
andjelina andor andra andrada andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrena
andres andrew andrey andri andrian andrija andrin andrina andrzej andrás andré andréas andrée andrés andwele andy
anděla ane anej anel anemona anes aneta anett anette anežka angalia angavu angel angela angelica angelika angelina
angeline angelino angelique angelita angelo anghel anghelina angie angus angèle angélica angélique ani anica aniela
anika anikó anina anirudh anisa anita anișoara anja anjali anka anke ankica anmol ann ann-britt ann-charlott
ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna
anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annak
annalena annaliese annalisa annalise annamaria annamarie annamária anne anne-kathrin anne-katrin anne-laure anne-lise
anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie
annelies anneliese annelise annelore annemarie annemette annemie annemijn annerose annett annetta annette anni
annibale annica annick annie anniina annika annikki annina annita annukka annunziata anny anoni anouk ansaldo anselm
anselma anselmo ansgar ansh anssi antal ante antero anthony antim antje anto antoaneta antoin antoine antoinette anton
antonela antonella antonello antoni antonia antonie antonieta antonietta antonija antonina antonino antonio antonios
antoniu antonius antony antonín antoon antti antun antónia antónio antônio anu anunciación anusha anuța anvi anya
anyelo anyi aníbal anđa anđela anže aodhan aoibheann aoibhin aoibhinn aoife aongus apaydın apolena apolinar apollo
apollonia apolonia apostolos april aquiles arabella araceli aracely aradhana aral aran aranka arben arbey arbnor arcan
arcelia archer archie arda ardian ardit ardita argemiro argu ari aria ariadna arian ariana ariane arianna arianne
aribert arie ariel ariela arif arifcan ariki arild arin arina aristide aristides aristița arja arjun arkadiusz arkut
arlene arlette arley arlind arlinda arlo armahan armand armando armas armend armida armin arnaldo arnaud arnaude arnd
arndt arne arnfried arnim arno arnold arnoldo arnošt arnulf arnulfo aroa aroha aron arpağ arpád arran arron arsenie
arsenio arsim arta artan artemio artemisa arthur arto arttu artturi artur arturo aru arunima arusi arvid arvo arya
aryan arziye arzu aránzazu arıel arıkol arıpınar arısoy asafe asalet asali asani asanti asatira asbjørn ascensión
asdrubal asger asher ashlee ashleigh ashlene ashley ashling ashton asia asiman asko aslanhan asliye asmini assar
assumpta assunta asta aston astrid astrit asu asunción asım ataahua atagün atalay atanur atasagun atatöre atena
atenulf atgun athanasios atharv athumani ati atiena atila atilhan atilio atiyye atnan atte attila attracta atılgan aud
aude audrey august augusta auguste augustin augustina augustine augusto augustín aukusti aulikki aulis aune aura aurel
aurelia aurelian aureliana aureliano aurelio aurica aurică aurora aurore aurélia aurélie austin autumn ava avelino
averil avgust avi avni avram avril avunç avşin awhina axel axelle axenia axinte aya ayaan ayasun ayaydın aybet aybora
aycagül aydar ayden aydinç ayduru aydınbey ayelén ayesha aygutalp aygönenç ayhan aykut aykutalp ayla ayleen aylil
aylin aylla ayman aynilhayat aynur aynımah ayoub aypar ayse aysel aysema aysevim aysoy aysuna aytek ayten aytuna aytöz
ayush ayushman ayvas ayyaruk ayçan ayülker ayşan ayşeana ayşenur azaan azad azade azahar azahara azeglio azeneth
azettin aziz azize azizi azra azucena açıkel açılay aída ağakişi ağbegim ağmur aşhan aşir baba babett babette baccio
bachittar badegül baghyawati bahaddin bahadurjit bahari bahittin bahtinur bailey bailie bairbre bairon bajram bakhshi
baki balatekin balca baldassare baldomero balduino baldur bale balendra balhaar bali balinda baljiwan ballı baltasar
baltazar baltaş balthasar balvan balveer balz balázs bandile banjeet banü baptist bara barak barbara barbora barbro
barbu barica baris bariş barkha barna barnabás barry barsen bart bartek bartholomew bartholomäus bartley bartolomej
bartolomeo bartolomeu bartolomé barışcan bas basarab bashkim basil basilio basriye bastiaan bastian bastián basım
baturay batırhan baudelio bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin bağdat bağdaş başay
başhan başok beat beata beate beatrice beatrijs beatrix beatriz beau beauden bebe becky beda bedi bediriye bedri
bedřich begim begoña behiza behrem bekbay bekim bekir bektaşi bela belarmino belen belgizar belinda belisario belkize
bella bellisan belo belén ben bence bendegúz benedek benedetto benedict benedicte benedicto benedikt benedikte
benedita benek bengibay bengt beni beniamin benice benicio benigna benigno benita benito benjamim benjamin benjamín
benjámin benn benno benny benoit benol benone benoît bent bente benthe bento benvenuto benício beppe berat beray beren
berend berenice bergen berit beriye berkal berki berksay bernabé bernadett bernadette bernadine bernard bernarda
bernardino bernardita bernardo bernd bernd-dieter berndt bernfried bernhard bernhardine bernice bernt bernward berra
berran berrin bert berta bertalan bertha berthe berthold bertil berto bertold bertram bertrand besart besarta besey
beshte besim besin besnik beste beth bethan bethany betina betti bettina betty bevan beverley beverly beyda beyhatun
beyler beyzade bezek beáta beňadik bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe
bhekokwakhe biagio bianca bianka bibi bibiana bibiána bibuwa bican bidayet bieke bienvenida bilal bilay bilender
bilgen bilginur bilgütay biljana bilkay bill billie billie-jo billy biltaş bimala bina binay binbaşar binışık birben
birger birgid birgit birgitt birgitta birgitte birgül birsan birsen birte birthe biserka bishakha bitten bitül bişar
bjarne bjorn björn bjørg bjørn bladimir blahoslav blaine blair blake blanaid blanca blanduzia blanka blas blathnaid
blaž blažej blažena blerim blerina blerta bluette bo boaz bob boban bobby bodhi bodil bodo boe boel bogdan bogdana
boglárka bogomir bohdan bohdana bohumil bohumila bohumír bohuslav bohuslava bohuš bojan boleslav boma bonifacio
bonifác bonnie borahan borataş borbála boris borja borris borut borys botond boynak bozbağ bozena bozerk boztaş
boğatimur bořivoj boštjan božena božica božidara božo brad bradley brady brahim bram brandi brandon brandy branislav
branislava branka branko braulio braxton brayan brayden breandan breanna brecht breda breeda breege breffni brenda
brendan brendon breno brent brett brian briana brianna brid bridget bridie briek brien briget brighid brigid brigita
brigitta brigitte brijesh brinda brit brita britney britt britt-mari britt-marie britta brittany brittney brodie
brogan brona bronach bronagh bronislava bronwen bronwyn brooke brooklyn bror bruce bruna brunhild brunhilde bruni
brunilda bruno bryan bryce bryony brândușa brígida brăduț bucur buenaventura buhari bujar bukurije bulunç burak
burakhan burckhard burcuhan burghard burim burkard burkhard burkhardt burç busara busisiwe buyrukhan buşra byron
bystrík bálint bárbara bärbel béatrice béla börje börteçin bøje børge büget bünyamün büreyre büşranur bănel błażej
břetislav cabir caetana cahal cahir cailin cailum caio cait caitlin caitlyn caitriona caius cajsa cal calcedonio caleb
calebe calista calisto calixta calixto callan callum calogero calum calvin camelia cameron camil camila camilla
camille camillo camillus camilo campbell campo can canal canan canberk candace candela candelaria candelario candelas
candeniz candice canfeza cangür canice cannur canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin
caolain caolan caomhan capucine cara caragh caren caridad carin carina carine carita carl carl-heinz carl-johan carla
carlijn carlito carlo carlos carlota carlotta carly carmel carmela carmelita carmelo carmen carmenza carmina carmine
carminho carol carola carole carolien carolin carolina caroline carolyn carrie carsten carter cas casandra casemiro
casey casian casiana caspar casper cassandra cassidy cassie catalina catarina caterina cathal catharina catherina
catherine catheriona cathleen cathrin cathrina cathrine cathriona cathy catia catinca cato catrin catrina catrine
catrinel catriona cauã cauê cavit cayetana cayetano cazimir ceara cebesoy cebrián cecelia cecil cecile cecilia cecilie
cecilija cecilio cecília cedide cedric cedrin ceferino celal celene celeste celestina celestino celia celilay celina
celinda celine celso cem cemal cemalettin cemil cemiyle cenan cengiz centa cerasela cercis cesar cesare cetin cevale
cevheri ceyhun ceylin cezar cezara cezary cezayir chaaya chad chaitaly chaitanya chakradev chakradhar chakrika chaman
chameli champak chanakya chanchal chandani chandran chandresh chaniya chantal chantel chantelle charan charis charita
charlene charles charlie charline charlott charlotta charlotte charmaine charo charvi chase chasmum chatresh chatura
chausiki chavvi che chelo chelsea chelsey chema cherie cherith cheryl cheusi cheyenne chiara chipukizi chita chloe
chloé chloë chris christa christa-maria christel christelle christer christiaan christian christiana christiane
christianne christie christin christina christine christl christof christofer christoffer christoph christophe
christopher christos christy chucho chuki chus chuy cian cianan ciara ciaran ciarrai cielo cihan cihandide cilli
cillian cilly cindoruk cindy cinthia cinthya cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirino
cirkeline ciro ciríaco citlali claas claes clair claire claire-lise clara clare clarence clarice clarisa clarissa
clark clas claude claudia claudina claudine claudio claudiu claudius claus claus-dieter claus-peter clavs clayton
clelia clemencia clemens clement clemente clementina cleopatra cleto clifford clinton cliodhna cliona clive clodagh
clodomiro cloe clorinda clotilde cláudia cláudio cläre clémence clímaco codie codin codrin codrina codruț codruța cody
cohen cole coleman colette colin colleen collette collin colm colman colomba colton coluccio colum columba conal
conall conan concepción concepta concetta concha conchita conchur conleth conn connell connie connor conny conor
conrad conrado constance constant constantin constantina constantino constanza constanze constança constanța consuela
consuelo cooper cora coral coralia coralie cord cordula corey corina corine corinna corinne coriolano cormac cormack
cornel cornelia cornelio cornelis corneliu cornelius corona corrado corrie corsin cortney corvin cory cosima cosimo
cosme cosmin cosmina costache costantino costanzo costel costin courteney courtney coşkun craig crenguța crescencia
crin crina cristal cristea cristhian cristhofer cristian cristiana cristiano cristina cristián cristobal cristofer
cristofor cristopher cristóbal cruz crystal csaba csilla csongor ctibor ctirad cuheyna cuman curdin curro curt curtis
custodia custodio cvetka cvetko cynthia cyprian cyprián cyriel cyril cyrill czeslaw cándida cándido cátia cäcilia
cäcilie cécile cédric célia célina céline césar cüneyit călin cătălin cătălina daan dacian daciana dafina dafne dag
dagmar dagmara dagny dagobert dagoberto dahiana dai daiana dainess daire dairine dairo daisy dajana dakota daksh
daksha dakshesh dalaja dalan dalbir dale dalia dalibor dalila dalili dalkılıç dalton damaris damian damiano damien
damijan damini damir damián damjan damjana damlanur damon damyanti dan dana danae dani dania danica daniel daniela
daniele daniella danielle danijel danijela danilo danique danitza danièle daniël danna danny dante danuta danuše dany
danış daphne dara daragh darcy dardan daren daria dariana darika darin darina darinka dario darius dariusz darja darko
darlene darling darpan darragh darran darrell darren darrin darryl darryn darsh darwin dary daryl darío daudi dave
davi david davida davide davin davnet davor davorin davy dawid dawn dayamai dayana dayar dayita dayna dağistan deaglan
dean deane deanna dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah debra decebal declan deepa deha
deiby deicy deidre deirbhile deirdre deisy dejan del delfina delfino delfín delia delil delphine demeter demetra
demetrio demi demi-lee demi-leigh demian demirbüken demiriz demirok demiryürek denis denisa denise denisse deniz
denizalp denkel dennis denny dereck derek derick derkay derly dermot dermott derrick derval dervilla dervla derya
deryanur desiderio desiree desirée desmond despina destiny detlef detlev dev devansh devika devin deviner devon dewi
dex deyanira dezider dezső değer değmeer dhriti dhruv diamond diana diane diann dianne diar diarmaid diarmuid dick
dida didier didina diederik diedrich diego dierk dieter diethard diethelm diether dietlind dietlinde dietmar dietrich
digna dijana diken dilan dilara dilcan dilder dilfeza dilhuş dillon dilsitan dilşat dimas dimitri dimitrina dimitrios
dina dincer dinis dino dinu dinçkol dinçsü diogo dion dionigi dionisia dionisio dionne dionýz dipta dirican dirk
dirlik dita ditmar ditte dittmar divan divya diya diána dobromila dobroslav dobroslava dochia dogan doina dolly
dolores dolun dom domagoj domen domenic domenica domenico domhnall dominga domingo domingos dominic dominick dominik
dominika dominique domitila domnica don dona donagh donal donald donat donata donatella donatello donato donna
donnacha donncha donough dora doralisa doreen dorel dorian doriana dorien dorin dorina dorine dorinel doris dorit
dorita dorle dorli dorota dorotea dorothe dorothea dorothee dorothy dorothée dorottya dorte dorthe doru dorukhan
douglas doğanalp doğannur doğanşah doğuhan draga dragan dragana dragica drago dragoș dragutin drahomír drahomíra
drahoslav drahoslava dražen drew dries drilon drita driton duane duarte dubán ducu duha duilio duje dulce duma
dumisani dumisile dumitra dumitrana dumitru duncan dunia dunja duracan durante durdali durgadin durmuşali dursadiye
dursun duruk duruöz dusan dustin duuk duván duyguhan dušan dušanka dwayne dylan dylano dymphna dympna dániel dávid
dáša débora déborah dénes désirée dóra dölensoy döner dörte dörthe dündaralp dürrüşehvar eadaoin eamon eamonn eanna
earl eavan eba ebba ebbe eberhard eberhardt ebony ebuakil ecaterina ecegül ecemiş eckard eckart eckehard eckhard
eckhardt eckhart ecrin eda edaviye edda eddie eddy edel edelbert edelgard edelmira edelmiro edeltraud edeltraut
edeltrud eden eder edgar edgard edgardo edgübay edhitha edier edilberto edilma edilson edin edina edinson edison
edisson edit edita edith editha edmond edmund edmundo edna edoardo edon edona edouard edson edu eduar eduard eduarda
eduardo edvard edvin edwar edward edwin edwina eelis eemeli eemil eerik eero eesha eetu eeva efe efil eflâtun efrain
efraín efrén efser eftimia eftimie egbert egenur eggert egil egon egzon egzona ehrenfried ehrentraud ehrhard eider
eija eila eileen eilis eilish eimear eimer eimhear einar einari einer eino eira eiravati eirik eitel eithan eithne
eivind eivor ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekiya ekkehard
ekkehart ekmel ekrem ekta ekundu el ela eladio elaine elamiye elba elcira elcy elda elea eleanor eleanora eleazar
elemér elena eleni elenore eleodoro eleonor eleonora eleonore eleonóra eleuterio elfi elfie elfriede elgin elhan eli
elia eliakimu elian eliana eliane elias eliecer elien elif elifnur eligia eligio eliisa elijah elin elina eline elinor
elio elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise eliseo elisha eliza
elizabeta elizabeth elize eliáš eliška elke elkin ella elladio ellen elli ellie ellinor elliot elliott elly elma elmar
elmer elmeri elmo elna elnur eloah elodia elodie elof eloisa eloise elona eloy eloá eloísa eloïse elpidio els elsa
elsbeth else elsebeth elsie elsy elton elva elvan elver elvia elvin elvira elvis elvy elvíra elwira elyas elza
elzbieta eléonore elías elöve elżbieta ema emal emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emelie
emelina emely emer emerson emese emiel emigdio emil emilce emile emilia emilian emiliana emiliano emilie emilija
emilio emilly emilse emily emin emina emine emine. emir emiro emirşan emiş emma emma-louise emmanuel emmanuelle
emmerich emmet emmett emmi emmy emperatriz emre emrullah emília enar encarna encarnacion encarnación encarnita enda
endre endrit enea enes enfes engelbert engin enginiz engla enikő enis enith enna ennio enno enrico enrique enriqueta
ensar ensari ensio enver enya enzi enzio enzo eoghan eoin epifanio eral eraldo erasmo eraycan erbay erbil ercan
ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia eren erenalp erensoy ergener erginel ergönül ergül
ergün erhard erhardt eric erica erich erick erik erika erin erina erinçer erion eriş erkan erkinel erkki erksoy
erkılıç erland erling ermanno ermenegildo ermes ermutlu erna ernest ernestina ernestine ernesto ernst ernst-august
ernst-dieter ernst-otto ernő erol eroğul ersel erseç ertan erten ertuncay ertün ervaniye ervin ervín erwin eryk eryn
eryıldız erzsébet eröz erşat esa esben esenbay esengün esentürk eshana esila eskil eskinalp esko esma esmanperi
esmarelda esmee esmeralda esmée esna esneider esparta espartaco espen esperanza espiridión esra essi esteban estefany
estefanía estela estella estelle ester estera esteri esther estiven estrella eszter eta etela etelka etelvina ethan
ethel ethna ethne etienne etta ettore euan eufemia eufrosina eugen eugene eugenia eugenie eugenio eugène eugénia
eulalia eulogio eulália eunan eunice eunika eusebia eusebio eusebiu eustaquio eustațiu eutimio eutropio eva eva-lena
eva-maria eva-marie evald evamaria evan evance evangelia evangelina evangelista evangelos evanghelina evaristo evcimen
evde eve evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelína ever evert evi evie evita evrim
evrimer evy ewa ewald ewan ewelina exequiel eydan eyyüp ezequiel ezgin ezgütekin ezio ezra eşim eşref faas faber fabia
fabian fabiana fabienne fabio fabiola fabián fabiënne fabrice fabricio fabrizia fabrizio facundo fadil fadile fadime
fadıla fahari fahrullah fainche faisa faith faize falak falan falguni falk falko fami fanaka fanni fanny faqid farah
faraj faraja faras farhan farhiya farid farijika fariq faris faruk fatigül fatih fatiha fatima fatime fatinur fatma
fatmanur fatmir fatmire faton faustino fausto fay faye fayize fazul feargal fearghal febe fedde fedele feden federica
federico federigo fedor fehim fehmiye felice felicia feliciana feliciano felicidad felicitas felicity feliks feline
felipa felipe felisa felix felizitas fem femke fenna fenne fenni ferahdiba ferat feraye ferdi ferdinand ferdinando
feremez ferenc fergal fergus ferhan ferihan ferinaz fermuta fermín fernand fernanda fernande fernando ferney ferre
fersan feryas ferzi fetullah feyha feyruz feyzin feza fiachra fiamma fidaye fidel fidela fidelma fien fiene fildan
filip filipa filipe filippa filippo filit filiz filofteia filomena filoména finbar finbarr finian finn finola fintan
fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella fiorenzo fiorino firdevis fisnik fitan fitim fitnat
fito fitore fiyaz flamur flannan flavia flavio flaviu flemming fletcher fleur floare floarea floor floortje flor flora
flore florea florence florencia florencio florent florentin florentina florentine florentino florența florian floriana
floriane florica floridor florim florin florina florinda floris florián flurin flurina flynn folke folker folkert
fortunata fortunato forum frado fran franc franca frances francesca francesco franchesca franci francia francine
francis francisc francisca francisco franciscus franciska franciszek franck franco francoise francy franjo frank
frank-michael frank-peter franka frankie franklin franky frans františek františka franz franz-josef franz-peter
franz-xaver franziska françois françoise frančišek fraser frauke frazer fred freda freddy frede frederic frederick
frederico frederik frederika frederike frederikke frederique fredi fredo fredric fredrik fredrika fredy freia freja
fresia freya frida fridolin fridrich frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde
friedhold friedl friedlinde friedo friedrich friedrich-karl friedrich-wilhelm frithjof fritz frode froilán frusina
fryderyk frédéric frédérique fulgencio fulvio fuma fuzuli fynn fábio fátima féline félix fügen gabel gabi gabino gabor
gabriel gabriela gabriele gabriella gabrielle gabrielly gabriël gaby gael gaetano gagan gaia gail gaja gal gala
galasso galina galip gallego galo galvarino ganga gani ganimete ganiye garech gareth garima garret garreth garrett
garry garvan gary gaspar gaspare gaston gastone gastón gaurang gaurangi gaurav gauri gaurika gautam gautami gavan
gavin gayathri gaylene gazel gazmend gaëlle gašpar geanina gearoid gebhard geert geetika geir gejza gelengül gelsomina
gelu gema gemma genaro gencaslan gene genevieve geneviève gennaro genoveva gençay gențiana geoffrey georg george
georgel georges georgeta georgette georgia georgian georgiana georgina georgine georgios geovanny gerald geraldine
geraldo gerard gerarda gerardine gerardo gerardus geray gerd gerda gerdi gereon gerfried gergely gergő gerhard
gerhardt gerhart gerhild gerlind gerlinde germaine german germana germán gernot gero gerold gerolf geronimo gerrard
gerrit gerry gerson gert gerta gerti gertraud gertraude gertraut gertrud gertrude gertrudis gertrúda gervasio gerwin
gerónimo gesa gesche gesine geta gethera geza ghenadie gheorghe gheorghiță gherghina ghislain ghislaine ghiță giacinto
giacobbe giacomo giada giampaolo giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianina gianluca
gianluigi gianmarco gianna gianni gianpaolo gianpietro gicu gică giel giesela gijs gil gilbert gilberte gilberto gilda
gildardo giles gilles gillian gillis gilma gilman gina ginette gino ginyas gioacchino gioachino gioele gioffre gioia
gion gionata giorgia giorgian giorgiana giorgio giosuè giovanna giovanni giovanny girik girindra girish girolamo gisa
gisbert gisela giselle gislinde gisselle gisèle gitta gitte giulia giuliana giuliano giulietta giulio giuseppa
giuseppe giuseppina giustino giz gizela gizella gladis gladys glauco glen glenda glenn glenys gloria godelieva
godelieve godofredo goffredo goma goncafer gonzalo gonçalo gopal goran gorazd gordan gordana gordon gorm gottfrid
gottfried gotthard gotthilf gotthold gottlieb gottlob goyo grace gracia graciana graciano graciela graeme graham
grainne grania grant grayson grazia graziano graziella grazyna grațian grațiana grațiela greca greco greet greg grega
greger gregg gregor gregorian gregorio gregory greta gretchen grete gretel grethe gretl gretta gricelda griet grigore
griselda grit gro grzegorz grégoire gréta guadalupe guarino gudrun gudula guenter guenther guglielmo gugu gugulethu
guido guilherme guillaume guillermina guillermo guiomar guiseppe gumercindo gun gun-britt gunar gunbir gunborg gunda
gundel gundhild gundi gundolf gundula guneet gunhild gunilla gunn gunnar gunnel gunner gunter gunther guntram gunvor
gurli gust gustaaf gustaf gustav gustavo gustaw gusti gustáv gusztáv guus guusje guy gwen gwendolen gwendoline
gwendolyn gyda gyula gyöngyi györgy györgyi győző gzim gábor génesis géraldine gérard géza gök gökay gökbudun göken
gökhan göknur gökperi göksev gökten gökçe gökçebalan gökçil göli gönen gönül göran görgünay görklü görsev gösta göte
götz gözel gözem gücal gül gülay gülağa gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülel gülenay güler
gülev güleğen gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmisal gülnaziye gülper gülsalın
gülselin gülsen gülseren gülsevil gülsiye gülsü gülten gülter gülzadiye gülçe gülözge gülüs gülşa gülşahin gülşeref
gümüştekin günar günaydin günden gündüzalp günebakan güneri güngördü güngören günkurt günsel günser günter günther
günver günşen gürarda gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter h.-dieter habibe haciali
hacile hadassa hadithi hadrey hafıza hagen haiba hailey hajnalka hajo hakan hakikat halenur haley halidun halil halina
halisi haliye haluk hami hamid hamis hamish hamiyet hampus hamsini hamza hana hanbiken hanedan hanife hanim hanja
hanna hannah hannchen hanne hanne-lore hannele hannelore hannes hanni hanno hanns hannu hanny hanora hans hans-adolf
hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich
hans-georg hans-gerd hans-gerhard hans-günter hans-günther hans-h. hans-heinrich hans-helmut hans-henning hans-herbert
hans-hermann hans-hinrich hans-j. hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-karl hans-ludwig
hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter
hans-werner hans-wilhelm hans-willi hans-wolfgang hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanspeter
hansruedi hansueli hansultan haralamb haralambie harald harambee harbinaz hardik hardy harinakshi harini haris harish
harita hariz harley harm harmony harol harold haroldo harper harri harriet harrison harro harry harsh harshil hartmut
hartmuth hartwig harun harvey hasan hasbek hasgül hashiki hasret hassan hasso hatem hatice hatima hatin hava havali
havse hawehindi hayali hayden haydée hayel hayleigh hayley hayret hayrünnisa hazel hazine hazrat heather hector hedda
hedi hedvig hedviga hedvika hedwig hedy hege heide heide-marie heidelinde heidelore heidemarie heiderose heidi heidrun
heidy heike heikki heiko heimo heiner heinfried heini heino heinrich heinz heinz-dieter heinz-georg heinz-gerd
heinz-günter heinz-günther heinz-joachim heinz-josef heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner
heinz-wilhelm heinz-willi heitor hekima hekime hekmet helan heleen helen helena helene helfried helga helge heli
helinä heliodoro hella helle hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmut helmuth
heloisa heloísa helvi helén heléne hema hemal hemang hemangini hemani hemi hendrik henife henk henna henner henni
henning henny henri henric henrich henricus henrieta henrietta henriette henrik henrike henrikki henrique henry henryk
heracleea heraclio heraldo herbert herberto herdis heribert heriberto herlinde herma herman hermann hermann-josef
hermanni hermelinda hermenegildo hermes hermina herminda hermine herminia herminio hermína hernando herney hernán
herrmann herta hertha herwig heva heyvetullah hezniye hidaya hidde hidir hilario hilary hilayda hilda hildburg hilde
hildegard hildegart hildegund hildegunde hilding hilkka hillary hillevi hilma hilmar hiltraud hiltrud hindal hinet
hinewai hinrich hipólito hiral hitesh hiçsönmez hjalmar hjalte hjördis hoani hodari holger hollie holly holm homero
honora honoré hope horacio horațiu horea horia horst horst-dieter horst-günter horst-peter hortense hortensia
hortenzia horymír howard hoşkadem hredhaan hritik hrvoje huban hubert hubertine hubertus hudavent hudson hugh hugo
hugues huguette huia hulda humaiya humberto hunalp hunor hunter hurican hurşide hussein huzuri hynek håkan håkon
håvard héctor hélène hüda hükümdar hülya hümeyra hürdoğan hürmet hüryaşar hürüyet hüseyin hüsmen hüsnühâl hıfzullah
iacob iain ian iancu ianis iara iasmina ib iben ibeth ibolya ibrahim ibán ica ida ide idika idriz idun idık ieremia
ignace ignacia ignacio ignacy ignatz ignaz ignazio ignác igor ihaia iida iiris iisakki ijaya ika ikbal iker ikshita
ilari ilaria ilarie ilarion ildefonso ildiko ildikó ildız ileana ilenia ilgı ilhan ilias ilie ilija ilinca ilir ilja
ilka ilkka ilmari ilona ilonka ilse ilyas imane imany imara imaran imelda imer imke immo imogen imran imre imrich ina
inaya indali indi india indie indira indrajit indy ine ines inez ing-britt ing-marie inga inga-britt inga-lill
ingalill ingbert inge ingeborg ingeburg ingegerd ingegärd ingela ingelise ingelore ingemar inger ingetraud ingetraut
ingmar ingo ingolf ingrid ingrida ingried ingvar inka inken inkeri inmaculada inna inocencio inocențiu insa inès inés
inês ioan ioana ioanina ioannis iolanda ion iona ionel ionela ionelia ionică ionuț iosefina iosif ippazio ira irena
irene irfan iridenta irina irinel iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud
irmtraut irmtrud irya iryna irène irén iréne irıs isa isaac isabel isabela isabell isabella isabelle isabelly isac
isadora isaiah isak isaque isaura isaya isaías ise isha ishaan ishani ishanvi ishita ishwar isidor isidora isidoro
isidro isis isla ismael ismail ismet ismo ismık isobel isolde isolina israel issack istvan istván ita itanya ituri
itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivanka ivano ivar iver iveta
ivette ivica ivka ivo ivona ivonne ivor ivy iván iwan iwo iwona izabela ize izidor iztok iñaki iľja işin işıkay işıman
işın i̇brahim i̇de i̇diris i̇hsan i̇kiz i̇klim i̇lalmış i̇lbek i̇ldem i̇ldeş i̇lgi i̇lim i̇lkbahar i̇lkim i̇lklima
i̇lmafer i̇lper i̇lsu i̇lteriş i̇mam i̇mge i̇mren i̇mrihan i̇nançlı i̇ncifir i̇nsaf i̇ntihap i̇rfan i̇sak i̇slime
i̇smet i̇sra i̇vecen i̇yiyürek i̇zel i̇zgü i̇çimbike i̇şcan jaak jaakko jaana jabulani jacek jacinta jacintha jacinto
jack jackeline jackie jackson jaclyn jacob jacobine jacobo jacobus jacopo jacqueline jacques jade jader jadranka
jadwiga jael jafet jagat jagdish jagrati jagvi jahi jai jaider jaime jair jairaj jairo jaka jake jakob jakov jakub
jalia jalmari jalsa jamal james jamie jamie-lee jamie-leigh jan jan-erik jan-olof jan-peter jan-åke jana janaki janani
jane janet janeta janeth janett janette janez jangwa jani janic janice janick janik janin janina janine janis janja
jankat janko jann janna janne janneth janni jannie jannik jannis jano janos janosch januja janus janusz janya
jaqueline jara jared jari jarkko jarl jarlath jarleth jarmila jarmo jarne jarno jarolím jaromír jaromíra jaron
jaroslav jaroslava jaroslaw jarrod jaruthip jasin jasiri jasmijn jasmin jasmina jasmine jasminka jasmit jasna jason
jasper jatin javi javier javiera jaxon jay jayda jayde jayden jaylinn jayne jayson jazmin jazmín jaël jean jean-claude
jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeanette jeanine jeanne jeannette jeannine jeet jeevika jef
jeferson jeff jefferson jeffery jeffrey jeison jeisson jelani jele jelena jelka jelle jelte jemma jena jenaro jenel
jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jens jens-peter jens-uwe jente jenő jeppe jere jeremi
jeremiah jeremias jeremy jeremías jerguš jerica jerker jermaine jerman jermiah jernej jerneja jeroen jerome jeronimo
jerry jerson jerzy jerónimo jesper jesse jessica jessie jessika jessy jesus jesusa jesús jet jetmir jeton jhalak jhan
jhoan jhoana jhon jhonatan jhonny jhony jil jill jillian jim jimena jimmie jimmy jina jindřich jindřiška jinthe jip
jiri jitka jiřina jiří jo joachim joacim joakim joan joana joann joanna joanne joannes joao joaquim joaquin joaquina
joaquín job jobst jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joep joerg joeri joey johan johana
johann johanna johanne johannes johans john johnathan johnnie johnny johny joke jolana jolanda jolanta jolanthe jolene
jolie jolien jolijn joline jolán jon jona jonah jonas jonatan jonathan jonathon joni jonna jonny jonás jonáš joona
joonas joonatan joost joppe joran jordan jordana jordi jordon jordy jordán joren jorge joris jorja jorma jorn jort
jorunn jos jose josef josefa josefiina josefin josefina josefine joselyn josep joseph josepha josephina josephine
josephus josette josh joshua josiah josiane josip josipa joso josse jost josua josue josué josé josée joséphine jouko
jouni jovan jovana jovita joy joyce jozef jozefína jozo joão joël joëlle joško jožef jožefa jožica jua juan juana
juanita juanito jude judit judita judith judy juergen juha juhana juhani juho jukka jules julia julian juliana juliane
julianna julie julie-anne julien julienne juliet julieta julieth juliette julija julijana julio julita julius juliusz
julián jumaane juna june juni junior juraj jure jurgen juri jurij jurre jussi justin justina justine justiniani justo
justus justyna justína jusuf jutta juul juulia juuso juvenal jyoti jyrki jytte ján jános jázmin jérôme jéssica józef
józsef jörg jörg-peter jörgen jörn jørgen júlia július jürg jürgen jędrzej kaan kaarina kaarlo kaat kabir kacper kader
kadınana kahir kahu kahurangi kai kai-uwe kaia kaija kaique kaisa kaitlin kaitlyn kaj kaja kajetan kajsa kala kaleb
kalervo kalevi kalgay kalina kalle kalpit kaltrina kaluwa kamala kamar kamiel kamil kamila kamilly kamya kanak kandef
kane kanpulat kaombwe kapagan kara karabaş karaca karaer karakucak karama karan karanbay karataş karcan kardelen karel
karen kari karim karima karin karina karine karl karl-august karl-dieter karl-erik karl-ernst karl-friedrich
karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jürgen karl-ludwig karl-otto karl-peter
karl-werner karl-wilhelm karla karley karlfried karlheinz karlijn karlo karlukhan karmen karol karola karolien
karoliina karolin karolina karoline karolína karsten karyn kashangaki kashish kashvi kasim kasimir kaskazi kaspar
kasper kastriot kata katalin katalina katariina katarina katarzyna katarína katcha kate katelijne katelyn katerina
katerine kateřina katharina katharine katherin katherina katherine katherinne kathi kathleen kathrin kathryn kathy
kati katia katica katie katie-louise katja katleen kato katri katrien katriina katrijn katrin katrina katrine katriona
katty katy kauko kauri kaver kavurt kavya kay kay-uwe kayagün kayden kaye kaygusuz kayla kaylee kayleigh kayrabay
kayıt kazim kazimierz kazimír kaşif kealan keano keanu keegan keelan keely keeva kefser keijo keira keith keld kelli
kellie kelly kelly-anne kelly-marie kelsey kelvin kelâmi kemal ken kenan kendra kenn kennet kenneth kenny kent kenter
kenth kenyangi keri kerim kerime kerman kerri kerrie kerry kerstin kerttu kete kevin keya kezban khadija khaled khalid
khamani khamisi khanyisile khloe kiaan kiah kian kiapo kiara kiaran kibafupia kibar kibibi kiburi kick kiera kieran
kiernan kieron kifaye kijana kijani kike kiki kilian killian kim kimberley kimberly kimbilio kimmo kimya kinaya kinga
kingston kinubi kiojah kipenzi kipepeo kira kiramettin kirby kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine
kirsty kisima kitan kitti kiume kiwara kiyasi kjeld kjell kjersti kjetil klaas klara klas klaudia klaudie klaus
klaus-d. klaus-dieter klaus-günter klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavdija klavs
klemen klemens klement kliment klothilde klára kläre knud knut kobe kocabaş koen koenraad koldan koloman koncagül
kondo konguralp konrad konradi konstantin konstantinos konstanty konstanze konštantín kopan kora koray korbinian
kordula kori korinna korkmazalp kornel kornelia kornelius kornél kornélia korugan kotuz kovu koçak koçkan koşukhan
kreszentia kreszenz kriemhild kris krish krisha krishna krista kristel kristen krister kristi kristiaan kristian
kristiane kristie kristien kristiina kristijan kristin kristina kristine kristián kristjan kristof kristofer
kristoffer kristopher kristy kristína kristóf kristýna krisztina krisztián krisztofer kritika krištof krystal krystian
krystyna kryštof krzysztof ksawery ksenija kuchanua kuddusi kujtim kullervo kumar kumral kunibert kunigunda kunigunde
kuno kurt kurtis kurunzi kushtrim kusiima kustaa kutay kutgün kutun kvetoslav kvetoslava květa květoslava kweli kyan
kyano kyara kyla kyle kylie kyllikki kyra kálmán károly kâmil kâzime käte käthe käthi kåre kévim köker köktaş kösemen
kübran kürşad kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl kızıltunç laban labinot lacey lachlan lada ladina
ladislau ladislaus ladislav ladislava ladli lady laetitia lage laika laila lailati laini lajita lajos laksh lakshit
lakshmi lalo lambert lamberto lana lance lander lando langalibalele laoise lara lara-sophie larisa larissa larry lars
lars-erik lars-göran lars-olof lars-åke lascăr lasse lassi laszlo latasha latoya laura laure laureano laureen lauren
laurence laurens laurent laurenz laurenția laurențiu lauretta lauri laurian lauriane laurie laurin laurits laus laust
lautaro lavanya lavinia lavínia lawrence layla lazar laze lazzaro lazăr laís lea lea-sophie leah lean leana leander
leandra leandro leanne leano leart ledion ledün lee leela leen leena leevi leia leider leidy leif leigh leila leire
lejla lekha lelia lena lene leni lenin lenka lenn lennard lennart lennarth lennert lenny leo leocadia leocadio
leokadia leon leona leonard leonardo leoncio leone leonel leonhard leoni leonid leonie leonor leonora leonore leontin
leontina leopold leopolda leopoldina leopoldine leopoldo leordean leoš leroy lerze lesana lesia lesley leslie lesly
leszek leticia letizia letiția letícia levente levi levin levoslav lewis lex leydi leyla leyli leyre lezize león
leónidas li lia liam lian liana liane lias libardo libby liberto libia libni libor libuša libuše liceth licia lică
lida lidia lidija lidwina lieke lien lies liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieven
lieze ligia liisa lila lili lilia lilian liliana liliane lilija lilijana lilja liljana lilla lillemor lilli lillian
lilly lilo lily limon lina lincoln linda linde lindita lindsay lindsey line linn linnea linnéa lino linus lio lioara
lioba lionel lipika liridon liridona lirim lisa lisa-marie lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte
liselott liselotte liseth lisette lissette lissi lissy liv liva livia livio liviu liwia liz liza lize lizeth lizz
lizzy ljiljana ljubica ljubisa ljudmila lloyd lo lode lodewijk lodovico loek loes logan lohit loida lois loke lola
lolita lona londisizwe londiwe lone loni lonnie lopa lope lora loraine lorcan lore loredana lorelei lorena lorenz
lorenza lorenzo loreto loretta loretto lori lorik lorin loris lorna lorraine lot lothar lotta lotte lotti lou loui
louie louis louisa louise lourdes lourenço lova love lovis lovisa lovre lovro lowe lowie loyola loïc loïs luan luana
luara lubomír luboš luc luca lucas lucca luce lucențiu lucero lucette luchino lucho lucia lucian luciana luciano lucie
lucien lucienne lucija lucila lucinda lucio lucky lucrecia lucrezia lucreția lucrețiu lucy lucía ludger ludivine
ludmila ludmilla ludo ludolf ludovic ludovica ludovico ludovicus ludvig ludvik ludvík ludwig ludwina luděk luigi
luigia luigina luis luisa luisana luise luisina luitgard luiza lujza luka lukas lukasz luke lukáš luljeta lulzim
luminița lumír luna lungile lunna lupe lupita lutfi lutgarde lutgardis lutgart lutz luuk luyanda luz luzia luzie
luzius luzmira luís luísa lwandile lya lydia lydie lykke lynda lyndon lyndsay lyndsey lynette lynley lynn lynne
lynnette lynsey lászló lázaro lâle lærke léa léane léna léo léon léonie lía lívia lúcia lüfen lütfi lýdia lýdie
lăcrămioara maaike maanas maanav maaria maarit maarten maartje mabel mac macarena macaria macario macauley macide
maciej mackenzie madaha madalena maddalena maddison madeleine madelene madelief madeline madhav madhavi madini madison
madlen madoa mads mael maeva maeve mafalda magali magaly magarete magda magdalena magdalene magdaléna magdolna maggie
magne magnolia magnus magret magrit mahali mahdi mahi mahigül mahika mahir mahmoud mahmut mahnaz mahsun mahter
mahulena maia maicol maida maighread maija maik maike maiken maikol maira maire mairead mairin mairtin maisha maite
maitê maj maj-britt maj-lis maja majani majella majken majvor makarena makayla makini maks maksim maksimiljan maksur
maksymilian maksüde makunga makuu malachy malcolm malea malena malene malgorzata malik malika malin maliza mallory
malou malte malthe malva malvina malvína malwina mamen manaaki manaia manan manawa manbir manca manda mandla mandlakhe
mandy manfred manja manola manole manolo manon mansurali manthan manu manuel manuela manuelita manuella manus manya
mar mara maraea marc marcantonio marcel marcela marcelina marcelino marcell marcella marcelle marcello marcelo
marcheta marcia marcial marciano marcin marcio marco marcos marcu marcus mare maree mareen mareike mareikura mareile
marek maren marese marga margaret margareta margarete margaretha margarethe margarida margarita margaritha margaréta
margaud margaux margherita margit margita margitta margo margot margoth margret margreth margrethe margrit margrith
marguerite mari maria maria-luise maria-theresia mariah mariam marian mariana mariane marianela mariangela mariann
marianna marianne mariano maribel marica maricel maricela maricica maricruz marie marie-christine marie-claire
marie-claude marie-france marie-jeanne marie-josé marie-laure marie-louise marie-luise marie-rose marie-sophie
marie-theres marie-therese marie-thérèse mariechen marieke mariela mariele mariella marielle marieluise marietta
mariette marija marijan marijana marijke marijn marika marilena mariluz marilyn marin marina marine marinela marinette
marini marinka marino marinus mario marioara mariola marion marisa marisel marisela marisol marissa maristela marit
marita maritta maritza marius mariusz marián marja marja-leena marja-liisa marjaana marjan marjana marjanca marjani
marjatta marjeta marjo marjorie marjukka marjut mark marketta markku marko markus markéta marleen marlen marlene
marleny marlies marliese marlis marlise marlon marly marlyse marlène marlén marnix maroš mart marta marte marten
martha marthe martijn martim martin martina martine martino martirio martta martti martyn martín maruša marvin mary
maryam maryline maryse marzena maría marína masar mason massiel massimiliano massimo masume mate matea matei matej
mateja mateo mateus mateusz matevž matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis matias matic
matija matilda matilde matiu matjaž mato matouš mats matteo matthew matthias matthieu matthijs matthäus matti mattia
mattias matts matunda matyáš matías matúš matěj maua maud maude mauno maura maureen mauri maurice mauricio maurilio
maurin maurits mauritz maurizio mauro maurus maurycy mavuno max maxi maxim maxime maximiano maximilian maximiliano
maximilián maximino maximo maxine maxwell may maya mayerly maykol maynur mayra maysa mayte mazlum maël maëlle maşide
maša mcebisi mckenzie meabh meagan meaghan mechthild mechthilde mechtild mecide mecit medard medina meera mees
mefarettin mefharet meg megan megha meghan meghana mehdi mehdiye mehmed mehmet mehmetzahir mehrigül meibh meik meike
meinhard meinolf meinrad meja mekhala mel melaha melania melanie melany melba melchior melchor melek meleknur melichar
melihcan melikkan melina melinda melisa melissa melita melitta melker melle melody melvin melwin melánia melûl memili
menfeat mengi mengüç menişan mentor meral merba mercedes merche merdi mereana meredith merel meret merete merethe
mergim merijn merim merita merja merle merlin mert mertel merva mervi mervin mervyn mery meryem meryeme merzuk mestur
mesude mesut meta metin metinkaya metka metod mette meveddet mevlüdiye mevlüt meyhanim mezide meşhur mia micael
micaela micah miceal micha michael michaela michaele michail michal michala michaël michał micheal micheala michel
michela michelangelo michele micheletto micheline michell michelle michelotto michiel michèle mick mie mieke miel
mieszko miguel miguela miha mihael mihaela mihai mihail mihajlo mihin mihnea mihrab mihriye mihály miia miika mijo mik
mika mikael mikaela mikaere mikayla mike mikhail mikkel mikko miklós mikołaj mikuláš mila milada milagros milan milay
mile milena milica milka milla millaray mille miller millie milo milorad milos miloslav miloslava milota milou milovan
miloš milton miluše milán mimi mimmi mimoza mina mindy minenhle minerva minibe minna minodora mio mioara miodrag mira
mirabela miran miranda miray mirbadin mircea mirco mireia mireille mirela mirella mireya miriam miriama mirian mirja
mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona miroslav miroslava miroslaw miroslawa mirsad mirta mirte
mirtha mirthe miruna miryam misael mischa mishat mislav misra misty misuli mitali mitchel mitchell mitesh mitică
mitruț mitzy miyesser miłosz mkarkara mladen mlungisi mnqobi moa modesta modesto mogens mohamad mohamed mohamedi
mohammad mohammed mohini moira moisés mojca mojmír mollie molly mona monalisa monica monika monique monis monja
monserrat montserrat mora morena moreno morgan morgane moritz morris morten mortimer moya mrihani mthokozisi muarra
mucahit mufide mugdha mugur mugurel muhamed muhamet muhammad muhammed muhammet muharrem muhima muhip muhiye muhyettin
muireann mujde mukbile muktedir mulele murat muratcan muriel murielle murilo murray musa musafet musaffa musila
mustafa mustapha mutasım mutluhan muvaffak muvahhide muzaffer mwamini mwasaa mwezi my mya myles myra myriam myrta
myrtha myrthe mzamo márcio mária mário márk márta márton mátyás máté máxima máximo märta märtha måns mårten mégane
mélanie mélissa mía mónica mónika móric möhsim mübetcel mücellib mücevher müferrih müfit müjde mükramin mükrüme
mülâyim mümtaze münezzer münif müret mürit müsemma müslum müveddet müzekker müğber müşüre mădălin mădălina mălina
mărioara măriuca nabil nachiket nacho nacio nada nades nadeschda nadeshda nadežda nadia nadin nadine nadja nadège
naděžda nae nael nafii nafile nahiara nahuel naiara naide naim naimh nair naja najuma naki nakip naksh nakul nalân
nana nancy nand nandini nando nanna nanni naoimh naoise naomh naomi napoleone narcis narcisa narciso narhanim nas
naser nashipie nasiba nasra nastja nasuf natacha natali natalia natalie natalija natalio natalja nataly natan natanael
nataniel natasa natascha natasha natasja natasza nataša natașa nate nath nathalia nathalie nathaly nathan nathanael
nathaniel nathari natividad natália natálie naud naveen nayara nayaret nayareth nayeli nayfa nayibe nayil naz nazaret
nazario nazende nazi nazimet nazlihan nazlim nazmi nazıdil ndumiso nea neal neasa nebih nebiha nebojsa necati necdat
nechifor necilal necmettin necva nedda neel neelima nefaret nefiye neftalí neha nehip neider neil neill neja nejc
nejdet nel nela nelah nelcy nele nelio nelli nellie nelly nelson nelsy nelu nemanja nenad neo neptün nerea nereida
neriban nerim nermin nesfe nesip neslinur nessa nestor nete netra nevaeh neval nevenka nevgin neville nevin nevio
nevise nevsal nevsale neyran nezengül nezihi nezize neşrin neža ngaire ngamia ngeni nhlanhla nia nial niall niamh
niara nibaldo nicanor niccolò nichifor nichola nicholas nichole nick nicklas nicky niclas nico nicoară nicodemo
nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicoline
nicolás nicolò nicu niculina niculiță nicușor nicuță nidhi nidia nidra niek niels nienke nieves nigel nigesa nihai
nihal nihan niharika niilo niina nik nika nikau nikita nikki niklas niklaus niko nikodem nikol nikola nikolai nikolaj
nikolaos nikolas nikolaus nikolett nikoletta nikolina nikora nikša nilcan nilda nili nilima nilo nils nilson nimrat
nina ninetta nino ninoska ninthe nirgül nirja nisa nisha nitara nitesh nives nixon niyazi niğmet njabulo njozi
nkazimulo noa noah nobantu nobuhle noe noel noeleen noelia noeline noelle noemi noemí nohora noirin nokulunga nolan
nolberto noleen nollaig nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula
nonhlanhla nonjabulo noor noora noortje nora norah norbert norberto norbey nore noreen norica norina norma norman
notburga nothando noud nour nout nova noxolo nozibusiso nozizwe noé noémi noémie noël noëlla noëlle noëmi nqobizitha
ntimi nuala nubia nuhu nula nuno nura nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil
nurhayet nuri nuria nuriat nuriyet nurkan nurmelek nurseda nurser nursim nurtaç nurten nurullah nurveren nury nurşan
nuyan nuša nwabudike nyasi nydia nynke nyoka nyoni nyota nyuki nádia nándor nélida néstor nóra núria nüdret nürice
n˜zamett˜n oana obdulia ocampo octav octavia octavian octaviana octavio octaviu océane oda odalis odalys odd odeline
odette odhran odika odile odkanlı oeshi ofelia oganer oguş oisin oiva ojas ojasvi okanay okbay okgüçlü okseven
oktüremiş okyalaz ola olaf olalla olav olavi olca oldağ oldrich oldřich ole olegario olena olfert olga olgierd olimpia
olimpian olimpiu oliva olive oliver olivia olivie olivier oliviu olivér oliwer oliwier olle olli olof olov oluş olwen
olwethu olympia olívia om omaca omaira omaja omar omer omisha omkaar omya onat ondrej ondřej ongay oni onkar onni
onofre onuker onur onurcan onursu onveer oona oonagh ophélie opwonya oran oranlı orazio oreste orfelina orfhlaith
orgün orhan oriana orinder orla orlagh orlaigh orlaith orlando orna ornella orsolya ortak ortansa ortrud ortrun ortwin
oruç orvokki orçin oscar osha oskar oskari oskár osman osmo osogo ossi ossian osvald osvaldo oswald oswaldo oswin
otakar otay otfried othmar otilia otis otmar oto ottavio ottfried ottilia ottilie ottmar otto ottokar ottomar ottone
ottó otávio otília otýlie outi ove ovidio ovidiu oviya owe owen owethu oxana oymak ozana ozansü oğulbaş oğurata
oğuzman oľga paavo pabla pablo paca paco pacífica padraic padraig padraigh padraigin pahal paige paker paksu pallavi
palle palmira paloma pam pambe pamela pamfil panagachie panait pancho panfilo panini pankrác panya paola paoletta
paolo paraschiva paride paris parker parth pascal pascale paschal pascual pascuala pasi paskalia pasqual pasquale
pastor pastora patric patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patryk patrícia
patty paul paul-gerhard paul-heinz paula paulette pauli paulica paulien pauliina paulina pauline paulino paulo paulína
pauric pavani pavao pavel pavla pavlína pavol paw pawel paweł paye payton paz peadar peader pearce pearl pearse peder
pedro peer peggy pehlil pekka pekkan pelaji pelayo pelle pellegrino pembesin penelope penny pentti pepe pepijn pepita
pepito per per-erik per-olof percy peren perinur perla perlita permun pernilla pernille pero perry pertti pesent petar
pete peter peter-michael petr petra petrana petre petri petrică petrina petrișor petrona petronela petronila petros
petru petrus petruț petruța petter petteri peyton phelim phileine philip philipp philippa philippe philippine phillip
philomena phoebe phoenix phyllis pia piaras piedad pien pier pierangelo pierce piergiorgio piergiuseppe pierina
pierluigi piermaria piero pierpaolo pierre pierrette piersanti piet pieter pieter-jan pietra pietro piia pilar pili
pim pina piotr piper pippa pirahmet piran pirjo pirkko pirmin piroska pius pleun pleșu plinio plácido pol polina polly
polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja popobawa poppy porfirio poul pranav praneel
pranit pratyush pravoslav preben predrag preston primitiva primitivo prisca priscila priscilla prisha priska priya
profira prokop prudencia prudencio przemysław puccio puck puk pumbaa purificación pushti pál pánfilo päivi päivikki
pär pål pénélope péter pía pío pürçek pătru přemysl qabil qadim qarin qasim quentin quincy quinn quinten quinty quique
quirino qushi raagini rabbiye rabea rabih rachael rachana rachel rachelle rachid rachit rachita rada radek radha
radhika radim radka radmila rado radomír radoslav radoslava radosław radovan radovana radu radúz rael raewyn raf rafa
rafael rafaela rafaella rafaél rafaël rafał raffael raffaela raffaele raffaella raffaellino raffaello rafia rafih
rafila raghav ragna ragnar ragner ragnhild rahel rahiye rahmet raija raik raili raimo raimondo raimund raimundo rainer
raisa raissa rajata rajeshri rajko rakide raksha ralf ralf-dieter ralf-peter ralph raluca ramadan ramazan ramiro ramiz
ramon ramona ramón rana ranbir randall randi randolf randy rani rania ranieri ranveer raoul raphael raphaela raphaël
raquel rareș rashidi rasmus rastislav rasul raul rauno raven ravi ravy rawiri ray rayaan rayan rayana rayla raymond
raymonde raymund rayén razı raúl rebeca rebecca rebecka rebeka rebekah rebekka rebihat recep recepali redmond reece
refet refik regan regina reginald regine regitse regitze regula regína rehaan rehime reidun reijo reimar reimer
reimund reina reinald reinaldo reine reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold
reino relu remazan rembrandt remedios remi remigio remo remus remzi rena renaat renan renata renate renato rene renee
rengül reni rens renske renzo renáta rené renée reshoni resi resulcan reto reuben reva revza rex rexhep reyansh reyes
reyna reynaldo reza rezin rezzak rhavi rhian rhianna rhianne rhiannon rhona rhonda rhys ria rian rica ricarda ricardo
riccardo ricciotti richard richardt richárd rick rickard rickey ricky rico ridhi rigmor rigo rigoberto riikka riitta
rik rikard rikke riku riley rina rinaldo rino rinor risalet risasi rishi risto rita ritt ritva riya riza roan roar rob
robbe robbie robby robert roberta robertina roberto robin robinson robyn rocco rochelle rochus rocio rocío roderich
roderick rodger rodica rodney rodolfo rodrigo roel roeland rogelio roger rohan rohat roise roisin rojnu rok roko
roksana roland rolando roldán rolf rolf-dieter rolf-peter romain romaine roman romana romane romanița romano romeo
romina romolo romuald romulus romy román ron rona ronal ronald ronaldo ronan ronith ronja ronni ronnie ronny rony
ronya roope roos roosa roque rory rosa rosa-maria rosalba rosaleen rosalia rosalie rosalina rosalinda rosalinde
rosalva rosalía rosamel rosanna rosanne rosaria rosarie rosario rosaura rose rose-marie roseanna rosel roselinde
rosemarie rosemary rosenda rosendo rosetta rosette rosi rosie rosina rosita rosl roslyn rosmarie ross rossa rossana
rostislav roswita roswitha rotraud rotraut rouven rowan rowena roxana roxane roxelana roy roza rozalia rozalija
rozália rua ruairi ruari rubani ruben rubiela ruby rubén rudecindo rudi rudolf rudolph rudra rudy ruedi rufina rufino
ruggero ruggiero ruhide ruhiu ruhsat ruhugül rui rumeysa rune rungo rupert ruperta ruperto rushil russell rut ruth
ruthild ruxanda ruxandra ruy ruzica ruža ružena ružica ryan ryder ryszard régulo réka rémy róbert rómulo róza rózsa
róża rúben rüdiger rüknettin rümeysa rüşen răducu răzvan rıfkıye růžena s'fiso saanvi saar saara saba saban sabari
sabas sabatino sabih sabihe sabin sabina sabine sabri sabrina sabína sabır sacha sachi sadaka sadao sadat sadeti sadie
sadik sadiki sadittin sadiye safari safet safinaz safiri safta safura saga sahil sahin sahir sahra sai said saire
sakari sakip saksham salami saleh salih salimet salkın sally salma salome salomea salomé salomón salud salurbay
salvador salvatore salvi sam samahat samaksh samanta samantha samar samarth samesh sami samir samira sammy samo samu
samuel samuele samuli samurtay samweli sanavber sanaya sancak sancho sanda sandalio sander sandi sandile sandor sandra
sandrine sandro sandu sandy sanela sanije sanja sanna sanne sanni sante santeri santiago santino santos sanur sanya
sançar saoirse sara sarabi sarafina sarah sarah-jane sarah-louise sarai sargın sari sarina sarita sarpkın sarthak
sarya sarıcabay sasa sascha sasha saskia sathvik satrettin satu saturnina saturnino satıa saul saumya saundra sauti
sava savak savannah saverio saveta savina savni saydam saygın sayin sayrak sayın saçı saúl sağcan sağıt saša sašo
scarlet scarleth scarlett scarlette scot scott seamus sean sean-paul seana seanan seaneen seanna sebastiaan sebastian
sebastiano sebastijan sebastián sebastião sebastjan sebattin sebigül seblâ seda sedat sedife sefer segismundo segundo
seha sehel seif seija sejda selaheddin selatin selcen selena seler selim selime selin selina seline selma selmin selvi
selâtin selçuk sem semat semender semenica semine semir semra semrin sena senad senan sencar seniha senn senna senne
senol senta seona seosamh sep sepp seppe seppo seracettin serafina serafín seraina serda sereina serena serezli
serfinaz serge sergei sergej sergio sergiu sergius serhatmehmet serkan serma sernur serol serpil server servinaz
servác sessa seth sevcan sevdi sevdinar seve sever severiano severin severina severino severo severín sevgen sevginur
sevican sevim sevindik sevla sevsevil seydo seyfullah seyhan seyithan seyyide sezal sezen sezginbaş seçgül seçme
shaban shakira shana shane shani shania shanice shanna shannan shannen shannon shari sharlene sharon shaun shauna
shauneen shaurya shawana shawn shawna shay shayne shea sheamus sheela sheelagh sheena sheila shelby shelia shelley
shelly sheree sheri sherri sherry sheryl shida shiela shinead shirley shivani shivansh shona shpresa shqipe shravya
sian sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla sibylle sidar siddharth sidki sidonia
sidónia siebe siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien siena
sienna sierra sifa sigfrid sigfrido sigfried sigge sigismund siglinde sigmar sigmund signe sigrid sigrun sigurd
sigvard sihawukele siiri siku sil silanur silas sile silja silje silke sille silondile silva silvan silvana silvano
silvester silvestre silvestro silvia silvian silviana silvie silvio silviu silvo simber simen simeon simi simina
simion simo simon simona simone simonetta simonne simphiwe simphiweyinkosi simten simão simón sina sinaida sinan
sindre sindy sine sinead sini sinică sinikka sinisa siniša siobain sioban siobhain siobhan siofra sione siper
siphesihle sirap siri sirkka siro sirpa sisko sissel sithembiso siti sittik siv sivert sixten sixto siya siyabonga
sjoerd skender skolastika skye skyla skylar sladjana slavica slavisa slavka slavko slavomír slavomíra slavěna slawomir
slobodan sláva slávka smaranda smith sneha sneider snezana snježana socorro sofi sofia sofie sofija sofía sol solange
sole soledad solma solveig solvej solène sonad sondre songurkan songül sonia sonja sonnur sonny sonya sophia sophie
sophie-louise sophie-marie soraia sorana soraya sorcha sorin sorina sosimo soydaner soykan soykut soyselçuk soňa
spencer speranța sphiwe srečko stacey stacie stacy staffan stan stana stanca stancu stanislaus stanislav stanislava
stanislaw stanisław stanka stanko stanley stavros steen stef stefaan stefan stefani stefania stefanie stefano steffen
steffi stein steinar stela stelian steliana stella stellan steluța sten stephan stephanie stephany stephen sterre
steve steven stewart stian stien stig stijn stilla stina stine stiven stjepan stojan stuart sture stéphane stéphanie
suat subutiye sudi sudiksha sue suhani sulhi sultane summer sunay sune sunel sungara suphi susam susan susana susanita
susann susanna susannah susanne suse susi sussanne sussie suus suvi suzana suzanna suzanne suze suzy svante svatopluk
svatoslav svea svein sven sven-erik sven-olof svenja svenning sverre svetlana svetozár svätopluk světlana swala
swantje swen swetlana sybilla sybille sydney sylke sylvana sylvester sylvia sylviane sylvie sylvio sylwia synnøve sys
szabolcs szilveszter szilvia szilárd szymon sándor sára sânziana sébastien sérgio séverine sónia sökmen sönke sören
söyler sözer søren sørine søs sücaettin süha süheyda sükrü süleyla süleyman sümerya sümeyye süner süsen süvari süzer
sıla sırriye sıylıhan ta-tanisha tabea tabita tabitha taciddin tadej tadeja tadeo tadeusz tadeáš tadhg tagangül tage
tahir tai taina taine taisto taja takatifu talayer tali talibe tama tamanna tamara tamati tamaydın tambika tami tammie
tammy tamu tamás tan tanak tanay tanbay tandoğdu tane taneli tangaroa tangül tanhan tania tanish tanja tanmayi tanner
tanpınar tanses tansev tansığ tanveer tanvi tanya tanyolaç tanyu tanır tapani tapio tara tarak tarancı tarik tarja
tartış taru tarzícius tasha tassilo tasvir tatiana tatjana tatu tauno tayaydın taygan tayla taylak taylor tayyibe
tayyip taçnur taşar taşkan tea teber tecimer tecla ted teea teemu teerth tegan teija teja tejas tejs tekbay tekecan
tekiner teknaz teksoy telemaco telim tellervo telmo telse temime temirhan temistocle temizkal temuçin tenvir tenzin
teo teobaldo teodor teodora teodoro teodosia teodosio teofil teohari teona tercan tere terence teresa terese teresia
teresita tereza terezija terhi terina terje terlan tero terrance terrence terri terry terttu teréz terézia tess tessa
teun teuta teuvo tevs teybet tezcan tezol teófila teófilo thabani thabisa thabisile thabiti thaddeus thaddäus thalente
thales thandazile thandeka thandiwe thando thea theda thekla thelma thembeka thembekile thembile thembisile theo
theobald theodoor theodor theodora theodore theodoro theodoros theophil theres theresa therese theresia therése thi
thiago thiare thibault thibaut thibo thierry thies thijmen thijn thijs thilo thom thomas thomás thor thoralf thorben
thore thorsten thure thuthukile théo théodore théophile thérèse tia tiago tiana tiare tiarna tiarnan tibe tiberia
tiberiu tibo tibor tiburcio ticen tichomír tiegan tiernan ties tiffany tiia tiina tijl tijmen tijn tijs til tilda
tilde tilen till tillmann tilly tilman tilmann tilo tim timea timm timmy timo timon timotei timotej timoteo timothy
timothée timurtaş tina tinca tincuța tindra tine tineke tinne tino tirza tisa tito titus tivadar tiziana tiziano tiğin
tjaša tobias tobiasz tobiáš toby todd todor toivo toker toktuğ toköz tola tolonbay tom toma tomas tomasa tomasz tomaž
tomi tomislav tommaso tommi tommy tomo tomurcuk tomàs tomás tomáš tomé tone tonguç toni tonia tonicha tonino tonje
tonny tony tonya toon topias topuz tor tora toralf torben torbjörn torbjørn tord tore torgny torhan tori toribio
torill torquato torsten tory tova tove toy toño toğan tracey traci tracie tracy traian traude traudel traudl traugott
traute travis treacy treasa trent trevor tricia trina trine trini trinidad trinity triona tripti tristan tristán
triveni triya troels trond troy trude trudel trudi tránsito tuana tudor tudora tudorița tudosia tuere tufani tui tuija
tukufu tule tulia tulio tullio tulun tunahan tunguç tunçboğa tunçkılıç tuomas tuomo turabi turcein ture turgut turid
turlough turvi tutkucan tutkun tuukka tuula tuuli tuulia tuulikki tuur tuva tuyuğ tuğcan tuğrulhan tuğtaş tuğçe twan
tycho tygo tyla tyler tymon tymoteusz tyra tyrone tyson tânia tímea törel tükelalp tülay tülin tümer tümkurt tünde
türabi türcan türkalp türkan türkmen türknur tüzeer tüzenur tınal ubaldo uberlinda uberto ubika ucchal udant udarsh
udeera udo udyati ueli uffe ufukay ugo ugolino ujamaa ulakbey ulf uli ulises ulla ulla-britt ullrich ulrica ulrich
ulrik ulrika ulrike ultan ulu uludağ uluman ulutay uluğbey uma umande umang umberto ummahani umman umoja umut umutcan
umuşan una undine unnati unni uno uolevi upadhriti upasna upkaar upma uraltay urbain urban urbano urhan uriel
urishilla urmi uroš urs ursel ursina ursula urszula urte urvashi urvi urša urška uršuľa us uschi ushan ushindi usiku
uta ute utkarsh utkucan utz uwe uyanser uygun uzbay uzima uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan vacibe vadim
vafir vagn vahittin vaishnavi vajèn valborg valdemar valentijn valentim valentin valentina valentine valentino
valentín valentína valeri valeria valerie valerij valerija valerio valeriu valero valeska valon valter valtteri valère
valér valéria valérie vamakshi van vanda vanesa vanessa vania vanja vansha vanya varenya vargın varlık varsha varvara
vasana vasatika vasco vasil vasile vasilica vasilică vassilios vasudha vasyl vaughan vavrinec vaysal vecide veda
vedant vedat vedhika vedika vedran veer veera veerle veeti vefia vega vegard veijo veikko veis veit veli velitdin
venancio venceslás vendela vendelín vendula venera veniamin venla vera verde verena verim verner verneri vernon
veronica veronika veronique verónica vesa vesna veta vezat vezrife vic vicenta vicente vicenția vicențiu vicki vickie
vicky victoire victor victoria victoriano victorino victória vid vida vidal vidar vide vidhi viera vieroslava viggo
vigo vihaan viivi viking viktor viktoria viktorie viktorija viktória vildane vilde vilgot vilhelm vilhelmiina
vilhelmina vilho viliam viljami viljem viljo villads ville vilma vilmer vilmos vilém vinaya vince vincenc vincent
vincentio vincenza vincenzo vincențiu vinicio vinicius vinko vinzenz vinícius viola violet violeta violetta violette
viorel viorela viorica viraj virgilio virginia virginie viridiana virpi virág visar visarion visitación vitali vito
vitor vittoria vittorio vitus vitória vivaan viveka vivian viviana viviane vivianne vivien vivienne vjekoslav vjollca
vlad vladimir vladimír vladimíra vladislav vlado vlaicu vlasta vlastimil vlora vlădelina voichița voicu vojtech
vojtěch volkan volker volkhard volkmar vratislav vratko vreneli vrinda vrishti vritti vuokko vusumuzi vyanjana václav
vâlâ väinö véronique víctor vít vítor vítězslav víťazoslav věra waceera wahab waida waimarie wakeeta walburga waldemar
waldo waldtraut walentina walfried walli wally walter walther waltraud waltraut waltrud wamwema wanda wannes ward
warda warhi waridi warinder warjas warre warren warwick waseme washington watika wayne wazir weena wenceslao wenche
wencke wendelin wendolin wendy wenke wenzel wera werner wesley wessel whitney wibke widisha wiebke wieland wieslaw
wigbert wikitoria wiktor wilber wilder wilfredo wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus
wille willem willfried willi william williams willian willibald willibert willie willow willy wilma wilman wilmar
wilmer wilson wiltrud wim winfried winifred winni winnie wiremu wishi witold wladimir wojciech woldemar wolf
wolf-dieter wolf-dietrich wolf-rüdiger wolfgang wolfhard wolfram wout wouter wriddhish wridesh wulf wyatt wálter xalak
xander xaver xavi xavier xenia ximena xiomara xiti xénia yachana yadavi yadigar yadira yael yagnesh yago yahvi yahşi
yahşikan yair yaiza yakobo yalazabay yalgın yaltırak yalın yamid yamile yamilet yamin yamini yan yana yanara yanet
yaneth yanick yanik yanina yanira yanis yankı yann yannic yannick yannik yannis yara yargı yaritza yasan yasemen
yasemin yash yashasvi yashawini yashica yashoda yashodhara yashvi yasin yasinta yasmin yasmina yasmine yasmín yasna
yassin yassine yasti yatan yatin yauvani yavuz yayak yazganalp yazgül yazmín yağın yağızkurt yaşar yaşattin yda yecid
yeferson yeimy yeison yekbun yekda yelesen yeneral yeni yenifer yenny yeny yepelek yerko yerson yertan yesenia yesica
yesid yessenia yessica yetişal yeşil yfke yigit yilmaz yina yineth yinthe ylenia ylva ylvie yngve yocelyn yochana
yohan yohana yohane yolal yolanda yolande yolima yonatan yonathan yordan yoruç yoselin yoshita yosma younes yousef
youssef yrjö yrsa yudy yug yuli yuliana yulieth yuly yunt yurani yurany yurdanur yurdaser yuri yuridia yurtgüven
yurtseven yurttaş yury yusuf yutika yuvraj yvan yves yvette yvonne yésica yéssica yönetmen yücel yücelen yümun yıldır
yıldız yılma zac zacarías zach zacharias zacharie zachary zaharia zahfer zahid zahnya zahra zahur zaid zaida zaira
zaitra zaituni zak zakaria zakhele zaliha zalán zamfir zamfira zamir zane zansi zara zaraza zarna zashil zayan zayyan
zbigniew zbyněk zdenka zdenko zdeněk zdeňka zdislava zdravko zebirce zeferino zehaan zehnia zehra zehranur zekayi zeki
zelha zeljko zelma zemzem zende zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zerafet zeride zevlüde
zeynelabidin zeynep zeyno zibuyile ziggy zihni zikmund zilfa zilmil zina zinal zinhle zinnure zion zita ziyaettin
zlatica zlatko zoe zoey zofia zofija zoila zoja zoltan zoltán zora zoraida zoral zoran zorica zorka zoé zoë zsanett
zsigmond zsolt zsombor zsuzsanna zsófia zuba zubeyde zuhri zulema zulma zumaridi zunilda zuwena zuzana zvonka zvonko
zwatie zöhrehan züfer züheyla zülbiye zülfüye zülgarni zümre ábel ádám áfrica ágata ágatha ágnes águeda ákos álvaro
ámbar ángel ángela ángeles áron árpád áurea âdem âlemşah ângela ângelo änne åbjørn åge åke åsa åse çakar çakırca çaltı
çalım çamok çapkan çavuldur çağa çağdan çağlar çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz
çevregül çilga çinerk çisem çokan çolpan çopur çoğay çıdal çıvgın édgar édith édouard élisabeth élise élodie éléonore
émile émilie éric érica étienne éva ëakumbu íngrid íris ísis ítalo íñigo óliver óscar öge ökkaş öktürk ömer ömriye
ömür öncel önel öngen önsal örfiye örik örjan öryürek östen över övün özakan özalpsan özaslan özay özbay özbilek
özbilge özdal özdeş özdil özdoğdu özel özerdinç özertem özge özger özgün özgür özinal özkent özkutlu özlem özlü özokçu
özpetek özpınar özsözlü öztek öztürk özyurt özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind úrsula
übeydullah üge ülfet ülke ülküdeş ülküm ümmahan ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper
üsame üstün üzer üçgül đuro đurđica ğanim ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil
ľudomila ľudovít łukasz şabettin şadıman şafii şahat şahdiye şahinbey şahinder şahmettin şahnuray şahıgül şali şamiha
şanlı şavki şayan şazime şefi şefiye şehamet şehreban şehza şekim şelâle şemsettin şemsinisa şendoğan şenkal şennur
şerafeddin şeref şerman şevket şevketfeza şeyda şide şilan şinasi şirivan şuayp şöhret şükri şüküfe šarlota šime šimon
špela štefan štefanija štefica štefka štefánia štěpán štěpánka šárka žan žaneta željka željko želmíra žiga žigmund
živa žofia žofie șerban ștefan ștefana ștefania аарон август августин авдей аверкий аверьян авксентий аврелій автоном
агап агата агафон агафья аггей ада адам адриан азар азарий аким акулина алевтин алевтина александр александра алексей
алина алла альберт альбіна аліна амалія амвросий амвросій амос ананий анастасия анастасія анатолий ангелина андрей
андрон андроник андрій анжела анжелика аникей аникита анисим анна антип антон антонин антонина аніта аполлинарий
аполлон арефий аристарх аркадий аркадій арсен арсений артем артемий архип аскольд афанасий афиноген бажен богдан
богданна богодар богуслав богуслава болеслав борис борислав боян бронислав будимир вʼячеслав вадим валентин валентина
валерий валерия валерьян валерій варвара варлаам варфоломей варфоломій василий василина василиса василь вацлав велимир
венедикт вениамин веніямин вера вероника викентий виктор викторин виктория виссарион виталий владилен владимир
владислав владлен влас володимир володимира всеволод всемил всеслав вышеслав вячеслав віктор вікторія віолетта віра
віталій гаврила гаврило галактион галина ганна гедеон геннадий геннадій георгий георгій герасим герман глафира глеб
гліб гордей гордій гостомысл гремислав григорий григорій гурий давид давыд дан данила данило данна дарина дарья демʼян
дементий демид демьян денис дмитрий дмитро добромысл доброслав дорофей евгений евгения евграф евдоким евдокия евлампий
евпраксия евсей евстафий евстигней евфросиния егор едита едуард екатерина елена елизавета елизар елисей емельян емілія
епифан еремей ермил ермолай ерофей еріка ефим ефрем жанна захар зинаида зиновий зиновій златослава зорян зосима зоя
иван иванна игнатий игорь измаил изот изяслав иларион илья иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина
исай исидор ия йосип казимир каллистрат камілла капитон карл карп касьян ким кир кира кирилл кирило клавдий клавдия
клавдія климент кондрат кондратий конон константин корнил костянтин ксения кузьма куприян лавр лаврентий ладимир
ладислав лазарь лариса лев левко леон леонид леонтий леонтій леонід леопольд лесь лидия лонгин лора лукʼян лука лукия
лукьян лучезар любим любов любовь любомир любосмысл людмила ліза лілія майя макар максим максимильян марʼяна маргарита
мариан марина мария марк марко марта мартин мартын мартьян маруся марфа марія матвей мефодий мечислав микита миколай
милан милен милий милица милован мина мир мирон мирослав митофан михаил михайлина михайло михей модест моисей мокей
мстислав мілена надежда надія назар наина наркис наталья наталія натан наум нестор никандр никанор никита никифор
никодим николай никон нина нинель нифонт нонна одарка оксана оксенія октябрина олег олекса олександр олена олесь
олимпиада олимпий ольга омелян онисим онуфрий опанас орест орина орися орхип осип остап остромир охрім павел павло
панас панкрат панкратий пантелеймон панфил парамон пармен парфен пахом пелагея петр петро пилип пимен платон поликарп
полина порфирий потап прасковья пров прокл прокофий прохор прохір пріска радим радислав радован раиса ратибор ратмир
регина родион розалія роксолана роман ростислав рубен руслан рюрик савва савватий савелий самсон самуил светлана
светозар святополк святослав святослава світлана севастьян селиван селиверст семен серафим сергей сергій сигизмунд
сидор сила силантий сильвестр симон синклитикия сніжана сократ соломон соломія софия софон софрон софія спартак спас
спиридон станимир станислав станіслав степан стефан стоян таисия тамара тарас татьяна твердислав творимир теодор
тереза терентий тетяна тимофей тимофій тимур тит тихон трифон трофим трохим ульян ульяна устим устин фадей фаина
феврония федор федосий федот федір феликс феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома
фортунат фотий франц фрол фёкла харитон харлампий хома христина христофор чеслав эдуард элеонора эмилия эмиль эммануил
эраст эрнест эрнст ювеналий юлиан юлий юлия юрий юстим юстина юхим яков якуб яків ян януарий ярема ярина ярополк
ярослав ярослава єва євген єлисавета єлисей єфрем іван ігнат ігор ілля ірена ірина
""".split())
