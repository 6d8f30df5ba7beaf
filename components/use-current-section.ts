import { useEffect, useState } from 'preact/hooks';

/** A section is read once its start has come this far up: a third of the way down the panel. */
const READING_LINE = 0.33;

/** The id of the section being read: the last whose start has passed the reading line. The first before any has. */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id {
  const [current, setCurrent] = useState(ids[0]!);
  useEffect(() => {
    const look = () => {
      const line = innerHeight * READING_LINE;
      const passed = ids.filter((id) => {
        const section = document.getElementById(id);
        return section !== null && section.getBoundingClientRect().top <= line;
      });
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.body.scrollHeight - 1;
      setCurrent((atEnd ? ids.at(-1) : passed.at(-1)) ?? ids[0]!);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [ids]);
  return current;
}
