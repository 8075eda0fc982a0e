/** What is told of a draft once it was sent. */
import { judge } from '../../../lib/judge/judge.ts';
import type { JudgeSettings } from '../../../lib/judge/judgement.ts';
import type { Request } from '../../../lib/messages/schema.ts';
import type { Surroundings } from '../../../lib/networks/network.ts';
import type { Draft } from '../../../lib/rules/rule.ts';

type Sent = Omit<Request<'sent'>, 'name' | 'network'>;

/** As the message allows; a page may show anything as a name. */
const MOST = { text: 10_000, name: 200 } as const;

const cut = (name: string | null): string | null => name?.slice(0, MOST.name) ?? null;

/** `at`: when it was sent. The judgement is made anew: the last one may be older than the last words. */
export function sentOf(
  draft: Draft,
  parent: Surroundings['parent'],
  account: string,
  at: number,
  settings: JudgeSettings,
): Sent {
  const { axes } = judge(draft, settings);
  return {
    uuid: crypto.randomUUID(),
    account,
    kind: draft.kind,
    text: draft.text.slice(0, MOST.text),
    at,
    parent:
      draft.kind === 'reply' && parent
        ? {
            externalId: null,
            author: cut(parent.author),
            handle: cut(parent.handle),
            text: parent.text.slice(0, MOST.text),
          }
        : null,
    axes: { tone: axes.tone.score, thanks: axes.thanks.score, reply: axes.reply.score, fit: axes.fit.score },
  };
}
