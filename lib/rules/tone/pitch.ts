import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { followedBy, inQuestion, negated, precededBy } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/pitch',
  why: 'give',
  source:
    'Friestad & Wright, The Persuasion Knowledge Model (1994): once people notice that they are being sold to, they discount what they read',
};

const YOURS =
  '(business|team|brand|career|productivity|workflow|sales|growth|revenue|game|results|potential|reach|performance|skills|marketing|life|style|wardrobe|skin|home|routine|profits|roi|efficiency|confidence|look)';
const GROW =
  '(boost|supercharge|skyrocket|transform|elevate|level up|scale|maximise|maximize|turbocharge|accelerate|revamp|step up)';
const WHO =
  '(founder|marketer|business owner|small business|creator|consultant|freelancer|professional|entrepreneur|developer|leader|manager|beginner|homeowner)';

export default phrases({
  ...head,
  phrases: [
    // What it does for one, in numbers that nobody can check.
    '(2x|3x|4x|5x|10x|20x|100x) (faster|cheaper|better|more|easier|quicker|your|the)',
    '({number} times|twice as) (faster|cheaper|easier|quicker|more productive|as fast)',
    'save (you|your team|yourself|) (up to|over|) ({number}|hundreds of|countless|thousands of|so many) (hours|minutes|hrs)',
    'save (time|money|hours) (and|with|by|on|every|each|today)',
    'saves (you|your team|us) (hours|time|money|{number})',
    'in (just|only|under|less than) {number} (clicks|steps|taps)',
    'in a few clicks',
    // What one becomes with it.
    `${GROW} your ${YOURS}`,
    '(ready|want|looking|wanting|need) to (boost|grow|transform|elevate|supercharge|level up|scale|skyrocket|unlock|maximise|maximize|upgrade) (your|the|our)',
    '(say|wave) goodbye to (cold|dull|boring|tired|messy|high|expensive|long|slow|stress|pain|bad|dry|endless|manual|spreadsheets|wrinkles|paperwork|queues)',
    '(designed|built|engineered|crafted|tailored) (for|to) (you|your|busy|modern|professionals|teams|businesses|founders|help you|meet your|fit your|their skills)',
    '(helps|helping|enables|empowers|allows) (your team|your business|businesses|companies|teams|organizations|organisations|brands|clients|founders|marketers) (to|) {word}',
    "(whether you're|whether you are) (a beginner|a seasoned|a first-time|a startup|a small business|just starting|just getting|looking to|planning a|launching)",
    `if (you're|you are) (a|an) ${WHO}`,
    "(it's|it is|this is|feels) like having (a|an|your own)",
    '(changes|transforms|transforming|changing|transform|revolutionises|revolutionizes) (how|the way) (i|we|you|people|teams|businesses) (work|write|think|live|sell|build|learn|shop|travel)',
    '(proven|guaranteed) (results|expertise|track record|solution|solutions|method|formula|system|strategies|strategy)',
    '(results|satisfaction) guaranteed',
    '(100|100%) (free|guaranteed|satisfaction|risk-free)',
    'risk-free',
    '(completely|absolutely|totally) free to (join|try|download|sign up)',
    'free (demo|quote|ebook|e-book|masterclass|audit|download)',
    '(clinically|scientifically) (proven|tested|validated)',
    '(automates|automate|streamlines|simplifies) your',
    '(has|have) (helped|trained|coached) (hundreds|thousands) of {word}',
    '(our|your) (customers|clients|users) (save|love|are seeing|gain|earn)',
    '(your|the) (competitors|competition) (are|is) (already|)',
    "(you're|you are|you'll be) missing out",
    '(gain|give you|get) the (skills|tools|insights|confidence|edge|knowledge) (you need|to)',
    '(accelerate|kickstart|kick-start|jump-start|jumpstart|fast-track|unlock|future-proof|transform) your {word}',
    'the (top|other) {number}% (of|use|do)',
    '(most people|{number}% of people) (use|do|get) {word} wrong',
    '(so (that|) you can|so you) (focus on|spend more time|get back to)',
    '(a|one|some) (client|clients) of mine',
    'one of my clients',
    'i (help|coach) (founders|leaders|businesses|teams|coaches|consultants|professionals|companies|{word} owners)',
    "that's why (we|i) (built|created|launched|designed)",
    // Catalogue talk.
    'the wait is over',
    '(big|exciting|great) things (are|) coming',
    'in (stores|shops|cinemas|theaters) (now|from|on|this|next|friday|monday|tomorrow|today)',
    '(free|out|available|now|live|streaming|today|{number}p|reduced) on (kindle|audible|the app store|app store|google play|steam|etsy|amazon|ebay|spotify|itunes|bandcamp)',
    '(now booking|just listed|no job too small)',
    'free (quotes|estimate|estimates)',
    '(packages|prices|rates|rooms|fares|tickets) (start|starting|from) (at|from|{number})',
    '(code|voucher) {word} (still|for|at|gets)',
    'say (hello|hi) to (softer|smoother|better|a|an|the|stronger|healthier|more|less|faster|easier|your)',
    'introducing the new',
    '(introducing|meet) (the|our) (all-new|newest|latest|brand-new|next)',
    '(the|our) all-new',
    'is (finally|officially) (live|out)',
    'is now live',
    '(novel|book|album|single|ep|track|game|app|version|collection|episode|issue|edition|film|song|video) (is|{word} is|{word} {word} is|) out (now|today)',
    '(collection|range|line|dresses|styles|edition|album|season) (has|have) (just|finally|) (landed|arrived|dropped)',
    'just (landed|dropped) (in|on|at)',
    'new in (store|stock)',
    '(first|next) {number} (sign-ups|customers|people|orders|buyers|subscribers) (get|receive|will)',
    'kids (go|eat|under {number} go|under {number} eat) free',
    '(unlimited|endless|non-stop) (fun|possibilities|entertainment|access)',
    '(stunning|breathtaking|panoramic) (views|view|interiors|property)',
    '(excellent|mint|pristine) condition',
    '(next-day|same-day|fast|free) (delivery|shipping|dispatch)',
    '(a gift|gift|gifts) for (her|him|any|every|everyone)',
    '(streaming|in stores|in shops|on sale|on-sale|in theaters|in cinemas) now',
    '(dropping|launching|rolling out) soon',
    'watch this space',
    'look no further',
    'your {word} (starts|begins|awaits) here',
    'you deserve (better|the best)',
    '(treat|spoil|pamper) yourself',
    '(a must-see|must-see event|must-see show|a must-read|a must-try|a must for)',
    '(affordable|competitive|attractive) (price|prices|pricing|rates|salary)',
    '(all-in-one|complete|total) (package|toolkit|bundle)',
    '(the|our) (largest|biggest|most powerful|most advanced|most comprehensive|fastest|smartest|leading|number one) {word} (ever|yet|since|on the market|available)',
    '(the|our) (most powerful|most advanced|most comprehensive|most innovative)',
    'why (settle|pay more)',
    'brought to you by',
    '(latest|newest) (offering|offerings|innovations|innovation|portfolio|line-up|lineup|portfolio expansions)',
    '(perfect|ideal|great) for (any|every|all|busy|gifting|beginners|the whole family|small businesses)',
    '(brings|bring|bringing) {word} to life',
    '(best|top|leading) {word} (program|programme|provider|software|platform|agency|services|service|solution|solutions)',
  ],
  unless: [
    negated,
    inQuestion,
    precededBy('they he she who which'),
    // People are introduced, too.
    followedBy('librarian trainee apprentice colleague colleagues team teacher head chair director manager volunteer'),
  ],
  fixes: () => [prompt(head, 'show')],
});
