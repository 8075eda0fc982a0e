/** The catalogue: every rule, one line each. The order bears on nothing. */
import replyCanned from './reply/canned.ts';
import replyDeflect from './reply/deflect.ts';
import replyName from './reply/name.ts';
import replyNoOpening from './reply/no-opening.ts';
import replyOpenQuestion from './reply/open-question.ts';
import replyPersonalData from './reply/personal-data.ts';
import replySelling from './reply/selling.ts';
import replySorryIf from './reply/sorry-if.ts';
import replyYesNo from './reply/yes-no.ts';
import type { Rule } from './rule.ts';
import thanksDue from './thanks/due.ts';
import thanksEmpty from './thanks/empty.ts';
import thanksNamed from './thanks/named.ts';

export const RULES: readonly Rule[] = [
  replyCanned,
  replyDeflect,
  replyName,
  replyNoOpening,
  replyOpenQuestion,
  replyPersonalData,
  replySelling,
  replySorryIf,
  replyYesNo,
  thanksDue,
  thanksEmpty,
  thanksNamed,
];
