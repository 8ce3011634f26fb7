import { defineApi, type ApiClass } from '../protocol/api-class';
import type { Workbook } from '../workbook/workbook';

export const runtimeApi: ApiClass<Workbook> = defineApi({
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set: (_workbook, value, host) => {
        host.events.enabled = Boolean(value);
      },
    },
  },
});
