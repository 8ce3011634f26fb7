import { registers } from '../../src/core/registers';
import { fieldIds } from '../../src/core/registers/fields';
import { registerIds } from '../../src/core/registers/register';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { drawSheet } from '../support/draw-sheet';

test('every register of the contract is listed, in its order', () => {
  expect(registers.map(({ id }) => id)).toEqual([...registerIds]);
});

test('every field belongs to a register', () => {
  const used = new Set(registers.flatMap(({ fields }) => fields.map(({ id }) => id)));
  expect(fieldIds.filter((id) => !used.has(id))).toEqual([]);
});

describe.each(registers.map((register) => [register.id, register] as const))('%s', (id, register) => {
  test('its example is recognised as itself', () => {
    const { tables, unrecognized } = recognizeWorkbook([drawSheet(register.example)]);
    expect(unrecognized).toEqual([]);
    expect(tables.map((table) => [table.register, table.records.length])).toEqual([[id, 2]]);
  });

  test('its example is recognised without its title too, every column understood', () => {
    const [, ...lines] = register.example.trim().split('\n');
    const { tables } = recognizeWorkbook([drawSheet(lines.join('\n'))]);
    expect(tables[0]?.register).toBe(id);
    expect(tables[0]?.columns.filter(({ field }) => field === null).map(({ header }) => header)).toEqual([]);
  });

  test('what it needs are its own fields', () => {
    const own = register.fields.map((field) => field.id);
    expect(register.needs.flat().filter((field) => !own.includes(field))).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
  });
});
