import type { Link } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { RawFinding, ReadDraft } from '../rule.ts';
import { hasDiscount, isMarkedLink, speaksAsI } from './disclosure.ts';

const head: Head = {
  id: 'fit/affiliate',
  why: 'disclose',
  source:
    'FTC, Endorsement Guides (16 CFR 255, 2023) and their questions and answers; ASA and CMA, Influencers’ guide (2023): links that pay are ads',
  languages: 'any',
};

/** Hosts that do nothing but pass on who sent a buyer; names below one of them count too. */
const HOSTS: ReadonlySet<string> = new Set(
  'amzn.to awin1.com tidd.ly shareasale.com shrsl.com rstyle.me liketk.it shopltk.com shopstyle.it go.skimresources.com go.redirectingat.com fave.co redirect.viglink.com linksynergy.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com avantlink.com prf.hn pxf.io sjv.io hop.clickbank.net s.click.aliexpress.com'.split(
    ' ',
  ),
);

/** Click numbers ("awc", "irclickid") are not among them: they come along with an address that was copied, and pay others. */
const PARAMETER = /[?&](?:aff|aff_?id|affiliate|affiliate_?id|afid|a_aid)=[^&#]/i;
const AMAZON = /(?:^|\.)amazon\.[a-z]{2,3}(?:\.[a-z]{2})?$/;
const AMAZON_TAG = /[?&]tag=[^&#]/i;
/** "?ref=" also stands for a branch, a vacancy and the page one came from: it counts beside "my link", "10% off". */
const PERHAPS = /[?&](?:ref|referral|refcode|referrer)=[^&#]/i;

/** Is the host one of these, or below one of them? */
const isBelow = (host: string, hosts: { readonly has: (host: string) => boolean }): boolean => {
  for (let at = 0; ; at = host.indexOf('.', at) + 1) {
    if (hosts.has(host.slice(at))) return true;
    if (!host.includes('.', at)) return false;
  }
};

const earns = ({ text, self }: ReadDraft): ((link: Link) => boolean) => {
  const own = new Set(self?.domains.map((domain) => domain.toLowerCase()));
  return ({ host, url }) =>
    !isBelow(host, own) &&
    (isBelow(host, HOSTS) ||
      (url.includes('=') &&
        (PARAMETER.test(url) ||
          (AMAZON.test(host) && AMAZON_TAG.test(url)) ||
          (PERHAPS.test(url) && speaksAsI(text) && hasDiscount(text)))));
};

/** A link that pays who shared it, and no word of that. */
const check = (draft: ReadDraft): RawFinding[] => {
  const { links } = draft.text;
  const link = links.length > 0 ? links.find(earns(draft)) : undefined;
  if (!link || isMarkedLink(draft.text)) return [];
  return [finding(head, draft, [[link.start, link.end]], [prompt(head, 'say')], [link.host])];
};

export default rule(head, { check });
