import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated, precededBy } from '../kinds/spot.ts';

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
    'in (just|only|under|less than) {number} (seconds|minutes|clicks|steps|taps)',
    '(in|within) (seconds|a few clicks)',
    // What one becomes with it.
    `${GROW} your ${YOURS}`,
    '(ready|want|looking|wanting|need) to (boost|grow|transform|elevate|supercharge|level up|scale|skyrocket|unlock|maximise|maximize|upgrade) (your|the|our)',
    '(say|wave) goodbye to',
    '(designed|built|engineered|crafted|tailored) (for|to) (you|your|busy|modern|professionals|teams|businesses|founders|help you|meet your|fit your|their skills)',
    '(helps|helping|enables|empowers|allows) (you|your team|businesses|companies|teams|organizations|organisations|brands|clients|founders|marketers) (to|) {word}',
    "(whether you're|whether you are) (a|an|just|looking|new|starting|planning|launching)",
    `if (you're|you are) (a|an) ${WHO}`,
    "(it's|it is|this is|feels) like having (a|an|your own)",
    '(changes|transforms|transforming|changing|transform|revolutionises|revolutionizes) (how|the way) (i|we|you|people|teams|businesses) (work|write|think|live|sell|build|learn|shop|travel)',
    '(proven|guaranteed) (results|expertise|track record|solution|solutions|method|formula|system|strategies|strategy)',
    '(results|satisfaction) guaranteed',
    '(100|100%) (free|guaranteed|satisfaction|risk-free)',
    'risk-free',
    "(it's|it is|completely|absolutely|totally) free to (join|use|try|download|sign up)",
    'free (demo|consultation|quote|ebook|e-book|masterclass|audit|sample|samples|download)',
    'for free (on|at|today|now|here)',
    '(clinically|scientifically) (proven|tested|validated)',
    '(automates|automate|streamlines|simplifies) your',
    '(has|have) (helped|supported|trained|coached) (hundreds|thousands|over {number}|more than {number}|{number}) (of|) {word}',
    '(our|your) (customers|clients|users|students) (save|love|see|get|report|are seeing|gain|earn)',
    '(your|the) (competitors|competition) (are|is) (already|)',
    "(you're|you are|you'll be) missing out",
    '(gain|give you|get) the (skills|tools|insights|confidence|edge|knowledge) (you need|to)',
    '(accelerate|kickstart|kick-start|jump-start|jumpstart|fast-track|unlock|future-proof|transform) your {word}',
    'the (top|other) {number}% (of|use|do)',
    '(most people|{number}% of people) (use|do|get) {word} wrong',
    '(so (that|) you can|so you) (focus on|spend more time|get back to)',
    // Catalogue talk.
    '(introducing|meet|say hello to) (the|our|your) (new|all-new|newest|latest|brand-new|next)',
    'say (hello|hi) to {word}',
    '(the|our) all-new',
    '(available|shop|order) (now|today|online now)',
    'is (now|finally|officially) (live|here|out|available)',
    '(is|are) out (now|today)',
    '(has|have) (just|finally|) (landed|arrived|dropped)',
    '(just|new) (landed|dropped|in store|in stock)',
    '(first|next) {number} (sign-ups|customers|people|orders|buyers|subscribers) (get|receive|will)',
    'kids (go|eat|under {number} go|under {number} eat) free',
    '(from|for) (only|just) {number}',
    '(unlimited|endless|non-stop) (fun|possibilities|entertainment|access)',
    '(stunning|breathtaking|panoramic) (views|view|interiors|property)',
    '(within|in) walking distance (of|to)',
    '(excellent|mint|pristine|great|good|used) condition',
    '(next-day|same-day|fast|free) (delivery|shipping|dispatch)',
    '(a gift|gift|gifts) for (her|him|any|every|everyone)',
    'made with {number} (layers|natural|all-natural)',
    '(out|streaming|in stores|in shops|on sale|on-sale|in theaters|in cinemas) now',
    '(coming|dropping|launching|arriving|rolling out) soon',
    '(drops|dropping|launches|launching) (on|this|next|tomorrow|today|friday|monday)',
    'watch this space',
    'look no further',
    '(your|the) {word} (starts|begins|awaits) here',
    'you deserve (the|a|it|to|this|better)',
    '(treat|spoil|pamper) yourself',
    '(definitely|well|so|really|) worth checking out',
    '(a must-see|must-see event|must-see show|a must-read|a must-try|a must for)',
    '(affordable|competitive|attractive) (price|prices|pricing|rates|salary)',
    '(all-in-one|complete|total) (package|toolkit|bundle)',
    '(the|our) (largest|biggest|most powerful|most advanced|most comprehensive|fastest|smartest|leading|number one) {word} (ever|yet|since|on the market|available)',
    '(the|our) (most powerful|most advanced|most comprehensive|most innovative)',
    '(why (settle|pay more|wait)|imagine (if|never|having|a world))',
    'brought to you by',
    '(latest|newest) (offering|offerings|innovations|innovation|portfolio|line-up|lineup|portfolio expansions)',
    '(perfect|ideal|great) for (any|every|all|busy|gifting|beginners|the whole family|small businesses)',
    '(brings|bring|bringing) {word} to life',
    '(best|top|leading) {word} (program|programme|provider|software|platform|agency|services|service|solution|solutions)',
  ],
  unless: [negated, inQuestion, precededBy('they he she who which')],
  fixes: () => [prompt(head, 'show')],
});
