/**
 * English words whose forms no spelling rule joins: irregular verbs of common use, base form first, then plural nouns and
 * the nouns and adjectives of 'die'. Our own choice, made by hand, of what any grammar lists. Forms that are also common
 * words of their own (lay, found as a verb, ground, wound) are left out, as is what a stemmer joins already.
 */
const rows = `
  arise arose arisen; awake awoke awoken; bear bore borne; become became; begin began begun; bend bent; bind bound;
  bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt;
  buy bought; catch caught; choose chose chosen; come came; deal dealt; dig dug; draw drew drawn; drink drank drunk;
  drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled;
  fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
  get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held;
  keep kept; know knew known; lead led; leave left; lend lent; light lit; lose lost; make made; mean meant; meet met;
  overcome overcame; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; ride rode ridden;
  ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent;
  shake shook shaken; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept;
  speak spoke spoken; speed sped; spend spent; spin spun; stand stood; steal stole stolen; stick stuck; strike struck;
  strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
  tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone; understand understood;
  undertake undertook undertaken; uphold upheld; wake woke woken; wear wore worn; weep wept; win won; withdraw withdrew
  withdrawn; withhold withheld; withstand withstood; write wrote written;
  man men; woman women; child children; person people; foot feet; wife wives; life lives; die death dead
`;

/** From each irregular form, in lower case, to its base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  rows.split(';').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);
