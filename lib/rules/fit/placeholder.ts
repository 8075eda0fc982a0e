import { anyOf } from '../../text/listed.ts';
import { type Head, prompt } from '../kinds/head.ts';
import { holding, pattern, startingWith } from '../kinds/pattern.ts';
import { anyWithin } from '../kinds/within.ts';

const head: Head = {
  id: 'fit/placeholder',
  why: 'person',
  source: 'Principle "person": a template that was not filled in is the surest sign that nobody wrote to anybody',
  severity: 'warn',
  languages: 'any',
};

const THING =
  'name|link|url|date|time|place|location|company|product|topic|city|number|amount|handle|hashtags?|cta|emoji|vorname|nachname|firma|datum|ort|nombre|apellido|empresa|fecha|enlace|pr[ée]nom|nom|lien';
const SLOT = String.raw`(?:(?:insert|add|enter|your|first|last|customer|client|company|product|brand|event|user|recipient)[ _-]?[\p{L} _-]{1,40}|${THING}|(?:${THING}) (?:here|goes here))`;

/** Between signs. */
const SIGNED = [
  String.raw`\[(?:${SLOT}|XX+)\]`,
  // Braces without a name of a slot are code.
  String.raw`\{\{ ?\p{L}[\p{L}\p{N} _.|-]{1,40} ?\}\}`,
  String.raw`\{ ?(?:${SLOT}) ?\}`,
  // "{Hi|Hello}", as tools write alternatives.
  String.raw`\{\p{L}[\p{L} _]{1,30}\|[\p{L} _|]{1,60}\}`,
  `<(?:${SLOT})>`,
  '%(?:first_?name|last_?name|name|email|company|link|url|date|city)%',
  String.raw`\*\|[A-Z_]{2,20}\|\*`,
];
/** In letters; each begins with one of the words. */
const WORDS = 'lorem todo fixme insert your xx xxx xxxx xxxxx xxxxxx';
const LETTERED = [
  String.raw`lorem ipsum dolor\b`,
  // "our TODO list" is about one.
  String.raw`(?<!\b(?:a|an|the|my|our|your|this|that|of|no) )(?:TODO|FIXME)\b(?! (?:list|lists|item|items|app|board|apps))`,
  // "XXX" is also thirty, a size and three kisses: a sum, a share or a time shows that a number is missing.
  String.raw`(?<=[€£$] ?)XX+\b|XX+(?= ?%)|XX[:.]XX\b|(?<=\b(?:at|by|in|on|for|over|with|have|has|about) )XXX+(?= \p{L})`,
  String.raw`(?:INSERT|YOUR) (?:LINK|URL|NAME|PHOTO|IMAGE|DATE|LOGO|TEXT) HERE\b`,
];

/** Talk about templates and markup, where such signs are the matter. */
const isAboutCode = anyOf('html xml json yaml regex tag tags element elements attribute template templates');
/** These count in capitals only: "todo" is Spanish, "xxx" is a greeting. */
const LOUD = /^(?:todo|fixme|x|insert |your |\*)/i;

export default pattern({
  ...head,
  find: [
    // One look at the first character spares most places a look at each shape.
    holding(['[', '{', '<', '%', '*|'], new RegExp(`(?=[[{<*%])(?:${SIGNED.join('|')})`, 'giu')),
    startingWith(WORDS, new RegExp(LETTERED.join('|'), 'iuy')),
  ],
  unless: ({ text }, start, end) => {
    const words = text.raw.slice(start, end);
    if (LOUD.test(words) && words !== words.toUpperCase()) return true;
    if (/^[<{]/.test(words) && isAboutCode(text)) return true;
    // Quoted or marked as code: talked about.
    return anyWithin(text.quotes, start, end) || (text.raw[start - 1] === '`' && text.raw[end] === '`');
  },
  fixes: () => [prompt(head, 'fill')],
});
