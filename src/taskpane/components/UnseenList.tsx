import { topOf } from '../../core/recognition/recognized-table';
import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { reasonsText } from '../../core/recognition/columns/column-reasons';
import type { WorkbookReview } from '../../actions/review-workbook';
import type { Place } from '../../core/rules/rule';
import { cellAddress, columnLetters } from '../../core/sheet/address';
import { bookGrids } from '../../core/workbook';
import { useTranslation } from '../translation';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    margin: '4px 0 0',
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  all: { color: tokens.colorNeutralForeground2 },
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    color: tokens.colorBrandForeground1,
    // Within a sentence colour alone does not tell a link.
    textDecorationLine: 'underline',
  },
});

/** Of more than these, the first are shown until all are asked for. */
const mostShown = 12;

interface UnseenListProps {
  readonly reviewed: WorkbookReview;
  onGoTo(sheet: string, place: Place | null): void;
}

/** Settings that could not be read; sheets, columns, rows and cells that no rule could look at; each with a way there. */
export function UnseenList({ reviewed: { review, content }, onGoTo }: UnseenListProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const { unseen, tables } = review;
  const books = new Set(bookGrids(content).map(({ sheet }) => sheet));
  const hidden = new Set(
    content.grids.filter(({ visibility }) => visibility !== 'visible').map(({ sheet }) => sheet),
  );
  const firstRowOf = new Map(tables.map((table) => [table.id, topOf(table)]));
  const named = (sheet: string) => (hidden.has(sheet) ? `${sheet} (${t('hiddenSheet')})` : sheet);
  const link = (text: string, sheet: string, place: Place | null) => (
    <Link as="button" className={styles.link} onClick={() => onGoTo(sheet, place)}>
      {text}
    </Link>
  );
  const unseenLines: ReactNode[] = [
    ...unseen.sheets.map(({ sheet, reason }) => (
      <>
        {link(named(sheet), sheet, null)}: {t('unrecognized', reason)}
      </>
    )),
    ...unseen.columns.map(({ sheet, table, column, header, filled, isSaid, reasons }) => (
      <>
        {link(`${named(sheet)}, ${t('columnNamed', columnLetters(column), header)}`, sheet, {
          row: firstRowOf.get(table) ?? 0,
          column,
        })}
        : {t('unseenColumn', filled, isSaid, reasonsText(reasons, language))}
      </>
    )),
    ...unseen.rows.map(({ sheet, row }) => (
      <>
        {link(`${named(sheet)}, ${t('rowNamed', row + 1)}`, sheet, { row, column: 0 })}: {t('unseenRow')}
      </>
    )),
    ...unseen.cells.map(({ sheet, count, places: [first] }) => (
      <>
        {link(
          first ? `${named(sheet)}, ${t('cellNamed', cellAddress(first.row, first.column))}` : named(sheet),
          sheet,
          first ?? null,
        )}
        : {t('unseenCells', count)}
      </>
    )),
  ];
  const unread = review.unreadSettings.map(({ sheet, row, column, fault }) => (
    <>
      {link(`${named(sheet)}, ${t('cellNamed', cellAddress(row, column))}`, sheet, { row, column })}:{' '}
      {t('unreadSetting', fault)}
    </>
  ));
  // What does not hold although somebody wrote it comes first.
  const lines = [...unread, ...unseenLines];
  const notBooks = content.grids.filter(({ sheet }) => !books.has(sheet)).map(({ sheet }) => sheet);
  return (
    <section>
      <Text as="h3" size={200} weight="semibold" className={styles.title} block>
        {t('unseenTitle')}
      </Text>
      {lines.length === 0 && (
        <Caption1 block className={styles.all}>
          {t('allSeen')}
        </Caption1>
      )}
      <ul className={styles.list}>
        {(isWhole ? lines : lines.slice(0, mostShown)).map((line, index) => (
          <li key={index}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
        {notBooks.length > 0 && (
          <li>
            <Caption1>{t('notBooks', notBooks)}</Caption1>
          </li>
        )}
      </ul>
      {!isWhole && lines.length > mostShown && (
        <Button size="small" appearance="subtle" onClick={() => setIsWhole(true)}>
          {t('showAll', lines.length)}
        </Button>
      )}
    </section>
  );
}
