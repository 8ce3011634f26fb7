import { knownProgrammes } from '../../recognition/values/programme';
import type { FieldId } from '../../registers/register';
import { dotted } from '../../document/office-text';
import { foldText } from '../../vietnamese/fold';
import type { FigureLedger } from '../figures';
import { readField } from '../read-field';
import { filterSet, groupBy, narrow, type RecordSet } from '../record-set';
import { registerName } from './register-name';

/** What money is given for, where a report is of one such thing only. */
export type TopicId = 'tet' | 'shelter' | 'frontline';

const topics: readonly TopicId[] = ['tet', 'shelter', 'frontline'];

/** How a set that is narrowed to a topic is called in the names of its figures. */
const topicNames: Readonly<Record<TopicId, string>> = {
  tet: 'Tết',
  shelter: 'Mái ấm Công đoàn',
  frontline: 'Tuyến đầu',
};

const wordFields: readonly FieldId[] = ['programme', 'occasion', 'round'];

/**
 * The records of a topic. A record's own words decide (programme, occasion, round); where they name none, the titles above
 * its table and the sheet's name do. `takesUnsaid` takes those that name none anywhere.
 *
 * All records are the set itself, and a whole programme is named as such, so that figures keep their plain names.
 */
export function ofTopic(set: RecordSet, topic: TopicId, takesUnsaid = false): RecordSet {
  const judged = new Map<string, boolean | null>();
  const judge = (text: string): boolean | null => {
    let verdict = judged.get(text);
    if (verdict === undefined) judged.set(text, (verdict = isAbout(text, topic)));
    return verdict;
  };
  const found = filterSet(set, { field: 'programme', value: topicNames[topic] }, (record) => {
    const { table } = record.columns;
    const own = wordFields.map((field) => String(readField(set.books, record, field))).join(' ; ');
    return judge(own) ?? judge([...table.titles, table.grid.sheet].join(' ; ')) ?? takesUnsaid;
  });
  if (found.records.length === set.records.length) return set;
  const [only, ...others] = groupBy(found, 'programme');
  const isOne = only && only.value !== '' && others.length === 0;
  const whole = isOne ? narrow(set, 'programme', only.value) : null;
  return whole?.records.length === found.records.length ? whole : found;
}

/** What was left out as given for something else; nothing where all of it is shown. */
export function leftOutNote(
  all: RecordSet,
  shown: RecordSet,
  field: FieldId | null,
  figures: FigureLedger,
): string[] {
  const left = figures.take(all, 'count') - shown.records.length;
  if (left === 0) return [];
  const amount = field === null ? 0 : figures.take(all, field) - figures.take(shown, field);
  const money = amount === 0 ? '' : `, ${dotted(amount)} đồng`;
  const register = registerName(all.register);
  return [`Không gồm ${dotted(left)} dòng của sổ ${register} ghi cho nội dung khác${money}.`];
}

/** Whether a text is about the topic; null where it names none. */
function isAbout(text: string, topic: TopicId): boolean | null {
  const words = foldText(text);
  if (knownProgrammes[topic].words.test(words)) return true;
  return topics.some((other) => knownProgrammes[other].words.test(words)) ? false : null;
}
