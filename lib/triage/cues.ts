/**
 * The wordings that triage listens for, by cue: families that people use, with the spellings of both sides of the Atlantic
 * and the usual slips. Notation: lib/text/phrases.ts. Pure data; what a cue counts for is in weights.ts. English.
 */
export const CUES = {
  /** Something does not do what it should. */
  broken: [
    "(doesn't|don't|didn't|won't|not|isn't|aren't|wasn't|stopped|stops|never|quit) (work|works|worked|working|load|loading|open|opening|charge|charging|respond|responding|play|playing|connect|connecting|sync|syncing|start|starting|update|updating|send|sending|show|showing|receive|receiving|deliver|delivering|let|letting|allow|allowing|accept|accepting|recognise|recognize|available|functioning)",
    "(can't|couldn't|unable to|not able to|won't let me) (even|) (log|login|access|get|find|use|open|connect|load|see|watch|view|play|send|receive|pay|book|order|check|sign|change|cancel|update|download|install|activate|reach|speak|talk|call|contact|make|do|buy|add|remove|print|track|return|claim|listen|stream|upload|type|turn|understand|figure)",
    '(broken|broke|breaks|breaking|crash|crashes|crashed|crashing|error|errors|bug|bugs|glitch|glitches|glitching|glitchy|faulty|defective|damaged|unusable|unresponsive|freezing|freezes|frozen|lag|lags|lagging|laggy|buggy|malfunction|malfunctioning|buffering)',
    '(fail|fails|failed|failing|failure|issue|issues|problem|problems|trouble|fault|faults|mistake|mistakes|mix-up)',
    '(outage|outages|is down|are down|been down|still down|down again|went down|goes down|offline|no service|no signal|no internet|no power|no hot water|shut off|shuts off|cut off|disconnected|drops out|dropping out)',
    '(stuck|stranded|locked out|missing|lost|disappeared|vanished|fell apart|falling apart|came off|fell off|gone missing|leak|leaks|leaked|leaking|dead|died|dying|slow|wrong|incorrect|ruined|ruining|ruins|stained|scratched|torn|ripped|mouldy|moldy|stale|expired|out of date)',
    '(rattling|bent|cracked|leaky|burnt|soggy|spilled|spilt|squashed|rotten|noisy|(hair|hole|holes) in (my|our|the|it))',
    '(unable|struggling|failing|refuses|refusing) to',
    '(mess|messes|messed|messing|screwed|screw|screws|screwing|mucked|cocked) up',
    '(a|what a|this|such a|huge|total|complete) mess',
    '(too|freezing|stone) (loud|noisy|cold|hot|small|tiny|salty|crowded|overcrowded|dark|dear|weak|dry|tight|thin)',
    '(smelled|smelt|stinks|stank|reeks|reeked|smells (of|like|bad|awful|terrible))',
    '(getting|gets|got|gone|going|went|goes) (worse|downhill|wrong|bad)',
    '(had|have|having) to (leave|walk|wait|stand|queue|call|chase|pay extra|pay twice|go back|ask twice|throw|bin|redo|reset|restart|reinstall)',
    '(keeps|keep) (crashing|freezing|failing|dropping|saying|telling|getting|happening|going|asking|coming|losing|cutting|changing|stopping|turning|disconnecting|kicking|logging|sending|giving|cancelling|canceling)',
    '(logs|logged|logging|kicks|kicked|kicking|signs|locks|throws) (me|us|you) out',
    '(was|were|am|is|are) supposed to (be|have|get|arrive|come|leave|receive|call|deliver)',
    "(should|shouldn't) (not be|not have|be able|have been|have had|be charging|never|be charged|have to)",
    'no longer (work|works|working|available|supported|able|have|has|get|gets)',
  ],
  /** Looks broken and is not. */
  'no broken': [
    "(no|not a|not an|without|any|zero|isn't a|never a|never an|never any) (problem|problems|issue|issues|trouble|error|errors|fault|mistake)",
    '(never|not) (fail|fails|failed|fail to|lost|lose|missing)',
    '(first world|1st world|my|your own) (problem|problems)',
  ],
  /** Waiting, late, called off, unheard. */
  waiting: [
    '(on hold|still waiting|been waiting|keep waiting|kept waiting|waited|waiting for|waiting on|awaiting|wait time|wait times|waiting time|hold time|long wait|longest wait|the queue|long queue|long line)',
    '(late|delay|delays|delayed|delaying|overdue|cancelled|canceled|cancelling|canceling|postponed|rescheduled|diverted|overbooked|backlog)',
    '{number} (+|plus|more|) (hours|hrs|hr|hour|days|day|weeks|week|wks|months|minutes|mins|min|times|calls|emails|attempts)',
    '(for|over|in|took|takes|taken|after) (hours|days|weeks|months|ages|years|forever|an hour|a week|a month|a year|half an hour)',
    '(check|read|see|answer|answered|reply to|replied to|respond to|responded to) (my|our) (dm|dms|message|messages|email|emails|mail|tweet|tweets|question|questions)',
    '(please|pls|plz) (reply|respond|answer)',
    '(been|keep|kept) (asking|calling|emailing|writing|trying|telling)',
    '(sat|sit|sitting|stood|stand|standing|circling) (on|in|at|here|around) (the|a|this|your|) (plane|tarmac|runway|gate|airport|station|platform|line|queue|traffic|lobby|phone)',
    '(no|without|zero|any|never a|never an) (response|responses|reply|replies|answer|answers|explanation|notification|notice|warning|communication|resolution|update from you|apology|callback|call back|follow-up)',
    '(nobody|no one|noone|no-one) (is|has|was|will|can|could|would|answers|answered|answering|ever|knows|cares|seems|from|to|there|called|replied|responds|responded|wants)',
    "(haven't|hasn't|never|not|didn't|still not) (heard|hear|received|receive|got|gotten|replied|responded|called|arrived|shown up|turned up|showed up|come|came|been delivered|been able|had)",
    '(heard|hear|received|got|had) (absolutely|) nothing',
    "(still|yet) (no|not|nothing|waiting|hasn't|haven't|can't|isn't|don't|doesn't|won't|down|off|closed|shut|broken|missing|stuck)",
    "(where's|where is|where are|wheres|when will|when is|when are|whens) (my|our|the) (order|orders|bag|bags|luggage|baggage|suitcase|package|parcel|delivery|refund|money|stuff|item|items|flight|plane|bus|train|driver|food|credit|account|service|power|internet)",
    '(hung up on|hang up on|hanging up on|kept on hold|put on hold|being ignored|been ignored|ignoring|ignores|(ignored|ignore) (me|my|us|our|it)|chase|chasing|chased)',
    '(answer|answers|answering|pick up|picks up|picking up) (the|your|a|my) (phone|phones|call|calls|emails|dm|dms)',
    '(tried|trying) (to|calling|ringing|emailing|messaging|everything|several|multiple|many)',
    '(again|yet again|once again|third time|second time|fourth time|every time|everytime|every single time|every day|everyday|constantly|repeatedly|same thing)',
  ],
  /** Once more, and gladly. */
  'no waiting': [
    '(thanks|thank you|thx|cheers|congrats|congratulations|welcome|sorry|hello|hi) again',
    '(open|opened|opens|back|stocked|available|running|working|works|fixed|sorted|better|well|together|home|full|in stock|up and running) again',
    '(see|meet|visit|join|read|watch) (you|us|it|them|there|here|) again',
  ],
  /** The wait told in hours and weeks, and the phone that is no help. */
  'held up': [
    '{number} (+|plus|more|) (hours|hrs|hr|hour|weeks|week|wks|months)',
    '(hours|hrs)',
    '(for|over|took|takes|taken|after) (hours|days|weeks|months|ages|years|forever|an hour|a week|a month|a year|half an hour)',
    '(half|nearly|almost|over|another|more than|at least) (an hour|a day|a week|a month|a year)',
    '(on hold|hung up|hangs up|hanging up|voicemail|answerphone)',
  ],
  /** Hours that nobody waits. */
  'no held up': [
    '(opening|business|office|working|visiting|school|happy|rush|your|the|what|which) (hours|hour)',
    '(open|opened) (for|) {number} hours',
    '(have|got|stay|staying|visiting|spend|spending) (only|just|for|about|) {number} (hours|hrs|hour|days|day|weeks|week|months|minutes|mins)',
    '{number} hours a day',
  ],
  /** Wants to know how it is done, or whether it may be. */
  'how to': ['(how|where|what) (do|can|should|could) (i|we)', '(can|could|may) (i|we)'],
  /** Not yet. */
  ahead: [
    '(tomorrow|tmrw|next week|next month|next year|next weekend|this weekend|next summer|soon|upcoming|coming up)',
  ],
  anger: [
    '(disaster|disasters|disastrous|catastrophe|catastrophic|fiasco|debacle|chaos|chaotic|hassle|torture|agony|painful|painfully|insult|insults|incompetency|unprofessionalism|inefficient|inefficiency|inconsiderate|disorganised|disorganized|disorganisation|disorganization|inappropriate|offensive|unreasonable|unjustified|unpleasant|unsuitable|inaccurate|inconsistent|uncalled for|miscommunication|arrogant|arrogance|ignorant|ignorance|condescending|patronising|patronizing|understaffed|short-staffed|(lack|lacking) of|lacks)',
    '(worst|disrespectful|obnoxious|negligent|negligence|substandard|mediocre|uncomfortable|unsatisfactory|deplorable|despicable|hideous|ludicrous|irresponsible|unethical|deceptive|deceived|horrified|unfriendly|unhelpful|overpriced|too expensive|so expensive|too pricey|terrible|terribly|awful|awfully|horrible|horribly|horrendous|horrid|ridiculous|ridiculously|unacceptable|inexcusable|unforgivable|pathetic|useless|worthless|rude|rudely|rudeness|appalling|appalled|shocking|shockingly|disgusting|disgusted|disgrace|disgraceful|atrocious|abysmal|dreadful|diabolical|incompetent|incompetence|unprofessional|misleading|misled|unbelievable|absurd|nonsense|embarrassing|embarrassment|filthy|dirty|gross|inedible|intolerable|outrageous|nightmare|idiots|idiotic|idiot|stupid|stupidity|dumb|dumbest|dishonest|greedy|greed|liar|liars|lies|lied|lying|thieves|crooks|clueless|shambles|shambolic|farce|trash|trashy|garbage|rubbish|hypocrisy|hypocrites|cheats|cheated|careless|sloppy|shady|robbery|laughable|hopeless|inept|unreliable|inconvenience|inconvenient|confusing|unfair|insulting|insulted)',
    '(disappointed|disappointing|disappointment|disappoint|disappoints|dissapointed|dissappointed|frustrated|frustrating|frustration|frustrates|annoyed|annoying|annoys|angry|furious|unhappy|upset|upsetting|pissed|pissing|livid|fuming|outraged|offended|dissatisfied|unsatisfied|fed up|sick of|tired of|sick and tired|had enough|had it with|unimpressed|let down|letdown|let me down|bummed|bummer|regret|regretting|irritated|irritating|infuriating|infuriated|exhausted|stressed|stressful|boo)',
    '(wtf|smh|ffs|omfg|fml|hell|fuck|fucks|fucking|fucked|fuckin|fkn|effing|freaking|freakin|frigging|bloody|shit|shitty|shite|bullshit|bullshitting|bs|crap|crappy|damn|dammit|goddamn|suck|sucks|sucked|sucky|lame|joke|ugh|argh|grr|grrr|lousy|poor|poorest|poorly|bad|badly|worse|worsening|hate|hates|hated|hating|shame|shameful|ashamed|fraud|rip-off|ripped off|ripping off|screwed|scam|scams|scammed|scammers|con artists|waste|wasted|wasting)',
    "(not|isn't|wasn't|aren't|weren't) (cool|good enough|ok|okay|acceptable|right|fair|helping|helpful|much help|what i paid|what i ordered|as described|as advertised|worth it|up to (standard|scratch|par))",
  ],
  /** Looks angry and is not. */
  'no anger': [
    "(not|isn't|wasn't|not too|not half|not that) bad",
    "(never|doesn't|don't|didn't|won't|not) (disappoint|disappoints|disappointed|suck|hate|regret|upset)",
    '(too|my|so) bad (i|we|for|luck)',
    'bad (ass|boy|girl|day)',
    '(damn|fucking|freaking|bloody|shit|hell|insanely|crazy|so damn) (good|great|nice|well|fine|brilliant|amazing|awesome|right|love|perfect|beautiful|delicious)',
    '(holy|hot) (shit|crap|damn|hell)',
    'hell (yeah|yes|of a|yea)',
    'the shit',
  ],
  /** What you did, told to your face. */
  blame: [
    "(you|u|they|y'all|yall) (guys|people|all|) (never|don't|didn't|won't|can't|haven't|aren't|lost|charged|cancelled|canceled|delayed|ruined|messed|screwed|left|broke|forgot|ignore|ignored|refuse|refused|denied|forced|switched|sold|overbooked|lied|failed|stole|took|owe|made me|made us|keep|kept|should be|should have|need to|suck)",
    '(how|why) (can|could|would|do|does|did|is|are) (you|u|they) (guys|not|possibly|even|still|keep|take|never|always|have|charge|treat|expect)',
    '(do|does|did) (you|u|they|anyone|anybody) (guys|even|actually|ever|not) (care|forget|listen|bother|read)',
    '(been|was|were|being|got|getting|get) (charged|told|given|moved|bumped|kicked|denied|refused|rejected|blocked|locked|suspended|banned|transferred|treated|forced|ignored|stranded|overcharged|billed|misled|lied to|scammed|promised|quoted|passed|sold)',
    '(are|r) (you|u) (guys|) (kidding|serious|joking|for real|insane)',
    '(is this|this is|is that) (how you|how u|what you|what u|the way you|your idea of|supposed to|acceptable|normal)',
    '(what|how|why|where|who|when) (on earth|in the world|the hell|the heck|the fuck)',
    '(what are you (thinking|waiting for)|come on guys)',
    '(get|sort|pull) (it|your act|yourself|yourselves|this) (together|out)',
    'step (it|up) (up|your game)',
    '(what|which) (kind|type|sort) of (service|company|customer|place|business|support|joke)',
    "what's the (point|use)",
    '(last time (i|we) (fly|use|shop|buy|order|come|book)|(done|through|finished) with (you|them|this)|stopped (flying|using|shopping|buying|ordering))',
    '(do|be|try) better',
    '(need|needs|time) to (improve|fix|do better|change|work on|train|learn|step up|sort|be fixed|get it together)',
    "(wouldn't|won't|would never|will never) (recommend|be back|return|use|shop|fly|be flying|be using|be ordering|be shopping|be buying|be going|buy)",
    '(never|not) (ever|) (again|fly|flying|buy|buying|shop|shopping|use|using|order|ordering|coming back|going back|book|booking|recommend|trust|stay|staying|eat|eating) (with|from|at|here|there|this|you|your|again|another|anything|ever)',
    '(lost|losing|lose) (a|my|our|your) (loyal|) (customer|customers|business|loyalty|custom|trust)',
    '(switching|moving|going|taking my business) (to another|to a different|elsewhere|to your competitor|to the competition)',
    '(cancelling|canceling|cancel) my (account|subscription|membership|service|contract|order|plan|card)',
  ],
  /** Praise that is meant the other way round. */
  sarcasm: [
    '(thanks|thank you|thx|congrats) (so much|a lot|again|) for (nothing|ruining|wasting|losing|breaking|delaying|cancelling|canceling|ignoring|charging|overcharging|stranding|leaving|making me|making us|making my|keeping me|keeping us|not|never|hanging up|the delay|the delays|the wait|the lack|the late|the horrible|the terrible|the awful|the worst|the miserable|the lousy|the poor|the bad|screwing|messing|scamming|lying|forgetting|refusing|sending the wrong)',
    '(great|good|nice|brilliant|excellent|amazing|lovely) (job|work|going|way to) (losing|ruining|breaking|delaying|cancelling|canceling|overbooking|wasting|leaving|ignoring|failing|messing|screwing|forgetting|charging|not|lose|ruin|break|waste|treat|mess)',
    'way to (ruin|lose|treat|waste|break|mess|screw|fail|drop|not|alienate)',
    '(love|loving|enjoy|enjoying|enjoyed|nothing like|nothing better than|always fun|glad|happy|great|fun) (to be|being|) (waiting|stuck|sitting on|sitting in|standing in|on hold|charged|overcharged|ignored|lied to|stranded|hung up on|having to|paying for|paying extra|spending {number}|wasting)',
    '(oh great|oh joy|just great|just lovely|just wonderful|just brilliant|just what i needed|how lovely|how nice of you|how convenient|nice try|real classy|gee thanks|thanks a bunch)',
    'how hard (is it|can it be|could it be)',
  ],
  /** Wants it put right. */
  redress: [
    '(refund|refunds|refunded|refunding|reimbursement|reimburse|reimbursed|compensation|compensate|compensated|money back|chargeback|replacement|replaced)',
    '(charged|overcharged|overcharge|billed|charging me|charge me|charging us|debited|owed|owes|owe me|double charged|charged twice|fee|fees)',
    '(complain|complaint|complaints|complaining|complained|formal complaint)',
    '(stop|quit) (sending|calling|texting|emailing|charging|spamming|ringing) (me|us)',
    '(please|pls|plz) (fix|resolve|sort|solve|stop|reconsider|do something|look into|bring back|change|undo|remove)',
    '(fix|rebook|rebooked|rebooking|reroute|rerouted|rescheduling)',
    '(fixing|resolve|resolving|solve|sort|address|correct) (this|it|your|that|the|my|these|ur)',
    '(need|needs|want|demand|expect|deserve) (my money|my order|my package|my bag|answers|an answer|an explanation|an apology|a response|a resolution|resolution|this fixed|this resolved|it fixed|to be fixed|to be addressed|it resolved)',
    "(what's|what is|whats) (happened|happening|going on|wrong|the deal|up) (with|to)",
    '(stole|stolen|lost|damaged|broke|broken|ruined|missed|missing|delayed|cancelled|canceled) (my|our)',
    '(speak|talk|spoke|get through|speaking|talking) (to|with) (a|an|someone|somebody|anyone|anybody|your) (human|person|manager|supervisor|rep|)',
  ],
  still: ['(still|yet|anymore|any more|already)'],
  negation: [
    "(not|no|never|nothing|none|nobody|neither|nor|without|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|ain't|nope|cant|wont|dont|didnt|doesnt|isnt)",
  ],
  /** A no that denies nothing. */
  'no negation': [
    '(not a|not one|no|without a|not a single) (scratch|dent|crack|mark|flaw|hitch|hiccup)',
    '(not only|not just|not to mention|no doubt|no wonder|no problem|no problems|no worries|no prob|why not|no need|if not|not sure if|can not wait|no thanks|no biggie)',
    "(can't|couldn't) (wait|believe|agree|say|help but|help it|thank|be more|be happier|be better|recommend|ask for|beat|imagine|ignore)",
  ],
  mine: ['(my|me|mine|our|us)'],
  /** Talks about you. */
  yours: ['(your|ur|yours|you guys|you people|your company|yourselves)'],
  /** What people get from you, by name. */
  custom: [
    '(order|orders|account|accounts|app|website|web site|site|web page|login|password|email|emails|delivery|deliveries|package|packages|parcel|parcels|shipment|tracking|courier|receipt|invoice|bill|bills|billing|payment|payments|subscription|membership|booking|bookings|reservation|reservations|appointment|confirmation|store|stores|shop|branch|item|items|product|products|purchase|warranty|contract|policy|claim|update|updates|version|device|wifi|wi-fi|internet|broadband|signal|connection|battery|screen|system|systems|server|servers|computer|computers|software|power|meter|luggage|baggage|bag|bags|suitcase|seat|seats|ticket|tickets|flight|flights|gate|plane|boarding|train|trains|bus|coach|room|hotel|meal|card|charge|charges|balance|statement|credit|deposit|money)',
  ],
  why: ['(why|how come|what gives|wth)'],
  staff: [
    '(customer|customers|customer service|customer services|customer care|customer support|cust serv|agent|agents|rep|reps|representative|representatives|staff|employee|employees|crew|driver|drivers|manager|managers|management|supervisor|attendant|attendants|cashier|technician|tech support|helpline|hotline|call centre|call center|support team|service)',
  ],
  /** Nice things said. */
  praise: [
    '(love|delight|delighted|fav|compliment|compliments|welcoming|attentive|commend|commendable|applaud|genius|thrilled|ecstatic|satisfied|loved|loving|loves|adore|adored|luv|luvs|awesome|amazing|amazed|amazingly|excellent|fantastic|fab|brilliant|wonderful|wonderfully|superb|outstanding|fabulous|incredible|incredibly|delicious|beautiful|beautifully|gorgeous|stunning|stellar|impressive|impressed|magnificent|marvellous|marvelous|flawless|flawlessly|phenomenal|terrific|spectacular|hero|heroes|superhero|gem|legend|legends|classy|exceptional|exceptionally|lovely|enjoyable|enjoyed|enjoying|enjoy|smooth|smoothly|delightful|pleasant|pleasantly|yay|yum|yummy|tasty|tastiest|loveliest|woohoo|woo hoo|hooray|epic|favourite|favorite|faves|fave|lifesaver|life saver|rockstar|rock star|first class|world class|top notch|second to none|five stars|5 stars)',
    '(kudos|props|shoutout|shout-out|bravo|well done|hats off|cheers|congrats|congratulations|good job|great job|nice job|good work|nice work|great work|keep it up|keep up the good work|way to go|good on you|credit to|nailed it)',
    '(you|u|they|team|guys|crew|staff|service) (rock|rocks|rocked|rule|rules|killed it|nailed it|made it|came through|saved)',
    '(the|my|hands down|simply|is|are|was|were|always|absolutely|truly|by far|still|easily) (the|) best',
    '(deserve|deserves) (a|an|some|all the) (raise|medal|award|promotion|bonus|recognition|star|credit|praise|shoutout)',
    'best (airline|service|customer service|flight|crew|staff|experience|company|team|store|shop|place|food|customer|purchase|app|decision|day|thing|people|song|band|video|ever|in the|in town|around|of the)',
    '(great|gr8|good|nice|nicest|nicely|so kind|very kind|kindness|kindest|friendly|friendliest|helpful|perfect|perfectly|happy|glad|pleased|best|better|fun|cool|excited|exciting|grateful|thankful|blessed|lucky|quick|quickly|courteous|polite|caring|thoughtful|generous|professional|efficient|hilarious|funny|comfortable|comfy|easy|superior|super|sweet|looking forward|worth it|recommend|painless|seamless|on time|spotless)',
    '(appreciate|appreciated|appreciates|appreciative|appreciation)',
    "can't (wait|thank|recommend)",
    '(not a|not one|without a|not a single) (scratch|dent|crack|mark|flaw|hitch|hiccup)',
    "couldn't (be|ask|have been|have asked) (happier|better|more|for more|for a better|nicer|for better)",
    '(not bad|not too bad|not half bad|no complaints|can not complain|above and beyond|extra mile|so far so good|big fan|huge fan|long time fan)',
    '(made|make|makes|making) (my|our) (day|week|night|trip|evening|morning|weekend|year|holiday|vacation)',
    '(put|puts|putting) a smile',
    "(never|doesn't|don't|won't|didn't) (disappoint|disappoints|disappointed)",
    '(prompt|promptly|speedy|responsive|accommodating|gracious|graciously|considerate|thorough|memorable|unforgettable|refreshing|heartwarming|adorable|magical|heavenly|reliable|trustworthy|punctual|genuine|sincere|first rate|on point|a joy|a treat|a pleasure)',
    '(helped|saved|rescued|looked after|looking after|took care of|taking care of|takes care of) (me|us|my|our|him|her|them|everyone)',
    '(went|goes|going|gone) (out of (your|their|his|her) way|above)',
    '(came|come|comes|coming) (through|to the rescue)',
    "(will|i'll|we'll|gonna|going to|can't wait to|always|definitely) (always|definitely|gladly|) (be back|come back|return|recommend|(fly|use|book|shop|buy|stay|order|travel|go|eat) (with|here|there|again))",
    '(customer|fan|friend) for life',
  ],
  /** Would be nice, and is not so. */
  'no praise': [
    "(would|could|should|might|it'd) (be|have been|make it) (so|really|very|) (great|good|nice|awesome|amazing|cool|lovely|helpful|perfect|wonderful|better|best|fantastic|brilliant|appreciated|happy|fun|easy|kind|grateful)",
    "(would|i'd|we'd|id) (really|) (love|appreciate|like|enjoy)",
    '(good|great|best|happy) (morning|afternoon|evening|night|luck|bye|grief|news|question|point|time|deal|day|regards|birthday|way to|place to|idea to|thing i|thing we|buy)',
    '(better|quick|good|great|easy|best|nice) (than|question|enough|if|way|of)',
    '(how|what|where|when|any|the) (best|good|easy|quick|quickly|better) (is|to|do|can|does|way|enough|day|time)',
    '(do|need|deserve|could|should|expect|expected|demand|want|get|getting|be|do much|know) (a|much|far|) (better|best)',
    '(make|makes|made) sure',
    '(less|less than|hardly|barely|far from|anything but|supposed to be|used to be) (helpful|great|good|nice|pleasant|impressed|happy|perfect|friendly|clean|amazing|impressive|perfect|the best|easy|fun|pleased|satisfied)',
  ],
  thanks: [
    '(thank|thanks|thx|thanx|thnx|thnks|thankx|tks|thankyou|thank-you|tyvm|tysm|ty|ta|much obliged|many thanks|thankful|grateful)',
  ],
  /** Thanks that say what for. */
  'thanks for': [
    '(thanks|thank you|thx|thanx|ty|cheers|grateful) (so much|very much|again|guys|all|a million|a lot|) for',
    '(kudos|props|shoutout|shout-out|hats off|big thanks|huge thanks|many thanks|special thanks) (for|to)',
  ],
  /** What takes praise back. */
  but: ['(but|however|unfortunately|although|though|except|until|sadly|only if|if only|too bad|until now)'],
  /** Thanks for a word, not for a deed. */
  manners: [
    '(thanks|thank you|thx|ty|cheers) (so much|again|) for (replying|responding|(the|your) (reply|response|info|information|update|link|clarification|tip|heads up|concern|attention|follow-up)|getting back|letting me know|clarifying|confirming|checking|following|reaching out|understanding|your time)',
    '(ok|okay|k|alright|understood|i understand|got it) (thanks|thank you|thx|ty)',
    '(thanks|thank you|thx) in advance',
  ],
  /** It is done; they only say so. */
  settled: [
    "(sorted|resolved|solved|fixed|restored|got it|figured it out|found it|all good|all set|all sorted|sorted now|will do|no worries|never mind|nevermind|nvm|it worked|that worked|works now|working now|working again|works again|back up|back online|got through|it's here|has arrived|just arrived|done|understood|i understand|makes sense|no problem|ok thanks|okay thanks|noted)",
  ],
  /** It goes on out of sight. */
  'in private': [
    "(i've|have|i|just|already|sent|will) (dmed|dm'd|dm'ed|messaged|emailed|sent) (you|u|a dm|an email|it|them|the|over|that)",
    '(sent|filled|submitted) (you|u|a|the|in|out|it) (dm|form|message|email|a dm|a message|an email|the form)',
  ],
  help: [
    '(help|assist|assistance|advise|advice|please|pls|plz|urgent|urgently|asap|need to know|need help|needs help|sos|let me know)',
    '(dm|dms|pm|inbox|follow back)',
  ],
  /** Thinking of buying. */
  buying: [
    '(want|wanted|trying|looking|like|love|need|hoping|ready|plan|planning|possible|interested) (to|in) (buy|buying|purchase|purchasing|order|ordering|book|booking|upgrade|upgrading|switch|switching|get|getting|subscribe|join|try|preorder|pre-order|rent|reserve|sign up)',
    '(can|could|how|where|when) (i|we|to|do i|can i|can we|could i|can you) (still|) (buy|purchase|order|book|get|pre-order|preorder|upgrade|subscribe|find|rent|reserve|sign up)',
    '(in stock|back in stock|out of stock|restock|restocking|restocked|restocks|sold out|sell out|availability|pre-order|preorder|pre-orders|preorders|waiting list|waitlist)',
    '(available|sell|sells|selling|stock|carry|stocking) (in|online|at|to|year|these|this|the|it|any|still|yet|for|them|that)',
    "(do|does|will|are|would) (you|u|they|y'all) (guys|still|) (have any|sell|stock|ship|deliver|carry|offer|be getting|getting|be selling|selling|make|accept|bring|have the|have this|have these)",
    "(you'll|you will|will you|are you) (start|be|bring|bringing) (selling|getting|back|stocking|restocking)",
    '(if|before|when|once) (i|we) (buy|bought|order|ordered|book|booked|purchase|purchased|get|upgrade|switch|subscribe)',
    '(thinking|thought|considering|debating|torn) (about|of|on|between|) (buying|getting|upgrading|switching|ordering|trying|booking|joining|purchasing)',
    '(coming|come|comes|bring|bringing|brought) (back|it back|this back|them back|to) (in|into|to|the|my|for|stock|soon|please|pls)',
    '(free|next-day|same-day|international|express|overnight) (shipping|delivery)',
    '(ship|ships|shipping|deliver|delivers|delivery|shipped) (to|internationally|overseas|abroad|worldwide)',
    '(buy|purchase|buying|purchasing)',
    "(not|isn't|aren't|is it|is this|are these|be) (available|coming|sold|out|released) (in|to|here|yet|at|on|for)",
    '(still|yet) available',
    'price (please|pls|plz)',
    'how much (would|does|do|is|are|will|for)',
    '(would|does|do|will) (it|this|that|they) cost',
    '(want|need|like|take|have|get) {number} (tickets|seats|copies|pieces|places|of)',
    '(release date|launch date|come out in|coming out in|comes in|come in) (a|an|black|white|size|)',
    '(take my money|shut up and take|must have|need this in my life|on my wishlist|on my wish list)',
  ],
  /** What it costs. */
  price: [
    '(price|prices|pricing|priced|cost|costs|quote|fare|fares|offer|offers|discount|discounts|promo|deal|deals|sale|gift card|gift cards|voucher|vouchers|coupon|coupons|ticket|tickets|upgrade|upgrades|upgrading)',
  ],
  /** Serious: harm, crime, law, safety, hatred, exposure. */
  crisis: [
    '(assault|assaulted|assaulting|assaults|harass|harassed|harasses|harassing|harassment|molested|groped|threatened|threatening|threatens|blackmail|blackmailed|blackmailing|bribe|bribed|extorted|extortion|ransom|raped|rape|rapist|stalked|stalker|stalking|bullied|bullying|attacked|beat up|beaten up|punched)',
    '(was|were|been|being|got|verbally|physically|sexually|racially) (verbally|physically|sexually|racially|) (abused|abusing|mistreated)',
    '(grabbed|slapped|shoved|punched|choked|spat at|dragged) (me|us|him|her|my)',
    'followed (me|us|him|her) home',
    '(was|were|been|being|got|getting) (grabbed|slapped|shoved|pushed|dragged|hit by|spat at|followed home|crushed|stabbed|shot)',
    'go back to (my|your|our|their) (own|) country',
    '(racist|racists|racism|slur|slurs|n word|because (i am|im|we are|he is|she is|they are|of (my|our|his|her|their)) (a|) (gay|black|asian|brown|trans|disabled|muslim|jewish|pregnant|race|religion|skin|hijab|disability|wheelchair|accent)|racial profiling|racially profiled|discriminate|discriminated|discriminates|discrimination|discriminating|discriminatory|sexist|sexism|homophobic|homophobia|transphobic|antisemitic|islamophobic|bigot|bigots|bigotry|misogynist|boycott|boycotting|nazi|nazis|hate speech)',
    '(stole|stolen|stealing|steal|steals|theft) (from (me|us|him|her|my|your|our|passengers|customers)|my (wallet|purse|bag|phone|card|laptop|jewelry|jewellery|cash|identity|money|car|bike|camera|package|passport|details|data))',
    '(was|were|been|got|being|had) (my (wallet|purse|bag|phone|card|laptop|identity|cash|passport|bike|car)|) (stolen|mugged|burgled)',
    '(theft|robbed (me|at|in|on)|burglary|pickpocketed|embezzled)',
    '((the|called) police|police (report|case|complaint|involved|were called)|the cops|lawsuit|class action|(contact|contacting|hear from|hearing from|letter from|called|calling|hired|hiring|speak to|spoke to|speaking to|getting) (my|our|a|an) (lawyer|attorney|solicitor)|(my|our) (lawyer|lawyers|attorney|solicitor) (will|is|are|has|have)|attorney general|small claims|suing|sued|sue (you|them|your|for|the)|see you in court|take you to court|taking you to court|legal action|press charges|pressing charges|pressed charges|legal proceedings|ombudsman|trading standards|better business bureau|bbb|(you did|you do|you are doing|this|that|which|practices|practice) (is|was|are) (totally|completely|) illegal|acting illegally)',
    '(complain|complaint|complained|report|reported|reporting|contact|contacted|contacting|go|going|write|writing|tell|call|called|alert) (to|with|) (the|) (ftc|fcc|fca|fda|faa|ofcom|cfpb|osha|ico|media|press|news|newspapers|papers|police|authorities|regulator|consumer protection|health department)',
    '(bomb threat|bomb scare|death threat|death threats|gunman|with a (gun|knife)|pulled a (gun|knife))',
    '(sexual (misconduct|abuse|advances|comments|remarks)|indecent|touched (me|her|him)|touching (me|her|him|children|girls))',
    '(unsafe|hazard|hazardous|injured me|got injured|was injured|were injured|(is|are|badly|seriously|someone) (injured|hurt)|injuries|blood (on|in|all|everywhere)|unconscious|collapsed|(made|making) (me|us|him|her|my {word}) (sick|ill)|(got|getting|fell|falling) (sick|ill) (after|from)|hit and run|heart attack|had a stroke|a seizure|trapped (inside|in (the|your|a) (lift|elevator|door|doors|gate|building))|(get|be|getting) (killed|hurt|injured)|(people|children|kids|guests|customers|residents|neighbours|neighbors|of us) (are|were|got|is|fell) (ill|sick|hurt|injured)|(a|my|our|the) (child|girl|boy|kid|baby|toddler|son|daughter|mother|father|mum|mom|dad|man|woman) (fell|stopped breathing|cannot breathe|passed out)|(hit|ran over|knocked down|run over) a (cyclist|pedestrian|child|kid|woman|man|dog)|broke my (arm|leg|neck|nose|ankle|wrist|foot|back)|bleeding|(taken|rushed|sent|ended up|end up|landed|admitted|put me|am|is|was) (to|in|at|into) (the|) hospital|hospitalised|hospitalized|ambulance|emergency room|choked|choking|electrocuted|electric shock|poisoned|poisoning|allergic reaction|anaphylactic|anaphylaxis|toxic|carbon monoxide|gas leak|asbestos|salmonella|e coli|listeria|contaminated|contamination|undercooked|raw chicken|concussion)',
    '(dangerous|dangerously|life threatening|(nearly|almost) killed (my|us|him|her|a)|could have (died|killed|been killed|been hurt)|someone (died|was hurt|got hurt|could die|will die|could get hurt))',
    '(glass|needle|worm|maggot|insect|cockroach|roach|rat|mould|mold) (in|inside) (my|our)',
    '(mouse|mice|rat|rats|cockroach|cockroaches|needle|needles) in (the|your) (kitchen|restaurant|shop|store|food|room|pool|toilet|changing room)',
    '(maggots|bed bugs|bedbugs|cockroaches|infested|infestation|black mould|black mold)',
    '(exploded|explode|explodes|exploding|explosion|blew up in|caught fire|catch fire|catches fire|catching fire|burst into flames|smoke coming|went up in flames|in flames|burned my|burnt my|burned me|burnt me|electrical fire|fire hazard|burning smell)',
    '(gdpr|medical records|(my|our|your) personal (data|details|information)|(personal|private) (data|details|information|photos) (of|to|with|online|in public)|(published|posted|leaked|gave out|exposed) my (home|private|phone|) (address|number|name|details|data|photo|photos|email)|(emptied|drained|cleaned out|took over|got into|broke into|logged into) my (bank|) account|using your (name|logo|brand) to|to scam (people|customers|me|us|them))',
    '(data breach|security breach|privacy breach|data leak|leaked my|identity theft|identity fraud|stolen identity|phishing|(got|been|was|were|getting) hacked|hacked (account|my|me|into)|hackers|hacker|account compromised|been compromised|was compromised|fraudulent|fraudulently|fraudster|fraudsters|fraud (on|in|with|from|charges|charge|account|activity)|impersonating|pretending to be|claiming to be|posing as|fake (account|accounts|website|profile)|(scam|spoof|phishing) (call|calls|email|emails|text|texts|caller|website)|unauthorised|unauthorized|without (my|our) (consent|permission|knowledge|authorisation|authorization))',
    '(kill|killing|hurt|hurting|harm|harming|stab|shoot) (myself|himself|herself|themselves|people|someone|somebody|my child|my baby|my daughter|my son|my dog|my cat)',
    '(try|trying|tried|want|wants|wanted|threatened) to (kill|hurt|harm|hit|attack|shoot|stab|rape|poison) (me|us|him|her|them|my|people)',
    '(suicide|suicidal|self-harm|want to die|end my life|take my own life)',
    '(product recall|safety recall|recall notice|human trafficking|child labour|child labor|slave labour|slave labor|sweatshop|sweatshops|animal cruelty|animal abuse|child abuse|pedophile|paedophile)',
    '(is|was) (this|that|it) (email|text|call|message|) a (scam|phishing|fraud)',
  ],
  /** Looks like a crisis and is none. */
  'no crisis': [
    '(no|without|any) (injury|injuries)',
    '(nobody|no one|noone) (was|is|got) (hurt|injured)',
    '(killing|kill|kills|killed) (my|the|off|it|this|your) (battery|phone|vibe|mood|game|ipad|data|map|process|startup|internet|diet|budget|wallet|buzz|lights|engine|time)',
    '(life|travel|kitchen|beauty|growth|food) (hack|hacks)',
    '(hack|hacks) (for|to|that|of)',
    '(parking|travel|lunch|fashion|grammar|fun) police',
    'police (dog|dogs|officer|academy|drama|series|film|box)',
    '(stole|steal|steals|stealing) (the show|my heart|the scene|the spotlight|the idea|my thunder|hearts)',
    "(to die for|dying of|dying to|im dying|i'm dying|die laughing|dead laughing|died laughing)",
    '(a|such a|absolute|total) steal',
    '(should|ought to) be (illegal|a crime|criminal|against the law)',
  ],
  /** Wants followers or likes for itself. */
  followers: [
    '(subscribe|subscribed|subscribes|subscribing|subscriber|subscribers|suscribe|subcribe|subscibe|susbcribe|subscrib|subs|sub4sub|sub)',
    '(follow|add|like) (me|us|back|my page|our page|my account|our account|my company|this page)',
    '(follow|like|sub|follows|likes|views|followers) (for|4) (follow|like|sub|follows|likes|views|followers)',
    '(more|free|real|buy|gain) (followers|subscribers)',
    '(support|help) (me|us|my|our) (out|grow|reach|get|channel|page|music|dream|by)',
    '(hit|smash|drop|leave) (a|the|that) (like|likes|follow|bell)',
    '(f4f|l4l|s4s|like4like|follow4follow|followback)',
    '(like|share|repost|retweet|rt|comment|upvote|tag) (this comment|this post|this video|this page|to win|if you agree|and share|and subscribe|and follow)',
    '(share|send|spread|pass) (this|it|my|our) (to|on|with|around|everywhere|video|covers|page|music)',
    'spread the word',
    '(give|throw) (me|us|it|my|our|this) (a|some|your) (chance|like|likes|listen|sub|subs|follow|vote|look)',
    '(vote|sign) (for|my|our|the|this) (me|us|petition)',
    '(petition|petitions|crowdfunding|gofundme|kickstarter|indiegogo|patreon|donate|donation|donations)',
  ],
  /** Wants thumbs from everybody who reads. */
  'begs likes': [
    '(thumbs up|upvote|like) (if|so|this comment|my comment|for a)',
    '(give|hit) (it|this|me|that) a (like|thumbs up)',
  ],
  /** Sends readers off to do something. */
  urges: ['(share|vote|click|visit|join|donate|download|sign up|subscribe)'],
  /** Shows its own things to strangers. */
  'own stage': [
    '(check|checkout|chek) (out|it out|this out|my|our|me|us|him|her)',
    'checking (out|my|our|me|us)',
    '(take a look at|have a look at|have a listen to|listen to|come see|come watch|go watch|go to) (my|our|this)',
    '(search|look) (for|up) (it|us|me) on (google|youtube|spotify|itunes|facebook)',
    '(my|our) (new|own|first|latest|newest|other|youtube|gaming|music|facebook|) (channel|channels|chanel|chanell|page|pages|profile|blog|website|site|vlog|vlogs|video|videos|vid|vids|covers|playlist|mixtape|soundcloud|bandcamp|remix|remixes|songs|rap|raps|album|beats|youtube|instagram|insta|facebook|twitter|ebook|podcast|shop|store|etsy|onlyfans|twitch|snapchat)',
    "(i|we|i'm|we're) (make|making|post|posting|upload|uploading|do|doing|sing|rap|cover|write|record|recording|produce|stream) (videos|video|vids|music|covers|songs|beats|vlogs|raps|parodies|tutorials|reviews|gaming)",
    '(made|uploaded|posted|recorded|created|started|released) (a|an|some|this|new|another) ({word}|{word} {word}|) (video|videos|vid|channel|song|songs|cover|remix|track|page|website|game|tutorial|album|podcast|vlog|playlist|mixtape)',
    "(i'm|im|we're) (a|an|just a) (new|young|small|aspiring|upcoming|) (youtuber|rapper|singer|songwriter|producer|musician|artist|band|gamer|channel|duo|dj|coach|author|blogger|vlogger)",
    '(youtuber|youtubers|soundcloud|mixtape|upcoming artist|unsigned|fan page|vlogs)',
    "(my name is|my name's|sorry for the spam|click (on|) my (name|picture|profile|icon)|spare a (minute|moment|few minutes)|if you have time|nobody will read this|small channel|small youtuber|not spam|no spam|hate to spam|sorry to bother|keep reading|read this|won't regret|not regret it|worth a listen|feedback on my)",
  ],
  /** Promises money, gifts, or business by private message. */
  'easy money': [
    '(make|earn|making|earning|win) (money|cash|extra|easy money|real money|extra money|extra cash|free money|income|extra income|{number} (a|per|every) (day|week|month|hour)|money online|up to {number})',
    '(money|cash|income) (online|from home|fast|quickly|daily|weekly|at home)',
    '(work|working|job|jobs|business) (from home|at home|online)',
    '(giveaway|giveaways|gift card|gift cards|free gift|free iphone|free stuff|free credits|free followers|free trial|prize draw|lottery|promo code|coupon code|discount code|casino|betting|viagra|replica|onlyfans)',
    '(get|win|claim|grab) (a free|your free|free|a prize|your prize)',
    '(bitcoin|crypto|cryptocurrency|forex|binary options|nft|investment|investments|trading signals|payday|loan|loans|sugar daddy)',
    '(click|tap|press) (here|the link|this link|on the link|on this|on my|my link|link|below|my profile)',
    '(link|links) (in bio|in my bio|below|in the description|in profile|in my profile)',
    '(limited time|buy now|order now|sign up|shop now|download now|register now|book now|act now|visit (the|this|my|our) (site|website)|for sale|lowest price|wholesale|worldwide shipping)',
    '(whatsapp|whats app|telegram|kik|skype|snapchat|inbox me|text me|message me|contact me|hit me up|hmu)',
    '(dm|text|inbox|message|whatsapp) (me|him|her|us) (for|now|if|on|to)',
    '(change your life|changed my life|financial freedom|be your own boss|guaranteed)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Cue = keyof typeof CUES;
