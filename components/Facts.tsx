export interface FactsProps {
  readonly items: readonly string[];
}

/** Small facts on one line, a dot between two; each wraps as a whole where it can. */
export function Facts({ items }: FactsProps) {
  if (items.length === 0) return null;
  return (
    <ul class="facts">
      {items.map((item) => (
        <li key={item}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}
