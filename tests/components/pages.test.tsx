// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CheckView, type CheckViewProps } from '../../components/check/CheckView.tsx';
import { OptionsView, type OptionsViewProps } from '../../components/options/OptionsView.tsx';
import { PopupView, type Site } from '../../components/popup/PopupView.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { button, findButton, mount, settled } from './mount.tsx';
import { reminded, reminders, spikesOf } from './remind-samples.ts';
import { advert, urgency } from './samples.ts';
import { brand, data, hours, waiting } from './waiting-samples.ts';

const nothing = () => {};
const actions = { onDismiss: nothing, onKeep: nothing, onRuleOff: nothing };
const networks = [
  { id: 'x' as const, name: 'X', on: true, hosts: ['x.com'] },
  { id: 'linkedin' as const, name: 'LinkedIn', on: false, hosts: ['www.linkedin.com'] },
  { id: 'mastodon' as const, name: 'Mastodon', on: false, hosts: [] },
];
const draft = { text: 'Don’t miss out! Bottle.', network: 'x', kind: 'post', parent: '' } as const;
const check = (props: Partial<CheckViewProps> = {}): CheckViewProps => ({
  ...actions,
  value: draft,
  onChange: nothing,
  judgement: advert,
  networks,
  applyEdits: async () => 'applied',
  ...props,
});
const type = (field: Element | null, text: string) => {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const labelled = (label: string) =>
  [...document.querySelectorAll('label')]
    .find((one) => one.textContent?.startsWith(label))
    ?.querySelector('input, textarea, select') ?? null;

describe('Check', () => {
  test('hands back what is typed, with the rest as it was', () => {
    const change = vi.fn();
    mount(<CheckView {...check({ onChange: change })} />);
    type(labelled('Your draft'), 'Hello');
    expect(change).toHaveBeenCalledWith({ ...draft, text: 'Hello' });
  });

  test('asks what a reply answers, and only then', () => {
    mount(<CheckView {...check()} />);
    expect(labelled('What they wrote')).toBeNull();
    mount(<CheckView {...check({ value: { ...draft, kind: 'reply' } })} />);
    expect(labelled('What they wrote')).not.toBeNull();
  });

  test('clears the draft and the message answered', () => {
    const change = vi.fn();
    mount(<CheckView {...check({ onChange: change, value: { ...draft, kind: 'reply', parent: 'Hi?' } })} />);
    button('Clear').click();
    expect(change).toHaveBeenCalledWith({ ...draft, kind: 'reply', text: '', parent: '' });
  });

  test('says nothing about an empty draft but that nothing is sent', () => {
    const root = mount(<CheckView {...check({ value: { ...draft, text: '' } })} />);
    expect(root.querySelector('.panel')).toBeNull();
    expect(root.textContent).toContain('nothing is sent anywhere');
  });

  test('a fix goes to the text field, and its outcome is told', async () => {
    const applyEdits = vi.fn(async () => 'applied' as const);
    const root = mount(<CheckView {...check({ applyEdits })} />);
    button('Remove it').click();
    const [, remove] = urgency.fixes;
    expect(applyEdits).toHaveBeenCalledWith(
      labelled('Your draft'),
      draft.text,
      remove && 'edits' in remove && remove.edits,
    );
    await vi.waitFor(() => expect(root.textContent).toContain('Fixed. Ctrl+Z brings it back.'));
  });
});

describe('the popup', () => {
  const onAddSite = vi.fn();
  const onBox = vi.fn();
  const show = (site: Site, onTurnOn = nothing) =>
    mount(
      <PopupView
        tab="check"
        onTab={nothing}
        reminded={reminded({ reminder: null })}
        spikes={spikesOf()}
        waiting={waiting()}
        site={site}
        onTurnOn={onTurnOn}
        onAddAccount={() => undefined}
        addAs="Coach boxes here, as posts for X"
        onAddSite={onAddSite}
        onBox={onBox}
        onSettings={nothing}
        seenHere={{ onAsk: async () => null, onCopy: async () => true }}
        check={<CheckView {...check({ value: { ...draft, text: '' } })} />}
        week={null}
      />,
    );
  const glance = { verdict: advert.verdict, axes: advert.axes };

  test('gives the verdict of the draft in front', () => {
    const root = show({ is: 'on', host: 'x.com', page: { self: 'river_bikes', ours: true, draft: glance } });
    expect(root.querySelector('.strip')?.textContent).toBe('Parleyx.com · reading your draft');
    expect(root.querySelector('.glance .verdict')?.textContent).toContain('Reads like an advert');
    expect(root.querySelectorAll('.glance li')).toHaveLength(4);
  });

  test('turns a network on from a click', () => {
    const turnOn = vi.fn();
    show({ is: 'off', host: 'x.com', name: 'X' }, turnOn);
    button('Turn on X').click();
    expect(turnOn).toHaveBeenCalledOnce();
  });

  test('warns before LinkedIn', () => {
    const root = show({ is: 'off', host: 'www.linkedin.com', name: 'LinkedIn', warning: 'Its terms forbid it.' });
    expect(root.querySelector('.band')?.textContent).toContain('Its terms forbid it.');
    expect(findButton('Turn on LinkedIn anyway')).toBeDefined();
  });

  test('adds a site of the user’s own, and its boxes are chosen and let go', () => {
    show({ is: 'elsewhere', at: 'desk.example' });
    button('Coach boxes here, as posts for X').click();
    expect(onAddSite).toHaveBeenCalledWith('desk.example');
    const page = { self: null, ours: true, draft: null, judgedFor: 'Bluesky' };
    show({ is: 'on', host: 'desk.example', page: { ...page, box: 'free' } });
    button('Coach this box').click();
    const root = show({ is: 'on', host: 'desk.example', page: { ...page, box: 'coached' } });
    expect(root.querySelector('.band')?.textContent).toContain('as for Bluesky');
    button('Stop coaching this box').click();
    expect(onBox.mock.calls).toEqual([[true], [false]]);
    show({ is: 'on', host: 'desk.example', page: { ...page, box: 'line' } });
    expect(findButton('Coach this box')).toBeUndefined();
  });

  test('is honest about a page that it doesn’t read and an account that isn’t ours', () => {
    expect(show({ is: 'elsewhere' }).textContent).toContain('I don’t read this site. Paste a draft into Check.');
    const page = { self: 'ana.private', ours: false, draft: null };
    expect(show({ is: 'on', host: 'x.com', page }).textContent).toContain('ana.private isn’t one of the accounts');
  });
});

describe('settings', () => {
  const options: OptionsViewProps = {
    networks: { networks, onSwitch: nothing, readHost: () => null, onAddHost: nothing, onRemoveHost: nothing },
    sites: {
      sites: [],
      networks,
      readSite: () => ({ refused: 'no-site' }),
      onAdd: nothing,
      onChange: nothing,
      onForget: nothing,
    },
    accounts: { accounts: [], networks, onAdd: nothing, onRemove: nothing },
    hours: hours(),
    reminders: reminders(),
    brand: brand(),
    data: data(),
    rules: { rules: [], onSwitch: nothing },
    kept: [],
    onForget: nothing,
    languages: [{ code: 'en', name: 'English' }],
    language: 'en',
    onLanguage: nothing,
    limits: { facts: [], corrections: [], onCorrect: nothing },
    health: { records: [], networks },
  };

  test('a switch shows what is, not what was pressed', async () => {
    const pressed = vi.fn();
    mount(<Switch label="X" on={false} onSwitch={pressed} />);
    const knob = document.querySelector<HTMLElement>('[role="switch"]');
    knob?.click();
    await settled();
    expect(pressed).toHaveBeenCalledWith(true);
    expect(knob?.getAttribute('aria-checked')).toBe('false');
  });

  test('LinkedIn stays in the popup unless the user says otherwise', () => {
    const onSwitch = vi.fn();
    mount(<OptionsView {...options} networks={{ ...options.networks, onSwitch }} />);
    const [popup, page] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    expect(popup?.checked).toBe(true);
    page?.click();
    expect(onSwitch).toHaveBeenCalledWith('linkedin', true);
  });

  test('a server is added by its host name, and anything else is refused in words', async () => {
    const onAddHost = vi.fn();
    const readHost = (entry: string) => (entry.includes('.') ? entry.toLowerCase() : null);
    const root = mount(<OptionsView {...options} networks={{ ...options.networks, readHost, onAddHost }} />);
    const submit = () => labelled('Server')?.closest('form')?.requestSubmit();
    type(labelled('Server'), 'nonsense');
    await settled();
    submit();
    await settled();
    expect(root.querySelector('#networks [role="alert"]')?.textContent).toBe('That isn’t a server’s name.');
    type(labelled('Server'), 'Norden.social ');
    await settled();
    submit();
    expect(onAddHost.mock.calls).toEqual([['norden.social']]);
  });

  test('an account is kept without its “@”', async () => {
    const onAdd = vi.fn();
    mount(<OptionsView {...options} accounts={{ ...options.accounts, onAdd }} />);
    type(labelled('Handle or name'), '@river_bikes');
    await settled();
    labelled('Handle or name')?.closest('form')?.requestSubmit();
    expect(onAdd).toHaveBeenCalledWith({ network: 'x', handle: 'river_bikes', role: 'organisation' });
  });

  test('every word on the page is in the dictionary', () => {
    expect(mount(<OptionsView {...options} />).textContent).not.toMatch(/ui_|why_/);
  });
});

describe('the first run', () => {
  const show = (onTurnOn: (ids: readonly string[], hosts: readonly string[]) => Promise<boolean>, onDone = nothing) =>
    mount(
      <WelcomeView
        sample={{ ...actions, text: draft.text, onText: nothing, judgement: advert, applyEdits: async () => 'applied' }}
        networks={networks.map((network) => ({ ...network, on: false }))}
        onTurnOn={onTurnOn}
        readHost={(entry) => entry}
        accounts={{ accounts: [], networks, onAdd: nothing, onRemove: nothing }}
        onDone={onDone}
      />,
    );

  test('asks for all chosen networks together, and goes on once the user agreed', async () => {
    const turnOn = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const root = show(turnOn);
    button('Next').click();
    await settled();
    document.querySelectorAll<HTMLElement>('[role="switch"]').forEach((one) => {
      one.click();
    });
    await settled();
    button('Turn on X, LinkedIn').click();
    await settled();
    expect(turnOn).toHaveBeenCalledWith(['x', 'linkedin'], []);
    expect(root.querySelector('h1')?.textContent).toBe('Where do you write?');
    button('Turn on X, LinkedIn').click();
    await settled();
    expect(root.querySelector('h1')?.textContent).toBe('Which accounts do you look after?');
  });

  test('can be skipped at any step', () => {
    const done = vi.fn();
    show(async () => true, done);
    button('Skip setup').click();
    expect(done).toHaveBeenCalledOnce();
  });
});
