import type { Theme } from '@fluentui/react-components';
import { themes } from '../../src/taskpane/themes';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Texts, and the grounds on which they stand: links stand in no list, whose chosen line is darker. */
const pairs: readonly (readonly [texts: readonly (keyof Theme)[], grounds: readonly (keyof Theme)[]])[] = [
  [
    [
      'colorBrandForeground1',
      'colorBrandForegroundLink',
      'colorBrandForegroundLinkHover',
      'colorNeutralForeground2BrandHover',
    ],
    ['colorNeutralBackground1', 'colorNeutralBackground1Hover'],
  ],
  [
    [
      'colorNeutralForeground1',
      'colorNeutralForeground2',
      'colorPaletteRedForeground1',
      'colorPaletteGreenForeground1',
    ],
    ['colorNeutralBackground1', 'colorNeutralBackground1Hover', 'colorNeutralBackground1Selected'],
  ],
];

test.each(['light', 'dark'] as const)('texts can be read on each of its grounds in %s colours', (name) => {
  const theme = themes[name];
  const faint = pairs.flatMap(([texts, grounds]) =>
    texts.flatMap((text) =>
      grounds
        .map((ground) => ({ text, ground, ratio: contrast(String(theme[text]), String(theme[ground])) }))
        .filter(({ ratio }) => ratio < 4.5),
    ),
  );
  expect(faint).toEqual([]);
});
