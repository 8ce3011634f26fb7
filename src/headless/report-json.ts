import { leftOutOf, type PreparedReport } from '../actions/prepare-report';
import type { FormColumnMeaning } from '../core/reports/form/fill-form';
import { sourcesOf, type Figure } from '../core/reports/figures';
import type { Report } from '../core/reports/report';

/** The built-in reports as the JSON of the headless contract. */
export function reportListJson(reports: readonly Report[]) {
  return {
    reports: reports.map(({ id, title, needs, params }) => ({
      id,
      title,
      needs,
      params: params.map(({ name, required, kind, title: label }) => ({
        name,
        required,
        kind,
        title: label,
      })),
    })),
  };
}

/** A filled report as the JSON of the headless contract; `sources` tells the rows behind every figure. */
export function reportJson(prepared: PreparedReport) {
  const { name, sheets, figures, controls, plan } = prepared;
  return {
    report: name,
    sheets,
    ...(plan.kind === 'form' && { columns: plan.form.columns.map(columnJson) }),
    figures: Object.fromEntries(figures.map((figure) => [figure.name, figure.value])),
    sources: sourcesJson(figures),
    unfilled: leftOutOf(prepared).map(({ cell, field, why }) => ({ cell, field, why: why.vi })),
    controls,
  };
}

/** What an empty column of a form is taken to ask for, and how sure that is; null where nothing supplies it. */
function columnJson({ letters, header, title, isSaid, isSure }: FormColumnMeaning) {
  const confidence = isSaid ? 'said' : isSure ? 'sure' : 'likely';
  return { column: letters, header, asks: title?.vi ?? null, confidence: title && confidence };
}

/** Figure → sheet → its rows, `[first, last]` as Excel numbers them. */
function sourcesJson(figures: readonly Figure[]) {
  return Object.fromEntries(figures.map(({ name, set }) => [name, sourcesOf(set)]));
}
