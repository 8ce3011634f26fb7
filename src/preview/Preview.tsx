import { useCallback, useEffect, useState, type DragEvent } from 'react';
import { cellAddress } from '../core/sheet/address';
import type { Language } from '../core/language';
import { openWorkbook, saveWorkbook, WorkbookFileError, type Workbook } from '../stand-in';
import { openSample, publishHost } from './session';
import { fileProblems, say } from './messages';
import { SheetGrid } from './SheetGrid';

interface PreviewProps {
  /** The workbook that is open at the start. */
  readonly first: Workbook;
}

/** The preview page: a workbook in the stand-in Excel, drawn beside the very pane that runs in Excel. */
export function Preview({ first }: PreviewProps) {
  const [language, setLanguage] = useState<Language>(() => startLanguage());
  /** A workbook that the pane opened: in Excel a window of its own. */
  const [another, setAnother] = useState<Uint8Array | null>(null);
  const [workbook, setWorkbook] = useState(() => {
    // Before the pane's frame is there, which looks for it.
    publishHost(first, setAnother);
    return first;
  });
  const [paneUrl, setPaneUrl] = useState('taskpane.html');
  const [problem, setProblem] = useState<WorkbookFileError['code'] | null>(null);
  const [isDropping, setIsDropping] = useState(false);
  const layout = useChanges(workbook);

  const show = useCallback((opened: Workbook) => {
    publishHost(opened, setAnother);
    setProblem(null);
    setAnother(null);
    setWorkbook(opened);
    // Another workbook is another Excel: its pane starts anew.
    setPaneUrl(`taskpane.html?workbook=${Date.now()}`);
  }, []);

  const open = useCallback(
    async (bytes: Uint8Array, name: string) => {
      try {
        show(await openWorkbook(bytes, name));
      } catch (error) {
        if (!(error instanceof WorkbookFileError)) throw error;
        setProblem(error.code);
      }
    },
    [show],
  );
  const openFile = async (file: File | undefined) => {
    if (file) await open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsDropping(false);
    void openFile(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={`page ${isDropping ? 'dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsDropping(true);
      }}
      onDragLeave={() => setIsDropping(false)}
      onDrop={onDrop}
    >
      <section className="ribbon" aria-label={say('ribbon', language)}>
        <h1>{workbook.name}</h1>
        <button type="button" onClick={() => setPaneUrl('taskpane.html')}>
          {say('showPane', language)}
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => setPaneUrl(`taskpane.html?action=check&at=${Date.now()}`)}
        >
          {say('check', language)}
        </button>
        <span className="gap" />
        <button type="button" onClick={() => void openSample().then(show)}>
          {say('sample', language)}
        </button>
        <label className="file" title={say('local', language)}>
          {say('open', language)}
          <input
            type="file"
            accept=".xlsx,.xlsm"
            onChange={(event) => {
              void openFile(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <button type="button" onClick={() => void download(workbook)}>
          {say('save', language)}
        </button>
        <button type="button" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {say('language', language)}
        </button>
      </section>
      {another && (
        <div className="another" role="status">
          <span>{say('another', language)}</span>
          <button type="button" onClick={() => void open(another, say('newWorkbook', language))}>
            {say('showAnother', language)}
          </button>
          <button type="button" onClick={() => downloadBytes(another, say('newWorkbook', language))}>
            {say('saveAnother', language)}
          </button>
          <button type="button" onClick={() => setAnother(null)}>
            {say('close', language)}
          </button>
        </div>
      )}
      <WorkbookView
        workbook={workbook}
        layout={layout}
        language={language}
        problem={problem}
        onClose={() => setProblem(null)}
      />
      <iframe key={paneUrl} className="pane" src={paneUrl} title="Soát Sổ" />
    </div>
  );
}

interface WorkbookViewProps {
  readonly workbook: Workbook;
  readonly layout: number;
  readonly language: Language;
  readonly problem: WorkbookFileError['code'] | null;
  readonly onClose: () => void;
}

function WorkbookView({ workbook, layout, language, problem, onClose }: WorkbookViewProps) {
  const sheet = workbook.activeSheet;
  const { firstRow, firstColumn } = workbook.selection.areas[0]!;
  const cell = sheet.cell(firstRow, firstColumn);
  return (
    <main className="workbook" aria-label={say('workbook', language)}>
      <div className="formula">
        <output aria-label={say('cellName', language)}>{cellAddress(firstRow, firstColumn)}</output>
        <div className="content" aria-label={say('content', language)} role="status">
          {cell?.formula ?? sheet.text(firstRow, firstColumn)}
        </div>
        {problem && (
          <div className="problem" role="alert">
            <span>{fileProblems[problem][language]}</span>
            <button type="button" onClick={onClose}>
              {say('close', language)}
            </button>
          </div>
        )}
      </div>
      <SheetGrid
        key={sheet.id}
        sheet={sheet}
        layout={layout}
        label={`${say('sheet', language)} ${sheet.name}`}
      />
      <div className="tabs" role="tablist" aria-label={say('sheets', language)}>
        {workbook.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map((one) => (
            <button
              key={one.id}
              type="button"
              role="tab"
              aria-selected={one === sheet}
              style={one.tabColor ? { borderBottom: `3px solid ${one.tabColor}` } : undefined}
              onClick={() => workbook.activate(one)}
            >
              {one.name}
            </button>
          ))}
      </div>
    </main>
  );
}

/** Draws the page again after changes of the workbook, at most once for each frame; answers how often sizes or hidden lines changed. */
function useChanges(workbook: Workbook): number {
  const [, setDrawn] = useState(0);
  const [layout, setLayout] = useState(0);
  useEffect(() => {
    let frame = 0;
    const stop = workbook.on((event) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setDrawn((before) => before + 1));
      if (event.type === 'layout-changed') setLayout((before) => before + 1);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [workbook]);
  return layout;
}

function startLanguage(): Language {
  return new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
}

async function download(workbook: Workbook): Promise<void> {
  downloadBytes(await saveWorkbook(workbook), workbook.name);
}

function downloadBytes(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
