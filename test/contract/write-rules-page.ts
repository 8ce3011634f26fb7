import { writeFileSync } from 'node:fs';
import { rules } from '../../src/core/rules';
import { rulesPage } from '../../src/core/rules/rules-page';

writeFileSync('docs/rules.md', rulesPage(rules));
