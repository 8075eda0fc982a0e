import { NETWORK_IDS } from '../../networks/all-facts.ts';
import type { Link } from '../../text/text.ts';
import { finding, fixLabel, type Head, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/tracking',
  why: 'fit',
  source: 'Google Analytics help on utm_… parameters; click ids of Meta, Google and Microsoft (fbclid, gclid, msclkid)',
  languages: 'any',
};

/** Added by a network or a mail tool when somebody clicks: it belongs to that one click. */
const CLICK_IDS = new Set(
  'fbclid gclid dclid gbraid wbraid msclkid twclid ttclid yclid li_fat_id igshid igsh mc_cid mc_eid _hsenc _hsmi mkt_tok srsltid'.split(
    ' ',
  ),
);
/** Places that a link may have been copied from, as `utm_source` names them, and the network that each is: mostly by its id. */
const SOURCES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NETWORK_IDS.map((id) => [id, id])),
  twitter: 'x',
  fb: 'facebook',
  ig: 'instagram',
  newsletter: 'mail',
  email: 'mail',
  mailchimp: 'mail',
  'chatgpt.com': 'chat',
  openai: 'chat',
  perplexity: 'chat',
};

const nameOf = (parameter: string): string => (parameter.split('=', 1)[0] ?? '').toLowerCase().replace('amp;', '');
const isTracking = (parameter: string): boolean =>
  CLICK_IDS.has(nameOf(parameter)) || nameOf(parameter).startsWith('utm_');

/** Copied along with the address: a click id, or the mark of another place. A mark set for this post is a choice. */
const isCopied = (parameter: string, draft: ReadDraft): boolean => {
  if (CLICK_IDS.has(nameOf(parameter))) return true;
  const source = nameOf(parameter) === 'utm_source' && SOURCES[parameter.slice('utm_source='.length).toLowerCase()];
  return source !== false && source !== undefined && source !== draft.network;
};

const check = (draft: ReadDraft): RawFinding[] => {
  const { raw, links } = draft.text;
  const findingAt = ({ start, end }: Link): RawFinding[] => {
    const [address = ''] = raw.slice(start, end).split('#', 1);
    const mark = address.indexOf('?');
    if (mark < 0) return [];
    const parameters = address.slice(mark + 1).split('&');
    const tracking = parameters.filter(isTracking);
    if (tracking.length === 0) return [];
    const kept = parameters.filter((parameter) => !isTracking(parameter)).join('&');
    const [from, to] = [start + mark, start + address.length];
    const copied = tracking.find((parameter) => isCopied(parameter, draft));
    const shown = copied ?? tracking[0] ?? '';
    const at = start + mark + address.slice(mark).indexOf(shown);
    return [
      finding(
        { ...head, severity: copied === undefined ? 'note' : 'advise' },
        draft,
        [[at, at + shown.length]],
        [{ label: fixLabel(head, 'remove'), edits: [{ start: from, end: to, text: kept && `?${kept}` }] }],
      ),
    ];
  };
  return links.flatMap(findingAt);
};

export default rule(head, { check });
