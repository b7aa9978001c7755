// The codes of the core and the messages that word them. A code without its message does not compile here.

import type { MessageId } from '../../pkg/messages';
import type {
  AllocationReason,
  ChannelReason,
  ChannelStatus,
  CustomerWarning,
  EventStatus,
  GoalKind,
  Kind,
  MeasureNoteCode,
  MixRole,
  MixVerdict,
  Note,
  ReasonCode,
  ResponseFamily,
  RuleOp,
  Skip,
  TestVerdictCode,
  TruthReason,
  TruthVerdict,
  WarningCode,
} from '../engine/contract';
import type { ErrorCode } from '../engine/error';
import type { Key } from './key';

/** The codes, by the start of their messages. */
export interface Worded {
  error: ErrorCode;
  warning: WarningCode;
  reason: AllocationReason | ChannelReason | ReasonCode | 'collinear_with' | 'refused';
  note: MeasureNoteCode | Note;
  'customers-warning': CustomerWarning | 'spend_flat';
  'data-kind': Kind;
  'data-line': Skip;
  'decision-family': ResponseFamily;
  'decision-goal-answer': Exclude<GoalKind, 'max_response'>;
  'decision-goal-hint': GoalKind;
  'decision-status': ChannelStatus;
  'mix-role': MixRole;
  'mix-verdict': MixVerdict;
  'mix-verdict-name': MixVerdict;
  'reading-event': Exclude<EventStatus, 'fitted'>;
  'segments-op': RuleOp;
  'test-verdict': TestVerdictCode;
  'truth-reason': TruthReason;
  'truth-verdict': TruthVerdict;
}

/** Why there is no value, or why a plan is what it is. */
export type Reason = Worded['error' | 'reason'];

type Unworded<Prefix extends string, C extends string> = C extends string
  ? `${Prefix}-${Key<C>}` extends MessageId
    ? never
    : `${Prefix}-${Key<C>}`
  : never;
type Nothing<Missing extends never> = Missing;
/** The messages that are missing: none. */
export type MissingMessages = Nothing<
  { [Prefix in keyof Worded]: Unworded<Prefix, Worded[Prefix]> }[keyof Worded]
>;
