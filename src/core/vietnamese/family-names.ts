/** Frequent family names; a cell that begins with one has no title, which spares most names the closer look. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Vương Trịnh Mai Tô Hà Lương Lưu Tạ ' +
    'Cao Đào Phùng Tống Thái Châu Quách Lâm La Nông Triệu Kiều Chu Nghiêm Tăng Thân Khuất Lại Mạc Doãn Đàm Vi Hứa Từ Bạch Cù Quản'
  ).split(' '),
);

/** The names letter by letter, as a tree in one array: no text has to be cut out of a cell to see whether it is one of them. */
interface FamilyTree {
  /** A small number of each letter that some name has, 0 for all others. */
  readonly letterOf: Uint8Array;
  /** How many numbers of letters there are. */
  readonly width: number;
  /** By node and letter the node behind it, 0 where no name goes on so; names begin at node 1. */
  readonly next: Uint16Array;
  /** 1 for a node at which a name ends. */
  readonly isEnd: Uint8Array;
}

const { letterOf, width, next, isEnd } = growTree();

function growTree(): FamilyTree {
  const all = [...familyNames].join('');
  const letters = [...new Set(all)];
  const mostNodes = all.length + 2;
  const tree = {
    letterOf: new Uint8Array(0x1f00),
    width: letters.length + 1,
    next: new Uint16Array(mostNodes * (letters.length + 1)),
    isEnd: new Uint8Array(mostNodes),
  };
  for (const [index, letter] of letters.entries()) tree.letterOf[letter.charCodeAt(0)] = index + 1;
  let last = 1;
  for (const name of familyNames) {
    let node = 1;
    for (const letter of name) {
      const branch = node * tree.width + tree.letterOf[letter.charCodeAt(0)]!;
      node = tree.next[branch] ||= ++last;
    }
    tree.isEnd[node] = 1;
  }
  return tree;
}

/** Where the space behind a frequent family name stands, -1 where the text begins with none. */
export function familyNameEnd(text: string): number {
  let node = 1;
  for (let i = 0; node !== 0 && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) return isEnd[node] !== 0 ? i : -1;
    node = next[node * width + (letterOf[code] ?? 0)]!;
  }
  return -1;
}
