import type { ComponentChildren, ComponentType } from 'preact';
import { Chip } from '../../../components/advice/Chip.tsx';
import { Panel, type PanelProps } from '../../../components/advice/Panel.tsx';
import { TipCard } from '../../../components/advice/TipCard.tsx';
import type { Judgement } from '../../../lib/judge/judgement.ts';
import { advert, fine, hype, over, reply, short, unjudged, urgency } from '../samples.ts';

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
      <Float judgement={fine} />
      <Float judgement={over} outcome={{ fingerprint: 'gone', outcome: 'applied' }} />
      <Float judgement={reply} answering="tomasz.k" />
      <Float judgement={unjudged} />
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
};
