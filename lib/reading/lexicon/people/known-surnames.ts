import { wordList } from './word-list.ts';

// Compiled by hand: surnames and single names by which the news knows somebody without a first name.

/** Names of one word that are somebody's where nothing in the story speaks against it. */
export const KNOWN_SURNAMES = wordList(
  `trump clinton obama biden putin zelensky zelenskyy zelenskiy merkel macron sarkozy hollande scholz merz berlusconi meloni renzi draghi modi gandhi khan sharif imran erdogan netanyahu
   abbas assad saddam gaddafi mubarak sisi morsi khamenei rouhani raisi ahmadinejad xi mao deng abe kishida suga koizumi mandela zuma ramaphosa mugabe mnangagwa buhari tinubu kenyatta ruto
   museveni kagame castro chavez maduro lula bolsonaro rousseff milei fernandez kirchner trudeau harper carney poilievre turnbull abbott morrison albanese dutton ardern luxon hipkins
   blair cameron thatcher corbyn starmer sunak truss farage osborne miliband clegg salmond sturgeon swinney varadkar kenny ahern adams mcguinness paisley foster mcdonald badenoch
   reagan nixon kennedy bush carter cheney rumsfeld romney mccain palin kerry gore sanders cruz rubio kasich kaine pence ryan mcconnell pelosi schumer warren buttigieg harris vance
   desantis haley christie giuliani comey mueller bannon kushner ivanka melania epstein weinstein assange snowden manning kavanaugh ginsburg scalia
   zuckerberg musk bezos gates buffett jobs murdoch soros branson cook pichai nadella altman thiel
   messi ronaldo neymar mbappe pele maradona federer nadal djokovic murray serena kohli tendulkar dhoni bolt phelps woods mcilroy hamilton verstappen vettel guardiola klopp mourinho ferguson
   wenger ancelotti southgate tuchel arteta beckham rooney kane salah haaland zidane
   beyonce rihanna adele bono madonna prince eminem drake kanye oprah shakira bjork sting moby cher banksy ai_weiwei malala greta bjork stormzy lizzo dolly
   einstein darwin hitler stalin lenin marx freud shakespeare dickens`,
);
