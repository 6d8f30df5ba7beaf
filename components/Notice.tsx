import type { ComponentChildren } from 'preact';
import type { NoticeView } from '../lib/panel/notice-view.ts';

export interface NoticeProps {
  readonly notice: NoticeView;
  /** True where the notice is all there is: its title is then the heading of the page. */
  readonly heading?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** What is so, and what to do. */
export function Notice({ notice, heading = false, children }: NoticeProps) {
  const { tone, title, text } = notice;
  return (
    <div class={`notice notice-${tone}`} aria-busy={tone === 'busy'}>
      {title !== null && (heading ? <h1>{title}</h1> : <p class="notice-title">{title}</p>)}
      <p>{text}</p>
      {children}
    </div>
  );
}
