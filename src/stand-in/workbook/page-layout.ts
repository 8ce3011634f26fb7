import type { Area } from './types';

/** The three parts of a page's header and of its footer, with Excel's codes (`&P` the page, `&N` how many). */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** As the file format numbers paper: 9 is A4; null where the file names none. */
  paper: number | null;
  /** In points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Per cent. */
  scale: number;
  /** How many pages wide and high it is made to fit, 0 for as many as it takes; null: it is not fitted. */
  fitTo: { readonly wide: number; readonly high: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  /** Null counts from 1. */
  firstPageNumber: number | null;
  /** Empty prints all that is used. */
  printArea: Area[];
  /** Rows repeated on every page. */
  titleRows: { readonly first: number; readonly last: number } | null;
  titleColumns: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows and columns that begin a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
  /** Of all pages, where neither the first nor the even ones have their own. */
  headersFooters: HeaderFooter;
  firstPage: HeaderFooter | null;
  evenPages: HeaderFooter | null;
}

export const noHeaderFooter: Readonly<HeaderFooter> = Object.freeze({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** The layout of a sheet that nobody laid out: Excel's "Normal" margins. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paper: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    scale: 100,
    fitTo: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: null,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
    headersFooters: { ...noHeaderFooter },
    firstPage: null,
    evenPages: null,
  };
}
