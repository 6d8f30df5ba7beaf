// Compiled by hand: short and pet forms of given names, one family a line. Two names of one family, with one surname, are one person.
const FAMILIES = `
abraham abe
albert al bert bertie
alexander alex alec sandy sasha alexandra
alfred alf alfie fred
andrew andy drew
anthony antony tony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
catherine katherine kathryn cathy kathy kate katie cate kit
charles charlie chuck
christopher chris
christine christina chris chrissie tina
clifford cliff
daniel dan danny
david dave
deborah debra debbie deb
donald don donnie
douglas doug
edward ed eddie ted teddy ned
elizabeth elisabeth liz lizzie beth betty betsy eliza libby
eugene gene
frederick fred freddie freddy
geoffrey geoff jeffrey jeff
gerald gerard gerry jerry
gregory greg
harold harry hal
henry harry hank
hubert bert
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jeremiah jeremy jerry
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kimberley kim
lawrence laurence larry
leonard len lenny leo
lewis louis lou
margaret maggie meg peggy margie
martin marty
matthew matt
megan meg
michael mike mick mickey mikey
mitchell mitch
mohammed mohamed muhammad mohammad mo
nathaniel nathan nat nate
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky becca
reginald reg reggie
richard rick ricky dick rich richie
robert bob bobby rob robbie bert
rodney rod
ronald ron ronnie
russell russ
samuel sam sammy
samantha sam
sidney sid
stanley stan
stephen steven steve
stephanie steph
stuart stu
susan sue susie suzie
terence terry
theodore ted teddy theo
theresa teresa tess terry
thomas tom tommy
timothy tim
valerie val
veronica ronnie
victoria vicky vicki
victor vic
vincent vince
walter walt wally
wesley wes
wilfred wilf
william bill billy will willie
winifred winnie
zachary zach zack
rafael rafa
francisco paco
alejandro alex
vladimir vlad
volodymyr vova
`;

/** Given name (folded) → the families of short forms it belongs to. */
export const NICKNAME_FAMILIES: ReadonlyMap<string, ReadonlySet<number>> = byName();

function byName(): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Map<string, Set<number>>();
  for (const [i, line] of FAMILIES.trim().split('\n').entries()) {
    for (const name of line.split(' ')) {
      families.set(name, (families.get(name) ?? new Set()).add(i));
    }
  }
  return families;
}
