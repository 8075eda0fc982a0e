/** Who is worth a thank-you, and what was heard. Both come from pages and are shown as plain text. */
import { HEARD_STATES, type Heard, type HeardState, type Interaction } from '../../lib/log/schema.ts';
import { FACTS } from '../../lib/networks/all-facts.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../words.tsx';

/** Enough of a text to tell it from others by its name alone. */
const beginning = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60)}…`);

export interface ThanksProps {
  readonly thanks: readonly Interaction[];
  /** How many more there are, in Waiting. */
  readonly thanksLeft: number;
  readonly onOpen: (item: Interaction) => void;
  /** They were thanked, somewhere that Parley didn't see. */
  readonly onThanked: (item: Interaction) => void;
}

export function Thanks({ thanks, thanksLeft, onOpen, onThanked }: ThanksProps) {
  const { say, t } = useWords();
  return (
    <section class="week-part" aria-labelledby="week-thanks">
      <h3 class="part-title" id="week-thanks">
        {t('week_thanks')}
      </h3>
      {thanks.length === 0 && <p class="hint">{t('week_thanks_none')}</p>}
      <ul class="week-list">
        {thanks.map((item) => (
          <li key={item.key}>
            <p>
              <b>
                <bdi>{item.author.name || item.author.handle}</bdi>
              </b>{' '}
              <span class="hint">{item.network !== 'manual' && FACTS[item.network].name}</span>
            </p>
            <p class="quote" dir="auto">
              {item.text}
            </p>
            <div class="acts">
              {item.link && (
                <Button label={t('week_open_named', item.author.name)} onPress={() => onOpen(item)}>
                  {t('week_open')}
                </Button>
              )}
              <Button look="bare" label={t('week_thanked_named', item.author.name)} onPress={() => onThanked(item)}>
                {t('week_thanked_done')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {thanksLeft > 0 && <p class="hint">{say({ key: 'week_thanks_more', count: thanksLeft })}</p>}
    </section>
  );
}

export interface HeardListProps {
  readonly heard: readonly Heard[];
  readonly onHeardState: (key: string, state: HeardState) => void;
  readonly onForgetHeard: (key: string) => void;
}

export function HeardList({ heard, onHeardState, onForgetHeard }: HeardListProps) {
  const { t } = useWords();
  return (
    <section class="week-part" aria-labelledby="week-heard">
      <h3 class="part-title" id="week-heard">
        {t('week_heard')}
      </h3>
      {heard.length === 0 && <p class="hint">{t('week_heard_none')}</p>}
      <ul class="week-list">
        {heard.map(({ key, text, state, network }) => (
          <li key={key} class={state === 'done' ? 'done' : ''}>
            <p class="quote" dir="auto">
              {text}
            </p>
            <div class="acts">
              <Select
                quiet
                label={t('week_heard_state', beginning(text))}
                value={state}
                options={HEARD_STATES.map((one) => ({ value: one, label: t(`week_heard_${one.replace(' ', '_')}`) }))}
                onChoose={(chosen) => onHeardState(key, chosen)}
              />
              <span class="hint spread">{network !== 'manual' && FACTS[network].name}</span>
              <Button look="bare" label={t('ui_remove_named', beginning(text))} onPress={() => onForgetHeard(key)}>
                {t('ui_remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
