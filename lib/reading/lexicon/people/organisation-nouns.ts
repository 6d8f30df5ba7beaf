import { wordList } from './word-list.ts';

// Compiled by hand: words that head the name of an organisation, and organisations known by one word.

/** Last words of organisations' names ("Harbour Trust", "Dockers Union"). */
export const ORGANISATION_HEADS = wordList(
  `academy administration administrations agency airline airlines airways alliance archive archives army assembly associates association associations authority band
   bank bar bloc board broadcasting brigade brotherhood brothers bureau cabinet campaign caucus center centre chamber charity church city-council club co coalition collective college command commission
   committee communications community companies company confederation conference congress conservancy consortium constabulary consulting cooperative co-operative corp
   corporation council councils court courts department development diocese directorate division embassy enterprises entertainment estates exchange executive
   faculty federation fc afc cf sc rfc firm force forces foundation front fund gallery gazette government group groups guild guard herald holdings hospital hospitals hotel hotels house inc
   industries infirmary initiative institute institution insurance international investments journal laboratories laboratory labs league legislature library limited
   llc llp lobby logistics ltd magazine media medical-center militia mills ministry mission mosque motors movement museum nations navy network networks news newspaper nhs
   observatory office ombudsman opera orchestra order organisation organization parish parliament partners partnership party pharma pharmaceuticals plc police
   post press productions programme project properties publications quarterly railways railway records registry republic-party resources restaurant review rotary schools
   school secretariat senate service services society solutions squad stores studios store studio supermarkets synagogue synod systems task-force team teamsters technologies
   technology telegraph theatre theater think-tank times tribunal tribune trust trusts union unions united university unit veterans watch watchdog workers works workshop yard
   rovers wanderers athletic albion hotspur warriors saints reds tigers lions giants bulls bears eagles panthers sharks raiders patriots cowboys yankees dodgers mets cubs celtics lakers
   knights sports tv fm television securities electronics savings broadband utilities rail energy steel foods oil gas power electric mining capital ventures brands robotics software telecom aerospace aviation petroleum chemicals breweries pacs pac colleges panel radio forum channel dispatch tabloid chronicle
   royals titans rangers wildcats huskies mavericks rockets`,
);

/** First words that make an organisation of what follows with "of" ("Bank of …", "Ministry of …"). */
export const ORGANISATION_OPENERS = wordList(
  `academy agency archdiocese association bank board bureau chamber church city college commission committee conference confederation congress council
   court department diocese directorate embassy faculty federation friends fund government guild house institute institution league ministry museum
   national-association office organisation organization parliament society union university sons daughters order knights league legion library`,
);

/** Organisations, parties, media and metonyms that are known by these words alone. */
export const KNOWN_ORGANISATIONS = wordList(
  `labour tories tory ukip snp dup sdlp ukip plaid_cymru lib_dems liberal_democrats conservatives greens reform_uk sinn_fein fianna_fail fine_gael
   democrats republicans gop dnc rnc bjp congress aap tmc cpi shiv_sena dmk aiadmk ncp rjd jdu samajwadi_party anc eff inkatha zanu-pf apc pdp likud hamas hezbollah fatah plo
   kremlin downing_street white_house pentagon whitehall westminster holyrood stormont capitol_hill elysee brussels scotland_yard buckingham_palace kensington_palace
   vatican holy_see state_department justice_department treasury home_office foreign_office cabinet_office number_10 no_10 no_11 number_11 wall_street silicon_valley
   congress senate house_of_representatives house_of_lords house_of_commons supreme_court parliament dail seanad bundestag knesset duma lok_sabha rajya_sabha
   nato un eu unicef unesco who imf wto opec fifa uefa ioc nfl nba mlb nhl ncaa fbi cia nsa epa fda cdc irs dea dhs tsa faa ftc sec fcc doj dod nasa noaa osha ice
   nhs bbc itv sky hmrc ofsted ofcom ofgem ofwat mi5 mi6 gchq rmt tssa aslef unison unite gmb nut tuc cbi ifs nspcc rspca rspb rnib bma bmj rcn psni garda gardai rte
   cnn msnbc cnbc fox nbc abc cbs npr pbs hbo espn afp ap reuters bloomberg politico breitbart buzzfeed vox slate axios huffpost al_jazeera associated_press press_association
   fox_news the_guardian guardian daily_mail daily_telegraph new_york_times washington_post wall_street_journal usa_today los_angeles_times time newsweek economist atlantic new_yorker
   financial_times the_times sunday_times independent mirror sun observer evening_standard
   google facebook meta twitter apple amazon microsoft netflix uber airbnb tesla spacex youtube instagram whatsapp tiktok snapchat linkedin reddit openai nvidia intel ibm oracle
   samsung sony toyota honda nissan huawei alibaba tencent bytedance boeing airbus ford gm chrysler volkswagen bmw siemens bayer pfizer moderna astrazeneca novartis roche
   walmart tesco sainsbury's asda morrisons aldi lidl ikea starbucks mcdonald's nestle unilever shell bp exxon exxonmobil chevron totalenergies gazprom rosneft aramco
   hsbc barclays lloyds natwest santander citigroup jpmorgan goldman_sachs morgan_stanley blackrock vodafone bt tata reliance infosys wipro adani qantas ryanair easyjet
   greenpeace oxfam amnesty amnesty_international human_rights_watch red_cross red_crescent unhcr naacp aclu nra planned_parenthood momentum extinction_rebellion black_lives_matter
   isis isil al-qaeda al-qaida taliban boko_haram al-shabaab ira farc is islamic_state polisario mossad isi raw idf ukraine's_military`,
);

/** Common nouns that stand for an organisation after "the" ("the council said"). */
export const SPEAKING_BODIES = wordList(
  `campaign government council company union club force ministry department charity regulator family party agency authority administration association army bank board
   body bureau cabinet centre center church coalition college commission committee congress consortium corporation court embassy federation firm foundation fund group hospital industry institute
   institution league manufacturer team military navy network newspaper office operator organisation organization palace paper parliament police publisher retailer school senate
   service society station studio supermarket think_tank think-tank trust university watchdog airline airport broadcaster carrier developer chain brand startup start-up magazine outlet site website
   panel jury prosecution defence defense opposition crown state city county town district borough parish navy squad side leadership establishment movement lobby`,
);

/** Texts that speak ("the report said"). */
export const SPEAKING_TEXTS = wordList(
  `report statement letter email e-mail study poll filing ruling memo leaflet headline sign survey article editorial book ad advert advertisement document tweet message post law
   lawsuit complaint indictment affidavit petition banner placard poster slogan text transcript video recording website webpage page notice note release paper resolution review audit
   analysis judgment judgement order opinion motion bill act treaty constitution manifesto platform pamphlet brochure flyer speech song poem script caption data statistics figures
   research findings results evidence records record charter code contract agreement draft plan policy guidance guidelines rules inscription plaque label advisory bulletin newsletter
   blog column op-ed obituary biography memoir novel play film documentary series programme narrator voiceover prompt summary census inquiry investigation inquest verdict testimony`,
);

/** Endings of a company's name. */
export const CORPORATE_SUFFIXES = wordList(
  `inc ltd limited llc llp plc corp corporation co gmbh ag sa nv bv spa oyj ab asa pty pte bhd kk srl sas`,
);
