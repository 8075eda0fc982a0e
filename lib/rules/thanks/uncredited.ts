import { listed } from '../../text/listed.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import { startingWith } from '../kinds/pattern.ts';
import { spots } from '../kinds/phrases.ts';
import { before, type Exception, inQuestion } from '../kinds/spot.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'thanks/uncredited',
  why: 'thank',
  source: 'Creative Commons, Recommended practices for attribution: title, author, source, licence',
  applies: (draft) => draft.kind === 'post',
};

const WORK =
  '(article|piece|read|thread|essay|interview|study|paper|talk|podcast|episode|longread|analysis|write-up|illustration|drawing|photo|picture|poem)';
const FINE =
  '(great|good|excellent|brilliant|fantastic|wonderful|lovely|interesting|fascinating|insightful|thoughtful|useful|helpful|important|inspiring|beautiful|stunning|superb|clever|nice|must|worthwhile|moving|funny)';

const OWN = /^(?:our|my|we|i|we've|i've|your|new)$/;
const leadsIn = listed('by from via in at of with courtesy credit credits thanks author photographer artist writer');

/** The writer's own: "our great guide", "a good read that we wrote". */
const own: Exception = (spot) => [1, 2, 3].some((n) => OWN.test(before(spot, n)));

/** Somebody is named: an account, "by Ana", "from the Harbour Post", "Ana's"; or it stands on their own site. */
const credits = ({ text, self }: ReadDraft): boolean => {
  const { raw, words, mentions, links } = text;
  const isName = (at: number): boolean => /^\p{Lu}/u.test(raw.slice(words[at]?.start, words[at]?.end));
  return (
    mentions.length > 0 ||
    links.some(({ host }) => self?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ||
    leadsIn(text).some((at) => isName(words[at + 1]?.norm === 'the' ? at + 2 : at + 1)) ||
    words.some(({ norm }, at) => norm.endsWith("'s") && norm.length > 4 && isName(at))
  );
};

/** Nothing is shared without a link: "that was a great talk" tells of an evening. */
const nothingShared: Exception = ({ draft, hit }) =>
  draft.text.links.length === 0 && /^\(great|^worth/.test(hit.phrase);

/** "Photo: Pinterest", "artist: unknown": where it was found is not who made it. */
const byNobody = startingWith(
  'photo picture image artist author source credit credits',
  /\w+(?: credit| source| by)?: ?(?:unknown|google|pinterest|(?:the )?internet|the web)\b/iuy,
);

/** Somebody's work shared or shown, and not a word who made it. */
export default rule(head, {
  phrases: [
    `${FINE} (new|short|long|) ${WORK}`,
    `${FINE} (to read|to watch|to listen to)`,
    '(credit|credits) (to|goes to|go to) (the|its|their|) (rightful|original|respective) (owner|owners|artist|photographer|creator|author)',
    '(photo|picture|image|art|artwork) (is|) not (mine|ours)',
    'found (it|this|) on (pinterest|google|the internet|the web)',
    'worth (a read|reading|a look|a watch|a listen|watching)',
  ],
  check: (draft) => {
    const shared = spots(draft, { id: head.id, unless: [inQuestion, own, nothingShared] });
    const ranges = [
      ...(shared.length > 0 && credits(draft) ? [] : shared).map(({ hit }) => [hit.start, hit.end] as const),
      ...byNobody(draft.text).map(({ start, end }) => [start, end] as const),
    ].toSorted((a, b) => a[0] - b[0]);
    return ranges.length > 0 ? [finding(head, draft, ranges, [prompt(head, 'name')])] : [];
  },
});
