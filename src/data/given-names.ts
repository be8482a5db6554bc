import { commonGivenNames } from './common-given-names.ts';

/**
 * Forms of one given name, a line each: English short forms, and the forms of one name in Slavic and Western European
 * languages, in ASCII, as the comparison of names folds them. Our own list, made by hand; no public list that joins both
 * was found.
 */
const forms = `
abigail abby gail
abraham abe avraham ibrahim
albert al bert albrecht
alexander alex alec sandy sasha aleksandr oleksandr alyaksandr aleksander alejandro alexandre alessandro
alexei aleksei alexey oleksiy oleksii aliaksei
alfred alf fred
andrew andy drew andrei andrey andriy andrii andres andre andrea andreas andrzej andrej
anthony tony antonio antoine anton antoni
arthur art artur
barbara barb babs
benjamin ben benny binyamin
bernard bernie
catherine kate kathy cathy katherine katie kathryn katarina ekaterina yekaterina kateryna katya
charles charlie chuck carlos karl carl karel
christopher chris kit christophe
christine chris christina tina
daniel dan danny
david dave davey
deborah debbie deb
dmitry dmitri dmytro dzmitry dima
donald don donnie
dorothy dot dottie
edward ed eddie ted ned eduardo edouard eduard
elizabeth liz beth betty lizzie eliza elisabeth
eugene gene yevgeny evgeny yevhen evgeni
frances fran fannie
francis frank fran francois francisco francesco franz
frederick fred freddie friedrich frederic
gabriel gabe
george georgy jorge jurgen yuri yury iurii georges heorhiy
gerald gerry jerry
gregory greg grigory hryhoriy grigori
harold harry hal
helen ellen nell elena yelena olena
henry harry hank henri heinrich enrique
igor ihor
isabel isabelle isabella
jacob jake jakob yakov yaakov
james jim jimmy jamie jaime
jeffrey jeff geoffrey geoff
jennifer jen jenny
john jack johnny jon jean juan johann johannes hans ivan jan joao giovanni
jonathan jon
joseph joe joey jose yosef josef giuseppe iosif yusuf
joshua josh
judith judy
kenneth ken kenny
laurence lawrence larry laurent lorenzo
leonard len lenny
leo lev lew
louis lou lewis luis luigi ludwig
margaret maggie peggy meg marge margarita
martha patty
mary maria marie molly mariya
matthew matt mathieu matteo matthias
michael mike mick mikhail mykhailo michel miguel michele mikhael mihail mikhailo
nathaniel nathan nate nat
natalia natalya nataliya natallia natalie
nicholas nick nicky nikolai nikolay mykola mikalai nicolas nikolaus nicola
oleg oleh aleh
pamela pam
patricia pat patty trish
patrick pat paddy
paul pavel pavlo pablo pal pavlos
peter pete petr pyotr petro piotr pedro pierre pietro
philip phil felipe philippe filip
raymond ray
rebecca becky
richard rick rich dick ricky ricardo
robert rob bob bobby robbie roberto
ronald ron ronnie
samuel sam sammy
sergei sergey serhiy serhii siarhei sergio
stephen steven steve stepan stephane stefan esteban stiapan
susan sue susie
theodore ted teddy theo fyodor fedor
thomas tom tommy tomas
timothy tim
valery valeriy valerii valeri
victor vic viktor
victoria vicky
vincent vince
vladimir volodymyr uladzimir wladimir
walter walt wally
william will bill billy liam guillermo guillaume wilhelm
`;

const groups = new Map<string, Set<number>>();
for (const [line, names] of forms.trim().split('\n').entries()) {
  for (const name of names.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(line));
}

/** Whether the word, in lower-case ASCII, is a common given name. */
export function isGivenName(word: string): boolean {
  return groups.has(word) || commonGivenNames.has(word);
}

/** The lines of the table that hold the name, in lower-case ASCII. */
export function listNameForms(name: string): readonly number[] {
  return [...(groups.get(name) ?? [])];
}

/** Whether two given names, in lower-case ASCII, can be forms of one name. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const lines = groups.get(b);
  return lines !== undefined && [...(groups.get(a) ?? [])].some((line) => lines.has(line));
}
