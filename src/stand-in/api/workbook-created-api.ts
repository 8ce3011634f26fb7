import { defineApi, type ApiClass } from '../protocol/api-class';

/** A workbook that an add-in made and has not shown yet: its file. */
export interface WorkbookCreated {
  readonly id: string;
  readonly file: Uint8Array;
}

/** What `Application.createWorkbook` answers; `open` hands the file to whoever runs this Excel. */
export const workbookCreatedApi: ApiClass<WorkbookCreated> = defineApi({
  name: 'WorkbookCreated',
  identify: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id } },
  methods: {
    open: ({ file }, _args: never, host) => {
      host.options.onWorkbookOpened?.(file);
    },
  },
});

/** The bytes of a text in base64; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
