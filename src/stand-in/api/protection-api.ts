import { defineApi, type ApiClass } from '../protocol/api-class';
import { accessDenied } from '../protocol/api-error';
import type { Sheet } from '../workbook/sheet';
import type { ProtectionOptions } from '../workbook/types';

export const protectionApi: ApiClass<Sheet> = defineApi({
  name: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => sheet.protection.protected },
    options: { get: (sheet) => sheet.protection.options },
  },
  methods: {
    protect: (sheet, [options]: readonly (ProtectionOptions | undefined)[]) => {
      if (sheet.protection.protected) throw accessDenied();
      sheet.protection = { protected: true, options: options ?? null };
    },
    unprotect: (sheet) => {
      sheet.protection = { protected: false, options: null };
    },
  },
});
