import type { ComponentChildren } from 'preact';

export interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Stands where a list would, and says why there is none. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
