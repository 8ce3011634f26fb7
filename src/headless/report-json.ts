import { leftOutOf, type PreparedReport } from '../actions/prepare-report';
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
  const { name, sheets, figures, controls } = prepared;
  return {
    report: name,
    sheets,
    figures: Object.fromEntries(figures.map((figure) => [figure.name, figure.value])),
    sources: sourcesJson(figures),
    unfilled: leftOutOf(prepared).map(({ cell, field, why }) => ({ cell, field, why: why.vi })),
    controls,
  };
}

/** Figure → sheet → its rows, `[first, last]` as Excel numbers them. */
export function sourcesJson(figures: readonly Figure[]) {
  return Object.fromEntries(figures.map(({ name, set }) => [name, sourcesOf(set)]));
}
