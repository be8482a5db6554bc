import { personNouns } from './person-nouns.ts';

/**
 * Nouns of office, rank and trade that stand before or after a person's name in news, and nouns that tell organisations,
 * places and things by their names, in lower case. Our own lists, made by hand, beside the whole list of `person-nouns.ts`;
 * no public list of nouns that head names of organisations, places or events was found.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Offices, ranks, trades and parts that the table of person nouns lacks, with plurals that news puts before names. */
const furtherRoles = words(`
  presidents premier ministers governor governors senator senators representative representatives lawmaker lawmakers
  mp undersecretary ambassador envoy consul chief chairperson chair head executive coo founder cofounder owner
  spokesman spokeswoman speaker whip treasurer comptroller prosecutor solicitor barrister judge justice sheriff
  marshal private major general commodore commandant king emir sheikh sheik duke duchess count dame pope cardinal
  imam ayatollah mullah doctor dr prof physicist expert engineer architect nurse coroner student novelist
  correspondent publisher anchor host presenter model star coach pitcher catcher striker midfielder defender forward
  guard center centre champion boxer trainer promoter guide pilot skipper billionaire investor dissident rebel
  militant boss suspect defendant victim witness adviser aide counsel counselor strategist cousin widow fiancee
  neighbour resident ranger warden paramedic candidate nominee incumbent successor predecessor official delegate
  member pundit magnate rep reps sen gov gen lt col sgt capt maj cmdr adm cpl pvt rev hon amb sec supt det insp
`);

/** Names of offices and persons' trades. */
export const roleNouns: ReadonlySet<string> = new Set([...personNouns, ...furtherRoles]);

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
  strait canal glacier district region north south east west northern southern eastern western central upper lower
  hill hills boulevard drive lane mall prison jail cemetery territory states garden gardens zone camp coastline border frontier straits isle isles cape kingdom
`);

/** Words that make a run of capitalised words neither: events, works, laws, prizes, days. */
export const thingNouns = words(`
  war award awards prize cup championship championships open olympics games festival act bill treaty agreement accord deal pact amendment
  constitution day week month year century revolution easter christmas thanksgiving ramadan eve season bowl series tour show
  report declaration resolution session forum survey assessment list index plan protocol charter code law
`);
