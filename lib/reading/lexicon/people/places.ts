import { wordList } from './word-list.ts';

// Compiled by hand: places met in the news, so that they are not taken for people. Folded; `_` is a space.

/** Countries, states, counties, cities. */
export const PLACES = wordList(
  `afghanistan albania algeria america andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan
   bolivia bosnia botswana brazil britain brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde chad chile china colombia comoros congo costa_rica croatia cuba cyprus
   czechia czech_republic denmark djibouti dominica dominican_republic ecuador egypt el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia fiji finland france gabon
   gambia georgia germany ghana gibraltar greece greenland grenada guatemala guinea guyana haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy ivory_coast
   jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar
   malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands holland new_zealand
   nicaragua niger nigeria north_korea northern_ireland norway oman pakistan palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda samoa
   saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia solomon_islands somalia south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname
   sweden switzerland syria taiwan tajikistan tanzania thailand tibet timor togo tonga trinidad tunisia turkey turkiye turkmenistan tuvalu uganda ukraine united_arab_emirates united_kingdom
   united_states uruguay uzbekistan vanuatu venezuela vietnam wales west_bank yemen zambia zimbabwe gaza crimea kashmir donbas catalonia chechnya europe asia africa antarctica oceania eurasia uk us usa uae u.s. u.k. ussr
   scandinavia balkans caribbean arctic atlantic pacific mediterranean sahara himalayas alps`,
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
   minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
   south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming d.c. dc new_england midwest appalachia
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h. n.j. n.m. n.y. n.c. n.d. okla ore pa r.i. s.c. s.d. tenn tex vt va wash w.va. wis wyo
   alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario prince_edward_island quebec saskatchewan yukon
   queensland tasmania new_south_wales northern_territory south_australia western_australia canberra
   kerala punjab haryana rajasthan gujarat maharashtra karnataka telangana andhra_pradesh tamil_nadu bihar jharkhand odisha assam goa uttar_pradesh madhya_pradesh himachal_pradesh uttarakhand west_bengal
   tripura meghalaya manipur nagaland mizoram sikkim chhattisgarh ladakh sindh balochistan khyber_pakhtunkhwa
   gauteng limpopo mpumalanga kwazulu-natal western_cape eastern_cape northern_cape biafra borno kano lagos_state rivers_state bavaria saxony brandenburg hesse sicily tuscany lombardy andalusia
   galicia provence normandy brittany flanders wallonia silesia`,
  `bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset durham essex gloucestershire hampshire herefordshire hertfordshire kent
   lancashire leicestershire lincolnshire merseyside middlesex norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk
   surrey sussex tyneside warwickshire wiltshire worcestershire yorkshire antrim armagh down fermanagh tyrone cork kerry galway mayo donegal sligo limerick clare tipperary waterford wexford kilkenny
   carlow kildare wicklow meath louth cavan monaghan leitrim roscommon longford westmeath offaly laois fife lothian aberdeenshire highlands orkney shetland hebrides gwynedd powys dyfed gwent anglesey
   midlands humberside thames mersey tyne severn isle_of_wight isle_of_man jersey guernsey`,
  `london birmingham manchester liverpool leeds sheffield bristol newcastle nottingham leicester coventry bradford hull stoke wolverhampton plymouth derby southampton portsmouth brighton
   luton reading northampton bolton bournemouth norwich swindon sunderland southend middlesbrough peterborough oxford cambridge york gloucester exeter ipswich blackpool blackburn preston
   bath canterbury carlisle chester durham_city lancaster lincoln salford wakefield worcester winchester edinburgh glasgow aberdeen dundee inverness stirling perth paisley cardiff swansea newport wrexham bangor belfast
   derry londonderry lisburn newry dublin galway_city grimsby hartlepool rotherham doncaster barnsley huddersfield oldham rochdale stockport wigan bury croydon islington hackney camden brixton tottenham
   lewisham greenwich kensington chelsea wembley hillsborough grenfell
   washington_dc new_york_city los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas austin jacksonville san_jose fort_worth columbus charlotte indianapolis san_francisco seattle denver
   boston nashville detroit el_paso portland memphis oklahoma_city las_vegas louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city atlanta omaha raleigh miami cleveland tulsa oakland
   minneapolis wichita tampa new_orleans honolulu anaheim orlando st._louis st_louis pittsburgh cincinnati anchorage newark plano lincoln buffalo jersey_city durham st._paul laredo norfolk
   chandler scottsdale boise richmond spokane birmingham_ala des_moines rochester fayetteville tacoma yonkers mobile salt_lake_city tallahassee knoxville worcester providence brownsville chattanooga
   manhattan brooklyn queens bronx harlem hollywood silicon_valley long_island staten_island palm_beach mar-a-lago ferguson charleston savannah cleveland_ohio manchester_nh concord nashua davenport cedar_rapids sioux_city
   flint dayton toledo akron hartford new_haven bridgeport albany syracuse ithaca trenton camden_nj annapolis benghazi guantanamo orlando sandy_hook newtown san_bernardino columbine
   toronto montreal vancouver ottawa calgary edmonton winnipeg hamilton halifax sydney melbourne brisbane adelaide hobart darwin geelong auckland wellington christchurch dunedin
   delhi new_delhi mumbai kolkata chennai bangalore bengaluru hyderabad ahmedabad pune jaipur lucknow kanpur nagpur indore bhopal patna chandigarh amritsar varanasi ayodhya srinagar jammu kochi thiruvananthapuram
   karachi lahore islamabad peshawar quetta rawalpindi dhaka chittagong colombo kathmandu kabul kandahar herat
   beijing shanghai shenzhen guangzhou wuhan chongqing tianjin nanjing xinjiang taipei tokyo osaka kyoto nagoya sapporo fukuoka hiroshima nagasaki fukushima okinawa seoul busan pyongyang bangkok hanoi saigon ho_chi_minh_city
   manila jakarta bali surabaya kuala_lumpur penang phnom_penh vientiane yangon rangoon naypyidaw ulaanbaatar
   paris marseille lyon toulouse nice nantes strasbourg bordeaux lille calais berlin munich hamburg cologne frankfurt stuttgart dusseldorf leipzig dresden rome milan naples turin florence venice
   genoa palermo bologna lampedusa madrid barcelona valencia seville bilbao malaga lisbon porto amsterdam rotterdam the_hague hague utrecht brussels antwerp ghent bruges luxembourg_city zurich geneva bern basel davos vienna salzburg
   stockholm gothenburg malmo oslo bergen copenhagen aarhus helsinki reykjavik warsaw krakow gdansk lodz wroclaw poznan prague brno budapest bratislava bucharest sofia belgrade zagreb sarajevo ljubljana skopje tirana pristina athens
   thessaloniki lesbos crete nicosia valletta istanbul ankara izmir moscow st_petersburg st._petersburg kyiv kiev kharkiv odesa odessa lviv mariupol donetsk luhansk kherson bakhmut minsk vilnius riga tallinn chisinau tbilisi yerevan baku astana almaty tashkent
   jerusalem tel_aviv haifa ramallah nablus hebron gaza_city rafah khan_younis beirut tripoli damascus aleppo homs idlib raqqa baghdad basra mosul fallujah erbil tehran isfahan mashhad riyadh jeddah mecca medina doha dubai abu_dhabi kuwait_city
   muscat sanaa aden amman cairo alexandria_egypt suez khartoum darfur tunis algiers rabat casablanca marrakesh dakar bamako timbuktu niamey ouagadougou accra kumasi lome abidjan monrovia freetown conakry lagos abuja kano ibadan
   port_harcourt kaduna maiduguri enugu kampala nairobi mombasa kisumu dar_es_salaam dodoma kigali addis_ababa tigray mogadishu asmara djibouti_city kinshasa goma luanda lusaka harare bulawayo lilongwe maputo johannesburg
   pretoria cape_town durban soweto bloemfontein port_elizabeth gqeberha windhoek gaborone antananarivo
   mexico_city guadalajara tijuana ciudad_juarez havana port-au-prince santo_domingo san_juan kingston bogota medellin cali caracas quito guayaquil lima la_paz santiago buenos_aires montevideo asuncion brasilia sao_paulo
   rio rio_de_janeiro salvador_bahia panama_city san_salvador tegucigalpa managua guatemala_city`,
);

/** Last words of a place's name ("Harbour Street", "Larkfield County"). */
export const PLACE_HEADS = wordList(
  `street road avenue lane drive boulevard square park garden gardens bridge river lake bay beach island islands isle isles hill hills mountain mountains mount valley forest desert county
   city town village district borough parish province state states airport station port harbour harbor coast creek falls springs heights ridge canyon ocean sea gulf strait peninsula cape plaza tower
   towers hall arena stadium ground field fields estate farm castle palace cathedral abbey prison jail terminal highway motorway tunnel canal dock docks pier quay market mall cemetery memorial
   monument building house wing region territory capital border wall zone constituency east west north south northeast northwest southeast southwest mosque temple cross green common moor wood woods amphitheatre amphitheater auditorium coliseum dome speedway racecourse lighthouse wharf marina embankment crescent terrace roundabout
   junction viaduct reservoir dam lagoon glacier volcano plateau basin delta archipelago reef facility`,
);

/** Adjectives and nouns of nations, faiths and regions: no names of people. */
export const DEMONYMS = wordList(
  `afghan african albanian algerian american americans angolan arab arabs arabic argentine argentinian armenian asian asians australian australians austrian azerbaijani bangladeshi basque bavarian belarusian belgian bolivian
   bosnian brazilian british briton britons brit brits bulgarian burmese cambodian cameroonian canadian canadians catalan chechen chilean chinese colombian congolese cornish croatian cuban cubans cypriot czech danish
   dane dutch dutchman ecuadorian egyptian egyptians emirati english englishman englishwoman eritrean estonian ethiopian european europeans filipino finnish finn flemish french frenchman georgian german germans ghanaian greek
   greeks guatemalan haitian hawaiian hispanic hispanics honduran hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish irishman israeli israelis italian italians jamaican japanese jordanian
   kazakh kenyan korean korean-american koreans kosovan kurd kurdish kurds kuwaiti latin latina latino latinos latvian lebanese liberian libyan lithuanian malaysian malian maltese maori mexican mexicans moldovan mongolian
   moroccan mozambican nepalese nepali new_yorker nigerian nigerians nordic norwegian omani pakistani pakistanis palestinian palestinians panamanian persian peruvian pole poles polish portuguese puerto_rican qatari
   romanian russian russians rwandan saudi saudis scandinavian scot scots scottish scotsman senegalese serb serbian serbs singaporean slovak slovenian somali somalis south_african spaniard spanish sri_lankan sudanese swede swedish swiss
   syrian syrians taiwanese tamil thai tibetan tunisian turk turkish turks ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian zimbabwean texan texans californian iowan floridian
   londoner londoners mancunian liverpudlian glaswegian geordie parisian moscovite bengali punjabi gujarati kashmiri sikh sikhs hindu hindus muslim muslims islam islamic islamist islamists christian christians catholic catholics protestant
   protestants jew jews jewish buddhist buddhists evangelical evangelicals mormon mormons anglican methodist baptist baptists presbyterian lutheran orthodox sunni sunnis shia shiite shiites amish quaker
   republican republicans democrat democrats democratic conservative conservatives liberal liberals libertarian communist communists socialist nazi nazis marxist tory tories whig gop brexiteer
   western eastern northern southern midwestern victorian edwardian georgian elizabethan soviet ottoman roman byzantine native white black aboriginal indigenous
   african-american african-americans asian-american mexican-american cuban-american irish-american italian-american`,
);

/** Last words of what is neither a person, nor a place, nor a body: events, laws, prizes, days, works. */
export const THING_HEADS = wordList(
  `act acts agreement amendment anniversary award awards act bill budget bowl case census championship championships charter code concert conference constitution contest convention crisis cup day days deal
   debate debates declaration derby dream dynasty edition election elections epidemic era exhibition fair festival games gate grand_prix hour hurricane index initiative inquiry investigation law laws manifesto match matter matters
   medal memo mile open olympics order oscar oscars pact plan poll polls prix prize prizes protocol race rally rebellion referendum report reports resolution revolution right rights rule rules scandal season
   semi-final sentinel series show site solution solutions speech standard statement stakes storm strike study summit survey survive system tax test testimony theory time tour tournament treaty trial trophy twitter vote votes war wars week weekend year years policy box cells cell pro console app edition model laptop tablet smartphone engine`,
);
