/** One composer's life with the coach: from its first focus until it is closed or switched off. Everything hangs on one signal. */
import type { FixOutcome, TextFix } from '../../../components/advice/advice.ts';
import { Chip } from '../../../components/advice/Chip.tsx';
import { Panel } from '../../../components/advice/Panel.tsx';
import { TipCard } from '../../../components/advice/TipCard.tsx';
import { Unread } from '../../../components/advice/Unread.tsx';
import { JudgedAs } from '../../../components/settings/JudgedAs.tsx';
import { applyEdits, readEditor, underline, watchEditor } from '../../../lib/editors/index.ts';
import { judge, whatIf, withFix } from '../../../lib/judge/judge.ts';
import type { Judgement, JudgeSettings } from '../../../lib/judge/judgement.ts';
import { remap } from '../../../lib/judge/remap.ts';
import type { PageState } from '../../../lib/messages/schema.ts';
import { changeSite } from '../../../lib/networks/access.ts';
import { FACTS } from '../../../lib/networks/all-facts.ts';
import { ownFacts } from '../../../lib/networks/corrections.ts';
import { upwards } from '../../../lib/networks/dom.ts';
import type { Composer, NetworkPage, Surroundings } from '../../../lib/networks/network.ts';
import { ruleNote } from '../../../lib/rules/note.ts';
import type { Draft, Finding } from '../../../lib/rules/rule.ts';
import { sameHandle } from '../../../lib/settings/accounts.ts';
import type { Account, Settings } from '../../../lib/settings/schema.ts';
import { changeSetting } from '../../../lib/settings/store.ts';
import { roleOf, writersHere } from '../account.ts';
import { copy } from '../copy.ts';
import type { Health } from '../health.ts';
import type { Outbox } from '../outbox.ts';
import { isOutdated } from '../outdated.ts';
import { words } from '../words.ts';
import { whenGone } from './gone.ts';
import type { History } from './history.ts';
import { type Held, heldFor } from './hold.ts';
import { placeCard } from './place/card.ts';
import { placeChip } from './place/chip.ts';
import { placePanel } from './place/panel.ts';
import { sentOf } from './sent.ts';
import { openStage } from './stage.tsx';

/** Rest after the last key before the draft is judged, and before words are underlined. Milliseconds. */
const JUDGE_AFTER = 120;
const UNDERLINE_AFTER = 700;
/** A frame that hasn't come by then isn't waited for. Milliseconds. */
const NO_FRAME = 200;
/** No more than this many places are underlined at once; the rest is in the panel. */
const MOST_UNDERLINES = 4;

const NETWORKS = Object.values(FACTS).map(({ id, name }) => ({ id, name }));

export interface SessionStart {
  readonly page: NetworkPage;
  readonly composer: Composer;
  /** Whose page it is; null on a site that the user added, where nobody can tell: there nothing of the past is known, or kept. */
  readonly account: Account | null;
  /** Tips that were put aside for this draft only; it may be left and come back. */
  readonly dismissed: Set<string>;
  readonly settings: () => Settings;
  readonly history: History;
  readonly outbox: Outbox | null;
  readonly health: Health | null;
  /** The structure around the editor, for when it can't be read. */
  readonly report: () => string;
  /** The page's life; the session's own ends before. */
  readonly signal: AbortSignal;
  readonly closed: () => void;
}

export interface Session {
  /** Its composer's scope. The parts of a thread share one, and one chip. */
  readonly box: HTMLElement;
  /** Only the part that was focused last shows itself. */
  readonly setInFront: (inFront: boolean) => void;
  readonly judgeAgain: () => void;
  readonly openPanel: () => void;
  readonly close: () => void;
  /** For the popup; null while there is nothing to tell. */
  readonly summary: () => PageState['draft'];
}

/** A place in the text that is underlined, and whose it is. */
interface Underlined {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

export function openSession(start: SessionStart): Session {
  const { page, composer, account, dismissed, settings, history, outbox, health, signal, closed } = start;
  const { editor } = composer;
  const doc = editor.ownerDocument;
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  const stage = openStage(editor, until);
  const underlines = underline(editor, until);

  let draft: Draft | undefined;
  let judgement: Judgement | undefined;
  let held: Held | null = null;
  let shown: 'nothing' | 'panel' | Finding = 'nothing';
  let underlined: readonly Underlined[] = [];
  let outcome: FixOutcome | undefined;
  let unreadable = false;
  let inFront = true;
  let unsaved = false;
  let fallback = composer.fallback;
  let sendButton = composer.send;
  let toldAs: 'healthy' | 'unreadable' | undefined;
  /** What was seen of the page, kept while the panel beside an unreadable box is open. */
  let report = '';
  let caret: Range | undefined;

  const judgeSettings = (): JudgeSettings => {
    const { language, rulesOff, keep, limits } = settings();
    return { language, rulesOff, keep: [...keep, ...dismissed], facts: ownFacts(limits) };
  };

  /** The account in messages. */
  const self = account?.handle.replace(/^@/, '') ?? null;
  const pastOf = () => (self === null ? undefined : history.of(self));
  const askPast = () => {
    if (self !== null) history.ask(self);
  };

  const readDraft = (around: Surroundings): Draft => {
    const { names, domains } = settings().brand;
    const writers = writersHere(page, account, settings());
    const handles = writers.map(({ handle }) => handle);
    const past = pastOf();
    const text = readEditor(editor).text;
    const parts = around.parts?.map((part) => (part === editor ? text : readEditor(part).text));
    return {
      text,
      network: page.id,
      kind: around.kind,
      media: around.media,
      self: { account: account?.handle ?? '', handles, names, domains, role: roleOf(writers) },
      ...(past ? { past: { posts: past.posts, replies: past.replies } } : {}),
      ...(parts && around.parts ? { thread: { parts, index: around.parts.indexOf(editor) } } : {}),
      // Below a post of one's own nobody has asked anything yet: one's own question isn't there to be answered.
      ...(around.parent && !isBy(handles, around.parent)
        ? { parent: { text: around.parent.text, ...authorOf(around.parent) } }
        : {}),
      ...(around.limit === undefined ? {} : { limit: around.limit }),
      ...(around.contentWarning === undefined ? {} : { contentWarning: around.contentWarning }),
    };
  };

  const show = (what: typeof shown) => {
    shown = what;
    draw();
  };

  const close = () => life.abort();

  /** Back to where the user was writing. */
  const giveCaretBack = () => {
    editor.focus({ preventScroll: true });
    if (caret && editor.contains(caret.commonAncestorContainer)) {
      doc
        .getSelection()
        ?.setBaseAndExtent(caret.startContainer, caret.startOffset, caret.endContainer, caret.endOffset);
    }
  };

  const hide = () => {
    const focused = stage.hasFocus();
    outcome = undefined;
    show('nothing');
    if (focused) giveCaretBack();
  };

  const fix = async (finding: Finding, chosen: TextFix) => {
    if (!draft) return;
    const before = readEditor(editor).text;
    const [now] = remap([{ ...finding, fixes: [chosen] }], draft.text, before);
    const edits = now?.fixes[0];
    if (!edits || !('edits' in edits)) {
      outcome = { fingerprint: finding.fingerprint, outcome: 'stale' };
      draw();
      return;
    }
    const result = await applyEdits(editor, before, edits.edits);
    if (until.aborted) return;
    const copied = result === 'refused' && (await copy(withFix({ ...draft, text: before }, edits).text));
    outcome = { fingerprint: finding.fingerprint, outcome: result === 'refused' && !copied ? 'uncopied' : result };
    if (result === 'applied' && shown !== 'panel') shown = 'nothing';
    judgeNow();
    underlineNow();
  };

  /** A change that the browser didn't keep (a full disk) is said at the panel's foot until one is kept. */
  const save = (change: Promise<void>) => {
    const settle = (failed: boolean) => {
      unsaved = failed;
      draw();
    };
    change.then(
      () => settle(false),
      () => settle(true),
    );
  };

  /** Those who wait under the last post are worth a word before the next one; then what this account's weeks come to. */
  const footOf = () => {
    if (unsaved) return words.t('ui_problem_storage');
    if (page.draftsOnly) {
      return (
        <JudgedAs
          networks={NETWORKS}
          value={{ network: page.id, kind: page.read(composer).kind }}
          onChange={(value) => save(changeSite(doc.location.host, () => value))}
        />
      );
    }
    const past = pastOf();
    const waiting = draft?.kind === 'post' ? (past?.waiting ?? 0) : 0;
    if (waiting === 0 && !past?.balance && !fallback) return undefined;
    return (
      <>
        {fallback && <p>{words.t('ui_panel_fallback')}</p>}
        {waiting > 0 && <p>{words.say({ key: 'ui_panel_waiting', count: waiting })}</p>}
        {past?.balance && <p>{words.say(past.balance)}</p>}
      </>
    );
  };

  /** Called at the gesture; what it returns, once the page has shown that it went out. */
  const beginSending = (text: string): (() => void) => {
    const at = Date.now();
    const around = page.read(composer);
    const sent = { ...readDraft(around), text };
    // The parts of a thread are one post: its first one stands for it.
    if (self === null || !outbox || (around.parts && around.parts[0] !== editor)) return () => undefined;
    const judged = judgeSettings();
    return () => void outbox.sent(sentOf(sent, around.parent, self, at, judged)).then(askPast);
  };

  const actions = {
    onFix: (finding: Finding, chosen: TextFix) => void fix(finding, chosen),
    onDismiss: (finding: Finding) => {
      dismissed.add(finding.fingerprint);
      afterNo();
    },
    onKeep: (finding: Finding) => {
      dismissed.add(finding.fingerprint);
      save(changeSetting('keep', (now) => [...new Set([...now, finding.fingerprint])]));
      afterNo();
    },
    onRuleOff: (finding: Finding) => {
      save(changeSetting('rulesOff', (now) => [...new Set([...now, finding.rule])]));
      afterNo();
    },
  };

  const afterNo = () => {
    if (shown !== 'panel') hide();
    judgeNow();
    underlineNow();
  };

  const facts = () => ({
    about: ruleNote,
    ifFixed: (finding: Finding): number | undefined => {
      const chosen = finding.fixes.find((option) => 'edits' in option);
      if (!draft || !chosen) return undefined;
      return whatIf(draft, judgeSettings(), chosen).axes[finding.axis].score ?? undefined;
    },
    outcome,
    ...(navigator.platform.startsWith('Mac') ? { undoKeys: '⌘Z' } : {}),
  });

  const chip = stage.layer('chip');
  /** As it was when the draft was read last; a button that was taken out of the page has another in its place. */
  const send = () => {
    if (sendButton && !sendButton.isConnected) {
      const seen = page.see([...upwards(editor)]);
      sendButton = seen.is === 'composer' ? seen.composer.send : null;
    }
    return sendButton;
  };
  const anchor = { editor, box: composer.box, send };
  const updateChip = placeChip(chip, anchor, until);
  const updatePanel = placePanel(stage.layer('panel'), chip, anchor, until);
  const updateCard = placeCard(
    stage.layer('card'),
    editor,
    () => {
      const index = underlined.findIndex(
        ({ finding }) => shown !== 'nothing' && shown !== 'panel' && finding.fingerprint === shown.fingerprint,
      );
      return index < 0 ? null : underlines.rect(index);
    },
    until,
  );

  function draw(takeFocus = false) {
    if (until.aborted) return;
    if (!inFront) {
      stage.draw({});
    } else if (isOutdated()) {
      stage.draw({ chip: <Chip about="outdated" /> });
    } else if (unreadable) {
      drawUnread(takeFocus);
    } else if (judgement) {
      const advice = { ...actions, ...facts(), onClose: hide };
      const tip = judgement.findings.find(
        ({ fingerprint }) => typeof shown === 'object' && fingerprint === shown.fingerprint,
      );
      stage.draw({
        chip: (
          <Chip
            about={judgement}
            held={held?.promotes}
            open={shown === 'panel'}
            onPress={() => (shown === 'panel' ? hide() : show('panel'))}
          />
        ),
        panel: shown === 'panel' && (
          <Panel
            {...advice}
            judgement={judgement}
            answering={draft?.parent?.author}
            takeFocus={takeFocus}
            banner={held?.says}
            foot={footOf()}
          />
        ),
        card: tip && <TipCard {...advice} finding={tip} score={judgement.axes[tip.axis].score} />,
      });
    }
    updateChip();
    updatePanel();
    updateCard();
  }

  function drawUnread(takeFocus: boolean) {
    const open = shown === 'panel';
    if (!open) report = '';
    else if (report === '') report = start.report();
    stage.draw({
      chip: <Chip about="unread" open={open} onPress={() => (open ? hide() : show('panel'))} />,
      panel: open && (
        <Unread
          why="markup"
          network={FACTS[page.id].name}
          worked={health?.worked() ?? null}
          report={report}
          onCopy={copy}
          onClose={hide}
          takeFocus={takeFocus}
        />
      ),
    });
  }

  /** Findings with words of their own, first things first, as places in the text as it is now. */
  const places = (text: string): Underlined[] => {
    if (!draft || !judgement) return [];
    const worth = [
      ...judgement.tips,
      ...judgement.findings.filter(({ severity }) => severity === 'warn' || severity === 'advise'),
    ];
    const unique = worth.filter(
      (finding, index) => worth.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint) === index,
    );
    const found = remap(unique, draft.text, text).map((finding) =>
      finding.ranges.map(([start, end]) => ({ finding, start, end })),
    );
    // One place of each before the second of any: seven hashtags must not hide the words of the next tip.
    const firsts = found.flatMap((places) => places.slice(0, 1));
    const rest = found.flatMap((places) => places.slice(1));
    return [...firsts, ...rest].slice(0, MOST_UNDERLINES);
  };

  function underlineNow() {
    if (until.aborted || !judgement || unreadable) return;
    underlined = isFocused(editor) || stage.hasFocus() ? places(readEditor(editor).text) : [];
    underlines.show(
      underlined.map(({ finding, start, end }) => ({ start, end, look: finding.axis === 'fit' ? 'fit' : 'tone' })),
    );
    updateCard();
  }

  function judgeNow() {
    clearTimeout(judgeTimer);
    cancelAnimationFrame(frame);
    if (until.aborted || isOutdated()) return draw();
    try {
      const around = page.read(composer);
      sendButton = around.send;
      draft = readDraft(around);
      judgement = judge(draft, judgeSettings());
      held = heldFor(settings(), writersHere(page, account, settings()), draft.text);
      unreadable = false;
    } catch {
      // A changed page or an editor torn down meanwhile: never a wrong reading, never an error in the page.
      unreadable = true;
    }
    tellHealth();
    draw();
  }

  /** Once for each composer, when there is something in it: some show their button only then. Never in a key's own time. */
  function tellHealth() {
    const now = unreadable ? 'unreadable' : 'healthy';
    if (!health || now === toldAs || (!unreadable && judgement?.state === 'short')) return;
    toldAs = now;
    const { surface: place } = composer;
    if (unreadable) return health.tell({ part: 'composer', place, health: 'unreadable' });
    requestIdleCallback(() => {
      const seen = until.aborted ? undefined : page.see([...upwards(editor)]);
      if (seen?.is !== 'composer') return;
      const { matched, surface } = seen.composer;
      fallback = seen.composer.fallback;
      health.tell({ part: 'account', place: '', health: 'healthy' });
      health.tell({ part: 'composer', place: surface, health: fallback ? 'fallback' : 'healthy', matched });
    });
  }

  let judgeTimer = 0;
  let underlineTimer = 0;
  let frame = 0;
  /**
   * Right after a frame the page's layout is known: to ask for places then costs nothing, though the page never rests. A page
   * behind another tab draws none.
   */
  const judgeAfterFrame = () => {
    judgeTimer = window.setTimeout(judgeNow, NO_FRAME);
    frame = requestAnimationFrame(() => {
      clearTimeout(judgeTimer);
      judgeTimer = window.setTimeout(judgeNow);
    });
  };
  const later = () => {
    clearTimeout(judgeTimer);
    cancelAnimationFrame(frame);
    clearTimeout(underlineTimer);
    judgeTimer = window.setTimeout(judgeAfterFrame, JUDGE_AFTER);
    underlineTimer = window.setTimeout(underlineNow, UNDERLINE_AFTER);
  };
  const changed = () => {
    outcome = undefined;
    later();
  };

  watchEditor(editor, changed, until);
  page.onSent(composer, {
    currentText: () => readEditor(editor).text,
    begun: beginSending,
    ...(self === null ? {} : { writer: self }),
    signal: until,
    life: signal,
  });
  // Pictures, their descriptions and the message answered change without a key.
  const box = new MutationObserver((records) => {
    if (records.some(({ target }) => !editor.contains(target))) later();
  });
  box.observe(composer.box, { childList: true, subtree: true, attributes: true, attributeFilter: ['alt'] });
  whenGone(editor, close, until);
  editor.addEventListener('focus', later, { signal: until });
  editor.addEventListener(
    'blur',
    (event) => {
      if (event.relatedTarget === stage.host) return;
      clearTimeout(underlineTimer);
      underlines.show([]);
      underlined = [];
      // Left empty (sent, cleared), the box needs no coach until it is focused again. Draft.js gives no `input` to begin by.
      if (readEditor(editor).text.trim() !== '') return;
      dismissed.clear();
      close();
    },
    { signal: until },
  );
  editor.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const hit = underlined[underlines.at(event.clientX, event.clientY)];
      if (hit) show(hit.finding);
      else if (typeof shown === 'object') hide();
    },
    { signal: until },
  );
  // The key comes here while the editor has the focus; inside our layers the views see to it themselves.
  editor.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || shown === 'nothing' || !event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
    },
    { capture: true, signal: until },
  );

  until.addEventListener('abort', () => {
    clearTimeout(judgeTimer);
    clearTimeout(underlineTimer);
    cancelAnimationFrame(frame);
    box.disconnect();
    closed();
  });
  askPast();
  later();

  return {
    box: composer.box,
    setInFront: (now) => {
      if (now === inFront) return;
      inFront = now;
      draw();
    },
    judgeAgain: () => {
      judgeNow();
      underlineNow();
    },
    openPanel: () => {
      const selection = doc.getSelection();
      caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
      judgeNow();
      shown = 'panel';
      draw(true);
    },
    close,
    summary: () =>
      judgement && !unreadable
        ? { verdict: plain(judgement.verdict), axes: plainAxes(judgement), tips: judgement.tips.length }
        : null,
  };
}

type Parent = NonNullable<Surroundings['parent']>;

const isBy = (handles: readonly string[], { author, handle }: Parent): boolean =>
  [author, handle].some((name) => name !== null && handles.some((one) => sameHandle(one, name)));

function authorOf({ author, handle }: Parent): { author?: string } {
  const name = author ?? handle;
  return name === null ? {} : { author: name };
}

function isFocused(editor: HTMLElement): boolean {
  const root = editor.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === editor;
}

type Plain = NonNullable<PageState['draft']>['verdict'];

function plain({ key, params, count }: Judgement['verdict']): Plain {
  return { key, ...(params ? { params: [...params] } : {}), ...(count === undefined ? {} : { count }) };
}

function plainAxes({ axes }: Judgement): NonNullable<PageState['draft']>['axes'] {
  const of = (axis: keyof typeof axes) => ({ score: axes[axis].score, says: plain(axes[axis].says) });
  return { tone: of('tone'), thanks: of('thanks'), reply: of('reply'), fit: of('fit') };
}
