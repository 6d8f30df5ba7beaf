/** Styles of the card, inside its shadow root: the page's own styles do not reach it, and these do not leave it. */
export const CARD_CSS = `
.card {
  --ink: light-dark(#1d1a16, #ece7de);
  --quiet: light-dark(#5d564b, #b5ada0);
  --line: light-dark(#d9d2c5, #4a433b);
  box-sizing: border-box;
  max-width: min(320px, calc(100vw - 16px));
  max-height: min(60vh, 420px);
  overflow: auto;
  padding: 12px 14px;
  border: 1px solid var(--line);
  border-top: 3px solid light-dark(var(--voice-light), var(--voice-dark));
  border-radius: 4px;
  background: light-dark(#fffdf8, #23201d);
  color: var(--ink);
  font: 13px/1.45 system-ui, sans-serif;
  box-shadow: 0 4px 18px rgb(0 0 0 / 18%);
  text-align: start;
  overflow-wrap: anywhere;
}
.name { margin: 0; font-weight: 600; font-size: 15px; }
.role, .count, .label { margin: 0; color: var(--quiet); }
.label { margin-block-start: 10px; }
blockquote {
  margin: 8px 0 0;
  padding-inline-start: 9px;
  border-inline-start: 2px solid light-dark(var(--voice-light), var(--voice-dark));
  font: 15px/1.45 Georgia, 'Times New Roman', serif;
}
ul { margin: 2px 0 0; padding-inline-start: 18px; }
button {
  margin-block-start: 10px;
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-decoration: underline;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 140ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) { .card { border-color: CanvasText; } }
`;
