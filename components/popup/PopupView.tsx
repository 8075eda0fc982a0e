/** The popup: what Parley is doing on the page in front, then who is waiting, or Check, or the week. */
import type { ComponentChildren } from 'preact';
import type { Judgement } from '../../lib/judge/judgement.ts';
import type { BoxState } from '../../lib/messages/schema.ts';
import { Bars } from '../advice/Bars.tsx';
import { Reminded, type RemindedProps } from '../log/Reminded.tsx';
import { Spikes, type SpikesProps } from '../log/SpikeCard.tsx';
import { WaitingView } from '../log/WaitingView.tsx';
import type { WaitingViewProps } from '../log/waiting.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useWords } from '../words.tsx';
import { SeenHere, type SeenHereProps } from './SeenHere.tsx';

/** What the page script tells (lib/messages); no words of the draft. */
export interface Glance {
  /** Signed-in account, null where the page doesn't tell. */
  readonly self: string | null;
  /** Is it one of the accounts that the user looks after? */
  readonly ours: boolean;
  readonly draft: Pick<Judgement, 'verdict' | 'axes'> | null;
  /** On a site that the user added: the box that they are in, and the network that it is judged for. */
  readonly box?: BoxState | undefined;
  readonly judgedFor?: string | undefined;
}

/** The page in front, as the popup knows it. */
export type Site =
  /** Parley runs there. */
  | { readonly is: 'on'; readonly host: string; readonly page: Glance }
  /** A network that we know and that is off. `warning`: what to know before turning it on (LinkedIn). */
  | { readonly is: 'off'; readonly host: string; readonly name: string; readonly warning?: string | undefined }
  /** On, but the page script doesn't answer: the page was open before, or runs an older Parley. */
  | { readonly is: 'reload'; readonly host: string }
  /** No network that we know, or no page at all. `at`: a host that can be added. */
  | { readonly is: 'elsewhere'; readonly at?: string | undefined }
  /** Not known yet. */
  | { readonly is: 'asking' };

export const TABS = ['waiting', 'check', 'week'] as const;
export type Tab = (typeof TABS)[number];

export interface PopupViewProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly site: Site;
  /** Must ask for the permission in the same turn. */
  readonly onTurnOn: () => void;
  /** Adds the account that is signed in to those that the user looks after. */
  readonly onAddAccount: (handle: string) => void;
  /** What adding the site in front does, in words: it is judged as Check's draft is. */
  readonly addAs: string;
  /** Must ask for the permission in the same turn. */
  readonly onAddSite: (host: string) => void;
  /** Coaches the box that has the focus from now on, or no more. */
  readonly onBox: (coach: boolean) => void;
  readonly onSettings: () => void;
  readonly reminded: RemindedProps;
  readonly spikes: SpikesProps;
  readonly waiting: WaitingViewProps;
  /** What Check shows. */
  readonly check: ComponentChildren;
  /** What Week shows. */
  readonly week: ComponentChildren;
  readonly seenHere: SeenHereProps;
  /** What went wrong with the last change (storage full), as a sentence. */
  readonly problem?: string | undefined;
}

export function PopupView(props: PopupViewProps) {
  const { tab, onTab, site, onSettings, problem } = props;
  const { reminded, spikes, waiting, check, week } = props;
  const { t } = useWords();
  return (
    <main class="popup">
      <header class="strip">
        <h1>
          <Mark />
          {t('name')}
        </h1>
        {'host' in site && (
          <span class="hint">
            <bdi>{site.host}</bdi> · {t(site.is === 'on' ? readingKey(site.page) : `ui_site_is_${site.is}`)}
          </span>
        )}
      </header>
      {problem && <Notice look="error">{problem}</Notice>}
      {(site.is !== 'elsewhere' || tab === 'check') && <SiteView {...props} />}
      <Tabs
        label={t('name')}
        tabs={TABS.map((id) => ({
          id,
          label: t(`ui_tab_${id}`),
          mark: id === 'waiting' ? { count: waiting.foot?.due ?? 0, says: t('ui_tab_pressing') } : undefined,
        }))}
        chosen={tab}
        onChoose={onTab}
      >
        {tab === 'waiting' && (
          <>
            <Reminded {...reminded} />
            <Spikes {...spikes} />
            <WaitingView {...waiting} />
          </>
        )}
        {tab === 'check' && check}
        {tab === 'week' && week}
      </Tabs>
      {site.is === 'on' && site.page.box === undefined && <SeenHere {...props.seenHere} />}
      <footer class="foot line">
        <span>{t('ui_nothing_leaves')}</span>
        <Button look="bare" onPress={onSettings}>
          {t('ui_settings')}
        </Button>
      </footer>
    </main>
  );
}

function readingKey({ ours, draft }: Glance): string {
  if (!ours) return 'ui_site_is_silent';
  return draft ? 'ui_site_is_reading' : 'ui_site_is_waiting';
}

const Band = ({ children }: { children: ComponentChildren }) => <div class="band">{children}</div>;

type SiteViewProps = Pick<PopupViewProps, 'site' | 'onTurnOn' | 'onAddAccount' | 'addAs' | 'onAddSite' | 'onBox'>;

function SiteView({ site, onTurnOn, onAddAccount, addAs, onAddSite, onBox }: SiteViewProps) {
  const { say, t } = useWords();
  switch (site.is) {
    case 'asking':
      return null;
    case 'elsewhere': {
      const { at } = site;
      return (
        <Band>
          <span>{t('ui_site_elsewhere')}</span>
          {at && <Button onPress={() => onAddSite(at)}>{addAs}</Button>}
        </Band>
      );
    }
    case 'reload':
      return <Band>{t('ui_site_reload')}</Band>;
    case 'off':
      return (
        <Band>
          <span>{site.warning ?? t('ui_site_off')}</span>
          <Button look={site.warning ? 'plain' : 'main'} onPress={onTurnOn}>
            {t(site.warning ? 'ui_turn_on_anyway' : 'ui_turn_on', site.name)}
          </Button>
        </Band>
      );
    case 'on': {
      const { ours, self, draft, box } = site.page;
      if (!ours && self === null) return <Band>{t('ui_site_nobody')}</Band>;
      if (!ours && self !== null)
        return (
          <Band>
            <span>{t('ui_site_not_ours', self)}</span>
            <Button onPress={() => onAddAccount(self)}>{t('ui_site_add_account')}</Button>
          </Band>
        );
      return (
        <>
          {box && (
            <Band>
              <span>{t(`ui_box_${box}`, site.page.judgedFor ?? '')}</span>
              {box === 'free' && <Button onPress={() => onBox(true)}>{t('menu_coach_box')}</Button>}
              {box === 'coached' && <Button onPress={() => onBox(false)}>{t('menu_stop_box')}</Button>}
            </Band>
          )}
          {draft && (
            <details class="glance" aria-label={t('ui_site_draft')}>
              <summary class="verdict">{say(draft.verdict)}</summary>
              <Bars axes={draft.axes} small />
            </details>
          )}
        </>
      );
    }
  }
}
