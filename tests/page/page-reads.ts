import { vi } from 'vitest';
import { linkedomPage } from '../../scripts/linkedom-page.ts';

/** What a walk over a page asks of its nodes. */
const ASKED = ['nextSibling', 'childNodes', 'textContent', 'parentElement'] as const;

/** How often the nodes of a page are asked for their text or neighbours while `read` runs: its steps, on any machine. */
export function countPageReads(html: string, read: (page: Document) => unknown): number {
  const page = linkedomPage(html);
  const nodes = [page.body, page.querySelector('p')!.firstChild!];
  let reads = 0;
  for (const owner of new Set(nodes.flatMap((node) => ASKED.map((key) => ownerOf(node, key))))) {
    for (const key of ASKED) {
      const { get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      if (get === undefined) continue;
      vi.spyOn(owner, key, 'get').mockImplementation(function (this: Node) {
        reads += 1;
        return get.call(this) as never;
      });
    }
  }
  try {
    read(page);
  } finally {
    vi.restoreAllMocks();
  }
  return reads;
}

/** The prototype that holds a property. */
function ownerOf(node: Node, key: keyof Node): Node {
  let owner = node;
  while (!Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as Node;
  return owner;
}
