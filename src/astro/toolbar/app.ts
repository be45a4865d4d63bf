/** The app in the toolbar of `dev`: select words of an article, say what they are, and they are in its frontmatter. */
import { defineToolbarApp } from 'astro/toolbar';
import { messagesFor } from '../../messages/messages.ts';
import { Panel } from './panel.ts';
import { PAGE_STYLE } from './style.ts';

/** Whether it was open when the page was left: what is written loads the page anew. */
const OPEN = 'pointing-open';

export default defineToolbarApp({
  init(canvas, app) {
    const style = document.createElement('style');
    style.textContent = PAGE_STYLE;
    const panel = new Panel(canvas, messagesFor, () => app.toggleState({ state: false }));
    app.onToggled(({ state }) => {
      if (state) {
        sessionStorage.setItem(OPEN, 'yes');
        document.head.append(style);
        void panel.open();
      } else {
        sessionStorage.removeItem(OPEN);
        style.remove();
        panel.close();
      }
    });
    if (sessionStorage.getItem(OPEN)) app.toggleState({ state: true });
  },
});
