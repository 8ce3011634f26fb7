import { registerOf } from '../../registers';
import type { RegisterId } from '../../registers/register';

/** A register's name within a sentence: “vận động quỹ”, “hội nghị CBCCVC, NLĐ”. */
export function registerName(register: RegisterId): string {
  const { vi } = registerOf(register).title;
  // An abbreviation at the start (CĐCS) keeps its capitals.
  if (/^\p{Lu}{2}/u.test(vi)) return vi;
  return vi.charAt(0).toLocaleLowerCase('vi') + vi.slice(1);
}
