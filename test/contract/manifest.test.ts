import { existsSync, readFileSync } from 'node:fs';
import { checkManifest } from '../../src/tools/check-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');
const readAsset = (path: string) => (existsSync(path) ? readFileSync(path) : null);

test('the manifest has no fault', () => {
  expect(checkManifest(manifest, readAsset)).toEqual([]);
});

test('no https address points elsewhere than to the development server', () => {
  const hosts = new Set([...manifest.matchAll(/Value="https:\/\/([^/"]+)/g)].map(([, host]) => host));
  expect([...hosts]).toEqual(['localhost:3000']);
});

test.each<[string, string, (source: string) => string]>([
  [
    'an element out of order',
    'does not take',
    (m) => m.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
  ],
  ['a missing provider', 'lacks <ProviderName>', (m) => m.replace(/<ProviderName>.*<\/ProviderName>/, '')],
  [
    'an unknown element',
    'does not take <Surprise>',
    (m) => m.replace('<Supertip>', '<Surprise /><Supertip>'),
  ],
  ['an element twice', '<Id> 2 times', (m) => m.replace(/(<Id>.*<\/Id>)/, '$1$1')],
  ['an id that is no GUID', 'no GUID', (m) => m.replace('5b1e0f6c-', '')],
  ['a version with letters', 'no version', (m) => m.replace('0.1.0.0', 'one')],
  ['an unknown permission', '<Permissions> is unknown', (m) => m.replace('ReadWriteDocument', 'Everything')],
  ['another host', 'not Workbook', (m) => m.replace('Name="Workbook"', 'Name="Document"')],
  ['a short locale', 'no full tag', (m) => m.replace('<DefaultLocale>vi-VN', '<DefaultLocale>vi')],
  [
    'an http address',
    'no https address',
    (m) => m.replace('https://localhost:3000/taskpane.html"', 'http://localhost:3000/taskpane.html"'),
  ],
  [
    'a resid that nothing defines',
    'is not defined',
    (m) => m.replace('resid="Group.Label"', 'resid="Group.Name"'),
  ],
  ['a resource that nobody uses', 'is never used', (m) => m.replace('resid="Check.Url"', 'resid="Pane.Url"')],
  [
    'a resource of the wrong kind',
    'wants a bt:Url',
    (m) => m.replace('resid="Check.Url"', 'resid="Group.Label"'),
  ],
  ['a resource defined twice', 'is defined twice', (m) => m.replace(' id="Check.Url"', ' id="Pane.Url"')],
  ['a resource id that is too long', '1 to 32', (m) => m.replaceAll('Pane.Url', 'P'.repeat(33))],
  ['a description that is too long', 'longer than 250', (m) => m.replace('Dữ liệu không', 'x'.repeat(250))],
  [
    'a label that is too long',
    'longer than 125',
    (m) => m.replace('Value="Check"', `Value="${'x'.repeat(126)}"`),
  ],
  [
    'a text without English',
    'no wording for en-US',
    (m) => m.replace('<bt:Override Locale="en-US" Value="Check" />', ''),
  ],
  ['a picture that does not exist', 'does not exist', (m) => m.replace('icon-80.png', 'icon-81.png')],
  ['a picture of another size', 'is 64 × 64, not 80 × 80', (m) => m.replace('icon-80.png', 'icon-64.png')],
  ['a picture that is no PNG', 'is no PNG', (m) => m.replace('assets/icon-80.png', 'package.json')],
  [
    'an icon without a size',
    'lacks the size 80',
    (m) => m.replace('<bt:Image size="80" resid="CheckIcon.80" />', ''),
  ],
  ['two controls of one id', 'is used twice', (m) => m.replace('SoatSo.OpenButton', 'SoatSo.CheckButton')],
  ['an unknown action', 'not ShowTaskpane', (m) => m.replace('"ShowTaskpane"', '"ShowPane"')],
  ['a tag that is not closed', 'not well-formed', (m) => m.replace('</Hosts>', '')],
  ['another root', 'the root is', () => '<Manifest />'],
])('%s is found', (_, fault, broken) => {
  const source = broken(manifest);
  expect(source).not.toBe(manifest);
  expect(checkManifest(source, readAsset).join('\n')).toContain(fault);
});
