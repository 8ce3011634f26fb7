import { groupBy, type RecordSet } from '../record-set';

/** Which field says who pays: the fund, or the giver where no record of the set names a fund. */
export function fundField(set: RecordSet): 'fundSource' | 'giver' {
  return groupBy(set, 'fundSource').some(({ value }) => value !== '') ? 'fundSource' : 'giver';
}
