/**
 * Nouns for persons by office, rank, trade, kinship or part played, in lower case: the single words tagged Actor in the
 * lexicon of compromise 14.17.0 (MIT), whole, in the singular, as its `model().one.lexicon` gives them.
 */
export const personNouns: readonly string[] = `
  accountant acquaintance acrobat activist actor actress administrator admiral adventurer advisor agent analyst
  anarchist ancestor animator announcer anybody apostle apparition apprentice archbishop aristocrat artisan artist
  assistant astronaut astronomer athiest athlete attendant attorney aunt auntie author autocrat ayatullah baby
  banker barber baron baroness bartender beatboxer beings bicyclist bishop blogger bohemian boogeyman boy boyfriend
  bricklayer bride brigadier bro broker brother buddhist builder burglar businessman businessperson businesswoman
  cadet captain carer caretaker carpenter cashier celebrity ceo cfo chairman chairwoman chancellor chaplain
  character cheerleader chef child chum citizen citizens cleaner cleric clerk clown colleague colonel columnist
  comedian commander commenter commissioner composer comrade confidant confidante congressman congresswoman
  constable consultant contender contributor controller coordinator corporal councillor countess courier cowboy
  coworker creator critic curator customer dad daddy dancer daredevil daughter deacon dealer decorator defenceman
  deity denizen deputee deputy descendant deserter designer detective developer dictator dietician dietitian
  diplomat director diva dork drifter driver dude dutchess dweller economist editor electrician emcee emperor
  employee employer enemy entrepreneur environmentalist examiner excellency exile farmer father fella fiance fighter
  filmmaker financier firefighter fireman fitter foe forebear foreman forerunner forester freelancer friend gambler
  gardener geisha genius gentleman ghost ghostwriter girl girlfriend gladiator goalie goalkeeper goaltender god
  goddess golfer grandchild granddaughter grandfather grandma grandmother grandpa grandparent grandson guest guru
  hairdresser hairstylist heir hermit hero heroine historian hobo hostage hostess housekeeper human humanitarian
  husband hygienist icon idol illustrator immigrant incel infant inhabitant innovator inspector installer instigator
  instructor inventor investigator jester jogger journalist juggler kin kinsman kinswoman laborer lad lady landlord
  lass laureate lawyer layman leader lieutenant lord loser lover magician magistrate maker manager maniac martyr
  mate matriarch mayor mechanic mentor merchant minion minister misfit missus mister moderator mogul mom mommy
  monarch monk mother mum mummy musician mystic nanny narrator native neice neighbor nemesis nephew niece nobleman
  noblewoman nobody nomad novice nun nurseryman occupant officer offspring operator optimist optometrist oracle
  organizer originator orphan outcast outlaw painter pal panellist parental pariah partner pastor patriarch patriot
  patron pawn performer person pessimist phantom pharmacist philosopher photographer phrase physician pilgrim
  pioneer planner player playmate playwright plumber podcaster poet policeman politician population pornstar
  practitioner prankster preacher president priest priestess prince princess prisoner prodigy producer professor
  progenitor progeny programmer prophet prospector prostitute psychologist punk pupil quarterback queen rabbi
  radical rapper realist receptionist recluse recruiter refugee reporter researcher reverend revolutionary rogue
  roofer ruler runningback sailor saint scholar scientist scion screenwriter sculptor secretary sergeant servant
  servitor shaman shepherd showgirl showman showrunner singer sinner sissy sister skier smuggler soldier soloist
  somebody son sorcerer sorceress soul specialist spectator spirit spokesperson spouse squatter staffer statesman
  stepbrother stepchild stepfather stepmother stepsister stranger streamer sultan superhero superhuman
  superintendent superstar supervisor surfer surgeon survivor sweeper sweetheart taoiseach teacher technician
  technologist teenager tenant tester therapist tiktoker toddler tourist trader tramp transcriptionist traveler
  trendsetter trooper tutor tycoon uncle underwriter user veteran veterinarian villain vip visitor voyager waiter
  wanderer warrior weatherman welder wife winner witch wizard woman worker wrestler writer yogi youth youtuber
`
  .trim()
  .split(/\s+/);
