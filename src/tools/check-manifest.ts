import { readXml, type XmlElement } from './read-xml';

/** Gives the bytes of a file beside the manifest (`assets/icon-32.png`), or null where there is none. */
export type ReadAsset = (path: string) => Uint8Array | null;

interface ElementRule {
  /** Child elements in the order in which the schema wants them; `?` may be left out, `*` may come any number of times, `+` at least once. */
  readonly children: readonly string[];
}

/**
 * The part of Microsoft's add-in-only schema (task pane, ribbon buttons) that this add-in uses; any other element is refused.
 *
 * Source: the XSDs for task panes that Microsoft published in OfficeDev/office-js-docs-pr (docs/overview/schemas/taskpane, the last
 * version, commit 8d370e6). The manifest as a whole was valid by them on 2026-11-29; they are not ours to carry along.
 */
const schema: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    children: [
      'Id',
      'AlternateId?',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl?',
      'SupportUrl?',
      'AppDomains?',
      'Hosts',
      'Requirements?',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides?',
    ],
  },
  DisplayName: { children: ['Override*'] },
  Description: { children: ['Override*'] },
  AppDomains: { children: ['AppDomain+'] },
  'OfficeApp/Hosts': { children: ['Host+'] },
  Requirements: { children: ['Sets'] },
  Sets: { children: ['Set+'] },
  DefaultSettings: { children: ['SourceLocation'] },
  VersionOverrides: { children: ['Description?', 'Requirements?', 'Hosts', 'Resources'] },
  'VersionOverrides/Hosts': { children: ['Host+'] },
  'VersionOverrides/Hosts/Host': { children: ['DesktopFormFactor'] },
  DesktopFormFactor: { children: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'] },
  GetStarted: { children: ['Title', 'Description', 'LearnMoreUrl'] },
  ExtensionPoint: { children: ['OfficeTab'] },
  OfficeTab: { children: ['Group+'] },
  Group: { children: ['Label', 'Icon', 'Control+'] },
  Control: { children: ['Label', 'Supertip', 'Icon', 'Action'] },
  Supertip: { children: ['Title', 'Description'] },
  Icon: { children: ['bt:Image+'] },
  Action: { children: ['TaskpaneId', 'SourceLocation'] },
  Resources: { children: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] },
  'bt:Images': { children: ['bt:Image+'] },
  'bt:Urls': { children: ['bt:Url+'] },
  'bt:ShortStrings': { children: ['bt:String+'] },
  'bt:LongStrings': { children: ['bt:String+'] },
  'bt:String': { children: ['bt:Override*'] },
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const locale = /^[a-z]{2}-[A-Z]{2}$/;

interface Context {
  readonly readAsset: ReadAsset;
  readonly faults: string[];
}

/**
 * Checks an add-in-only manifest without a network, as far as that can be done: order and presence of elements,
 * enumerations, GUID, https addresses, string lengths, every resid defined once and used, both languages, icons that
 * exist and have their size. Answers what is wrong, one sentence each; none means that nothing was found.
 */
export function checkManifest(source: string, readAsset: ReadAsset): readonly string[] {
  let root: XmlElement;
  try {
    root = readXml(source);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (root.name !== 'OfficeApp') return [`the root is <${root.name}>, not <OfficeApp>`];
  const context: Context = { readAsset, faults: [] };
  checkElements(root, [], context);
  checkHead(root, context);
  checkResources(root, context);
  checkTexts(root, context);
  checkUrls(root, context);
  checkIcons(root, context);
  checkCommands(root, context);
  return context.faults;
}

function checkElements(element: XmlElement, parents: readonly string[], context: Context): void {
  const path = [...parents, element.name];
  const rule = [3, 2, 1]
    .map((depth) => schema[path.slice(-depth).join('/')])
    .find((found) => found !== undefined);
  checkOrder(element, rule?.children ?? [], context);
  for (const child of element.children) checkElements(child, path, context);
}

function checkOrder(element: XmlElement, expected: readonly string[], { faults }: Context): void {
  const names = element.children.map(({ name }) => name);
  let next = 0;
  for (const entry of expected) {
    const name = entry.replace(/[?*+]$/, '');
    const start = next;
    while (names[next] === name) next += 1;
    const count = next - start;
    if (count === 0 && !/[?*]$/.test(entry))
      faults.push(`<${element.name}> lacks <${name}>, or it is out of order`);
    if (count > 1 && !/[*+]$/.test(entry)) faults.push(`<${element.name}> has <${name}> ${count} times`);
  }
  if (next < names.length) faults.push(`<${element.name}> does not take <${names[next]}> here`);
}

function checkHead(root: XmlElement, { faults }: Context): void {
  const textOf = (name: string) => root.children.find((child) => child.name === name)?.text ?? '';
  const demand = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  demand(root.attributes['xsi:type'] === 'TaskPaneApp', 'xsi:type of <OfficeApp> is not TaskPaneApp');
  demand(guid.test(textOf('Id')), `<Id> is no GUID: ${textOf('Id')}`);
  demand(
    /^\d{1,5}(\.\d{1,5}){1,3}$/.test(textOf('Version')),
    `<Version> is no version: ${textOf('Version')}`,
  );
  demand(textOf('ProviderName').length <= 125, '<ProviderName> is longer than 125 characters');
  demand(locale.test(textOf('DefaultLocale')), `<DefaultLocale> is no full tag: ${textOf('DefaultLocale')}`);
  demand(
    ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'].includes(
      textOf('Permissions'),
    ),
    `<Permissions> is unknown: ${textOf('Permissions')}`,
  );
  for (const host of all(root, 'Host')) {
    const name = host.attributes.Name ?? host.attributes['xsi:type'];
    demand(name === 'Workbook', `<Host> is not Workbook: ${name}`);
  }
  for (const set of all(root, 'Set')) {
    demand(set.attributes.Name === 'ExcelApi', `<Set> is not ExcelApi: ${set.attributes.Name}`);
    demand(/^1\.\d+$/.test(set.attributes.MinVersion ?? ''), '<Set> has no MinVersion');
  }
}

/** Every resource is defined once and used, every resid finds one, of the right kind. */
function checkResources(root: XmlElement, { faults }: Context): void {
  const kindOfId = new Map<string, string>();
  for (const resource of all(root, 'Resources').flatMap((resources) =>
    resources.children.flatMap((list) => list.children),
  )) {
    const id = resource.attributes.id ?? '';
    if (id === '' || id.length > 32) faults.push(`the resource id “${id}” has not 1 to 32 characters`);
    if (kindOfId.has(id)) faults.push(`the resource ${id} is defined twice`);
    kindOfId.set(id, resource.name);
  }
  const used = new Set<string>();
  const versionOverrides = all(root, 'VersionOverrides');
  for (const element of versionOverrides.flatMap((overrides) => [...everyElement(overrides)])) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = kindWanted(element.name);
    const kind = kindOfId.get(resid);
    if (kind === undefined)
      faults.push(`<${element.name}> names the resource ${resid}, which is not defined`);
    else if (kind !== wanted) faults.push(`<${element.name}> wants a ${wanted}, but ${resid} is a ${kind}`);
  }
  for (const id of kindOfId.keys()) if (!used.has(id)) faults.push(`the resource ${id} is never used`);
}

function kindWanted(element: string): string {
  if (element === 'bt:Image') return 'bt:Image';
  return element === 'SourceLocation' || element === 'LearnMoreUrl' || element === 'FunctionFile'
    ? 'bt:Url'
    : 'bt:String';
}

/** Lengths of texts, and an English wording beside each Vietnamese one. */
function checkTexts(root: XmlElement, { faults }: Context): void {
  const check = (text: XmlElement, longest: number) => {
    const called = `<${text.name}${text.attributes.id ? ` ${text.attributes.id}` : ''}>`;
    const wordings = [
      text.attributes.DefaultValue ?? '',
      ...text.children.map(({ attributes }) => attributes.Value ?? ''),
    ];
    for (const wording of wordings) {
      if (wording.trim() === '') faults.push(`${called} has an empty wording`);
      if (wording.length > longest) faults.push(`${called} is longer than ${longest} characters: ${wording}`);
    }
    const locales = text.children.map(({ attributes }) => attributes.Locale ?? '');
    if (!locales.includes('en-US')) faults.push(`${called} has no wording for en-US`);
    for (const tag of locales)
      if (!locale.test(tag)) faults.push(`${called} has a wording for “${tag}”, which is no full tag`);
  };
  for (const text of root.children) {
    if (text.name === 'DisplayName') check(text, 125);
    if (text.name === 'Description') check(text, 250);
  }
  for (const list of all(root, 'bt:ShortStrings')) for (const text of list.children) check(text, 125);
  for (const list of all(root, 'bt:LongStrings')) for (const text of list.children) check(text, 250);
}

function checkUrls(root: XmlElement, { faults }: Context): void {
  const urls = new Set([
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'bt:Url',
    'bt:Image',
  ]);
  for (const element of everyElement(root)) {
    const url = element.attributes.DefaultValue;
    if (!urls.has(element.name) || (url === undefined && element.attributes.resid !== undefined)) continue;
    if (!/^https:\/\/[^\s/]+\/\S+$/.test(url ?? ''))
      faults.push(`<${element.name}> has no https address: ${url}`);
  }
}

/** The pictures exist as PNG and are square, of the size that stands in the manifest. */
function checkIcons(root: XmlElement, context: Context): void {
  const urlOfId = new Map(
    all(root, 'bt:Images').flatMap((list) =>
      list.children.map(({ attributes }) => [attributes.id, attributes.DefaultValue] as const),
    ),
  );
  for (const { name, attributes } of root.children) {
    if (name === 'IconUrl') checkIcon(attributes.DefaultValue, 32, context);
    if (name === 'HighResolutionIconUrl') checkIcon(attributes.DefaultValue, 64, context);
  }
  for (const icon of all(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of [16, 32, 80])
      if (!sizes.includes(size)) context.faults.push(`an <Icon> lacks the size ${size}`);
    for (const { attributes } of icon.children)
      checkIcon(urlOfId.get(attributes.resid), Number(attributes.size), context);
  }
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function checkIcon(url: string | undefined, size: number, { readAsset, faults }: Context): void {
  if (url === undefined) return;
  const path = url.replace(/^https:\/\/[^/]+\//, '').replace(/\?.*$/, '');
  const bytes = readAsset(path);
  if (!bytes) return void faults.push(`the picture ${path} does not exist`);
  if (!pngSignature.every((byte, index) => bytes[index] === byte))
    return void faults.push(`${path} is no PNG`);
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  if (width !== size || height !== size)
    faults.push(`${path} is ${width} × ${height}, not ${size} × ${size}`);
}

/** Buttons that Excel accepts, with ids of their own. */
function checkCommands(root: XmlElement, { faults }: Context): void {
  const ids = new Set<string>();
  for (const element of [...all(root, 'Group'), ...all(root, 'Control')]) {
    const id = element.attributes.id ?? '';
    if (id === '' || id.length > 125) faults.push(`<${element.name}> has no id of 1 to 125 characters`);
    if (ids.has(id)) faults.push(`the id ${id} is used twice`);
    ids.add(id);
  }
  for (const group of all(root, 'Group')) {
    const count = group.children.filter(({ name }) => name === 'Control').length;
    if (count > 6) faults.push(`<Group> has ${count} controls, Excel takes 6`);
  }
  const demandType = (name: string, type: string) => {
    for (const element of all(root, name)) {
      const actual = element.attributes['xsi:type'];
      if (actual !== type) faults.push(`xsi:type of <${name}> is not ${type}: ${actual}`);
    }
  };
  demandType('VersionOverrides', 'VersionOverridesV1_0');
  demandType('ExtensionPoint', 'PrimaryCommandSurface');
  demandType('Control', 'Button');
  demandType('Action', 'ShowTaskpane');
}

function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

function all(root: XmlElement, name: string): XmlElement[] {
  return [...everyElement(root)].filter((element) => element.name === name);
}
