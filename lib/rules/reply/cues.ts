/** The words that a reply is read by. Data only; what they weigh stands in weights.ts, what they mean in offer.ts. English. */
import { stem } from '../../text/content.ts';

/** Wordings that stand under any message, whatever it says. */
export const CANNED: readonly string[] = [
  '(thank you|thanks) for (reaching out|contacting us|getting in touch|your (message|feedback|comment|patience|interest|understanding|enquiry|inquiry|valuable {word}|valued {word})|tweeting|bringing this to our attention|letting us know)',
  '(your|this) (feedback|opinion|comment|satisfaction|experience) (is|are) (very|really|extremely|so|) (important|valuable|valued)',
  'we (value|appreciate) your (feedback|business|patience|comments|loyalty|understanding|support)',
  '(apologise|apologize|apologies|sorry) for (any|the|all the|your) (inconvenience|inconveniences|trouble|troubles|frustration|delay|issue|confusion)',
  '(accept|sincere|sincerest|deepest) (our|) apologies',
  '(i|we) (truly|fully|completely|can|) understand (how|your|the) (frustrating|frustration|upsetting|concern|concerns|inconvenience)',
  "(we'd|we'll|we would|we're|i'd|i'll|i'm|) be (happy|glad|more than happy) to (help|assist|look)",
  '(happy|glad|here|able|love|like|want) to (help|assist)',
  '(assist|help) you (further|better|with this|out)',
  '(further|any) assistance',
  '(look|looking) into (this|it|that|the matter)',
  '(pass|passed|forward|forwarded|share|shared) (this|it|your feedback|your comments|that) (on|along|) (to|with) (the|our) (relevant|appropriate|team|right)',
  "(please|) (feel free|don't hesitate) to (contact|reach|ask|get|let)",
  '(let|keep) us (know|posted|updated)',
  '(reach|get in touch|contact) (out to|with|) our (support|customer|care|service|team|experts)',
  '(have|enjoy) a (great|nice|good|lovely|wonderful) (day|weekend|evening|one)',
  '(these|this) (tips|link|steps|article|page) (may|might|should|can) help',
  '(sorry|disappointed|concerned) to (hear|see|read) (this|that|about|of|it)',
  '(we|our team) (take|takes) (this|all|such|these) (very|) (seriously|feedback|matters)',
  'dear (customer|valued|sir)',
  '(kind|best|warm) regards',
  '(working|work) (hard|tirelessly|constantly) (to|on)',
  '(strive|striving|committed|endeavour|endeavor) to (provide|offer|improve|improving|deliver|delivering|give|providing)',
  '(hope this helps|at your earliest convenience|get you pointed|anything else|we hear you)',
];

/** Sending people elsewhere, in full: what a tip shows. */
export const SENT_AWAY: readonly string[] = [
  '(please|pls|just|can you|could you|kindly|do|) (dm|pm|inbox|message) (us|me)',
  '(please|pls|just|can you|could you|kindly|do|) (send|drop|shoot) (us|me) (a|an) (dm|pm|private message|direct message|message|email|e-mail)',
  '(please|pls|just|can you|could you|kindly|do|) (send|drop|shoot) a (dm|pm|private message|direct message)',
  '(please|pls|just|can you|could you|kindly|do|) (contact|call|email|e-mail|ring|phone|reach out to) (us|our support|customer service|customer support|our team|our support team|our customer service|our helpdesk)',
  '(check|see) your (dms|dm|inbox|messages)',
  "(we've|i've|just) (sent|dm'd|messaged|pm'd) you (a|) (dm|pm|message|)",
  '(visit|see|check|read|consult) (our|the) (website|site|faq|faqs|homepage|docs|documentation|help page|help centre|help center)',
  '(dm|pm|inbox|message) (us|me|) for (price|prices|pricing|cost|costs|details|info|more)',
  '(find|get) (all|any|more|the|this|that|) ({word}|) (on|at|in) our (website|site|homepage|faq|app)',
  '(please|pls|just|) (use|fill in|fill out|complete) (our|the|this) (contact|online|web|complaint|complaints|feedback) form',
  '(please|pls|just|) (raise|open|submit|log) a (ticket|case|request|complaint)',
  '(please|pls|just|) (get in touch with|contact|speak to|talk to) (our|) (customer|guest|member|passenger) (service|services|care|support|relations|team)',
  '(take|continue|move) this (to|in) (dm|dms|private|messages)',
];

/** The same, and shorter or weaker ways to say it. */
const ELSEWHERE = [
  ...SENT_AWAY,
  '(dm|pm|inbox|message) (us|me|your|the|details)',
  '(reply|respond|answer|continue|back) (in|by|via|to) (a|the|our|your|) (dm|dms|pm|private)',
  '(send|drop|shoot) (us|me|) (a|an|) (dm|pm|private message|direct message|message|email|e-mail)',
  '(via|by|in|through|to|a) (dm|pm|direct message|private message)',
  '(please|pls|can you|could you) (dm|pm)',
  '(call|email|e-mail|ring|phone) (us|our)',
  '(reach|contact|visit|check) (out to|) (us|our|the) (support|website|site|team|page|help)',
  'click (the link|here)',
  '(use|using|following|visit) (this|the) link',
  'link below',
];

const YES = [
  "(yes|yep|yeah|yup|sure|absolutely|certainly|definitely|of course|indeed|correct|that's right|exactly|we do|it does|you can|we can|we'll|only|included|except|instead|unless|depends|gladly)",
];
const NO = [
  "(no|nope|not|never|don't|doesn't|isn't|aren't|can't|won't|haven't|hasn't|wasn't|unfortunately|afraid|sadly|unable)",
];
const WHEN = [
  '(today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|january|february|march|april|june|july|august|september|october|november|december|mon|tue|tues|wed|thu|thurs|fri|sat|sun|day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|min|mins|noon|midnight|morning|afternoon|evening|night|weekend|immediately|overnight|daily|weekly|monthly|annually|spring|summer|autumn|winter|easter|christmas|am|pm|always open|open always|anytime|any time|round the clock)',
  '(from|at|until|till|by|between|after|before|around|about) {number} (to|am|pm|and|until|sharp|every|on|each|tomorrow|today|)',
  '{number} (to|until|till) {number}',
  '(open|opens|close|closes|closed|starts|begins|ends) {number}',
  "(not|don't|haven't|hasn't|no) ({word}|{word} {word}|{word} {word} {word}) yet",
  'no (date|time|day|plans)',
  '(as soon as|once|when) (the|it|we|they|you|all|everything|everybody)',
  '(out for delivery|on (its|the|their) way)',
];
const AMOUNT = [
  '(euro|euros|pound|pounds|dollar|dollars|cent|cents|eur|usd|gbp|pence|percent)',
  '(free|nothing|none|unlimited|several|few|dozen|half|double|both)',
  '(kilometre|kilometres|km|mile|miles|metre|metres|cm|mm|kg|grams|litre|litres)',
  '(small|medium|large|smaller|larger|bigger|shorter|longer)',
  '(more|fewer|less) than',
  '(depends|enough|plenty|hundreds|thousands|too many|a lot)',
];
const WHY = [
  '(because|due to|since|as we|so that|in order to|caused by|the reason|reason is|owing to|thanks to)',
  'to (keep|make|avoid|ensure|protect|prevent|save)',
];
const STEPS = [
  '(go|head) to',
  '(open|tap|click|select|choose|press|hold|scroll|type|enter|turn|switch|try|follow|restart|reinstall|reset|unplug|update|download|fill|bring|write|ask|call|visit|apply|use|take|put|add|remove|hold|check|sign) (the|your|on|off|it|a|an|this|to|in|out|with|up|for|all|at|by|these|those|down|back|into)',
  'you (can|could|need to|have to|should|just|may|will need)',
  'by {word} (the|your|it|a|an)',
  '(first|then|next|after that|step)',
  "here's how",
];
/** What they can, may or must do. */
const YOU_CAN = ['(you|u) (can|could|may|might|need|have to|should|must|will)'];
const DONE = [
  "(i've|we've|have|has been|is|are) (just|now|already|) (sent|done|changed|fixed|refunded|replaced|cancelled|booked|added|updated|corrected|removed|restored|ordered|posted|shipped|reset|checked|asked|resolved|made)",
  '(just|now|already) (sent|done|changed|fixed|refunded|replaced|posted|shipped)',
  "(i'll|we'll) (send|refund|replace|call|bring|post|change|fix|add|correct|remove|cancel|book|swap|collect|deliver|write)",
  "(here's|here you go|here they are|here it is)",
  'on (its|the) way',
  '(refunded|corrected|sorted|replaced|sent|done|fixed|added|noted)',
];
/** No answer yet, but a promise of one; it counts where it says when. */
const LATER = [
  "(i'll|we'll|let me|i'm going to) (find out|ask|check|look|come back|get back|write|tell you|let you know|answer)",
];
const IN_PLACE = [
  '(at|in|on|from) (the|our|your|{word})',
  '(here|upstairs|downstairs|online|outside|square|shop|store|counter|website|app|menu|settings)',
];
const WHERE = ['(located|near|nearby|opposite|beside|behind|next to|inside|street|road|lane|avenue|station)'];
const GIVES_BACK = [
  'glad (you|we)',
  'so (happy|pleased|glad|nice|kind)',
  '(made|make|makes) (our|my) day',
  '(thank|thanks|thx|grateful)',
  'enjoy',
  '(see|have) you (soon|on board|again)',
  'welcome',
];

/** Talk among friends. */
const BANTER = [
  '(lol|lolz|lmao|rofl|haha|hahaha|hahahaha|hehe|hehehe|omg|wow|aww|awww|yay|oops|ooh|hmm|hmmm|dude|yuck|geez|ha ha|just kidding)',
];

/** Stems of the trade's words: they stand in any answer that a help desk sends. */
export const ANYBODYS: ReadonlySet<string> = new Set(
  `access account address agent answer app apologies appreciate assist assistance attention available booking care chat check
  choose click community concern confirm connect contact customer detail details device direct email error experience feedback
  follow form forward frustrating frustration glad great happy hear help inbox inconvenience info information
  investigate issue link live love matter message moment name number online option order page pass patience phone private
  problem provide question reach receive reference reply report request resolve response review send service share sorry
  started steps submit suggest support team tell thank tip understand update version via visit website`
    .split(/\s+/)
    .map(stem),
);

/** Stems of kind and proud words: a sentence of nothing else answers no question. */
export const PLEASANT: ReadonlySet<string> = new Set(
  `best bestseller enjoy excited excitement fantastic favorite favourite fun good hearing hope kind like lovely meet
  nice popular proud seeing seller sorry stay trouble tuned visiting wait weekend welcome wonderful year`
    .split(/\s+/)
    .map(stem),
);

/** A sentence that begins so takes up what was asked: "it comes in green", "only on a lead", "at the door from six". */
export const TAKES_UP: ReadonlySet<string> = new Set(
  `it its it's he she every each they they're that that's this there there's those these here only just still not nothing none all any both some many
  most sold somebody someone nobody everybody closed open a an at in on by with from behind under over next until for once as when
  because since after before usually mostly normally always never up out down`.split(/\s+/),
);

/** What to look for in a reply, by what it says about it. */
export const CUES = {
  canned: CANNED,
  elsewhere: ELSEWHERE,
  yes: YES,
  no: NO,
  when: WHEN,
  amount: AMOUNT,
  why: WHY,
  steps: STEPS,
  youCan: YOU_CAN,
  done: DONE,
  place: IN_PLACE,
  where: WHERE,
  later: LATER,
  givesBack: GIVES_BACK,
  banter: BANTER,
};
export type Cue = keyof typeof CUES;
