import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green, dark to light; 80 carries white text at 5:1. */
const green: BrandVariants = {
  10: '#031A0D',
  20: '#052B16',
  30: '#073A1E',
  40: '#094826',
  50: '#0B562D',
  60: '#0C6334',
  70: '#0E703B',
  80: '#107C41',
  90: '#26894F',
  100: '#3F985F',
  110: '#59A872',
  120: '#74B988',
  130: '#90C9A0',
  140: '#ADD9B9',
  150: '#CAE9D3',
  160: '#E6F6EB',
};

const dark = createDarkTheme(green);

/** Fluent's themes in Excel's green. Forced colours (Windows contrast themes) are left to the browser. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(green),
  // Fluent's own are made for blue, which is seen as brighter: in green, links and changes would stay below 4.5:1 on some grounds.
  dark: {
    ...dark,
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorBrandForegroundLinkPressed: green[120],
    colorNeutralForeground2BrandHover: green[120],
    colorNeutralForeground2BrandPressed: green[120],
    colorNeutralForeground2BrandSelected: green[120],
    colorPaletteRedForeground1: '#F1A5A7',
    colorPaletteGreenForeground1: '#7AC47A',
  },
};
