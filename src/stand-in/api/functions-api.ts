import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { daysTo1904, serialOfDay } from '../workbook/serial-date';
import type { Workbook } from '../workbook/workbook';

/** Worksheet functions that a program calls; so far the one that tells how a workbook counts its days. */
export const functionsApi: ApiClass<Workbook> = defineApi({
  name: 'Functions',
  methods: {
    date: ({ uses1904Dates }, [year, month, day]: readonly [number, number, number]) => {
      const serial = serialOfDay(year, month, day);
      return objectOf(functionResultApi, serial === null ? null : serial - (uses1904Dates ? daysTo1904 : 0));
    },
  },
});

const functionResultApi: ApiClass<number | null> = defineApi({
  name: 'FunctionResult',
  properties: {
    value: { get: (value) => value },
    error: { get: (value) => (value === null ? '#NUM!' : null) },
  },
});
