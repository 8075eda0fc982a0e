/** All rules by axis, each with its switch and the principle it rests on. */
import { AXES, type Axis, type Message } from '../../lib/rules/rule.ts';
import { type RuleNote, whyKey } from '../advice/advice.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words.tsx';

export interface RuleState extends RuleNote {
  readonly id: string;
  readonly axis: Axis;
  readonly title: Message;
  readonly on: boolean;
}

export interface RuleListProps {
  readonly rules: readonly RuleState[];
  readonly onSwitch: (rule: string, on: boolean) => void;
}

export function RuleList({ rules, onSwitch }: RuleListProps) {
  const { say, t } = useWords();
  return (
    <div class="list">
      {AXES.map((axis) => {
        const own = rules.filter((rule) => rule.axis === axis);
        const off = own.filter((rule) => !rule.on).length;
        if (own.length === 0) return null;
        return (
          <details key={axis}>
            <summary class="fold">
              <span>
                {t(`ui_axis_${axis}`)}{' '}
                <span class="hint">
                  {say({ key: 'ui_rules', count: own.length })}
                  {off > 0 && ` · ${t('ui_rules_off', off)}`}
                </span>
              </span>
            </summary>
            <ul class="list">
              {own.map((rule) => (
                <li key={rule.id}>
                  <Switch
                    label={say(rule.title)}
                    hint={
                      <>
                        {t(whyKey(rule.why))} <span class="source">{t('ui_source', rule.source)}</span>
                      </>
                    }
                    on={rule.on}
                    onSwitch={(on) => onSwitch(rule.id, on)}
                  />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
