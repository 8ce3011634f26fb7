import { mapColors, mapKinds, type SheetMap } from '../core/recognition/sheet-map';
import type { Result } from '../core/result';
import { replaceLayer } from './own-formats';

/** Replaces all maps of the workbook; no maps take all of them away. */
export function showMaps(context: Excel.RequestContext, maps: readonly SheetMap[]): Promise<Result<void>> {
  const paints = maps.flatMap(({ sheet, areas }) =>
    mapKinds
      .map((kind) => ({
        sheet,
        name: kind,
        areas: areas.filter((each) => each.kind === kind).map(({ area }) => area),
        fill: mapColors[kind],
      }))
      .filter((paint) => paint.areas.length > 0),
  );
  return replaceLayer(context, 'map', paints);
}
