import { type Head, prompt } from '../kinds/head.ts';
import { pattern } from '../kinds/pattern.ts';

const head: Head = {
  id: 'fit/placeholder',
  why: 'person',
  source: 'Principle "person": a template that was not filled in is the surest sign that nobody wrote to anybody',
  severity: 'warn',
  languages: 'any',
};

const SLOT =
  '(?:(?:insert|add|enter|your|first|last|customer|client|company|product|brand|event|user)[ _-][\\p{L} _-]{1,40}|name|link|url|date|time|place|location|company|product|topic|city|number|amount|handle|hashtag|hashtags|cta|emoji)';

export default pattern({
  ...head,
  triggers: ['[', '{', '<', '%', 'orem ipsum', 'TODO', 'XXX'],
  pattern: new RegExp(
    String.raw`\[${SLOT}\]|\{\{? ?[\p{L}][\p{L} _.-]{1,40} ?\}?\}|<${SLOT}>|%[A-Z][A-Z_]{2,30}%|\b[Ll]orem ipsum\b|\bTODO\b|\bXXX+\b(?! ?(?:L|rated))`,
    'giu',
  ),
  unless: ({ text }, start, end) =>
    /^(?:todo|xxx+)$/i.test(text.raw.slice(start, end)) &&
    text.raw.slice(start, end) !== text.raw.slice(start, end).toUpperCase(),
  fixes: () => [prompt(head, 'fill')],
});
