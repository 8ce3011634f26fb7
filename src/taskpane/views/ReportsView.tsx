import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DocumentText20Regular, DocumentText48Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { writtenSheets, type ReportChoice } from '../../core/reports/written-report';
import { reports } from '../../core/reports';
import { readTemplate } from '../../core/reports/template/read-template';
import { usedParams } from '../../core/reports/template/template-contents';
import { templateFaultText } from '../../core/reports/template/template-fault';
import type { Problem } from '../../core/result';
import type { CellRef } from '../../core/sheet/address';
import { EmptyState } from '../components/EmptyState';
import { WrittenBar } from '../components/WrittenBar';
import { CellSource } from '../components/reports/CellSource';
import { FormColumns } from '../components/reports/FormColumns';
import { MarkerPicker } from '../components/reports/MarkerPicker';
import { ReportChoices } from '../components/reports/ReportChoices';
import { RepeatedSheets } from '../components/reports/RepeatedSheets';
import { ReportFigures } from '../components/reports/ReportFigures';
import { useTranslation } from '../translation';
import { useReports } from '../use-reports';
import { useTrace } from '../use-trace';
import type { ViewProps } from './view';

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  faults: { margin: '4px 0 0', paddingLeft: '18px' },
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  outcome: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  running: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  step: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** In pixels, between what came of a preview and the top of the pane's body. */
const space = 8;

/** Built-in reports, the office's templates and blank forms: chosen, previewed figure by figure, then written. */
export function ReportsView({ host, today, isShown, state: { reviewed, goTo }, onAnnounce }: ViewProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const state = useReports(host, today(), reviewed);
  const [chosen, setChosen] = useState<ReportChoice | null>(null);
  const [params, setParams] = useState<Readonly<Record<string, string>>>({});
  const [isPublic, setIsPublic] = useState(false);
  const [withSources, setWithSources] = useState(false);
  const [pickerProblem, setPickerProblem] = useState<Problem | null>(null);
  const registers = useMemo(
    () => [...new Set(reviewed?.review.tables.flatMap(({ register }) => register ?? []) ?? [])],
    [reviewed],
  );
  const body = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { prepared, problem, written, opened } = state;
  // Options may fill the pane: what came of a preview or of writing is below them and must be seen.
  useEffect(() => {
    if (!body.current || !outcome.current || !(prepared ?? problem ?? written ?? opened)) return;
    body.current.scrollTop = outcome.current.offsetTop - body.current.offsetTop - space;
  }, [prepared, problem, written, opened]);
  const writtenBefore = reviewed?.content.memory;
  const tracedSheets = useMemo(
    () => new Set([...writtenSheets(writtenBefore ?? []), ...state.everWritten]),
    [writtenBefore, state.everWritten],
  );
  const { traced, problem: traceProblem } = useTrace({ host, isShown, written: tracedSheets, prepared });
  useEffect(() => {
    if (traced?.trace?.kind !== 'traced') return;
    const { value, origins } = traced.trace;
    const rows = origins.reduce((sum, origin) => sum + origin.cells().length, 0);
    onAnnounce(t('traceSay', traced.address, String(value), rows));
  }, [traced, onAnnounce, t]);
  const choice = chosen ?? firstChoice(registers, state.templates);
  const templateParams = useMemo(() => {
    const sheet = choice.kind === 'template' ? choice.sheet : null;
    const grid = reviewed?.content.grids.find((one) => one.sheet === sheet);
    return grid ? usedParams(readTemplate(grid)) : [];
  }, [choice, reviewed]);
  if (!reviewed || registers.length === 0) {
    return (
      <div className={styles.view}>
        <EmptyState icon={<DocumentText48Regular />} title={t('reports')}>
          {t('reportsEmptyHint')}
        </EmptyState>
      </div>
    );
  }
  const select = (cells: readonly CellRef[]) => {
    const [first] = cells;
    if (first) void goTo({ finding: { sheet: first.sheet, cells }, select: 'all' });
  };
  /** What a preview says may be answered there: it is worked out anew. */
  const previewWith = (name: string, value: string) => {
    const next = { ...params, [name]: value };
    setParams(next);
    void state.preview(choice, filledIn(next), isPublic);
  };
  const { progress } = state;
  const isBusy = progress !== null;
  const fillsNothing = prepared?.plan.kind === 'form' && prepared.plan.form.cells.length === 0;
  const step = progress && t(progress.phase === 'writing' ? 'reportWriting' : 'reading', progress.what);
  const write = async (overwriteEdited: boolean) => {
    if (isPublic) await state.openPublic({ withSources });
    else await state.write({ withSources, overwriteEdited });
  };
  return (
    <div className={styles.view}>
      <div ref={body} className={styles.body}>
        {traced && (
          <CellSource
            cell={traced}
            onSelect={select}
            onBack={() => void host.select(traced.sheet, traced.address)}
          />
        )}
        <Caption1>{t('reportsHint')}</Caption1>
        {!traced && tracedSheets.size > 0 && <Caption1>{t('traceHint')}</Caption1>}
        <ReportChoices
          choice={choice}
          registers={registers}
          templates={state.templates}
          forms={state.forms}
          templateParams={templateParams}
          params={params}
          isPublic={isPublic}
          onChoose={(next) => {
            setChosen(next);
            setParams({});
            state.forget();
          }}
          onParam={(name, value) => {
            setParams({ ...params, [name]: value });
            state.forget();
          }}
          onPublic={(next) => {
            setIsPublic(next);
            state.forget();
          }}
        />
        <div ref={outcome} className={styles.outcome}>
          {problem?.code === 'template-faults' ? (
            <MessageBar intent="error" layout="multiline" politeness="assertive">
              <MessageBarBody>
                {t('reportFaults', problem.faults.length)}
                <ul className={styles.faults}>
                  {problem.faults.map((fault) => (
                    <li key={`${fault.cell} ${fault.code} ${fault.name}`}>
                      {templateFaultText[language](fault)}
                    </li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
          ) : (
            problem && (
              <MessageBar intent="error" layout="multiline" politeness="assertive">
                <MessageBarBody>{t('problem', problem)}</MessageBarBody>
                {problem.code === 'sheet-edited' && (
                  <MessageBarActions>
                    <Button size="small" onClick={() => void write(true)}>
                      {t('totalsOverwrite')}
                    </Button>
                  </MessageBarActions>
                )}
              </MessageBar>
            )
          )}
          {written && <WrittenBar host={host} written={written} onDismiss={state.dismissWritten} />}
          {prepared && <RepeatedSheets prepared={prepared} onKeep={(keep) => previewWith('keep', keep)} />}
          {prepared?.plan.kind === 'form' && (
            <FormColumns
              columns={prepared.plan.form.columns}
              options={prepared.plan.options}
              params={params}
              onParam={previewWith}
            />
          )}
          {opened && (
            <MessageBar intent="success" layout="multiline" politeness="polite">
              <MessageBarBody>{t('reportPublicOpened', opened.chartsLeftOut)}</MessageBarBody>
            </MessageBar>
          )}
          {prepared && <ReportFigures prepared={prepared} onSelect={select} />}
        </div>
        {(pickerProblem ?? traceProblem) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t('problem', (pickerProblem ?? traceProblem)!)}</MessageBarBody>
          </MessageBar>
        )}
        <MarkerPicker
          host={host}
          registers={registers}
          onAnnounce={onAnnounce}
          onProblem={setPickerProblem}
        />
      </div>
      <footer className={styles.bar}>
        {progress && step && (
          <>
            <ProgressBar value={progress.fraction} aria-label={step} />
            <div className={styles.running}>
              <Caption1 className={styles.step}>{step}</Caption1>
              <Button size="small" onClick={state.stop}>
                {t('stop')}
              </Button>
            </div>
          </>
        )}
        <Checkbox
          label={t('reportWithSources')}
          checked={withSources}
          onChange={(_, { checked }) => setWithSources(checked === true)}
        />
        <div className={styles.row}>
          <Button
            appearance={prepared ? 'secondary' : 'primary'}
            disabled={isBusy}
            onClick={() => void state.preview(choice, filledIn(params), isPublic)}
          >
            {t('reportPreview')}
          </Button>
          <Button
            appearance="primary"
            icon={<DocumentText20Regular />}
            disabled={isBusy || !prepared || fillsNothing}
            onClick={() => void write(false)}
          >
            {t(isPublic ? 'reportOpenPublic' : 'reportWrite')}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** The parameters that say something. */
function filledIn(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value.trim() !== ''));
}

/** The first report that the workbook has the registers for, else the first template. */
function firstChoice(registers: readonly string[], templates: readonly string[]): ReportChoice {
  const report = reports.find(({ needs }) => needs.every((register) => registers.includes(register)));
  if (report) return { kind: 'report', id: report.id };
  return templates[0] === undefined
    ? { kind: 'report', id: reports[0]!.id }
    : { kind: 'template', sheet: templates[0] };
}
