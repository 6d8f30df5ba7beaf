/**
 * Names that many stories share without having anything to do with each other: whom the news quotes by trade, whole
 * countries, parties and institutions. Sharing one of them alone relates no two stories. Folded as by `foldName`.
 * Origin: written by us.
 */
export const GENERAL_NAMES: readonly string[] = [
  // Agencies, newspapers, broadcasters, networks
  'reuters|associated press|ap|afp|agence france presse|press association|pa|bloomberg|bloomberg news|getty|getty images',
  'bbc|bbc news|bbc radio|bbc radio 4|bbc radio 5 live|bbc one|bbc sport|itv|itv news|sky|sky news|sky sports|channel 4',
  'channel 4 news|cnn|fox|fox news|fox sports|nbc|nbc news|abc|abc news|cbs|cbs news|msnbc|cnbc|espn|pbs|npr|c span',
  'new york times|times|sunday times|washington post|wall street journal|guardian|observer|daily telegraph|telegraph',
  'daily mail|mail on sunday|sun|daily mirror|mirror|independent|financial times|economist|usa today|los angeles times',
  'politico|buzzfeed|huffington post|vox|axios|today programme|newsnight|today show|twitter|facebook|instagram|youtube',
  'google|tiktok|whatsapp|linkedin|reddit|wikipedia|x|bluesky|telegram',
  // States, their parts and their unions
  'united states|us|usa|america|united states of america|united kingdom|uk|britain|great britain|england|scotland|wales',
  'northern ireland|ireland|france|germany|spain|italy|russia|soviet union|china|japan|india|pakistan|canada|australia',
  'mexico|brazil|israel|iran|iraq|syria|turkey|ukraine|poland|greece|netherlands|belgium|sweden|norway|egypt|saudi arabia',
  'afghanistan|north korea|south korea|south africa|nigeria|kenya|europe|asia|africa|middle east|european union|eu|nato',
  'united nations|un|security council|european commission|european parliament|london|new york|washington|paris|brussels',
  'los angeles|chicago|berlin|moscow|beijing|tokyo|california|texas|florida|new york city|washington dc|scotland yard',
  // Institutions and parties
  'government|parliament|house of commons|commons|house of lords|lords|congress|senate|house|house of representatives',
  'white house|supreme court|high court|court of appeal|state department|pentagon|treasury|home office|foreign office',
  'downing street|police|metropolitan police|fbi|cia|justice department|department of justice|national guard|army|navy',
  'air force|military|cabinet|shadow cabinet|labour|labour party|conservatives|conservative party|tories|tory party',
  'liberal democrats|lib dems|snp|scottish national party|ukip|green party|republicans|republican|republican party|gop',
  'mps|mp|meps|mep|peers|labour mps|tory mps|conservative mps|lawmakers|democrats|democratic|democrat|democratic party|state|city council|council|university|church|bank|federal reserve',
  'usgs|us geological survey|united states geological survey|national weather service|new york stock exchange|nyse|nasdaq',
  'wall street|gps|ceo|vp|pm|est|gmt|utc|pst|edt|sec|securities and exchange commission|oecd|imf|world bank|who',
  'bank of england|nhs|nasa|nfl|nba|mlb|nhl|fifa|uefa|premier league|football association|fa|olympics|world cup',
].flatMap((line) => line.split('|'));
