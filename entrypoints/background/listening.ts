/** Answers the page script: what it saw and what was sent goes into the log, and what a draft is compared with comes out. */
import type { Runtime } from '../../lib/browser.ts';
import { LogError } from '../../lib/log/failure.ts';
import { record } from '../../lib/log/interactions.ts';
import { recordSent } from '../../lib/log/posts.ts';
import { keptSince } from '../../lib/log/retention.ts';
import type { LogContext } from '../../lib/log/seen.ts';
import { answer, MessageFailure } from '../../lib/messages/server.ts';
import { hostsOf, networkAt } from '../../lib/networks/access.ts';
import type { NetworkId } from '../../lib/networks/facts.ts';
import { sameHandle } from '../../lib/settings/accounts.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { logChanged, tellPages } from './changes.ts';
import { isCourtesy } from './courtesy.ts';
import { removeOldDaily } from './keeping.ts';
import { isOffer } from './offers.ts';
import { pastOf } from './past.ts';
import { triaged } from './triaging.ts';
import { log, noted } from './writing.ts';

interface Said {
  readonly network: NetworkId;
  readonly account: string;
}

const isAccount = ({ accounts }: Settings, { network, account }: Said): boolean =>
  accounts.some((own) => own.network === network && sameHandle(own.handle, account));

/**
 * The settings, if this page may speak for that account: it is one of the network's, which is on, and the account is one of
 * those that the user looks after. @throws MessageFailure otherwise.
 */
async function settingsFor(said: Said, { url = '', frameId }: Runtime.MessageSender): Promise<Settings> {
  const settings = await readSettings();
  const { network } = said;
  const isItsPage = frameId === 0 && networkAt(url, settings) === network && settings.wanted.includes(network);
  if (!isItsPage || !isAccount(settings, said)) throw new MessageFailure('not-ours');
  return settings;
}

const contextOf = (settings: Settings, now: number): LogContext => ({
  now,
  due: settings,
  keepSince: keptSince(settings.retention, now),
  isCourtesy,
  isOffer: (text) => isOffer(text, settings.language),
  isOurs: (network, { name, handle }) => isAccount(settings, { network, account: handle ?? name }),
  isOwnLink: (network, link) => URL.canParse(link) && hostsOf(network, settings).includes(new URL(link).host),
});

/** What the log refuses is said to the page by the same name. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof LogError ? new MessageFailure(error.failure) : error;
  }
}

export function listenToPages(signal: AbortSignal): void {
  answer(
    'seen',
    async ({ network, account, items, looked }, sender) => {
      const settings = await settingsFor({ network, account }, sender);
      const context = contextOf(settings, Date.now());
      const read = items.map((seen) => triaged(seen, context));
      const done = await told(noted(record(log, { network, account, read, looked }, context)));
      if (done.added + done.changed + done.closed > 0) logChanged();
      // What was looked at shows in the list; nobody waits more or less for it.
      else if (looked) tellPages();
      removeOldDaily(settings).catch(() => undefined);
      return done;
    },
    signal,
  );
  answer(
    'sent',
    async ({ name: _, ...sent }, sender) => {
      const { language } = await settingsFor(sent, sender);
      const offer = isOffer(sent.text, language);
      const done = await told(noted(recordSent(log, { ...sent, offer, at: Math.min(sent.at, Date.now()) })));
      logChanged();
      return done;
    },
    signal,
  );
  answer(
    'past',
    async ({ network, account }, sender) => {
      const settings = await settingsFor({ network, account }, sender);
      return told(pastOf(log, { network, account }, settings, Date.now()));
    },
    signal,
  );
}
