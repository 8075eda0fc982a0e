/** One message that waits, or that search found. Everything in it comes from a page and is shown as plain text. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { isOpen } from '../../lib/log/derive.ts';
import { type Interaction, TRIAGE_KINDS, type TriageKind } from '../../lib/log/schema.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { ageOf, whenOf } from './times.ts';
import { inSentence, personName, sourceName } from './waiting.ts';

const SIGNS: Readonly<Record<TriageKind, string>> = {
  crisis: '!',
  complaint: '!',
  question: '?',
  purchase: '+',
  praise: '♥',
  other: '·',
  spam: '×',
};

export interface ItemProps {
  readonly item: Interaction;
  readonly now: number;
  /** Where it opens; null: nowhere. */
  readonly address: string | null;
  /** Of an account among several on its network. */
  readonly ofSeveral: boolean;
  /** The one that the keys act on; it alone shows its buttons. */
  readonly current: boolean;
  readonly selected: boolean;
  /** Why, the kinds, and what is seldom needed. */
  readonly unfolded: boolean;
  /** Asked whether to erase this person. */
  readonly erasing: boolean;
  /** The times to snooze till, where they are asked for. */
  readonly snooze: ComponentChildren;
  /** Reached by the focus; by the mouse only once it is let go. */
  readonly onFocus: () => void;
  readonly onCurrent: () => void;
  readonly onSelect: (range: boolean) => void;
  readonly onUnfold: () => void;
  readonly onAnswered: () => void;
  readonly onSnooze: () => void;
  readonly onNotNeeded: () => void;
  readonly onWaiting: () => void;
  readonly onKind: (kind: TriageKind) => void;
  /** Its author or the network took it away. */
  readonly onGone: () => void;
  readonly onHeard: () => void;
  readonly onErasing: (asked: boolean) => void;
  readonly onErase: () => void;
}

export function Item(props: ItemProps) {
  const { item, now, current, selected, unfolded } = props;
  const words = useWords();
  const { t } = words;
  const id = useId();
  const when = whenOf(words, item, now);
  const name = personName(words, item);
  const { kind } = item.triage;
  return (
    <article
      class={`item ${current ? 'on' : ''} ${selected ? 'picked' : ''} ${unfolded ? 'unfolded' : ''}`}
      data-stop={item.key}
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      onFocusIn={props.onFocus}
      onPointerUp={({ target }) => {
        if (target instanceof Element && !target.closest('a, button, input, label')) props.onCurrent();
      }}
    >
      <label class="pick">
        <span class={`sign ${kind}`} aria-hidden="true">
          {SIGNS[kind]}
        </span>
        <input
          type="checkbox"
          tabIndex={current ? 0 : -1}
          aria-label={t('ui_select_named', inSentence(name))}
          checked={selected}
          onClick={(event) => props.onSelect(event.shiftKey)}
        />
      </label>
      <div class="said">
        <p class="who">
          {/* A direction of its own: its words turn no others around, and what is too long is cut at its end. */}
          <b id={`${id}-name`} dir="auto">
            {name}
          </b>
          {item.network !== 'manual' && <span class="where">{sourceName(words, item.network)}</span>}
          {props.ofSeveral && item.account !== '' && (
            <span class="where ours">
              · <bdi>{item.account}</bdi>
            </span>
          )}
          {when && <span class={when.late ? 'when late' : 'when'}>{when.text}</span>}
        </p>
        <p class="text" id={`${id}-text`} dir="auto">
          {item.text.trim() === '' ? <span class="muted">{t('ui_no_words')}</span> : item.text}
        </p>
        <p class="about">
          <button
            type="button"
            class="why"
            tabIndex={current ? 0 : -1}
            aria-expanded={unfolded}
            title={reasons(item, t)}
            onClick={props.onUnfold}
          >
            {t(`ui_kind_${kind}`)}
          </button>
          <span>{t(`ui_form_${item.kind}`)}</span>
          <span>{ageOf(words, item, now)}</span>
          {item.edited !== null && <span>{t('ui_edited')}</span>}
          {item.state.is !== 'waiting' && item.state.is !== 'snoozed' && (
            <span>{t(`ui_state_${item.state.is === 'answered' ? 'answered' : 'not_needed'}`)}</span>
          )}
        </p>
        {unfolded && <Unfolded {...props} name={name} />}
        {current && <Actions {...props} name={name} />}
        {props.snooze}
      </div>
    </article>
  );
}

function reasons({ triage }: Interaction, t: (key: string) => string): string {
  if (triage.corrected) return t('ui_why_you');
  if (triage.reasons.length === 0) return t('ui_why_nothing');
  // A newer Parley, or a file, may name a reason that this one has no words for.
  const said = triage.reasons.map((reason) => t(reason)).filter((words, at) => words !== triage.reasons[at]);
  return said.length === 0 ? t('ui_why_nothing') : `${t('ui_why_because')} ${said.join(' · ')}`;
}

type Named = ItemProps & { readonly name: string };

function Actions({ item, now, name, address, snooze, ...props }: Named) {
  const { t } = useWords();
  // What is back from its snooze waits like the rest.
  const open = item.state.is === 'waiting' || (item.state.is === 'snoozed' && item.state.until <= now);
  return (
    <div class="acts">
      {address !== null && (
        <a
          class="button main"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('ui_open_named', inSentence(name))}
        >
          {t('ui_open')}
        </a>
      )}
      {open || item.state.is === 'snoozed' ? (
        <>
          <Button onPress={props.onAnswered}>{t('ui_act_answered')}</Button>
          {open ? (
            <Button onPress={props.onSnooze} expanded={snooze !== null}>
              {t('ui_act_snooze')}
            </Button>
          ) : (
            <Button onPress={props.onWaiting}>{t('ui_act_wake')}</Button>
          )}
          <Button look="bare" onPress={props.onNotNeeded}>
            {t('ui_act_not_needed')}
          </Button>
        </>
      ) : (
        <Button onPress={props.onWaiting}>{t('ui_act_waiting')}</Button>
      )}
    </div>
  );
}

function Unfolded({ item, name, erasing, onKind, onGone, onHeard, onErasing, onErase }: Named) {
  const { t } = useWords();
  return (
    <div class="more">
      <p class="small">{reasons(item, t)}</p>
      <fieldset class="kinds">
        <legend class="unseen">{t('ui_kind_is')}</legend>
        {TRIAGE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="kind"
            aria-pressed={item.triage.kind === kind}
            onClick={() => onKind(kind)}
          >
            {t(`ui_kind_${kind}`)}
          </button>
        ))}
      </fieldset>
      {erasing ? (
        <div class="asked">
          <p>{t('ui_erase_person_ask', inSentence(name))}</p>
          <Button onPress={onErase}>{t('ui_erase')}</Button>
          <Button look="bare" onPress={() => onErasing(false)}>
            {t('ui_cancel')}
          </Button>
        </div>
      ) : (
        <div class="rest">
          <Button look="bare" onPress={onHeard}>
            {t('ui_act_heard')}
          </Button>
          {isOpen(item) && item.network !== 'manual' && (
            <Button look="bare" onPress={onGone}>
              {t('ui_act_deleted')}
            </Button>
          )}
          {item.network !== 'manual' && (
            <Button look="bare" onPress={() => onErasing(true)}>
              {t('ui_act_erase_person')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
