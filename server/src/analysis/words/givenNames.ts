/**
 * Given names and the gender they are usually given to, by language. Compiled from general knowledge of census and
 * registry name lists and of the names that recur in news. Names that far more often are ordinary words at the head of
 * a sentence (will, may, hope, joy, said, edit), countries (chad, israel) or surnames (harris, clinton) are left out.
 */

import { WordClass } from './wordClass'

/** The gender a given name usually goes with; `either` where usage is mixed or differs between languages. */
export type NameGender = 'male' | 'female' | 'either'

const MALE = `
aaron abe abel abraham adam adrian aidan alan albert alec alex alexander alfred alistair alastair allan allen alvin
andrew andy angus anthony antony archie arnold arthur asher ashton austin barney barry bart basil ben benedict benjamin
benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan bryce
byron caleb callum calum calvin cameron carl cecil cedric charles charlie chester chris christopher clarence clark
claude clay clayton cliff clifford clint clive clyde cody colin colton conor connor conrad corey craig curtis cyril
dale damian damien damon dan daniel danny darrell darren darryl daryl dave david dean declan dennis denis derek dermot
derrick desmond dexter dick dirk dominic don donald donnie doug douglas duane dudley duncan dustin dwayne dwight dylan
eamonn ed eddie edgar edmund eduard edward edwin eli elias elijah elliot elliott elmer elon elvis emmanuel eric ernest
ernie ethan eugene evan everett ewan ezra felix fergus finn floyd francis frank franklin fred freddie frederick gabriel
gareth garrett garry garth gary gavin geoff geoffrey george gerald gerard gerry gilbert giles glen glenn gordon graham
greg gregg gregory grover gus guy hal hank harold harrison harry harvey hector henry herb herbert herman homer horace
howard hubert hugh hugo humphrey ian ike irving isaac ivan jack jackson jacob jake jamal james jared jarvis jason
jasper jay jeb jed jeff jeffery jeffrey jeremiah jeremy jermaine jerome jerry jesse jim jimmy joe joel joey john johnny
jon jonah jonathan jonathon jordan joseph josh joshua josiah juan jude julian justin karl keir keith ken kenneth kenny
kevin kieran kirk kurt kyle lamar lance larry lawrence laurence lee leigh len leo leon leonard leroy lester levi lewis
liam lionel lloyd logan lorenzo lou louis lowell lucas luke luther lyle lyndon malcolm marcus mario mark martin marvin
matt matthew maurice max maxwell melvin merrick michael mick mickey micah mike miles milo milton mitch mitchell mitt
monty morgan morris moses murray myles nate nathan nathaniel neal ned neil nelson neville newt niall nicholas nick
nigel noah noel nolan norman oliver ollie orlando orville oscar oswald otis owen paddy patrick paul percy perry pete
peter phil philip phillip quentin quincy ralph ramsay randall randolph randy raphael ray raymond reggie reginald rex
reuben rhys richard rick ricky riley rob robbie robert robin roderick rodney roger roland rolf ron ronald ronnie rory
ross roy rudy rufus rupert russ russell ryan sam samuel saul scott sean seamus sebastian seth shane shaun shawn sheldon
sid sidney silas simon solomon spencer stan stanley stephen steve steven stewart stuart sylvester ted teddy terence
terrence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trent trevor tristan troy tyler tyrone
ulysses vaughn vern vernon victor vince vincent vivek wade wallace wally walt walter warren wayne wendell wesley wilbur
wilfred willard william willie willis winston woodrow wyatt xavier zach zachary zack zane grant mason marshall lula
tucker barack alyaksandr antónio josé joan sami tal jd aitor alejandro alfonso alfredo álvaro ángel antonio armando
arturo benito bernardo carlos césar cristiano cristóbal diego eduardo emilio enrique ernesto esteban evo fabián
federico felipe fermín fernando fidel francisco gerardo gilberto gonzalo guillermo gustavo hernán horacio ignacio íñigo
isidro jaime javier jesús joaquín jorge josep juanjo julio lázaro leandro leonardo leopoldo luis manuel marcelo marco
marcos mariano martín mateo mauricio miguel moisés nayib néstor nicolás octavio omar óscar pablo paco pedro pepe rafael
ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio rolando rubén santiago sergio tomás vicente wilfredo xavi
afonso aécio caetano duarte geraldo jair joão jônatas luiz paulo renan rui thiago tiago vítor alain alexandre alexis
anatole andré antoine arnaud aurélien baptiste benoît bertrand bruno cédric christophe cyrille didier édouard éric
étienne fabien fabrice florent florian françois frédéric gaël gaston georges gérald gérard ghislain gilles grégoire
guillaume hervé hippolyte jacques jean jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre
jean-yves jérôme joël julien kylian laurent léo léon loïc luc lucien marc marcel mathieu matthieu maxime michel mickaël
nicolas olivier pascal patrice philippe pierre raphaël rémi rémy rené roch romain sébastien serge stéphane sylvain théo
thibaut thibault thierry valéry valentin yann yannick yves achim alois andreas anton armin axel benedikt bernd bernhard
björn christoph claus clemens detlef dieter dietmar dietrich eberhard egon emil erich ernst erwin eugen ewald fabian
franz friedrich fritz georg gerd gerhard gottfried günter günther gunter hans hans-georg hans-peter harald hartmut
heiko heiner heinrich heinz helmut hendrik holger horst hubertus ingo jan jens joachim jochen johann johannes jörg
jürgen kai karl-heinz karsten kaspar klaus konrad konstantin lars lothar lukas lutz manfred markus mathias matthias
moritz norbert olaf oskar otto rainer ralf reinhard reinhold rüdiger rudolf siegfried sigmar stefan steffen sven
theodor thorsten torsten tobias udo ulf ulrich uwe veit viktor volker volodymyr walther werner wilhelm winfried
wolfgang wolfram bas daan dries geert gerrit guus henk jaap jeroen joost joris kees koen maarten marten niels piet
pieter rutger ruud sander sjoerd thijs wim wouter willem alberto alessandro alessio andrea angelo beppe carlo cesare
claudio corrado cristian dario davide domenico donato edoardo elio emanuele enrico enzo ettore eugenio fabio fabrizio
filippo flavio francesco franco gabriele gaetano giacomo giampaolo gianfranco gianluca gianluigi gianni giancarlo
giorgio giovanni giuliano giulio giuseppe guglielmo guido lamberto luca luciano luigi marcello massimo matteo maurizio
mauro michele mirko nello niccolò nicola paolo pasquale piero pietro raffaele renato renzo riccardo rocco sandro silvio
simone stefano tommaso ugo umberto valerio vincenzo vito vittorio aki anders antti arne arvid åke aksel asbjørn bengt
birger birgir bjarne bjørn börje carl-henrik christer eero einar eirik erik erkki erling espen esko fredrik geir göran
gudmundur gunnar gustaf gustav haakon håkan halvor hannu harri henning henrik ingvar jari jarmo jens-christian jesper
jón jonas jørgen juha jukka juhani jussi jyrki kalle kari kasper kjell kjetil klas knud knut kristján kristian lasse
leif lennart magnus mads mats matti mika mikael mikkel mikko morten niklas nils ola øystein olafur ole oskari ove pål
paavo pekka petri petteri poul ragnar rasmus roar roald rune sakari sauli sigurd simen søren soren sindre stig stein
sture sverre tapio tarjei teemu terje thor thorbjørn thorbjorn timo tor torbjørn tormod trond troels ulrik urho
valtteri vidar ville yngve aleksandar aleksander aleksandr aleksei aleksey aleksandrs alexei alexey anatoli anatoly
andrei andrej andrejs andrés andrey andrii andris andriy andrzej ante arkady artem artyom bartosz bogdan bohdan bojan
boyko borut branislav branko bronisław bronislaw cezary dalibor damir daniil danylo darko davor dejan denys dimitar
dimitri dmitri dmitriy dmitro dmitry dmytro donatas dragan dušan dzmitry edvard eduards egor evgeni evgeny fedor fyodor
gediminas gennadiy gennady gleb gintautas goran grigory grzegorz hryhoriy ihor igor ilya ion iosif ivo jacek jakub
janez janis jānis janusz jarosław jaroslaw jaroslav jerzy jiří josip jozef józef juraj kamil karel kiril kirill klemens
konstantyn krešimir krzysztof kyrylo lech leonid leszek lev ljubomir lubomír lukáš łukasz lukasz maciej maksim maksym
marek marcin mariusz marian marko mateusz maxim mihai mikhail mikheil miklós mikuláš milan milorad miloš milovan
miloslav miro miroslav mirosław mladen mykhailo mykola nebojša nenad nikita nikola nikolai nikolay novak oleg oleh
oleksandr oleksiy oleksii ondřej ostap pavel pavlo paweł pawel petar petr petro piotr predrag radek radoslaw radosław
radoslav radovan ramzan rastislav rumen ruslan rustam ryszard sergei sergej sergey serhii serhiy slavko slobodan
slawomir sławomir stanislav stanisław stanislaw stanislau stepan stipe stjepan svetozar szymon tadeusz taras tomáš
tomasz tomislav vadim vadym valdis valentyn valeri valery vasil vasily vasyl viacheslav vyacheslav viktors vitali
vitaliy vitaly vitalii vjekoslav vladimir vladislav vladyslav vojislav vojtěch volodimir václav witold władysław
wladyslaw wojciech yaroslav yegor yevgeny yevhen yuri yuriy yury zbigniew zdeněk zdravko željko zeljko zlatko zlatan
zoran zvonimir ádám ákos attila balázs bálint bence béla csaba dénes endre ferenc gábor géza gergely györgy gyula imre
istván jános józsef károly lajos lászló mihály mátyás miklos péter sándor szabolcs tamás tibor zoltán zsolt adrián
calin ciprian claudiu constantin cosmin dacian dorin dumitru florin gheorghe iulian liviu marius mircea nicolae nicușor
octavian ovidiu radu sorin traian valeriu virgil vlad agim albin arben bujar edi hashim ilir isa ramush rexhep sali
shkelzen besnik abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdelmalek abdo abdul abdulaziz abdulkarim
abdulla abdullah abdulrahman abdulsalam abdurrahman abed adel adil adnan ahmad ahmed aiman akram ali amin amir ammar
anas anwar ashraf asim ayman ayoub aziz badr bahaa bandar bashar basem bassam bilal bishr burhan essam ezzedine fadi
fahad fahd faisal fares farid farouk fathi fawzi fayez fouad fuad ghassan ghazi habib hadi hafez hakim hamad hamdan
hamdi hamed hamid hamza hani haroun hasan hashem hassan hatem haytham hazem hichem hisham hosni houssem husam hussain
hussein ibrahim idris imad imran isam ismael ismail issa iyad jaber jabir jalal jamil jassim kais kamal kamel karim
khaled khalid khalil khamis laith lotfi maher mahdi mahmoud mahmud majed majid malek malik mamoun mansour marwan mazen
mehdi mohamad mohamed mohammad mohammed mohsen moncef mosab mostafa moussa muammar muhammad muhammed muhannad mukhtar
munir murad musa muqtada mustafa muthanna nabih nabil nadim naftali naguib naim najib naji naser nasser nayef nidal
nizar nouri osama othman ousmane qais qasem qasim rachid rafic rafik rafiq raed ramadan rami ramzi rashid rayan riad
riyad saad saddam sadiq saeb saeed salah salahuddin saleh salem salim salman sameh samir saud sayed sayyid seif shadi
sharif sohail sufyan suhail sulaiman suleiman taha tahar talal tamim tarek tareq tariq taufik tawfiq usama usman waddah
wael wahid waleed walid wassim yahya yahia yasin yasir yasser yazid youssef yousef yusuf zaid zakaria zayed ziad ziyad
zubair zuhair abdulhamit adem ahmet alparslan arda aydin aydın barış bekir berat berk bülent burak bünyamin cem cemal
cemil cengiz cevdet deniz ekrem emre ender erdal erdem eren erhan erkan ersin ersan ertuğrul fahrettin fatih ferhat
fuat gökhan hakan haluk hamdullah hikmet hulusi hüseyin ilhan ilker i̇brahim ilham ismet kemal kenan koray levent
mansur mehmet meral mert mesut metin mevlüt muharrem murat nihat numan nuri okan oktay onur orhan osman ömer ozan özgür
ramazan recep rıza sedat selahattin selçuk selim serdar serkan sinan süleyman suleyman şükrü tamer taner tayyip tolga
tuncay turgut ufuk uğur umit ümit umut veysel volkan yaşar yasar yavuz yiğit yıldırım yılmaz zafer anar elchin elmar
farhad heydar kassym-jomart kassym nursultan rauf sadyr shavkat vugar emomali abolfazl abolhassan akbar alireza
amir-hossein arash ardeshir asghar bahman bahram behnam behrouz behzad bijan dariush davoud ebrahim ehsan esmail
farshad farzad fereydoun gholamreza habibollah hamidreza hesameddin hooman hormoz hossein iraj jafar javad kambiz
kamran kaveh kazem keyvan khosrow kianoush mahmood manouchehr masoud masud mehran mir-hossein mohammad-bagher
mohammad-javad mojtaba morteza nima parviz payam pejman peyman ramin reza rouhollah ruhollah saeid sadegh sasan shahab
shahram siamak siavash sohrab soheil vahid yadollah zabihullah hamidullah hekmatullah hibatullah mirwais najibullah
obaidullah sirajuddin zalmay zabiullah aakash abhijit abhinav abhishek aditya ajay ajit akash akhilesh akshay alok amar
amit amitabh amol anand anil anirudh ankit anupam anurag arjun arun arvind asaduddin ashish ashok ashwin ashwini atal
atul avinash azim balaji bharat bhupendra bhupesh bhushan chandra chandrababu chandrashekhar chetan chirag deepak
devendra dev dhananjay dharmendra digvijaya dilip dinesh eknath ganesh gaurav gautam girish gopal govind gurpreet
hardeep harish harsha hemant himanta ishaan jagan jagdeep jagdish jaideep jairam jaspreet jasprit jatin jawaharlal
jayant jitendra kailash kapil karan karthik kartik kaushik keshav kiren kishore krishna kuldeep kumar kunal lakshman
lal lalit lalu madhav mahendra mahesh mahinda mallikarjun manish manmohan manoj manohar mayank milind mithun mohan
mohit mukesh mukul murali nandan narayan narendra naresh naveen navin neeraj nikhil nilesh nirav nirmal nitin nitish
pankaj partha piyush prabhakar pradeep prahlad prakash pramod pranab pranav prasad prasanna prashant pratap pravin
praveen prem prithviraj rahul raj rajat rajeev rajesh rajinder rajiv rajnath rajendra rakesh ramesh ranil ranjan ranjit
ratan ravi ravindra ravichandran rishi ritesh rohan rohit sachin sajid sameer sandeep sanjay sanjeev sanjiv santosh
sarath satish satya saurabh shashi shankar sharad shashank shivraj shiv shreyas siddharth siddhartha sourav srinivas
subhash subramanian subrahmanyam sudhir suhas sukhbir sumit sundar sunil suresh surya sushil swapan tejashwi tejasvi
uday uddhav umesh upendra varun venkaiah venkatesh vijay vikas vikram vikrant vinay vinod vipin viral virat vishal
vishnu yash yashwant yogendra yogesh yogi aamir abid afzal aftab ahsan arif arshad asad asif atif ayub azhar babar
bilawal faiz farooq fawad fazlur ghulam haris humayun iftikhar ijaz imtiaz inzamam iqbal irfan ishaq javed junaid
kashif khurram liaquat mamnoon mohsin mudassar muhammadu murtaza naeem nadeem nawaz pervaiz pervez qamar rehman rizwan
saqib sarfaraz shabbir shadab shaheen shahbaz shahid shakeel shaukat shehbaz shoaib sikandar tahir umar wahab waqar
wasim yousaf younis zaheer zahid zulfikar ziauddin mujibur ziaur tarique abdur akihiko akihito akio akira atsushi
daichi daisuke eiji eisuke fumio genki hajime haruki haruto hideaki hideki hideo hideyuki hirofumi hirohito hirokazu
hiroki hiroshi hiroyuki ichiro isamu itsunori jiro jun'ichiro junichi junichiro juro kaito katsunobu katsuya kazuhiko
kazuhiro kazuki kazuo kazuya kei keisuke kenichi kenji kenta kenzaburo kenzo kiichi kiyoshi koichi koji koki kota
kunihiko makoto masaaki masahiko masahiro masakazu masaki masao masaru masashi masato masatoshi masayoshi mikio minoru
mitsuo motoo nobuo nobuyuki noboru noriyuki osamu ren ryo ryoichi ryosuke ryota ryu ryuichi satoru satoshi seiji
shigeki shigeo shigeru shin shingo shinichi shinji shintaro shinya shinzo sho shohei shoichi shoji shota shuhei shuichi
shunichi sota susumu taisuke takaaki takahiro takashi takayuki takehiko takeshi takuya takumi taro tatsuya tetsuya
tetsuro tomohiro tomoyuki toru toshihiro toshiaki toshio tsutomu tsuyoshi yasuhiro yasuo yasutoshi yoichi yoji
yoshihide yoshihiko yoshimasa yoshinori yoshio yosuke yuichi yuichiro yuji yukio yukiya yusuke yuta yutaka yuto abiy
abebe abiodun abiola abubakar adama adebayo ade adekunle akinwumi alassane amadou aminu ato ayodele babacar babangida
babatunde barthélemy bassirou bello bola boubacar cheick chidi chima chinedu chinua chukwuma danjuma demeke djibril
ebenezer emeka emmerson ephraim evariste faure femi festus filipe fodé gedion getachew goodluck habtamu hage haile
hailemariam hakainde hifikepunye ibou idriss ifeanyi isaias ismaila isatou jabulani jakaya jomo joaquim kagiso kabiru
kalifa kashim kayode kelechi kenenisa kofi koffi kojo kwabena kwadwo kwaku kwame kwasi kweku lamine lazarus lansana
macky mahamadou mahamat mamady mamadou mandla meles melaku mengistu mobutu modibo mokgweetsi moise mokhtar mthuli
muhoozi mwai mzwandile ndaba nana nasir ngozichukwu nnamdi nuhu obinna olumide olusegun oluwaseun oumar ousseynou raila
rotimi salva samia sani sekou sékou seretse sembène shehu sibusiso sizwe siyabonga souleymane sipho sylvanus tedros
teodoro teodor tendai thabo themba tito thulani tunde uche uhuru umaro umaru vusi wole wavel yakubu yaya yoweri yayi
yemi aharon amnon amos ariel arik arnon asaf aviv avi avichai avigdor avner avraham baruch bezalel binyamin boaz chaim
dov dror efraim ehud elazar eliezer elihu eyal eytan gadi gideon gil gilad haim hanan herzi hillel ilan itai itamar
itzhak itzik lior matan meir menachem menahem meron mordechai moshe motti natan nir nissim nitzan noam ofer ofir ohad
omri oren ori reuven roi rotem shai shalom shaul shimon shlomo shmuel tamir tomer tzachi uzi yaakov yair yakov yaron
yehuda yehoshua yigal yisrael yitzhak yoav yoel yohanan yonatan yoni yosef yossi yuval zalman zeev ze'ev zvi achilleas
adonis akis alekos alexandros anastasios antonis apostolos aris aristotelis athanasios charalambos christos dimitrios
dimitris efstathios euclid evangelos fotis georgios giannis giorgos grigoris ilias ioannis kostas konstantinos kostis
kyriakos lefteris makis manolis michalis nikiforos nikolaos nikos notis odysseas panagiotis panos pavlos petros
prokopis sokratis sotiris spyros stavros stefanos stelios takis thanasis theodoros vangelis vasilis vassilis yanis
yannis yiannis yorgos armen aram artur arayik davit gagik garo hovhannes levon nikol samvel serzh tigran vahagn vahan
vardan vazgen bidzina giorgi irakli kakha levan zurab zviad agung agus airlangga anies arief azmin bambang basuki budi
dedi dharma djoko dwi edhy eko ganjar gibran hary hendra heru idrus indra iwan jokowi joko jusuf kamaruddin khairy
kivlan lukman luhut mahathir mahfud muhaimin muhyiddin nazri prabowo purnomo rahmat ridwan rizieq rudi sandiaga setya
setyo slamet sofyan sugeng suharto suhardi sukarno susilo suryo sutopo syafruddin teguh wahyu wawan wiranto yusril
zulkifli benigno bongbong ferdinand isko jejomar joma juanito manny panfilo aung htin hlaing kyaw myint soe thant thein
zaw sokha prayut prayuth srettha thaksin thanathorn pita anutin somchai suthep surayud chuan abhisit cuong duc hieu
khoa kiet phuc quan quang quoc thang thinh tien toan trung truong tuan vinh viet
`

const FEMALE = `
abby abigail ada adelaide adele agatha agnes aileen aisling alana alexandra alexa alexis alice alicia alison allison
alma alyssa amanda amber amelia amy ana anastasia andrea angela angelina angie anita ann anna annabel annabelle anne
annette annie antonia arlene ashley audrey ava avril barbara barb beatrice beatrix becky belinda bernadette bernice
bertha bessie beth bethan bethany betsy betty beverly beverley bianca blanche bonnie brenda briana brianna bridget
brittany brooke caitlin camilla camille candace candice cara carina carla carly carmen carol carole carolina caroline
carolyn carrie cassandra cassidy catherine cathy cecilia celeste celia charlene charlotte chelsey cheryl chloe
christina christine christy cindy claire clara clare claudia colleen connie constance cora corinne courtney cressida
cynthia daisy danielle daphne darlene deb debbie deborah debra deidre deirdre delia denise diana diane dianne dolly
dolores donna dora doreen doris dorothy edith edna edwina eileen elaine eleanor elena elinor elisabeth elise eliza
elizabeth ella ellen ellie elsa elsie emily emma erica erika erin esme esther ethel eunice eva eve evelyn felicity fern
fiona flora florence frances francesca freda frieda gabriella gabrielle gail gemma genevieve georgette georgina
geraldine germaine gertrude gillian gina ginny gladys glenda gloria grace gretchen gwen gwendolyn gwyneth hailey hannah
harriet hattie hayley hazel heather heidi helen helena henrietta hermione hilary hillary holly ida imogen ingrid irene
iris irma isabel isabella isabelle isla isobel ivanka ivy jacinda jackie jaclyn jacqueline jacqui jan jane janet janice
janine jasmine jean jeanette jeanne jemima jen jenna jennie jennifer jenny jess jessica jill jillian jo joan joanna
joanne jocelyn jodie joni josephine joyce juanita judith judy julia juliana julianne julie juliet juliette justine
kaitlyn kamala karen karin kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keira kelly kelsey
kendra kerri kezia kim kimberly kirsten kirsty kitty krista kristen kristi kristin kristina kristine krysten lana lara
latoya laura lauren laurel laurie lavinia leah leanne leila lena leona leslie letitia lila lillian lilly lily linda
lindsay lindsey lisa liz liza lizzie lois lola lora loretta lori lorna lorraine louisa louise lucia lucille lucinda
lucy lydia lynda lynn lynne mabel mackenzie maddie madeleine madeline madison mae maeve maggie maisie mairead mallory
mandy marcia margaret marge margery margot maria mariah marian marianne marie marilyn marina marion marjorie marla
marlene marsha martha mary maryam matilda maud maureen maxine megan meghan melanie melania melinda melissa meredith mia
michaela michelle mildred millicent millie mindy minnie miranda miriam moira molly mona monica muriel myra myrtle nadia
nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nikki nina noelle nora noreen norma octavia olga
olivia oprah pam pamela patricia patsy patti patty paula paulette pauline peggy penelope penny petra philippa phoebe
phyllis pippa polly portia priscilla priti rachael rachel ramona raquel rebecca regina renee rhoda rhonda rita roberta
robyn rochelle ronda rosa rosalind rosalie rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally
samantha sandra sara sarah sasha saoirse scarlett selena selina serena shannon sharon sheena sheila shelby shelley
shelly sheri sherry sheryl shirley shonda sienna sinead siobhan sofia sonia sonya sophia sophie stacey stacy stella
stephanie sue susan susanna susannah susie suzanne suzy sybil sylvia tabitha tamara tammy tania tanya tara tasha taryn
teresa tess tessa thelma theresa tiffany tina toni tracey tracy tricia trish trudy tulsi ursula valerie vanessa vera
verity veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy whitney whoopi wilma winifred
yasmin yolanda yvette yvonne zara zoe kari simone laurence michele gabriele pia mai tal adriana alba alejandra alondra
ángela araceli aurora begoña belén berta blanca carlota carme catalina cayetana cecília claudina concepción consuelo
cristina delcy delfina dilma dolors elisa elvira emilia encarnación esperanza estela estefanía eugenia evita fátima
fernanda gabriela gisela graciela guadalupe inés josefa josefina juana julieta keiko laia leticia lidia lorena lourdes
lucía lupita luisa magdalena manuela marcela marga margarita maría marisa marisol marta maría-josé mariana maribel
maricarmen matilde mercè milagros mireia mónica montserrat natividad nuria núria noelia paloma paola patrícia pilar
rocío rosario roxana silvia socorro sofía soledad soraya susana susi úrsula valentina verónica violeta xiomara ximena
xóchitl adrienne agathe agnès amandine amélie anaïs anne-sophie antoinette apolline aurélie aurore béatrice bénédicte
brigitte capucine céline chantal christelle christiane claudine clémence clémentine clotilde colette danièle delphine
dominique édith éléonore élodie élisabeth élise emmanuelle estelle eugénie fabienne françoise frédérique geneviève
ghislaine gisèle hélène inès jeannette joëlle joséphine karine laetitia laure léa liliane lucette lucie ludivine manon
margaux marguerite marie-claude marie-christine marielle marine martine maryse mathilde mélanie michèle mireille
monique myriam nathalie noémie odile océane pascale rachida roselyne ségolène séverine solange solène stéphanie sylvie
valérie véronique virginie yaël agnieszka aleksandra alena alina aliona anastasiia andżelika andreja ania anka
annamária anzhelika antonina barbora beata bogna božena bożena danuta darya dariya daria dina dita dominika dragana
dorota dubravka edyta ekaterina elżbieta elzbieta emília ewa galina gabija gordana grażyna grażina halina halyna hana
hanna hryhoriia ilona inga inna iryna irina ivana iva ivona iwona jadranka jadwiga jana jasna jelena jitka jolanta
jovana jūlija kaja kalina kamila kateryna kateřina katarína katarzyna khrystyna kinga kira klára klaudia kolinda
kristýna krystyna ksenia kseniya larisa larysa lenka lesia lesya lidija lilia liliana ljiljana ljubica ljudmila
lyudmila lyubov ludmila lucyna małgorzata malgorzata marija mariya mariia marharyta markéta maja marzena milena milica
mirjana monika nadezhda nadiya natalija nataliia nataliya nataša nevena oksana olena oleksandra olha paulina polina
radmila renata ružica sanja snežana snjezana solomiia stanislava svetlana sviatlana svitlana tamila tatiana tatjana
tatsiana tatyana tetiana tetyana urszula uliana ulyana valentyna varvara veronika vesna vjosa viktoriia viktoriya
violetta wioletta wisława yana yaroslava yekaterina yelena yevgenia yevheniia yulia yuliia yuliya zdenka zhanna zinaida
zofia zorana zuzana żaneta ágnes anikó bernadett borbála csilla dóra enikő erzsébet éva györgyi ildikó judit kata
katalin kriszta krisztina márta nóra orsolya réka tímea tünde zita zsófia zsuzsa zsuzsanna adina alexandrina anca
andreea corina codruța daciana doina ileana ioana iulia luminița maia mihaela mirela raluca rodica viorica anja
angelika anke anneliese annegret annalena annika antje astrid bärbel beate bettina birgit brunhilde carola christa
cornelia dagmar doro dörte dorothee edeltraud elfriede elke erna franziska frauke friederike gerda gerlinde gesine
greta gudrun gunda hanne hannelore hedwig heide heike helga helene henriette hertha hildegard hilde ilse ina inge
ingeborg irmgard jutta karoline käthe kathrin katja katrin kerstin kristalina lieselotte liesl lotte magda maike maren
marlies martina meike mechthild mathilda nele renate ricarda rosemarie rosl sabine sahra saskia sigrid silke sieglinde
sonja steffi susanne svenja swantje tanja traudl trude ulla ulrike ursel uschi ute verena waltraud wiebke wilhelmine
anouk femke fleur hanneke jolande liesbeth lilianne marieke marijke marjolein mieke mirjam sanne wilhelmina adalgisa
alessandra alessia allegra ambra annalisa annamaria antonella arianna assunta benedetta bruna caterina chiara cinzia
concetta donatella elettra elisabetta elly emanuela enrica eleonora ersilia federica fiorella franca gaia giada gianna
ginevra giorgia giovanna giuditta giulia giuliana giuseppina graziella ilaria letizia licia lucrezia luciana ludovica
maddalena mara marcella margherita mariagrazia mariangela mariastella marinella michela mirella nicoletta nunzia
olimpia ornella patrizia piera raffaella rosanna rossella sabina samanta serenella silvana simona stefania tiziana
valeria vittoria viviana aase agneta anniken anneli ann-christin ase åsa åse astri aune barbro benedicte berit bente
birgitta birgitte bodil britt britta ebba elin emelie eva-britt eeva eija essi freja frida gitte gro grethe gry gun
gunhild guðrún gunilla halla hege helle hjördis inger jenni jonna johanna jorunn kaarina kaisa karianne karita katri
katrín kirsi kirsti kristrún linnea liv lisbeth lotta maarit maiken maija malin margareta margrethe margrete mari marit
marjo märta merete merja mette minna nanna ninni päivi pernille pirkko ragnhild rikke riikka ritt ritva sanna saara
signe sigríður siri sirpa siv solveig suvi sylvi synnøve synnove tarja thorhild tiina torill tove trine turid tuula
tuulikki ulrika vigdís vilja ylva kersti abeer afaf afnan ahlam aicha aisha aya amal amani amina amira amna areej arwa
asma asmaa atika aysha bahia basma bouchra bushra dalal dalia dana dima duaa eman fadia fadwa faiza farah farida fatema
fatemeh fatiha fatima fatma fawzia ghada haifa hadeel hajar hala halima hanaa hanadi hania hasna hayat heba hend hiba
hind houda huda ibtisam iman inas israa jamila jihan jumana karima khadija khawla khadijah lama lamia latifa lina
loubna loujain lubna lulwa maha majida malak manal maram mariam marwa maysoon mayada mouna mouza muna munira nabila
nada nagla najat najla najwa nawal nayla nesreen nevine noha noor nour noura nouria nura rabab rabia radwa rahma rana
rania rasha rawan razan reem rihab rima rola ruba rula sabah saba safa safaa sahar saida salma samar samia samira sana
sarra sawsan shaima shaimaa shatha shereen shirin siham souad souhayr suad suha suhair tahani tawakkol wafa wafaa
wajiha walaa widad wiam yara yasmine yosra yusra zahra zaineb zainab zakia zeinab zineb arzu aslı asli ayla aylin ayşe
ayse ayten aysel bahar başak berna betül beyza buket burcu büşra canan cansu çiğdem derya dilara dilek duygu ebru eda
ela elif emine esra fadime ferda feride figen filiz funda gamze gökçe gonca gül gulnara gülben gülsüm gültan halide
hande hatice havva hülya leyla lale mehriban melek melis meltem meral meryem müge nazan nazlı nazli neslihan nesrin
nevin nihal nilgün nilüfer nur nuray nurcan özge özlem pelin pervin pınar pinar rumeysa sabiha seda selin semra serap
sevgi sevim sevil sibel simge songül şafak suzan tansu tuba tuğba tülay ülkü yeliz yıldız zehra zeliha zeynep zuhal
roza saltanat asel aigul dariga afsaneh arezoo atena atefeh azadeh azar azita bahareh bita elaheh elham elnaz farahnaz
farnaz farzaneh fariba fereshteh forough golnaz golshifteh haleh hengameh jinous ladan laleh mahnaz mahsa mahtab
mahvash maliheh mansoureh marjan marzieh masih masoumeh mehrangiz mina mitra mojgan nahid narges nasim nasrin nazanin
negar negin neda nika niloofar niloufar parastoo pardis parisa parvaneh parvin pegah raha roya saghar sareh sepideh
setareh shabnam shahla shaparak shappi shohreh simin soheila sonita soudabeh tahereh taraneh yeganeh zohreh mahbouba
palwasha zarifa shaharzad malala aarti aditi aishwarya ambika amrita amruta ananya anjali anjana ankita anuradha
anushka aparna archana arundhati asha atishi bhavana bhavna chandrika charu chitra deepa deepika deepti divya durga
ekta gayatri geeta geetanjali gita hema hemlata harmanpreet indira indrani ishita isha jaya jayalalithaa jayanthi
jhulan jyoti jyotsna kajal kalpana kamla kanimozhi kangana kareena kavita kavitha kirron komal kriti kumari lakshmi
lata lalita leela madhavi madhu madhuri mala mamata maneka manisha manju mayawati medha meena meenakshi meera mehbooba
mithali mitali mohini mridula mukta namrata nandini nandita neelam neha neeta neeti nidhi nirmala nirupama nisha nita
nupur padma pallavi parvati payal pooja poonam prabha pragya pratibha preeti preity prerna priya priyanka punam purnima
rachna radha radhika ragini rajani rajkumari rakhi ranjana rashmi rati rekha renu renuka reshma richa ritu rohini roopa
roshni ruchi rupa sadhana sadhvi sakshi sangeeta sania sapna sarita saroj saroja sarojini savita savitri seema shalini
shanta shanti sharmila sheetal shilpa shobha shobhaa shraddha shreya shruti shubha shweta smita smriti sneha sonakshi
sonali sonam sonal sridevi sucheta sudha sujata sulochana suman sumitra sunanda sunita supriya sushma sushmita swara
swati tanvi tanu teesta uma urmila usha vaishali vandana vasudha vasundhara vidya vimala vinesh vrinda yamini aasia
ayesha benazir bisma fauzia fehmida firdous hina humaira khaleda kubra kulsoom maleeha mahira mehwish nafisa nighat
parveen qandeel reham rehana rukhsana saima sajida samina sanam sharmeen shazia shamim shireen shaista sheherbano
sumaira syeda tahira tehmina uzma yasmeen zartaj zubaida hasina rowshan sultana nasreen taslima aiko akari akemi akiko
asami asuka atsuko ayaka ayako ayumi chie chieko chika chikako chiyoko eiko eriko etsuko fumiko hanako harumi haruka
haruko hinako hiroko hisako hitomi honoka izumi junko kanako kaori kaoru kayoko kazuko kiko kiyoko kumiko kyoko machiko
maki makiko mami mariko masako mayu mayuko mayumi megumi mei michiko midori mieko mihoko miki mikiko mio misaki mitsuko
miwa miyako miyu miyuki mizuho mizuki momoko naoko nanako natsuki natsuko noriko rei reiko rie rieko rika rina risa
ritsuko rumi ryoko sachiko sadako saki sakura satoko satsuki sayaka sayuri seiko setsuko shiori shizuka shizuko sumiko
takako tamaki tamiko tomoko tomomi toshiko yasuko yayoi yoko yoriko yoshiko yuka yukari yukiko yuko yumi yumiko yuriko
abena abimbola adaeze adanna adaobi adjoa adenike akosua akua almaz amaka aminata aminatou aissatou aissata anyango
asantewaa atieno awa ayanda bathabile binta bintou bukola chiamaka chidinma chimamanda chioma coumba diarra ebele efua
fatimata fatou fatoumata folake funke graça hadiza hauwa hawa hirut ifeoma ijeoma joice kadiatou kadidia khadidiatou
lindiwe lerato maimouna makhosi mariama marieme marème mbali meaza miatta mpho naledi nandi ngozi njeri nkechi
nkosazana nokuthula nomsa nomvula nomzamo nosiviwe ngina ntombi obiageli oby olajumoke omotola oumou phumzile ramata
rokia sahle sahle-work salamatu salimata saran senait thandi thandeka thandiwe thokozani thuli titilayo tirunesh tsitsi
uju wambui wangari wanjiku wanjiru winnie yaa yetunde yewande zandile zanele zodwa aliza anat ayala ayelet avital batya
bracha chana chava dafna dalya dorit efrat einat einav esti galit galia geula gila hadas hadassah hagit hila idit ilana
inbal irit karnit keren lihi limor livnat meirav merav michal mira miri moran naama nava nechama neta nili nitza nurit
ofra orit orly orna osnat pnina rinat rivka ronit ruchama ruti shani sharren shira shlomit shoshana shula shulamit
sigal sivan smadar tali talia tami tamar tirza tova tzipi tzipora tzippi yael yaffa yardena yehudit yifat yocheved
zehava zipporah aggeliki anthi aspasia athina chara chrysoula danae despina despoina dimitra domna effie efi eftychia
eirini eleni elli evangelia fofi foteini fotini ioanna kalliope katerina konstantina kyriaki louka maro marietta
myrsini myrto niki panagiota paraskevi rallou rena stavroula styliani thaleia theano theodora vasiliki vassiliki xenia
zeta zoi anahit anush ani armine arpine gayane hasmik hripsime lilit lusine nune shushan siranush nino salome tamta
tinatin khatuna ketevan anisa aisyah ayu citra dewi diah dian dyah endang fitri indah kartika kartini khofifah lestari
megawati mulyani novita nurul nuraini puan puspa putri rachmawati ratna retno rini rosmah siti sri susilowati tuti
wulan wahyuni yenny yulianti yuni azalina nurhaliza corazon imelda imee leni loida marites yingluck paetongtarn pannika
bich hanh hoa huong kieu lan linh loan ngoc nhung phuong quynh thao thuy trang tuyet vy
`

const EITHER = `
addison alexis ali andie ariel asa ashley aubrey avery bailey beverley billie blair blake bobbie brett cameron carey carmen
carroll casey chris cory courtney dana dale darcy devin devon drew ellis emerson finley frankie harley harper hayden
hilary jackie jamie jan jess jessie jo jody jordan jules jung kelly kendall kerry kim kirby kris laurie lee leigh
leslie lindsay lindsey loren lou lynn mackenzie marion mel meredith micah morgan nicky pat peyton quinn reese remy rene
riley robbie robin rory rowan sacha sam sandy sasha shannon shay shelby sidney skyler stacy stevie sydney tatum taylor
terry toni tracy tyler vivian andrea claude camille dominique maxime nikita noor nour yael yuval deniz ilhan zhenya
ying ling yan raja iman perry angel aihua aiguo baoguo baohua bingbing boxiong caihou chenggang chengyu chunhua chunlan
chunying dawei dejiang deming dongsheng enlai fei feng fenghe fuzhi guangya guobao guofeng guoqiang guoping guowei
guoxing guozhong haibo haiyan haitao hao haoran hongbing hongwei hongyan hongzhang hua huaqing huiwen huiyao huning
jiabao jian jianchao jianfeng jianguo jianhua jianjun jianlin jianming jianping jianqiang jianwei jie jiechi jielun
jihua jin jing jingjing jingping jingsheng jinghua jinglin jinlong jinping jintao jinyu jun junfeng junjie junwei
keqiang kejian lei leji lianhua lihua lijian lijuan liming liping liqun liwei meihua meiling meng mengmeng miao ming
mingming mingze minghua peiyan peng pengfei qiang qiaozhi qiming qing qinghong qinglin qinghua qingyuan qishan renfei
rong rongji ruihua ruoying shan shanshan shaoqi shengkun shijie shiping shu shufu shuping shuai shuang siqi taiyuan tao
tiankai tianyi tianqi ting tingting wei weidong weifeng weihong weiguo weihua weiming weimin weiping weiwei wen wenbin
wenhua wenjie wenjing wenliang wentian wenzhong xia xiang xiangdong xiao xiaobo xiaodong xiaofeng xiaohong xiaohui
xiaojun xiaolan xiaoling xiaolong xiaoming xiaoping xiaowei xiaoyan xiaoyu xiaoyun xilai xin xing xinyi xinyu xiu
xiuying xue xueliang xuan xuejun yanhong yaobang yanjun yao yi yingying yiwei yifan yifei yimou yong yongkang yongqing
yongsheng youxia yuan yuanchao yuanyuan yue yuehua yufei yulan yuming yun yunshan yuping yutang yuting yuxin zedong
zemin zhanshu zhaoxu zhengsheng zhen zhenhua zhenmin zhi zhigang zhihua zhijun zhiqiang zhiwei zhiyong zhong zhongshan
ziyang ziyi zongyuan ching-te ing-wen shui-bian ying-jeou teng-hui kuo-yu wen-je tsai-ling chih-wei chia-lung chi-mai
yu-ting wei-ting mei-ling kin-chung kwok-hung chee-hwa tsz-wah wing-hang ka-shing jae jae-in jae-myung jae-yong
jae-hyun jae-sung ji-eun ji-hoon ji-hye ji-min ji-soo ji-sung ji-won ji-woo ji-yeon ji-young jin-woo jin-young jong-il
jong-nam jong-un jong-hyun joon joon-ho jun-ho jun-young jung-hee jung-eun jung-hoon kyung-wha kyung-hee kyung-soo
geun-hye myung-bak moo-hyun dae-jung young-sam young-ho young-hee young-jin young-soo yo-jong yong-hae yong-ho yong-un
yong-nam son-hui il-sung min-ji min-jun min-ho min-jung min-seok min-kyu min-soo myung-soo sang-hoon sang-woo sang-hyun
seo-yeon seo-jun seok-yeol suk-yeol seung-hoon seung-min seung-hyun seong-min si-woo so-young soo-jin soo-hyun su-bin
sun-hee sung-min sung-ho tae-hyun tae-yong tae-woo woo-jin woo-sung ye-jin yeon-hee yoon-ah yu-na yuna heung-min
hee-sook hyun-woo hyun-jin hyun-soo hyo-jin eun-ji eun-young eun-hye dong-hyun dong-wook dong-hoon do-yeon do-hyun
chan-wook chan-ho chang-min byung-hun bong-gil cheol-soo cheol-su duck-soo kun-hee kyu-hyun ha-neul haneul akira hikaru
hinata kaoru makoto masami michi nao naoki natsuki ren shinobu tomo yuki yuri tsubasa tamaki kei rin aoi anh binh duong
giang hoang khanh minh nhan thanh thu tram uyen kyi khin suu thiri zin amanuel ayo chibuike dayo gugu kai khanya
kwanele lungile nkosi nkosinathi olu sihle tumelo temitope tope bongani simba gurdeep harpreet jaswinder kiran jaspal
manpreet mandeep navjot navdeep parminder rajwinder simran sukhdeep simranjit sukhwinder surinder rizky rizki
`

/** Lower case to gender, also without diacritics; a name that is listed for both men and women is `either`. */
export const GIVEN_NAMES: ReadonlyMap<string, NameGender> = readNames([
  ['male', MALE],
  ['female', FEMALE],
  ['either', EITHER],
])

/** The names of `GIVEN_NAMES`. */
export const GIVEN_NAME = new WordClass(GIVEN_NAMES)

function readNames(tables: readonly (readonly [NameGender, string])[]): Map<string, NameGender> {
  const names = new Map<string, NameGender>()
  for (const [gender, table] of tables) {
    for (const name of table.trim().split(/\s+/)) {
      for (const form of [name, name.normalize('NFD').replace(/\p{M}/gu, '')]) {
        const known = names.get(form)
        names.set(form, known && known !== gender ? 'either' : gender)
      }
    }
  }
  return names
}
