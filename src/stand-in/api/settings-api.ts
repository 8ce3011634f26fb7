import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import type { Workbook } from '../workbook/workbook';

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingApi: ApiClass<Setting> = defineApi({
  name: 'Setting',
  identify: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});

export const settingsApi: ApiClass<Workbook> = defineApi({
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => objectOf(settingApi, { workbook, key })),
  item: (workbook, key) =>
    workbook.settings.has(String(key)) ? objectOf(settingApi, { workbook, key: String(key) }) : undefined,
  methods: {
    add: (workbook, [key, value]: readonly [string, unknown]) => {
      workbook.settings.set(key, value);
      return objectOf(settingApi, { workbook, key });
    },
  },
});
