import type { SignedContent, SignOffState } from '../core/reconciliation/sign-off';
import type { reconcileVi } from './reconcile-vi';

const format = new Intl.NumberFormat('en-US');
const number = (count: number) => format.format(count);
const counted = (count: number, what: string) => `${number(count)} ${what}${count === 1 ? '' : 's'}`;

const changedNames: Readonly<Record<keyof SignedContent, string>> = {
  approved: 'the approvals',
  paid: 'the payments',
  matches: 'the matches',
  settings: 'the settings',
};

const stateNames: Readonly<Record<SignOffState, string>> = {
  draft: 'Draft, nobody signed',
  prepared: 'Prepared, to be reviewed',
  reviewed: 'Prepared and reviewed',
  void: 'The sign-off no longer holds',
};

/** What the other languages must offer for the view “Đối chiếu”. */
type ReconcileMessages = {
  readonly [Key in keyof typeof reconcileVi]: (typeof reconcileVi)[Key] extends (
    ...args: infer Args
  ) => string
    ? (...args: Args) => string
    : string;
};

/** Texts of the view “Reconcile”. */
export const reconcileEn: ReconcileMessages = {
  reconcile: 'Reconcile',
  reconcileHint: 'Press “Read the lists”, choose the approved and the paid one, then press “Reconcile”.',
  readLists: 'Read the lists',
  approvedSide: 'Approved',
  paidSide: 'Paid',
  sideOfTable: (sheet) => `Which side is the sheet “${sheet}”`,
  sidesChosen: (approved, paid) => `Approved: ${approved} · Paid: ${paid}`,
  bothSides: 'The two sides',
  noSide: 'not used',
  formNotReconciled: 'a card or a column each: cannot be reconciled',
  sideTotal: (records, amount) => `${counted(records, 'row')}, ${amount}`,
  setAsideCount: (count) => `${counted(count, 'row')} set aside`,
  tolerance: 'Tolerance (đồng)',
  daysAllowed: 'Days allowed',
  periodEnd: 'The period ends on',
  periodEndHint: 'What is paid later is paid after the period. Empty: by the year of the decision.',
  periodEndUnread: 'This day cannot be read. Write it like 31/03/2024.',
  dayPlaceholder: 'day/month/year',
  matchingLists: 'Reconciling…',
  writingStatement: 'Writing the statement…',
  runReconcile: 'Reconcile',
  needBothSides: 'Each side needs at least one list.',
  tieOut: 'Tie-out',
  tieApproved: 'Approved',
  tieUnpaid: 'Approved, not paid',
  tiePaidUnapproved: 'Paid, not approved',
  tieDifferences: 'Differences of amount',
  tiePaidTwice: 'Paid twice',
  tieReturned: 'Returned to the fund',
  tiePaid: 'Paid, net of returns',
  tieUnexplained: 'Unexplained',
  tiesOut: 'It ties out: every difference has its reason.',
  tiesNot: 'It does not tie out.',
  unreadLeft: (count) => `${counted(count, 'amount')} cannot be read.`,
  levels: 'Levels',
  pairsCount: (pairs, amount) => `${counted(pairs, 'group')}, ${amount}`,
  itemStatus: 'Filter by kind',
  allItems: 'All items',
  matchedFilter: 'Matched',
  remarksFilter: 'Remarks',
  itemsShown: (count, amount) => `${counted(count, 'line')}, ${amount}`,
  itemsList: 'Reconciling items',
  searchItems: 'Find a person, unit, reason',
  noItems: 'There is none.',
  goApproved: (address) => `Go to the approval ${address}`,
  goPaid: (address) => `Go to the payment ${address}`,
  approvedShort: 'approved',
  paidShort: 'paid',
  accept: 'Accept',
  reject: 'Reject',
  unmatch: 'Unmatch',
  pick: 'Pick to match',
  picked: (count, amount) => `${counted(count, 'line')} picked, difference ${amount}`,
  matchPicked: 'Match what is picked',
  clearPicked: 'Clear',
  acceptAbove: 'Accept all suggestions from',
  acceptAboveButton: (count) => `Accept ${number(count)}`,
  you: 'Your name',
  youHint: 'Kept with each decision',
  needName: 'Fill in “Your name” first.',
  reconcileKeys:
    '↑ ↓: choose · Enter: approval · Shift+Enter: payment · A: accept · X: reject, unmatch · Space: pick',
  decided: 'The decision is kept.',
  signOff: 'Sign-off',
  signOffState: (state) => stateNames[state],
  signedPrepared: (name, at) => `Prepared by ${name}, ${at}`,
  signedReviewed: (name, at) => `Reviewed by ${name}, ${at}`,
  signedChanged: (parts) => `Changed since: ${parts.map((part) => changedNames[part]).join(', ')}.`,
  signPrepare: 'Sign as preparer',
  signReview: 'Sign as reviewer',
  otherReviewer: 'The reviewer must be another person than the preparer.',
  writeStatement: 'Write the statement',
  overwriteStatement: 'Overwrite the statement',
  period: 'Period',
  closePeriod: 'Carry forward',
  periodClosed: (count) => `${counted(count, 'open item')} kept for the next period.`,
  rolled: (opening, cleared, still, added) =>
    `Opening ${number(opening)} − cleared ${number(cleared)} = still open ${number(still)}; new ${number(added)}; carried ${number(still + added)}.`,
  itemNote: 'Note',
  itemOwner: 'Owner',
  itemDisposition: 'Disposition',
  saveNote: 'Save the note',
  decisionsLost: (count) => `${counted(count, 'earlier decision')} whose rows are no longer found.`,
};
