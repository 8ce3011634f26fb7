import { addressOfArea, areaOfAddress } from '../workbook/area';
import type { Validation, ValidationType } from '../workbook/validation';
import { fileFormula, shownFormula } from './file-formula';
import { behindCells } from './sheet-parts';
import { attributesOf, escapeXml, tagOf, unescapeXml } from './xml-text';

const types: readonly ValidationType[] = ['whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The rules for typed input in a sheet's XML, those of Excel 2010's extension too. */
export function readValidations(xml: string): Validation[] {
  const found = behindCells(xml).matchAll(
    /<(?:\w+:)?dataValidation(\s(?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?dataValidation>)/g,
  );
  return [...found].flatMap(([, attributeText = '', content = '']) => {
    const attributes = attributesOf(attributeText);
    const type = types.find((one) => one === attributes.type);
    const places = attributes.sqref ?? inner(content, 'sqref');
    const areas = places.split(/\s+/).flatMap((address) => areaOfAddress(address) ?? []);
    if (!type || areas.length === 0) return [];
    const isOn = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
    const text = (name: string) => (attributes[name] ?? '').replace(/_x000a_/gi, '\n');
    const formulas = ['formula1', 'formula2'].flatMap((name) => {
      const formula = inner(content, name);
      return formula === '' ? [] : isPlain(formula) ? formula : shownFormula(formula);
    });
    return {
      areas,
      type,
      operator: type === 'list' || type === 'custom' ? null : (attributes.operator ?? 'between'),
      formulas,
      ignoreBlanks: isOn('allowBlank'),
      inCellDropDown: !isOn('showDropDown'),
      errorAlert: {
        showAlert: isOn('showErrorMessage'),
        style: styles[attributes.errorStyle as keyof typeof styles] ?? 'Stop',
        title: text('errorTitle'),
        message: text('error'),
      },
      prompt: { showPrompt: isOn('showInputMessage'), title: text('promptTitle'), message: text('prompt') },
    };
  });
}

export function validationsXml(validations: readonly Validation[]): string {
  const flag = (is: boolean) => (is ? 1 : null);
  const tags = validations.map(({ areas, type, operator, formulas, errorAlert, prompt, ...rest }) =>
    tagOf(
      'dataValidation',
      {
        type,
        errorStyle: errorAlert.style === 'Stop' ? null : errorAlert.style.toLowerCase(),
        operator: operator === 'between' ? null : operator,
        allowBlank: flag(rest.ignoreBlanks),
        showDropDown: flag(!rest.inCellDropDown),
        showInputMessage: flag(prompt.showPrompt),
        showErrorMessage: flag(errorAlert.showAlert),
        errorTitle: errorAlert.title || null,
        error: errorAlert.message || null,
        promptTitle: prompt.title || null,
        prompt: prompt.message || null,
        sqref: areas.map(addressOfArea).join(' '),
      },
      formulas
        .map((formula, index) => tagOf(`formula${index + 1}`, {}, escapeXml(fileFormula(formula))))
        .join(''),
    ),
  );
  return tags.length === 0 ? '' : tagOf('dataValidations', { count: tags.length }, tags.join(''));
}

/** A list in quotes or a number, which the API shows without an equals sign. */
function isPlain(formula: string): boolean {
  return /^"(?:[^"]|"")*"$|^-?\d+(?:\.\d+)?$/.test(formula);
}

/** The text of an element; Excel 2010's extension wraps it once more. */
function inner(content: string, name: string): string {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>(?:<(?:\\w+:)?f>)?([^<]*)<`).exec(content);
  return unescapeXml(found?.[1] ?? '');
}
