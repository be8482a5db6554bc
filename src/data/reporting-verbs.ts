/**
 * Verbs that report speech, as newspapers print them beside reported words, past and present forms. Our own list, made by
 * hand: nearly half of its forms belong to verbs of VerbNet 3.4's classes of communication (37.1.1 to 37.3, 37.7 to 37.11,
 * 37.13, 29.2, 29.5), of which less than a third of all verbs stand here, for most of the others do not introduce reported
 * words in news. No public list of the verbs that do was found.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that nearly always report words: on their own beside a quotation they name its speaker. */
export const speechVerbs = words(`
  said say says tell tells told add added adds ask asked asks write writes wrote tweet tweeted tweets
  announce announced announces state stated states declare declared declares explain explained explains
  insist insisted insists argue argued argues reply replied replies respond responded responds retort retorted retorts
  continue continued continues conclude concluded concludes recall recalled recalls remark remarked remarks
  comment commented comments complain complained complains quip quipped quips joke joked jokes warn warned warns
  shout shouted shouts yell yelled yells cry cried cries whisper whispered whispers exclaim exclaimed exclaims
  boast boasted boasts vow vowed vows pledge pledged promise promised claim claimed claims contend contended contends
  assert asserted asserts allege alleged alleges maintain maintained maintains acknowledge acknowledged acknowledges
  admit admitted admits concede conceded concedes confess confessed deny denied denies note noted notes
  observe observed observes mention mentioned point pointed points stress stressed stresses emphasize emphasized
  emphasizes emphasise emphasised underscore underscored underline underlined reiterate reiterated reiterates repeat
  repeated repeats testify testified testifies assure assured suggest suggested suggests predict predicted predicts
  describe described describes call called calls dub dubbed label labeled labelled brand branded term termed
  characterize characterized characterise characterised portray portrayed
  praise praised blast blasted slam slammed denounce denounced denounces condemn condemned criticize criticized
  criticise criticised mock mocked attack attacked urge urged urges advise advised inform informed remind reminded
  caution cautioned counter countered answer answered interject interjected chime chimed post posted posts
  proclaim proclaimed pronounce pronounced recount recounted relate related report reported reports reveal revealed
  lament lamented laments muse mused gush gushed fume fumed grumble grumbled implore implored plead pleaded beg begged
  demand demanded demands opine opined wonder wondered question questioned hail hailed accuse accused
  confirm confirmed confirms clarify clarified elaborate elaborated tout touted decry decried joke deadpanned
  dismiss dismissed rail railed read reads sing sang chant chanted chants bellowed snapped marveled marvelled
  think thinks thought believe believes believed feel felt agree agreed hope hoped express expressed
  cite cited cites quote quoted quotes refer referred reference referenced speak spoke sum summed offer offered press pressed
  summarize summarized reason reasoned thunder thundered intone intoned tease teased taunt taunted rant ranted
  correct corrected propose proposed voice voiced signal signaled signalled hint hinted indicate indicated indicates
  liken likened likens compare compared compares admire admired admires fear feared fears specify specified specifies
  portray portrayed portrays depict depicted depicts paint painted scold scolded scolds rebuke rebuked chide chided
  berate berated salute saluted thank thanked apologize apologized apologise apologised congratulate congratulated
  disparage disparaged belittle belittled excoriate excoriated lambaste lambasted vilify vilified censure censured
  deplore deplored disavow disavowed extol extolled herald heralded bash bashed trash trashed troll trolled
  jeer jeered heckle heckled bark barked growl growled scream screamed sigh sighed laugh laughed smile smiled nod nodded
  begin began start started interrupt interrupted conclude estimate estimated estimates forecast forecasts
  acknowledge echo echoed echoes sneer sneered scoff scoffed swear swore bristle bristled rule ruled
  find found finds identify identified identifies rate rated rates judge judged deem deemed consider
  considered considers suspect suspected doubt doubted worry worried worries guess guessed
  ridicule ridiculed rip ripped deride derided bemoan bemoaned laud lauded`);

/** The verbs of `speechVerbs` that report words wherever they stand; the others may also just tell of an act. */
export const plainSpeechVerbs = words(`
  said say says tell tells told add added adds ask asked asks write writes wrote tweet tweeted tweets announce announced
  announces state stated states declare declared declares explain explained explains insist insisted insists argue
  argued argues reply replied replies respond responded responds continue continued continues conclude concluded
  concludes recall recalled recalls remark remarked complain complained quip quipped joke joked warn warned warns shout
  shouted yell yelled vow vowed vows claim claimed claims contend contended contends assert asserted asserts maintain
  maintained maintains acknowledge acknowledged acknowledges admit admitted admits concede conceded concedes deny denied
  denies note noted notes stress stressed stresses emphasize emphasized reiterate reiterated testify testified assure
  assured describe described describes call called calls dub dubbed label labeled labelled characterize characterized
  accuse accused accuses urge urged urges confirm confirmed confirms predict predicted predicts`);
