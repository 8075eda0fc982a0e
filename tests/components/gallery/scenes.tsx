import type { ComponentChildren, ComponentType } from 'preact';
import { Chip } from '../../../components/advice/Chip.tsx';
import { Panel, type PanelProps } from '../../../components/advice/Panel.tsx';
import { Saying } from '../../../components/advice/Saying.tsx';
import { TipCard } from '../../../components/advice/TipCard.tsx';
import { Unread } from '../../../components/advice/Unread.tsx';
import { CheckView, type CheckViewProps } from '../../../components/check/CheckView.tsx';
import type { WaitingViewProps } from '../../../components/log/waiting.ts';
import type { DataProps } from '../../../components/options/data.ts';
import type { HealthProps } from '../../../components/options/Health.tsx';
import { OptionsView, type OptionsViewProps } from '../../../components/options/OptionsView.tsx';
import { RemindersEditor, type RemindersProps } from '../../../components/options/Reminders.tsx';
import { YourData } from '../../../components/options/YourData.tsx';
import { PopupView, type PopupViewProps, type Site } from '../../../components/popup/PopupView.tsx';
import { JudgedAs } from '../../../components/settings/JudgedAs.tsx';
import type { SiteListProps } from '../../../components/settings/SiteList.tsx';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import type { Judgement } from '../../../lib/judge/judgement.ts';
import { FACTS } from '../../../lib/networks/all-facts.ts';
import { DEFAULT_REMINDERS } from '../../../lib/remind/schema.ts';
import { reminded, reminders, spikesOf, wave } from '../remind-samples.ts';
import { advert, fine, hype, over, reply, short, unjudged, urgency } from '../samples.ts';
import { brand, crisis, data, HOUR, hostile, hours, listing, maja, NOW, preview, waiting } from '../waiting-samples.ts';
import { weekScenes } from './week.tsx';

const nothing = () => {};
const actions = { onFix: nothing, onDismiss: nothing, onKeep: nothing, onRuleOff: nothing };
const facts = {
  about: () => ({ why: 'talk' as const, source: 'Harvard Business Review Analytic Services, 2010' }),
  ifFixed: () => 62,
};

const Card = ({ children, narrow = false }: { children: ComponentChildren; narrow?: boolean }) => (
  <div class={narrow ? 'card narrow' : 'card'}>{children}</div>
);
const Float = ({ narrow = false, ...props }: Partial<PanelProps> & { judgement: Judgement; narrow?: boolean }) => (
  <Card narrow={narrow}>
    <Panel {...actions} {...facts} onClose={nothing} {...props} />
  </Card>
);

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsurkunde';
const long: Judgement = {
  ...reply,
  verdict: { key: `Reads like an advert for ${LONG}. Two changes fix most of it.` },
  axes: { ...reply.axes, tone: { score: 7, says: { key: `Talks at people about ${LONG} more than with them` } } },
  tips: [
    {
      ...urgency,
      message: { key: `“${LONG}” pushes; it doesn’t invite.` },
      fixes: [{ label: { key: `Ask instead: “Would ${LONG} help you?”` }, edits: [] }],
    },
  ],
  replyCheck: {
    questions: [
      { text: `${LONG} ships to Poland and to every island in the Baltic, or only the big ones?`, answered: false },
    ],
    answers: 0,
    canned: 0,
    nameUsed: false,
  },
  length: { used: 197000, limit: 63206 },
  over: 133794,
};

const networks = [
  { id: 'x' as const, name: 'X', on: true, hosts: ['x.com'] },
  { id: 'linkedin' as const, name: 'LinkedIn', on: false, hosts: ['www.linkedin.com'] },
  { id: 'facebook' as const, name: 'Facebook', on: false, hosts: ['www.facebook.com'] },
  { id: 'bluesky' as const, name: 'Bluesky', on: true, hosts: ['bsky.app'] },
  { id: 'mastodon' as const, name: 'Mastodon', on: true, hosts: ['mastodon.social', 'norden.social'] },
];
const accounts = {
  networks,
  accounts: [
    { network: 'x' as const, handle: 'river_bikes', role: 'organisation' as const },
    { network: 'mastodon' as const, handle: 'ana@norden.social', role: 'employee' as const },
  ],
  onAdd: nothing,
  onRemove: nothing,
};

const sites: SiteListProps = {
  networks,
  sites: [
    { host: 'publish.buffer.com', network: 'x', kind: 'post', boxes: [] },
    { host: 'business.facebook.com', network: 'facebook', kind: 'post', boxes: ['a', 'b'] },
    {
      host: `${LONG.toLowerCase().replace('ä', 'a').replace('ü', 'u')}.example`,
      network: 'mastodon',
      kind: 'reply',
      boxes: ['a'],
    },
  ],
  readSite: () => ({ refused: 'network', name: 'X' }),
  onAdd: nothing,
  onChange: nothing,
  onForget: nothing,
};

const check = (part: Partial<CheckViewProps>): CheckViewProps => ({
  ...actions,
  ...facts,
  value: { text: '', network: 'x', kind: 'post', parent: '' },
  onChange: nothing,
  judgement: null,
  networks,
  applyEdits: async () => 'applied',
  ...part,
});
const ADVERT =
  'Don’t miss out! Our revolutionary bottle keeps tea hot for 12 hours #teatimelovers #hotdrinks #bottle #sale';
const draft = { verdict: advert.verdict, axes: advert.axes };
const popups: readonly (readonly [Site, CheckViewProps])[] = [
  [{ is: 'on', host: 'x.com', page: { self: 'river_bikes', ours: true, draft } }, check({})],
  [
    { is: 'off', host: 'x.com', name: 'X' },
    check({ value: { text: ADVERT, network: 'x', kind: 'post', parent: '' }, judgement: advert }),
  ],
  [
    {
      is: 'off',
      host: 'www.linkedin.com',
      name: 'LinkedIn',
      warning: 'LinkedIn’s terms forbid adding anything to its pages, so whether I appear there is your decision.',
    },
    check({
      value: {
        text: 'Yes, it ships to Poland, Tomasz!',
        network: 'linkedin',
        kind: 'reply',
        parent: 'Does it ship to Poland, and how long does it take?',
      },
      judgement: reply,
    }),
  ],
  [
    { is: 'elsewhere', at: 'publish.buffer.com' },
    check({ value: { text: 'Hello', network: 'bluesky', kind: 'post', parent: '' }, judgement: short }),
  ],
  [
    { is: 'on', host: 'desk.example', page: { self: null, ours: true, draft, box: 'coached', judgedFor: 'Facebook' } },
    check({}),
  ],
  [
    {
      is: 'on',
      host: 'desk.example',
      page: { self: null, ours: true, draft: null, box: 'line', judgedFor: 'Facebook' },
    },
    check({}),
  ],
  [{ is: 'on', host: 'bsky.app', page: { self: 'ana.private.example', ours: false, draft: null } }, check({})],
  [
    { is: 'reload', host: 'norden.social' },
    check({ value: { text: `${LONG} `.repeat(40), network: 'mastodon', kind: 'post', parent: '' }, judgement: long }),
  ],
];

const seen = { at: NOW, worked: NOW, matched: [] };
const HEALTH: HealthProps['records'] = [
  { ...seen, network: 'x', part: 'account', place: '', health: 'healthy' },
  {
    ...seen,
    network: 'x',
    part: 'composer',
    place: 'modal-reply',
    health: 'healthy',
    matched: [
      ['editor', 'testid'],
      ['box', 'holds editor and button'],
      ['send', 'testid'],
    ],
  },
  { ...seen, network: 'x', part: 'list', place: 'notifications', health: 'fallback', matched: [['items', 'role']] },
  { ...seen, network: 'linkedin', part: 'composer', place: '', health: 'unreadable', worked: null },
  {
    ...seen,
    network: 'bluesky',
    part: 'composer',
    place: 'reply',
    health: 'unreadable',
    worked: NOW - 40 * 24 * HOUR,
    matched: [['editor', LONG]],
  },
];
const options: OptionsViewProps = {
  networks: {
    networks,
    onSwitch: nothing,
    onAddHost: nothing,
    onRemoveHost: nothing,
    readHost: () => null,
  },
  sites,
  accounts,
  hours: hours(),
  reminders: reminders(),
  brand: brand(),
  data: data(),
  rules: {
    rules: [
      {
        id: 'tone/urgency',
        axis: 'tone',
        title: { key: 'Pushing and hurrying' },
        why: 'talk',
        source: 'HBR Analytic Services, 2010',
        on: true,
      },
      {
        id: 'tone/hype',
        axis: 'tone',
        title: { key: 'Claims nobody can check' },
        why: 'give',
        source: 'Plain language guidelines',
        on: false,
      },
      {
        id: 'fit/hashtags',
        axis: 'fit',
        title: { key: 'More hashtags than usual here' },
        why: 'fit',
        source: 'X help',
        on: true,
      },
    ],
    onSwitch: nothing,
  },
  kept: [{ fingerprint: 'a', words: 'Grab your bike' }],
  onForget: nothing,
  languages: [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'Deutsch' },
  ],
  language: 'en',
  onLanguage: nothing,
  limits: {
    facts: [FACTS.x, FACTS.mastodon],
    corrections: [
      { network: 'x', limit: 'post', value: 25_000 },
      { network: 'x', limit: 'hashtags', value: 3 },
    ],
    onCorrect: nothing,
  },
  health: { networks, records: HEALTH },
};
const empty: OptionsViewProps = {
  ...options,
  networks: {
    ...options.networks,
    networks: networks.map((network) => ({
      ...network,
      on: false,
      hosts: network.id === 'mastodon' ? [] : network.hosts,
    })),
  },
  sites: { ...sites, sites: [] },
  accounts: { ...accounts, accounts: [] },
  hours: hours({ hours: { week: [null, null, null, null, null, null, null], holidays: [] } }),
  brand: brand({ brand: { names: [], domains: [] } }),
  data: data({ stored: { is: 'failed', failure: 'newer' }, removal: null }),
  kept: [],
  problem: 'This browser has no room left, so the change was not kept.',
};

const welcome = (judgement: Judgement) => (
  <WelcomeView
    sample={{ ...actions, ...facts, text: ADVERT, onText: nothing, judgement, applyEdits: async () => 'applied' }}
    networks={networks.map((network) => ({ ...network, on: false }))}
    onTurnOn={async () => true}
    readHost={() => null}
    accounts={{ ...accounts, accounts: [] }}
    onDone={nothing}
  />
);

const REPORT = `Parley 0.1.0, X, 2026-11-22
box taken for: unknown

how often each candidate finds something in the page
editor of composer: testid 0, testid wrapper 0

around the box
in html dir=ltr [lang]
in body
main role=main [class]
  div data-testid=primaryColumn [aria-label class]
    div role=textbox contenteditable=true [aria-label class] (text) <- the box`;

const popup: PopupViewProps = {
  tab: 'waiting',
  onTab: nothing,
  site: { is: 'on', host: 'x.com', page: { self: 'river_bikes', ours: true, draft: null } },
  onTurnOn: nothing,
  onAddAccount: nothing,
  addAs: 'Coach boxes here, as posts for X',
  onAddSite: nothing,
  onBox: nothing,
  onSettings: nothing,
  seenHere: { onAsk: async () => REPORT, onCopy: async () => true },
  reminded: reminded({ reminder: null }),
  spikes: spikesOf(),
  waiting: waiting(),
  check: null,
  week: null,
};

const nobody = listing({});
const lists: Readonly<Record<string, WaitingViewProps>> = {
  everybody: waiting(),
  viral: waiting({
    listing: listing({ crisis: [crisis], overdue: [maja] }, { overdue: 4938, thank: 12 }),
    said: { what: 'snooze', until: NOW + 2 * HOUR, name: 'Ana Perez', count: 1, canUndo: true },
  }),
  hostile: waiting({
    listing: listing({ today: hostile }),
    accounts: [
      { network: 'x', handle: 'river_bikes' },
      { network: 'x', handle: 'river_bikes_support' },
    ],
    failure: 'full',
    foot: { looks: [], due: 0, aside: 2, trouble: null, ever: true },
  }),
  found: waiting({ query: 'login', listing: { is: 'found', items: [maja], complete: false } }),
  'found none': waiting({ query: 'logn', listing: { is: 'found', items: [], complete: true } }),
  never: waiting({ listing: nobody, foot: { looks: [], due: 0, aside: 0, trouble: null, ever: false } }),
  'no accounts': waiting({
    listing: nobody,
    accounts: [],
    foot: { looks: [], due: 0, aside: 0, trouble: null, ever: false },
  }),
  nobody: waiting({ listing: nobody }),
  filtered: waiting({ listing: nobody, filter: { network: 'linkedin', account: null, kind: 'question' } }),
  loading: waiting({ listing: { is: 'loading' }, foot: null }),
  ...Object.fromEntries(
    (['newer', 'full', 'blocked', 'broken', 'other'] as const).map((failure) => [
      failure,
      waiting({ listing: { is: 'failed', failure }, foot: null }),
    ]),
  ),
};

const stores: Readonly<Record<string, DataProps>> = {
  loading: data({ stored: { is: 'loading' }, removal: null }),
  preview: data({ importing: { is: 'preview', preview, spoilt: 2 } }),
  refused: data({ importing: { is: 'refused', failure: 'not a log' }, people: [] }),
  people: data({
    importing: { is: 'done', preview },
    people: [
      { key: 'x:@ana', network: 'x', name: 'Ana Perez', handle: 'ana', messages: 3 },
      { key: 'linkedin:ana', network: 'linkedin', name: `Ana ${LONG}`, handle: null, messages: 1 },
    ],
  }),
  erased: data({ erased: 'all', failure: 'broken' }),
};

const HELD =
  'Promotions are on hold for this account since 10:40, and this reads like one. Better wait, or lift it in Parley’s popup.';
const remindings: Readonly<Record<string, RemindersProps>> = {
  off: reminders({ reminders: { ...DEFAULT_REMINDERS, on: false }, contacts: [] }),
  refused: reminders({ reminders: { ...DEFAULT_REMINDERS, on: false }, permission: 'refused' }),
  'taken back': reminders({ permission: 'missing' }),
  on: reminders({
    reminders: { ...DEFAULT_REMINDERS, on: true, digests: [7 * 60, 20 * 60] },
    comeAt: [8 * 60, null],
    less: [
      { what: 'kind', kind: 'question' },
      { what: 'account', network: 'linkedin', account: LONG },
    ],
  }),
};

export const scenes: Readonly<Record<string, ComponentType>> = {
  advice: () => (
    <>
      <div class="row">
        {(
          [fine, advert, { ...advert, tips: [urgency] }, over, reply, unjudged, 'unread', 'outdated', short] as const
        ).map((about, index) => (
          <Chip key={String(index)} about={about} onPress={nothing} open={index === 1} />
        ))}
      </div>
      <Float judgement={advert} foot="4 of your last 5 were offers" />
      <Float
        judgement={fine}
        foot={<JudgedAs networks={networks} value={{ network: 'x', kind: 'post' }} onChange={nothing} />}
      />
      <Card>
        <Saying
          text="I read this box from now on, as for Facebook. Advice comes up beside it as you write."
          onClose={nothing}
        />
      </Card>
      <Float judgement={over} outcome={{ fingerprint: 'gone', outcome: 'applied' }} />
      <Float judgement={reply} answering="tomasz.k" />
      <Float judgement={unjudged} />
      <Float judgement={fine} foot={<p>This page has changed a little. I read it by other signs.</p>} />
      <Card>
        <Unread why="markup" network="X" worked={NOW} report={REPORT} onCopy={async () => false} onClose={nothing} />
      </Card>
      <div data-unfold>
        <Card narrow>
          <Unread
            why="account"
            network={LONG}
            worked={null}
            report={REPORT}
            onCopy={async () => true}
            onClose={nothing}
          />
        </Card>
      </div>
      <Float judgement={short} />
      <div data-unfold>
        <Float judgement={{ ...advert, tips: [urgency] }} />
      </div>
      <Card>
        <TipCard {...actions} {...facts} finding={urgency} score={38} onClose={nothing} />
      </Card>
      <Card>
        <TipCard {...actions} {...facts} finding={hype} score={38} onClose={nothing} />
      </Card>
      <Card>
        <TipCard
          {...actions}
          finding={urgency}
          onClose={nothing}
          outcome={{ fingerprint: urgency.fingerprint, outcome: 'applied' }}
        />
      </Card>
      <Card>
        <TipCard
          {...actions}
          finding={urgency}
          onClose={nothing}
          outcome={{ fingerprint: urgency.fingerprint, outcome: 'refused' }}
        />
      </Card>
      <Float judgement={long} answering={LONG} narrow />
    </>
  ),
  popup: () => (
    <>
      {popups.map(([site, view]) => (
        <div class="frame" key={view.value.text}>
          <PopupView {...popup} tab="check" site={site} check={<CheckView {...view} />} />
        </div>
      ))}
    </>
  ),
  waiting: () => (
    <>
      {Object.entries(lists).map(([name, view]) => (
        <div class="frame" key={name}>
          <PopupView {...popup} waiting={view} />
        </div>
      ))}
    </>
  ),
  data: () => (
    <div class="ground">
      {Object.entries(stores).map(([name, props]) => (
        <div class="options" key={name}>
          <YourData {...props} />
        </div>
      ))}
    </div>
  ),
  remind: () => (
    <>
      {[0, 1].map((unfolded) => (
        <div class="frame" key={unfolded} {...(unfolded === 1 && { 'data-unfold': true })}>
          <PopupView
            {...popup}
            reminded={reminded()}
            spikes={spikesOf({ watched: [{ ...wave, heldSince: unfolded === 1 ? NOW - HOUR : null }] })}
          />
        </div>
      ))}
      <div class="frame">
        <PopupView
          {...popup}
          spikes={spikesOf({
            watched: [{ ...wave, network: 'linkedin', name: LONG, spike: null, heldSince: NOW - 30 * HOUR }],
          })}
        />
      </div>
      <Float judgement={advert} banner={HELD} />
      <Chip about={advert} held onPress={nothing} />
      {Object.entries(remindings).map(([name, props]) => (
        <div class="options" key={name}>
          <RemindersEditor {...props} />
        </div>
      ))}
    </>
  ),
  options: () => (
    <div class="ground" data-unfold>
      <OptionsView {...options} />
    </div>
  ),
  small: () => (
    <div class="ground">
      <OptionsView {...empty} />
    </div>
  ),
  welcome: () => <div class="ground">{welcome(advert)}</div>,
  ...weekScenes,
};
