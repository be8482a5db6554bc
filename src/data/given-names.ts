/**
 * Forms of one given name, a line each: English short forms (after Wikipedia's `Hypocorism`), and the forms of one name in
 * Slavic and Western European languages (after Wiktionary's `Appendix:Names`). In ASCII, as the comparison of names folds them.
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

/**
 * Further common given names: from the most frequent of the 1990 census of the United States (public domain) and from Wikipedia's
 * lists of the most popular given names by country.
 */
const others = new Set(
  (
    'aaron adam adrian alan allen alvin amber amy ana andre angela anita ann anna anne annie april ashley audrey austin ' +
    'barack barry beatrice ben bernice bertha bessie beverly billie bobbie bonnie boris brad bradley brandon brenda brent brett brian bruce bryan ' +
    'calvin carla carlos carmen carol caroline carolyn carrie casey cecil chad charlene charlotte cheryl chester christian cindy claire clara clarence ' +
    'claude clayton clifford clyde cody connie corey cory courtney craig crystal curtis cynthia dale dana darlene darrell darren darryl dean debra ' +
    'dennis derek derrick diana diane dianne dolores doris douglas duane dustin dwight earl edgar edith edna edwin elaine eleanor elijah ella ellie elmer ' +
    'elon elsie emily emma eric erica erik erin ernest esther ethan ethel eva evan evelyn felix fernando florence floyd gail gary geraldine gilbert ' +
    'gina gladys glen glenn gloria gordon grace guy gwendolyn harvey hazel heather hector heidi herbert herman hillary howard hugh ian ida irene ' +
    'isaac ivanka jacqueline janet janice jared jason jay jean jeanette jeanne jeff jerome jesse jessica jessie jesus jill jimmie jo joan joann joanne ' +
    'jordan joel johnnie jorge jose josephine joyce juanita julia julian julie june justin karen katrina kay keith kelly kent kerry kevin kim kimberly ' +
    'kirk kristen kristin kurt kyle lance laura lauren laurie leah lee lena leon leroy leslie lester lillian lillie linda lisa lloyd lois loretta lori ' +
    'lorraine louise lucille lucy luke luther lydia lynn mabel marc marcia marcus marian marie marilyn mario marion marjorie mark marlene marsha martin ' +
    'marvin mattie maureen maurice max maxine megan melanie melissa melvin michelle mildred milton minnie miriam mitch monica morris myrtle nadia ' +
    'nancy naomi neil nelson nina noah nora norma norman olga olive oliver oscar owen paula pauline pearl penny perry phyllis priscilla rachel ralph ' +
    'ramon randall randy raul regina renee rhonda rita roberta rodney roger roland ron rosa rose rosemary ross roy ruby russell ruth ryan sally sandra ' +
    'sara sarah scott sean seth shane shannon sharon shawn sheila shelly sherri sherry shirley sidney sonia sophia stacey stacy stanley stella stuart ' +
    'sue suzanne sylvia tamara tammy tanya tara teresa terrance terri terry thelma theresa tiffany todd toni tonya tracey tracy travis troy tyler ' +
    'valerie vanessa vera vernon veronica viola violet virgil virginia vivian wade wallace wanda warren wayne wendy wesley wilma willie yolanda yvonne zachary ' +
    'abbas abdul abdullah adel adnan ahmad ahmed ali amir anwar ashraf aziz bashar bilal faisal farid fatima habib hakim hamid hamza hasan hassan haider ' +
    'hussein hussain ibrahim imad imran ismail jamal jawad kamal karim khalid khaled layla leila mahmoud majid mansour mohammad mohammed mohamed muhammad ' +
    'mustafa nabil nasser nawaz nouri omar osama qasim qassem rafiq rashid reza saad saddam said salah salim salman samir sami tariq usama yasser yasin yousef zaid zainab ' +
    'angela ursula olaf wolfgang klaus dieter gunther horst jens lars sven nils bjorn anders erik henrik mikael magnus soren giorgio marco luca matteo ' +
    'silvio emmanuel nicolas jacques pierre laurent sylvie marine luc rene guillaume raul fidel hugo pablo diego javier alvaro ignacio rodrigo enrique ' +
    'ivan boris oleg anatoly arkady gennady konstantin leonid maxim nikita roman ruslan svetlana tatiana irina ludmila stanislav vasily vyacheslav yaroslav ' +
    'shinzo yoshihide hiroshi kenji takashi akira haruki naoto yukio junichiro narendra rahul sanjay rajiv indira sonia manmohan amit arun sunil anil vijay ravi ' +
    'recep tayyip mehmet emre kemal binali mevlut hakan orhan aung nguyen benjamin yitzhak shimon ariel ehud avigdor moshe naftali yair golda tzipi'
  ).split(' '),
);

/** Whether the word, in lower-case ASCII, is a common given name. */
export function isGivenName(word: string): boolean {
  return groups.has(word) || others.has(word);
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
