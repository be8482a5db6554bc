/**
 * Nouns of office, rank and trade that stand before or after a person's name in news, in lower case: titles and ranks after Wikipedia's
 * lists of heads of government, military ranks and legislatures, trades after the major groups of the ISCO-08 classification.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names of offices and persons' trades. */
export const roleNouns = words(`
  president presidents premier minister ministers chancellor governor governors mayor senator senators congressman congresswoman representative
  representatives lawmaker lawmakers deputy mp secretary undersecretary ambassador envoy diplomat consul commissioner
  chief chairman chairwoman chairperson chair head leader director manager executive ceo cfo coo founder cofounder owner
  spokesman spokeswoman spokesperson speaker whip treasurer comptroller attorney lawyer prosecutor solicitor barrister judge justice magistrate
  sheriff marshal constable detective inspector superintendent officer sergeant corporal private lieutenant captain major colonel
  general brigadier commander commodore admiral commandant
  king queen prince princess emperor sultan emir sheikh sheik duke duchess baron count lord lady dame
  pope cardinal archbishop bishop priest reverend pastor father rabbi imam ayatollah mullah cleric
  doctor dr professor prof scientist researcher physicist economist historian analyst expert scholar engineer architect nurse surgeon
  physician psychologist coroner teacher student
  author writer novelist poet journalist reporter correspondent editor columnist publisher photographer blogger anchor host presenter
  actor actress singer rapper musician comedian director producer filmmaker screenwriter artist painter designer model star dancer
  coach quarterback lineman linebacker receiver tackle cornerback safety pitcher catcher striker midfielder defender goalkeeper
  forward guard center centre captain player champion boxer fighter trainer promoter swimmer runner cyclist climber mountaineer
  guide pilot astronaut driver sailor skipper farmer banker businessman businesswoman billionaire entrepreneur investor trader
  activist dissident rebel militant mobster mafioso boss gangster suspect defendant victim witness survivor
  adviser advisor aide counsel counselor consultant strategist assistant agent administrator coordinator
  son daughter wife husband brother sister mother father uncle aunt nephew niece grandson cousin widow fiancee girlfriend boyfriend
  friend neighbor neighbour colleague resident ranger warden paramedic firefighter soldier pirate candidate nominee incumbent successor
  predecessor official delegate member pundit historian chef veteran mogul tycoon magnate heir
  representative rep reps sen gov gen lt col sgt capt maj cmdr adm cpl pvt rev hon amb sec supt det insp
`);

/** Forms of address that come straight before a name. */
export const addresses = words(
  'mr mrs ms miss mx sir dame lord lady madam madame mme monsieur herr frau dr senor senora',
);

/** Words that qualify an office and belong to a role before a name, in lower case. */
export const roleQualifiers = words(`
  former ex vice deputy acting interim assistant associate senior junior prime foreign first second supreme chief special national federal
  state defense defence interior justice finance treasury health home affairs security intelligence economy energy
  education labor labour commerce trade transport transportation agriculture environment housing homeland information communications
  attorney press police army navy naval military air force district house senate party majority minority opposition executive
  managing general lead co founding late then current newly longtime elect self-proclaimed county city royal crown
  republican democratic democrat gop conservative liberal independent shiite sunni muslim christian jewish
`);

/** Words that make a run of capitalised words the name of an organisation. */
export const organisationNouns = words(`
  ministry department agency bureau office council committee commission parliament congress senate assembly house cabinet court tribunal
  government administration authority party union alliance coalition federation confederation league association society institute
  institution foundation fund trust bank university college school academy hospital centre center museum library
  company corporation corp inc ltd llc plc co group holdings partners industries enterprises airlines airways motors
  times post herald tribune journal gazette guardian telegraph observer chronicle news network radio television broadcasting
  press agency magazine review daily weekly media studios pictures entertainment records
  army navy force forces guard guards corps brigade battalion regiment division command police militia patrol
  nations organization organisation summit conference board service services administration program programme project team club
  church synagogue mosque brotherhood front movement campaign
`);

/** Words that make a run of capitalised words the name of a place or of a thing. */
export const placeNouns = words(`
  street road avenue square park mountain mount river lake sea ocean gulf bay island islands peninsula province county city town village
  airport bridge valley desert coast beach hotel palace tower hall stadium arena theatre theater building plaza base port harbor harbour
  strait canal glacier hut district region north south east west northern southern eastern western central upper lower
  hill hills boulevard drive lane mall prison jail cemetery territory states garden gardens zone camp coastline border frontier straits isle isles cape kingdom
`);

/** Words that make a run of capitalised words neither: events, works, laws, prizes, days. */
export const thingNouns = words(`
  war award awards prize cup championship championships open olympics games festival act bill treaty agreement accord deal pact amendment
  constitution day week month year century revolution easter christmas thanksgiving ramadan eve season bowl series tour show
  report declaration resolution session forum survey assessment list index plan protocol charter code law
`);
