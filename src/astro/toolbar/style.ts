/** Of the app alone: it stands in a shadow root, so that neither the page nor the toolbar reaches into it. */
export const STYLE = `
:host { all: initial }
* { box-sizing: border-box }
section {
  color-scheme: light dark;
  --ink: light-dark(#1c1a16, #ebe6da); --soft: light-dark(#625d52, #a79f8e); --paper: light-dark(#fcfbf7, #1d1b15);
  --rule: light-dark(#cfc8b8, #4a463b); --accent: light-dark(#9c2117, #f08a7c); --on-accent: light-dark(#fff, #1c1a16);
  position: fixed; inset: auto 1rem 4.5rem auto; z-index: 2000000000;
  width: min(25rem, calc(100vw - 2rem)); max-height: calc(100vh - 6.5rem); overflow: auto; overscroll-behavior: contain;
  padding: 0.9rem 1.1rem 1.1rem; border: 1px solid var(--rule); border-radius: 6px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  color: var(--ink); background: var(--paper); font: 14px/1.45 system-ui, sans-serif;
}
header { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem }
h1 { margin: 0; font-size: 1.05rem }
h2 { margin: 1rem 0 0.3rem; font-size: 0.95rem }
p { margin: 0.4rem 0; overflow-wrap: anywhere }
.soft, .field > label, legend { color: var(--soft) }
blockquote { margin: 0.5rem 0; padding-left: 0.7rem; border-left: 2px solid var(--accent); font: 16px/1.4 Georgia, serif;
  overflow-wrap: anywhere; max-height: 8.4em; overflow: auto }
button, input, select, textarea { font: inherit; color: inherit }
button { padding: 0.35rem 0.75rem; border: 1px solid var(--rule); border-radius: 4px; background: none; cursor: pointer;
  text-align: start }
button:hover { border-color: currentColor }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent) }
button:disabled { color: var(--soft); cursor: default; border-color: var(--rule) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.8rem }
.field { margin-top: 0.55rem }
.field > label { display: block; font-size: 0.86rem }
label.box { display: flex; gap: 0.5rem; margin-top: 0.4rem }
input:not([type=checkbox]), select, textarea { width: 100%; padding: 0.35rem 0.5rem; border: 1px solid var(--rule); border-radius: 4px;
  background: light-dark(#fff, #131209) }
textarea { resize: vertical }
fieldset { margin: 0.6rem 0 0; padding: 0; border: 0; min-width: 0 }
legend { font-size: 0.86rem; padding: 0 }
.more { margin-left: 0.8rem; padding-left: 0.7rem; border-left: 1px solid var(--rule) }
[hidden] { display: none }
[role=alert] { margin-top: 0.6rem; color: var(--accent) }
[role=alert] li { color: var(--ink) }
.status:empty { display: none }
.status { display: flex; align-items: center; justify-content: space-between; gap: 0.8rem; margin: 0.6rem 0; padding: 0.4rem 0.6rem;
  border: 1px solid var(--rule); border-radius: 4px; overflow-wrap: anywhere }
.issues { margin: 0; padding: 0; list-style: none }
.issues > li { padding: 0.5rem 0; border-top: 1px solid var(--rule) }
.issues p { margin: 0.15rem 0 }
.issues .ways { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-top: 0.4rem }
.issues button { padding: 0.15rem 0.5rem; font-size: 0.86rem; max-width: 100% }
.error b { color: var(--accent) }
code { font: 0.86rem ui-monospace, monospace; color: var(--soft) }
form ~ details, div:has(> form) ~ details { display: none }
summary { cursor: pointer; margin-top: 1rem; font-weight: 600 }
`;

/** In the page: words that are about to be annotated. */
export const PAGE_STYLE =
  '::highlight(pointing) { background: light-dark(#f7dcb4, #5f4a1d); color: light-dark(#1c1a16, #fff) }';
