import { wordList } from './word-list.ts';

// Compiled by hand for this project: common given names in English-language news from many countries, folded to plain
// lower-case letters. They are evidence that a run of capitalised words is a person's name, and weak evidence of which
// pronoun agrees with it; a name on neither list is the common case and never excludes anything.

/** Given names that mostly agree with "he". */
export const HE_NAMES = wordList(
  `barack reince jeb rand rahm mitt beau colby lamar orrin deval hakeem jeh kendrick lebron kobe shaquille tiger usain kanye pharrell geraldo darran
   kristofer keegan joaquin julien randal grover horst lorne rhett tanner tate trey brock brady bryn cormac donal donnacha eamon fiachra
   micheal naoise pearse rory senan tadhg leo enda bertie alun aled dafydd gethin ieuan rhodri ifor meirion hamza zack jonty kwasi sajid nadhim
   humza anas ruaraidh struan callan campbell douglass ewart fergie gregor hector innes lorcan muiris odhran`,
  // Britain, Ireland, North America, Australasia
  `aaron abe abel abraham adam adrian aidan aiden al alan alastair albert alec alex alexander alf alfred alfie alistair allan allen alvin
   amos andrew andy angus anthony antony archibald archie arnold art arthur austin barnaby barney barry bart bartholomew basil ben
   benedict benjamin bennie benny bernard bernie bert bill billy blake bob bobby boris brad bradley brandon brendan brent brett
   brian brody bruce bruno bryan bryce byron caleb calum callum calvin cameron carl carlton cecil cedric chad charles charlie chester
   chip chris christian christopher chuck clarence clark claude clay clayton clement cliff clifford clint clinton clive clyde cody
   colin conor connor conrad corey cornelius cory craig curt curtis cyril dale damian damien damon dan daniel danny darrell darren
   darryl daryl dave david dean declan dennis denis derek dermot derrick desmond devin dexter dick dirk dominic don donald donnie doug
   douglas drew duane dudley duncan dustin dwayne dwight dylan eamon eamonn earl ed eddie edgar edmund eduard edward edwin eli elias
   elijah elliot elliott ellis elmer elvis emmet emmett enoch eoghan eoin eric erik ernest ernie ethan eugene evan everett ewan ewen
   ezra felix fergal fergus finbar finn fintan floyd forrest francis frank frankie franklin fraser fred freddie freddy frederick
   gabriel gareth garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerry gil gilbert giles glen glenn gordon
   graeme graham grant greg gregg gregory guy hal hamish hank harold harrison harry harvey hector henry herb herbert herman hilary
   horace howard howie hubert hugh hugo humphrey hunter huw iain ian ike ira irving isaac isaiah ivan ivor jack jackson jacob jake
   james jamie jared jarrod jason jasper jay jed jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joe joel joey john
   johnny jon jonah jonas jonathan jordan joseph josh joshua josiah jude julian julius justin keir keith kelvin ken kenneth kenny kent
   kerry kevin kieran kirk kurt kyle lachlan lance larry lars laurence lawrence lee len lennie lenny leo leon leonard leroy leslie
   lester lewis liam lincoln linus lionel lloyd logan lonnie lou louis lucas luke luther lyle lyndon magnus malachy malcolm mark marc
   marcus mario marlon marshall martin marty marvin mason matt matthew maurice max maxwell melvin michael mick mickey micah mike miles
   milo milton mitch mitchell mitt monty morgan morris mort murray myles nat nate nathan nathaniel neal ned neil nelson newt niall
   nicholas nick nigel noah noel norman norm nolan oisin oliver ollie omar orlando orville oscar otis otto owen padraig paddy pascal
   patrick paul pete peter phil philip phillip pierce preston quentin quincy ralph ramsay randall randolph randy ray raymond reg
   reggie reginald reuben rex rhys rich richard rick ricky rob robbie robert robin rod roderick rodney roger roland ron ronald ronan
   ronnie rory ross roy ruairi rudolph rudy rufus rupert russ russell ryan sam sammy samuel sandy saul scott sean seamus sebastian
   seth shane shaun shawn sheldon sid sidney simon solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart
   sylvester tad ted teddy terence terrance terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis
   trent trevor tristan troy tucker tyler tyrone vernon vic victor vince vincent virgil wade wallace wally walt walter warren wayne
   wendell wesley wes wilbur wilfred will willard william willie willis winston woody wyatt xavier zach zachary zack zane`,
  // Continental Europe, Latin America
  `alain alberto aldo alejandro aleksandar aleksander aleksandr alessandro alexandre alexandros alexei alexey alexis alfonso alfredo
   alvaro anatoly anders andre andreas andrei andres andrej andrey andrzej angelo anton antoine antonio antonis apostolos armando
   arnaud arne arsene artem arturo augusto aurelio bartosz beppe bernardo bjorn bogdan borja branko carles carlo carlos cesar
   christophe christos ciro claudio constantin cristian cristiano cristobal dani dariusz davide denys didier diego dieter dimitri
   dimitris dimitrios dmitri dmitry dmytro domenico domingo dragan eduardo emanuele emile emilio emmanuel enrico enrique enzo erkki
   ernesto esteban etienne evangelos fabian fabien fabio fabrice federico felipe ferdinand fernando filip filippo florian franck
   franco francois francesco francisco franz frederic frederik friedrich fritz gabor gael geert gennady georg georges georgios gerhard
   gert giacomo gianluca gianni giorgio giorgos giovanni giuseppe goran grigory grzegorz guido guillaume guillermo gunther gustav
   gustavo guus hans harald heinrich heinz helmut henri henrik hermann herve horst hristo hugues ignacio igor ilya ingvar istvan
   iker ivica jaap jacek jacques jaime jakob jakub jan janez janne janos janusz jarek jari jaroslav javier jean jens jerzy jesper
   jesus jiri joachim joan joao jochen johan johann johannes jorge jorg jose josef josep juan juergen jukka julio jurgen kacper karel
   karl kaspar kees klaus kim konrad konstantin konstantinos kostas krzysztof kristian kyriakos laszlo laurent lech leonardo leonid
   leopoldo levan lorenzo luc luca luciano lucio ludovic ludwig luigi luis luiz lukas lukasz maciej manfred manolo manuel marcel marcelo
   marcin marco marcos marek mariano mariusz markus massimo mateo mateusz mathias mathieu matteo matthias matti mattias mauricio
   mauro maxim maxime miguel mihai mikael mikhail mikko miklos milan milos miroslav mircea mirko nico nicola nicolas niklas niko
   nikola nikolai nikolaos nikolas nikolay nikos niels nils nuno olaf ole oleg oleksandr oleksiy olivier olof osvaldo pablo panagiotis
   panos paolo pascal patrice patricio pavel pawel pedro pekka peer pepe per petr petri petro philippe pierre pieter pietro piotr
   rafael raffaele rafal ramon raoul raul rainer reinhard renato renaud renzo ricardo riccardo roberto robrecht rodrigo rolf roman
   romain romano rudolf ruben rui ruslan salvador salvatore samuele santiago sandor sander sebastien serge sergei sergey sergi sergio
   serhiy silvio simone sjoerd slobodan sofiane spyros stanislav stavros stefano stephane stepan sven sylvain szymon tadeusz taras
   tariq thierry thilo thorsten tibor tomas tomasz tomislav torsten tore ueli ulrich umberto uwe vaclav valentin valeri valery
   vangelis vasily vasyl viktor vincenzo vitali vitaly vito vittorio vladimir vladislav vojtech volodymyr volker wilhelm willem willi
   wim wojciech wolfgang yann yannick yannis yanis yevgeny yuri yuriy yves zbigniew zdenek zlatan zoltan zoran`,
  // Middle East, North Africa, Turkey, Iran, Central Asia
  `abbas abdallah abdel abdelaziz abdul abdulaziz abdullah abdulla abdulrahman abu adel adil adnan afzal ahmad ahmed ahmet akbar ali
   amin amir ammar amr anas anwar ariel arif asad asghar asif ashraf avi avigdor avraham ayman aziz azmi bashar bassam benyamin
   bilal binyamin boaz cem danial dawood dov ehud ekrem elon emir emre erdal eyal fadi fahad faisal farhad farid farooq farouk
   faruk fawaz fayez fethi firas fuad ghassan gideon habib hadi hafez haider haidar haim hakan hakim hamad hamed hamid hamza hani
   haris haroon hashim hassan hasan hatem hazem hisham hossam hossein husain hussain hussein ibrahim idris ihab ilham imad imran iqbal
   isa ishaq ishmael ismail issa itamar iyad jabbar jafar jalal jamal jamil javad javed kamal kamel karim kemal khaled khalid khalil
   khalifa mahdi mahmood mahmoud mahmud majid malik mansoor mansour marwan masoud maher mehdi mehmet menachem mohamad mohamed
   mohammad mohammed mohamud mohsen moshe mostafa muhammad muhammed mukhtar muammar murat musa mustafa mutaz nabil nadav nader nadim
   naftali naguib najib nasser nayef nawaf nawaz nazim nizar noor nour nursultan nurlan omer osama osman othman qasim rachid rached
   rafiq rahim rami ramzi rashid rauf recep reza riad riyad saad sadiq saeb saeed said saif sajid salah salam saleem saleh salem salim
   salman sami samir sardar selim serdar shafiq shahid shakir sharif shimon shlomo sinan sohail sulaiman suleiman suleyman taha tahir
   talal tamim tarek tariq tawfiq turki umar umer usman uzi wael walid waleed waseem wasim yair yahya yaser yasin yasir yasser yehuda
   yitzhak yoav yosef yossi younis yousef yusuf youssef yousuf zafar zaid zakaria zayed ziad zuhair`,
  // South Asia
  `aamir abhijit abhishek aditya ajay ajit akash akhilesh akshay alok amar amarinder amit amitabh amol anand anil aniket anirudh anjan
   ankit ankur anmol anurag aravind arjun arnab arun arvind aryan ashish ashok ashoke ashwin atal atul avinash ayush babu bala balaji
   balakrishnan balram bharat bhupinder bhushan bikram biju bimal brijesh chandan chandra chetan chirag debashish deepak deepinder
   devendra dhananjay dharmendra dhruv digvijay dilip dinesh dipak farhan ganesh gaurav gautam girish gopal govind gurpreet gyanendra
   hardeep hardik hari harish harpreet harsh harsha hemant himanshu imtiaz inderjit jagdish jairam jagan jaswant jatin jawaharlal
   jayant jitendra jyotiraditya kailash kalyan kapil karan karthik karthick kartik kaushik keshav kiran kishore krishna krishnan
   kuldeep kumar kunal lakshman lalit lalu madhav mahendra mahesh mahinda mallikarjun manish manmohan manohar manoj mayank milind
   mohan mohit mukesh mukul murali nagesh naresh narendra narayan naveen navjot neeraj nikhil nilesh nirav nitin nitish om omkar
   pankaj parag paresh parvez pavan pawan piyush prabhat pradeep prafulla prakash pramod pranab pranav prasad prashant prateek pratik
   praveen prithviraj puneet purushottam rahul raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju
   rakesh ram raman ramesh ramachandra ranbir ranil ranjan ranjit ratan ravi ravindra ravichandran rishabh rishi ritesh rohan rohit
   sachin sameer sampath sandeep sanjay sanjeev sanjiv santosh sarath sathish satish satya satyendra saurabh sharad shankar shashank
   shashi shekhar shivam shivraj shreyas shubman shyam siddharth siddharamaiah sidharth sitaram somnath sourav srinivas srinivasan
   subhash subramanian subramanyam sudhir sukhbir sumit sundar sunil suraj suresh surendra surinder sushil swapan tarun tejashwi
   tejas tushar uday uddhav udhav ujjwal umesh upendra uttam varun vasant venkat venkatesh vidya vijay vikas vikram vinay vinod vipin
   virat virender vishal vishnu vishwanath vivek yash yashwant yogendra yogesh yogi yuvraj zaheer zubair`,
  // Africa south of the Sahara
  `abdoulaye abiy adama ade adebayo adewale akinwumi alassane alhaji alioune amadou aminu amos atiku ayodele babajide babatunde bola
   bolaji bongani boubacar cheikh chidi chike chinedu chinua chukwuemeka chukwuma cyril danjuma dele demba denis duma ebuka edem
   efosa ekow emeka emmerson enoch femi festus fikile gbenga godswill godwin goodluck gwede hage herbert ifeanyi ike ikechukwu innocent
   isaias jabu jacob jakaya joao joao julius kagiso kalonzo kelechi kenneth kgalema kofi kojo kwabena kwaku kwame kwasi kwesi lamine
   laurent lazarus lesetja lungu lwazi macky magufuli mahamadou mahamat mamadou mandla mathews menzi mmusi moise mokgweetsi monday
   moussa muhammadu mulatu musyoka mwai nana ndaba nelson nhlanhla nnamdi nyesom obafemi obinna ochieng odinga okechukwu olamide olu
   olumide olusegun oluwaseun otieno ousmane oyo pita pius pravin raila robert rotimi sadio salif samora sani segun sello senzo seydou
   sibusiso sifiso sipho siyabonga solly tendai thabang thabo themba thembinkosi thulani tito tokyo tunde uche uhuru umaro uzodinma
   vusi wale wamkele wole yakubu yaw yemi yoweri zakes zweli zwelinzima`,
  // East and South-East Asia, the Pacific
  `akihiro akio akira anwar atsushi bambang benigno bongbong budi chaiwat chow chung daisuke dedi donghyun eko ferdinand fumio ganjar
   gloria haruki hideki hideo hiroki hiroshi hiroyuki hun jaemyung joko joon jokowi junichi junichiro jusuf kazuo keiji keisuke ken
   kenichi kenji kenta koichi koji lai luhut mahathir makoto manny masahiro masaki masato masayoshi minh minho mitsuo muhyiddin najib
   naoki naoto naruhito noboru nobuo osamu panji prabowo prawit prayut prayuth rodrigo ryo ryota ryuichi satoshi seiji shigeru shin
   shinji shinzo shohei sondhi srettha suga sunny susilo taichi takahiro takashi takeo takeshi takuya taro tatsuya teuku tetsuya
   thaksin tomohiro toshio toru tsai tuan wiranto yasuhiro yasuo yoichi yoshihide yoshihiko yoshio yuji yuki yukio yusuke yutaka
   jian jinping jiang jintao keqiang leehom liang qiang weiwei wei xiaoping yang zedong zemin zhigang`,
);

/** Given names that mostly agree with "she". */
export const SHE_NAMES = wordList(
  `arianna marine megyn carly kayleigh ivana kelly-anne huma valerie loretta sonia elena ketanji amy condoleezza nikki tulsi ilhan rashida ayanna
   alexandria lauren marjorie kyrsten tammy maggie mazie jeanne deb lael priti kemi suella liz yvette angela nusrat shabana bridget
   grainne roise mairia nuala sorcha aoibheann caoimhe clodagh eabha fionnuala gobnait muireann orlaith sile treasa una bethan carys ceri cerys
   delyth eleri eluned ffion gwenllian haf leanne lowri mair megan menna nerys non rhian sioned catriona eilidh ishbel kirsteen mhairi morag shona`,
  `abby abigail ada adele adriana adrienne agnes aileen aimee aine aisling alana alexa alexandra alexandria alice alicia alison alisha
   alissa allison allyson alma alyssa amanda amber amelia amy anastasia andrea angela angelica angelina angie anita ann anna annabel
   annabelle anne anneliese annette annie annmarie antoinette antonia aoife april ariana ariel arlene ashley astrid audrey autumn ava
   avril barbara beatrice becca becky belinda bella bernadette bernice bertha bess beth bethany betsy betty beverly beverley bianca
   blanche bonnie brenda briana bridget bridie brigid britney brittany brooke caitlin caitriona camilla camille candace candice cara
   carla carly carlene carmel carmen carol carole caroline carolyn carrie cassandra catherine cathleen cathy cecilia celeste celia
   celine charity charlene charlotte chelsea cheri cherie cheryl chloe christa christie christina christine chrissie chrissy ciara
   cindy claire clara clare clarissa claudette claudia colleen connie constance cora coral corinne cornelia courtney cressida cristina
   crystal cynthia daisy danielle daphne darlene dawn deanna debbie deborah debra deirdre delia della delores denise dervla desiree
   diana diane dianne dinah dolores dominique donna dora doreen doris dorothy dot dympna ebony eden edith edna edwina eileen eilis
   elaine eleanor elena elinor elisa elisabeth elise elissa eliza elizabeth ella ellen ellie eloise elsa elsie elspeth emer emilia
   emily emma enid erica erika erin ernestine esme estelle esther ethel etta eugenia eunice eva eve evelyn faith fay faye felicia
   felicity fern fiona flora florence frances francesca frankie freda freya gabriella gabrielle gail gayle gemma geneva genevieve
   georgia georgina geraldine germaine gertrude gillian gina ginger ginny gladys glenda glenys gloria glynis grace grainne greta
   gretchen gwen gwendolyn gwyneth haley hallie hannah harriet hattie hazel heather heidi helen helena helene henrietta hermione
   hester hilda hillary holly hope ida imelda imogen ina india ingrid irene iris isabel isabella isabelle isla isobel ivanka ivy jackie
   jacqueline jacqui jade jan jana jane janelle janet janette janice janine jasmine jayne jean jeanette jeanie jeanine jeanne jemima
   jenna jennie jennifer jenny jessica jessie jill jillian jo joan joanna joanne joannie jocelyn jodie jody johanna josephine josie
   joy joyce juanita judith judy julia juliana julianne julie juliet juliette june justine kaitlyn kamala karen kari karin karla kate
   katelyn katharine katherine kathleen kathryn kathy katie katrina katy kay kaye kayla kayleigh keira kellie kellyanne kelsey kerri
   kerstin kimberly kimberley kirsten kirstie kirsty kitty krista kristen kristi kristin kristina kristine krystal lana lara latoya
   laura laurel lauren laurie lea leah leanne leigh leila lena leona leonora lesley leticia lettie libby lila lilian lillian lily linda
   lindsay lindsey lisa lise liz liza lizzie lois lola loretta lori lorna lorraine louise lucia lucille lucinda lucy lulu lydia lynda
   lyn lynette lynn lynne mabel madeleine madeline madison mae maeve maggie mairead mandy marcella marcia margaret margarita margery
   margo margot marguerite maria mariah mariam marian marianne marie mariel marilyn marina marion marisa marissa marjorie marlene
   marsha martha martina mary maryam matilda maud maude maura maureen mavis maxine may meagan meg megan meghan melanie melania melinda
   melissa melody mercedes meredith mia michaela michele michelle mildred millicent millie mimi mindy minnie miranda miriam moira molly
   mona monica monique muriel myra myrna myrtle nadia nadine nan nancy naomi natalia natalie natasha nell nellie nessa nettie niamh
   nicki nicky nicole nicolette nikki nina noelle nora noreen norma octavia odette olga olive olivia oona oonagh opal ophelia orla
   paige pam pamela pansy patience patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa
   phoebe phyllis pippa polly poppy portia priscilla prudence queenie quinn rachael rachel ramona raquel rebecca rebekah regina renee
   rhiannon rhoda rhona rhonda rita roberta robyn roisin rochelle rosa rosalie rosalind rosalyn rosamund rose roseanne rosemary rosie
   rowena roxanne ruby ruth sabrina sadie saffron sally salma samantha sandra saoirse sara sarah sasha savannah scarlett selina selma
   serena shannon shari sharon shauna sheena sheila shelby shelley sherri sherry sheryl shirley sian sibyl sienna sigrid simone sinead
   siobhan sonia sonja sophia sophie stacey stacy stella stephanie sue susan susanna susannah susie suzanne suzie suzy sybil sylvia
   tabitha tamara tammy tania tanya tara tasha teresa terri tess tessa thea thelma theresa therese tiffany tilda tina toni tonya tracey
   traci tracie tracy trina trish trisha trudy una ursula valerie vanessa vera verity verna veronica vicki vickie vicky victoria viola
   violet virginia vivian vivien vivienne wanda wendy whitney wilhelmina wilma winifred winnie winona yasmin yolanda yvette yvonne zara
   zelda zena zoe zoey`,
  `adela adelaide agata agnieszka agustina aleksandra alejandra alessandra aleksandrija alina aliona alona amalia amelie anais ana
   anabel anamaria angelique angeliki angeles anika anja anke annalena annegret anneke annelies annick annika antje antonella aranxta
   asuncion aurelie aurora azucena barbora beata beate beatriz begona benedicte birgit birgitta bozena brigitte camila carlota carolina
   cecile chantal charlotta chiara christelle christiane clementine clotilde concepcion consuelo corine cristiana danuta daria delphine
   dilma dolores dominika doris dorota dorte dunja edita ekaterina eleni eleonora elfriede elisabetta elizaveta elke elodie elzbieta
   emanuela emmanuelle ester estefania eugenie eva evgenia ewa fabiola federica fernanda florencia franziska francoise frauke frida
   gabriela galina genoveva ghislaine giorgia giovanna giulia gisela giuliana graciela grazyna gro guadalupe gudrun halina hanna hanne
   hedwig heike helga helle hildegard ilaria ilse ines inga inge inger inma ioana irena irina isaura ivana iwona izabela jadwiga janina
   jeannine jelena joanna jolanta josefa josefina judit jutta karina karine karolina katalin katarina katarzyna katerina katharina
   katja katrin kinga kirsi kirsten kinga krystyna ksenia laetitia larisa laure leire lenka leonie letizia lidia liesbeth lieve ligia
   liliana lina lioudmila liv ljiljana lorena lourdes lucie luciana lucrecia ludmila luisa luz lyudmila magda magdalena maite maja
   malgorzata malin manuela marcela mareike margit margarethe margrethe mariana maribel marija marijke marika marta mathilde maud
   mette micheline milena mireille mirjam monika montserrat nadezhda nadja natacha nathalie nela nicoletta nieves noemi odile oksana
   olena olha paloma paola patrizia paulina penka pernille petra pia pilar raffaella ragnhild renata ricarda rocio rosario roxana roza
   ruta sabine sandrine sanna saskia segolene silke silvana silvia simona sirpa sissel sofia sofie solange solveig soraya stefania
   svetlana sviatlana sylvie tatiana tatyana teodora theodora tove ulla ulrike ursula valentina valeria veronika veronique vesna
   viktoria viktoriya violeta virginie viviane wiebke wislawa ximena yulia yuliya yvette zofia zuzana zsuzsanna`,
  `adila afaf aicha aida aisha aishah alia aliya alya amal amina aminata amira anat asma asmaa atefeh ayelet ayesha aysel ayse azadeh
   azar azita bahar basma benazir bushra dalia dalal dina ebtisam elham eman emine esra fadwa faiza farah farida farzana fatemeh fatima
   fatma fatou fawzia fereshteh ghada golnaz hadeel hala halima hana hanan haneen hayat heba hiba hind huda ibtihaj iman jamila kawthar
   khadija khadijah kubra laila lama lamia leyla lina lubna maha mahnaz mahsa malala manal marwa masih maysoon merav meral miri
   mona munira nabila nada nadia nahid naima najat najla narges nasrin nawal nazanin nazia negar nida nilofar nouf noura nur nurcan
   orly parisa parvin pinar rabia raghad rahaf rana rania rasha reem rima roya rula sabiha saba safia sahar saima sakina salwa samar
   samia samira sana sania sara sawsan selda setareh shabana shadi shaima shaista sheikha shahida shireen shirin shula siham simin
   soha sumaya suha tahani tahmina tamar tzipi umm wafa yael yaffa yasmeen yasmine yehudit zahra zainab zakia zaynab zeinab zeynep ziva
   zohra zubaida`,
  `aadhya aditi agatha aishwarya akanksha akshata alka alpana amrita amruta anandiben anita anjali anju ankita annapurna anshula
   anupama anupriya anuradha anushka aparna arpita archana arpita arti arundhati asha ashwini atishi avani bhavna bhavya bina chanda
   chandrika chaya deepa deepali deepika devi devika devyani diksha divya dipika droupadi durga ekta gauri gayatri geeta geetha gita
   harsimrat hasina hema indira indra indrani ira ishita jayalalithaa jaya jayanthi jayashree jayati jhumpa juhi jyoti jyotsna kajal
   kalpana kamla kanchan kangana kareena karuna kasturi kavita kavitha keerthi khushbu kiran kirti komal kriti kumari lakshmi lalita
   lata latha leela madhuri madhu mala malini mallika malti mamata mamta manasi maneka manisha manjula maya mayawati medha meena
   meenakshi meera megha mehbooba minakshi mira mridula mrinal nalini namita nandini nandita neelam neerja neeta neha nidhi nikita
   nilima nirmala nirupama nisha nita nivedita padma padmini pallavi parvati payal pooja poonam prabha pragya pranjal pratibha preeti
   prema priya priyanka puja purnima rachna radha radhika ragini rajani rajeshwari rajni rama ramya rani ranjana rashmi rashida reena
   rekha renu renuka reshma revathi richa rina ritu riya ruchi rukhsana rukmini sadhana sadhvi sakshi sandhya sangeeta sania sanjana
   sarala saroj sarojini savita seema sejal shabnam shailaja shaila shalini shanta shanti sharmila sharmistha sheela shefali
   shilpa shivani shobha shraddha shreya shruti shubha shweta simran sindhu sirimavo smita smriti sneha snehal sonal sonali sonam soumya
   sridevi sucheta sudha sugandha suhasini sujata sulochana suman sumana sumitra sunanda sunita supriya surbhi sushma swapna swara swati
   tanisha tanuja tanushree tanvi taslima tejaswini trupti tulsi uma urmila urvashi usha vaishali vandana vani varsha vasundhara vasudha
   vidhya vijaya vimala vineeta vinita vrinda yamini`,
  `abena abimbola adaeze adaora adama adenike adwoa adjoa afia afua akosua akua ama aminata amma amma amara angie asantewaa assata
   awa ayanda ayo baleka bintou bolanle bontle buhle busisiwe chiamaka chidinma chimamanda chinwe chioma dambisa diarra dlamini ebele
   ebun efua ego ellen esi fatoumata folake folasade funke funmi funmilayo gcina graca hajia ifeoma ijeoma joice kagendo khanyi
   khanyisile kemi lebogang leymah lerato lesego lindiwe lindiwe makeda makhosi mamphela mariama matsie mbali mmabatho mpho naledi
   namhla ngozi nkechi nkosazana nneka noma nomvula nomsa nomfundo nonhlanhla nosipho ntombi nyokabi obiageli odunayo ogechi olajumoke
   olufunke oluchi oyinkan palesa precious priscilla refilwe sade sahle seyi sibongile simidele sindisiwe sthembile stella susana
   tebogo temitope thandeka thandi thandiwe thoko thokozile thuli titilayo tsitsi uju uzoamaka vuyelwa wambui wangari wanjiku wanjiru
   winnie yaa yetunde yinka yewande zanele zandile zinhle zodwa zoleka`,
  `aiko akemi akiko asako asuka ayaka ayako ayumi chieko chiho chiyo cory corazon emi eriko etsuko fumiko hanako haruka haruko hiromi
   hiroko hitomi honami imee junko kanako kaori kazuko keiko kimiko kiyoko kumiko kyoko leila leni mai maki mariko masako mayu mayumi
   megawati megumi michiko midori mieko miho mika miki minako mitsuko miyuki momoko naoko naomi natsuki nobuko noriko paetongtarn reiko
   rena retno rie rieko rina ruriko sachiko sakura sanae satoko sayaka sayuri setsuko shizuka shiori sri suu sumiko takako tomoko
   tomomi toshiko tzuyang wakako yasuko yayoi yingluck yoko yoriko yoshiko yukari yuko yukiko yumi yumiko yuriko
   eun hye hyejin hyun jiyoung jiwon minji seohyun soyoung sujin yejin yeonjae yuna aung jiang lihua mei meiling xiaoli xiu yan ying`,
);

/** Given names that agree with either: evidence of a person only. */
export const EITHER_NAMES = wordList(
  `addison alex alexis ali ally ariel ashley aubrey avery bailey blair bobbie brett brooke cameron carey carmen casey cary charlie chris corey
   dana dale devon drew dominique eden elliot emerson emery evelyn finley frances frankie gale glenn hadley harley harper hayden hilary
   hollis jackie jaime jamie jan jay jean jesse jessie jo jody jordan jude kai kelly kelsey kendall kendra kerry kim kiran kit kris kyle
   lane lauren laurie lee leigh leslie logan lou lynn mackenzie marion mel merle morgan nicky nikki noor nur pat parker paris payton peyton
   quinn reagan reese remy riley river robbie robin rory rowan sage sam sandy sasha shannon shay shelby shawn sidney skyler stacy
   stevie sydney taylor terry toni tracy tyler val whitney win yuki andrea simone michele nicola joan jean dominique
   haruka hong jae ji jin jun kaoru lei li lin ling makoto min ming minh nam nga ngoc phuong qing rei ren seung soo song sung tao thanh
   thi tran xi xia xin xu yi yong young yu yue zhen zhi zi hui hua jie jing juan jia cheng chen chi feng gang gao
   bo ping rui shan wen wu wai tsz kwok siu mohd tenzin dorji karma pema sonam tsering tashi lobsang
   oyelaran tumi tumelo kgomotso thato tshepo karabo kamogelo boitumelo katlego olu temi tolu tobi dayo ayo simi
   manpreet gurpreet harpreet jaspreet navneet amanpreet simranjit sukhpreet kuljit baljit paramjit rajwinder`,
);

/** East Asian surnames, which stand before the given name ("Xu Wenliang", "Kim Tae-won"). */
export const LEADING_SURNAMES = wordList(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao
   xi bo hua wen geng mao qin kong tan shi bai meng qiu hou lei long duan fan qian kim lee park choi jung jeong chung kang cho yoon yun jang chang lim han moon shin seo suh kwon hwang ahn song hong yoo ryu
   jeon ko bae baek nam noh roh sohn oh nguyen tran pham hoang phan vu vo dang bui do ngo duong ly to tsai hsu chiang lai chan cheung wong leung lam ng lau tam yeung kwok chow fung tsang mak hui goh ong koh teo
   yeo chua toh sim`,
);
