/**
 * The browser compiles code by how often it has run. Until then a judgement takes several times as long, and those would be the
 * first keys of somebody who goes on with a long draft (`npm run prove -- typing`, 2026-11-22).
 */
import type { NetworkId } from '../networks/facts.ts';
import type { Draft } from '../rules/rule.ts';
import { judge } from './judge.ts';

/** Judgements after which one more makes little difference. */
const TIMES = 30;

/** A bit of everything that drafts have; nobody sees it. */
const SAMPLE = `Our team spent Friday on the roof of the old library, counting swifts with @mara.lindqvist 🐦 We're pleased to announce 14 nests!

“They come back to the same hole each year,” says Dr. Mara Lindqvist. Thanks to everyone who helped with ladders and tea.

How do you count birds where you live? Sign up by 5 pm on 3 May: https://example.org/swifts?day=3 #SwiftWatch #Birds`;
const PARENT = { author: 'Ines', text: 'Hi! Do you count them in the rain, too? And when is the next walk?' };
const SETTINGS = { language: 'en', rulesOff: [], keep: [] };

/** Judgements that nobody waits for: call what is returned while there is nothing else to do. It says whether there is more. */
export function warmingUp(network: NetworkId): () => boolean {
  let times = 0;
  return () => {
    times += 1;
    const draft: Draft = {
      text: `${SAMPLE}\n\n${SAMPLE}\n\n${SAMPLE} ${times}`,
      network,
      kind: times % 2 === 0 ? 'post' : 'reply',
      parent: PARENT,
    };
    judge(draft, SETTINGS);
    return times < TIMES;
  };
}
