/**
 * Wording of what pages put around articles: our own list, made by hand for English, with some of the same wording in
 * German, French, Spanish, Italian, Portuguese and Dutch; no public list of these was found. It covers buttons and prompts
 * that common software for sites prints (sharing, comments, newsletters, notices of rights and cookies). Each pattern is
 * tried on a whole line, white space made single.
 */

/** Names of services and actions on sharing buttons. */
const service =
  'facebook|twitter|x|linkedin|linked in|pinterest|reddit|tumblr|whats ?app|telegram|messenger|e-?mail|email|mail|print|pocket|flipboard|instagram|youtube|google\\+?|google plus|stumbleupon|digg|delicious|vk|vkontakte|ok|line|viber|skype|xing|weibo|wechat|qq|sms|rss|rss feed|copy|copy link|link|shortlink|permalink|clipboard|snapchat|tiktok|threads|bluesky|mastodon|nextdoor|buffer|evernote|hacker news|gmail|fark|yummly|mix|drucken|imprimer|imprimir|stampa|afdrukken';
const number = '[\\d.,]+(?:\\s?[km])?';

export interface LeftOverPhrase {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** In characters; a line that is a left-over as a whole is shorter, and a longer one is not read to its end. */
const longestWhole = 500;

function whole(reason: string, source: string): LeftOverPhrase {
  return { reason, pattern: new RegExp(`^(?=.{0,${longestWhole}}$)(?:${source})[\\s.:!»›>→…|+-]*$`, 'iu') };
}
function starting(reason: string, source: string): LeftOverPhrase {
  return { reason, pattern: new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'iu') };
}
function holding(reason: string, source: string): LeftOverPhrase {
  return { reason, pattern: new RegExp(source, 'iu') };
}

/** Lines that open a list of other articles: what follows belongs to them until the article goes on. */
export const relatedHeadings: RegExp = new RegExp(
  `^(?:${[
    '(?:see |you (?:may|might) (?:also|be interested)|you may also (?:like|be interested in|enjoy)|you might also like|more|also|further|recommended|related|popular|trending|latest|recent|top|featured|similar|suggested|must|don.t miss|most|other|up next|read next|what to read next|next up|on our radar|more from|more on|more in|editor.?s.? picks?|our picks|around the web|from the web|promoted|sponsored|partner|paid) ?(?:also|this|post|topics?|posts?|stor(?:y|ies)|articles?|news|reading|reads?|contents?|links?|coverage|headlines?|videos?|galler(?:y|ies)|comments?|searches|viewed|popular|read|shared|commented|recent|now|today|for you|by|picks?|watched|like|like this|in this|interested in|stories today|popular today|must.read|items?|from our partners|from around the web|on this topic|on this story)*',
    "(?:read|see|watch|explore|discover) (?:also|more|next|related)(?: (?:stories|articles|news|posts|from|on|about|in)(?: [\\w’']+){0,4})?",
    "also (?:read|see|on|in)|more (?:from|on|about|in) [\\w’' ]{2,40}|you may (?:also )?like(?: this)?",
    'lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie auch interessieren|auch interessant|ähnliche artikel|weitere artikel|meistgelesen',
    '(?:à )?lire aussi|à lire également|sur le même (?:sujet|thème)|articles? (?:liés|similaires|recommandés)|les plus lus',
    'le[ea] (?:también|además)|te puede interesar|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|más (?:noticias|información)|ver también',
    'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti',
    'leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|artigos relacionados',
    'lees ook|lees meer|gerelateerde (?:artikelen|berichten)|meest gelezen',
  ].join('|')})[\\s.:!»›>→…|]*$`,
  'iu',
);

/** In order: the first that fits names the reason. */
export const leftOverPhrases: readonly LeftOverPhrase[] = [
  holding(
    'copyright',
    '(?:^|\\s)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\)|\\d{4}|by\\b|[A-Z])|\\ball rights reserved\\b|\\bcopyright\\s*(?:©|\\(c\\)|\\d{4})|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati',
  ),
  starting(
    'share prompt',
    `(?:click to )?(?:share|tweet|pin|print|email) (?:this|on|via|with|to|the|by)(?: [\\w]+){0,5}\\s*(?:\\(opens in new window\\))?$|click to (?:share|print|e-?mail)|submit to|opens in (?:a )?new window|show more sharing|share your thoughts|sharing options|follow (?:us|me|him|her|them|@)|join the conversation|like us on|connect with us|find us on|add us on`,
  ),
  whole('share prompt', `follow [\\w .’']{2,40} on (?:${service})(?:\\s*(?:and|,|&|or)\\s*(?:${service}))*`),
  whole(
    'counter',
    `${number}\\s*(?::\\s*${number})*|${number}\\s*(?:shares?|views?|likes?|tweets?|reads?|votes?|retweets?|followers?|points?|hits?|pins?|reactions?|min(?:ute)?s?(?: read)?)|(?:shares?|views?|likes?|reads?|total shares):?\\s*${number}`,
  ),
  starting(
    'comments',
    'leave a (?:comment|reply)|be the first to (?:comment|know)|comments? (?:are|is|on this|for this)|post a comment|view comments|add (?:a |your )?comment|your email address will not be published|save my name,? email|required fields are marked|you must be (?:logged in|a (?:member|registered))|log ?in to (?:comment|leave|post|reply)|(?:blog )?comments powered by|please enable javascript|in reply to|cancel reply|recent comments|notify me of|this site uses akismet|what do you think|have your say|kommentar(?:e|ieren)?|laisse[rz] un commentaire|dej(?:a|ar) un comentario|lascia un commento|deixe um comentário|(?:as you comment, )?please be respectful|our goal with article comments|report (?:abuse|comment)',
  ),
  starting(
    'newsletter prompt',
    '(?:please )?(?:sign[ -]?up|subscribe|register|join|receive|get|never miss|stay (?:up|in|on top|informed|connected|updated)|don.t miss|enter your e-?mail|your e-?mail|download (?:the|our)|try our|want (?:more|the|to)|like what you|enjoy(?:ed|ing)? (?:this|reading)|support (?:our|us|independent)|donate|become a (?:member|subscriber|patron|supporter)|(?:click|tap) here|abonnieren|abonnez|inscrivez|suscr[íi]b|iscriviti|assine|inscreva|meld je aan|newsletter anmelden)(?=.*(?:newsletters?|e-?mails?|inbox|alerts?|updates?|notifications?|subscri|sign[ -]?up|whats ?app|telegram|app\\b|podcast|youtube|channel|free|member|headlines|delivered|breaking news|daily|weekly|here|club|membership|today|support|donat))',
  ),
  holding(
    'newsletter prompt',
    '^(?=.{0,140}$)(?!["“«].*["”»]).*(?:(?:sign up|subscribe|subscription)\\b.{0,60}\\b(?:newsletters?|inbox|e-?mail)|newsletters?\\b.{0,60}\\b(?:sign up|subscribe|delivered|inbox)|delivered (?:straight |directly |right )?to your (?:inbox|e-?mail)|in your inbox|thank you for subscribing|successfully subscribed|check your (?:inbox|email))',
  ),
  whole(
    'newsletter prompt',
    "(?:[\\p{L}’']+ ){0,4}(?:e-?mail )?newsletters?(?: sign[ -]?up)?|(?:daily|weekly) (?:e-?mail|digest|briefing)|(?:sign up|sign in|log ?in|subscribe|register|my account|subscribe now|subscribe today|sign up now|unsubscribe|log out|already a (?:member|subscriber)|e-?mail (?:address|alerts?|newsletters?)|enter e-?mail|get alerts?|notifications?|push notifications?|subscribe sign in|manage my account)(?: (?:now|here|today|free|for free))?",
  ),
  whole(
    'advertisement',
    'advert(?:isement)?s?(?: continue reading below)?|advertisement - (?:story|article) continues below|(?:story|article) continues (?:below|after).*|ads?|ad feedback|sponsored(?: content| by)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|continue reading(?: the main story)?|scroll (?:down )?(?:to continue|for more).*|skip advertisement|remove ads|close ad',
  ),
  starting(
    'page furniture',
    "(?:terms (?:of|and|&)|privacy (?:policy|notice|&|and)|cookie (?:policy|settings|preferences|notice)|contact us|about us|advertise|careers|site ?map|accessibility|help cent(?:er|re)|faqs?|do not sell|your (?:privacy|california)|editorial (?:standards|policy|guidelines)|corrections policy|code of (?:ethics|conduct)|request reprint|reprints|permissions|licens(?:e|ing)|syndication|legal notice|impressum|datenschutz|mentions légales|aviso legal)(?:(?:[\\p{L}’'&,|/• -]){0,80})$",
  ),
  holding(
    'page furniture',
    '^(?=.{0,300}$).*\\b(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)|by (?:clicking|signing|registering|submitting|subscribing)).{0,80}\\b(?:use[sd]? cookies|cookies?\\b.{0,40}\\b(?:experience|policy)|agree to|accept (?:the|our)|terms of (?:use|service)|privacy policy)|(?:may|might) (?:earn|receive) (?:a |an )?(?:affiliate )?commission|(?:enable|turn on|supports?|requires?) javascript|browser (?:does not|doesn.t|is not) support|protected by recaptcha|this material may not be published)',
  ),
  starting(
    'page furniture',
    '(?:tags?|filed under|topics?|posted in|categor(?:y|ies)|keywords?|labels?|in this (?:article|story)|schlagw(?:o|ö)rt(?:er)?|themen|mots[- ]clés|etiquetas|temas|tag correlati|our standards|read more about our|about the author|more about(?: the author)?|see all(?: [\\p{L}]+){1,6}$|view all|contact the author|reach (?:the )?(?:author|reporter)|(?:read|see|find) (?:more|all) (?:from|by|stories|posts|articles)|all (?:stories|posts|articles) by|originally published|this (?:article|story|post) (?:was|is|first|originally) (?:originally |first )?(?:published|appeared)|send (?:us )?(?:tips|corrections)|got a tip|have a (?:news )?tip|to report (?:a correction|an error))',
  ),
  starting(
    'related posts',
    '(?:read (?:more|also|next)|more|related|see also|also read|also see|also on|watch|photos?|video|in (?:photos|pictures)|gallery|don.t miss|recommended|must.read|lesen sie auch|mehr zum thema|lire aussi|à lire|lea también|lee también|leggi anche|leia também|lees ook)\\s?[:|»>]',
  ),
];

export interface LeftOverWords {
  readonly reason: string;
  /** Lower case; a line is a left-over if it holds nothing else, numbers aside, and one of `telling`. */
  readonly words: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly most: number;
}

const serviceWords = service.replaceAll('\\\\+?', '').replaceAll('?', '').split(/[| ]/);

function wordList(reason: string, most: number, telling: string, others: string): LeftOverWords {
  return {
    reason,
    most,
    telling: new Set(telling.split(' ')),
    words: new Set([...telling.split(' '), ...others.split(' ')]),
  };
}

/** Lines that hold nothing but such words; tried before the phrases. */
export const leftOverWords: readonly LeftOverWords[] = [
  wordList(
    'share prompt',
    20,
    `share shares tweet pin follow teilen partager compartir condividi compartilhar delen ${serviceWords.join(' ')}`,
    'post send like print e-mail email save comment this us on via with to by and or a friend it link article story page now more sur auf en su op feed shared icon button window opens in new',
  ),
  wordList(
    'comments',
    8,
    'comment comments replies reply discussion responses response kommentare commentaires comentarios commenti comentários reacties',
    'no view read show add post leave write see hide load all more be the first to join a your yet so far cancel on this story article here below section are closed off feed policy guidelines 0 submit log in',
  ),
  wordList(
    'page furniture',
    6,
    'next previous prev back forward close open menu search home more cancel skip play pause mute replay loading top reset details transcript expand collapse toggle caption slideshow gallery read see show view load learn continue watch listen click tap',
    'full the all less reading article story here now on this video below photo photos image images in original larger size full-size map out about to find up of go return jump main content navigation live audio hide enlarge slide post page font text fullscreen a is not available settings',
  ),
];

/** Words that name parts of a site, on a line of their own. */
export const sectionLabels: ReadonlySet<string> = new Set(
  'home news world local national international politics business economy markets money finance sport sports football opinion comment analysis editorial editorials culture arts entertainment lifestyle life style travel food health science tech technology environment climate education weather obituaries classifieds jobs cars property video videos photos podcasts podcast magazine features blogs blog letters columnists breaking latest trending live archive shop store games crosswords horoscopes tv radio celebrity fashion books music film movies media crime courts transport royal africa asia europe americas middle-east us uk u.s. world-news us-news uk-news top-news top-stories breaking-news press-releases space nature humans physics tech-news'.split(
    ' ',
  ),
);
