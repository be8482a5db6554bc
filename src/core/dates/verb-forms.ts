/** Word forms of English by which a clause shows whether it tells of the past or of what is to come. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Past forms that do not end in -ed and are no present form as well. */
export const irregularPast = words(
  'was were had did been arose awoke became began begun bent bet blew bought brought broke broken built burnt came caught chose chosen ' +
    'crept dealt drank drew driven drove dug eaten ate fell fallen felt fled flew flown forbade forecast forgave forgot forgotten fought found froze ' +
    'frozen gave given went gone got gotten ground grew grown heard held hid hidden hung kept knelt knew known laid led left lent lit lost ' +
    'made meant met mistook overcame overtook overthrew paid proved proven ran rang risen rode rose said sang sank saw seen sent sewn ' +
    'shaken shone shook shot showed shown shrank slain slept slew slid sold sought spent spoke spoken spun stole stolen stood stuck struck ' +
    'stung swam swept swore sworn swung taken taught thought threw thrown told took tore torn trod understood undertook upheld ' +
    'withdrew withdrawn withheld won woke wore worn wove written wrote',
);

/** Words in -ed that are no past form. */
export const falsePast = words(
  'need feed seed speed indeed hundred red bed shed wed exceed proceed succeed breed bleed deed weed greed sacred naked wicked rugged ' +
    'kindred unprecedented so-called freed reed creed heed agreed-upon united limited alleged detailed advanced experienced preferred proposed ' +
    'combined estimated related diluted adjusted fixed mixed armed unidentified unnamed masked suspected convicted retired divided',
);

/** Modal verbs that point forward, as news uses them with a date. */
export const forwardModals = words(
  "will 'll won't shall shan't would 'd wouldn't may might could should can cannot can't must",
);

/** Words that, before "to" or before a noun or clause, say that something is still to come. */
export const prospective = words(
  'expect expects expected expecting plan plans planned planning intend intends intended intending hope hopes hoped hoping schedule ' +
    'scheduled due slated set supposed likely unlikely poised about aim aims aimed aiming vow vows vowed promise promises promised ' +
    'pledge pledges pledged threaten threatens threatened prepare prepares prepared preparing want wants wanted seek seeks sought ' +
    'propose proposes proposed going ready agree agrees agreed agreement offer offers offered proposal deal ' +
    'deadline tentatively anticipate anticipates anticipated anticipating forecasts predict predicts predicted project projects projected ' +
    'upcoming forthcoming payable effective pending await awaits awaiting eligible',
);

/** Of `prospective`: those that point forward by themselves, without a "to" after them. */
export const forwardAlone = words(
  'expect expects expected expecting plan plans planned planning intend intends hope hopes schedule scheduled due slated anticipate ' +
    'anticipates anticipated anticipating predict predicts projected upcoming forthcoming payable pending await awaits awaiting ' +
    'deadline effective likely unlikely',
);

/** Present participles that, after "is" or "are" and with a date, tell of an arrangement to come. */
export const arranged = words(
  'going coming meeting leaving arriving traveling travelling visiting flying returning holding hosting speaking attending appearing ' +
    'starting beginning opening closing launching retiring resigning joining moving planning expecting getting facing heading',
);
