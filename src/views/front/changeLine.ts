import type { Messages } from '../../messages/messages.ts';
import type { RecordChange } from '../../model/recordChanges.ts';
import { htmlToText } from '../../text/htmlToText.ts';

export interface ChangeLine {
  /** What happened; nothing where statuses say it. */
  label: string;
  /** What it happened to, in this language: that of the site, if not given. */
  text: string;
  language?: string;
  href: string;
}

export function changeLine(change: RecordChange, messages: Messages): ChangeLine {
  switch (change.kind) {
    case 'status': {
      const { article, href, text } = change.claim;
      return { label: '', text, href, language: article.language };
    }
    case 'corrections': {
      const { article, corrections } = change;
      return {
        label: messages.counts.corrections(corrections.length),
        text: article.title,
        href: `${article.href}#corrections_`,
        language: article.language,
      };
    }
    case 'retired': {
      const { article, retired } = change;
      const { kind, now, href, words } = retired;
      return {
        label: messages.retired.title[kind][now ? 'replaced' : 'withdrawn'],
        text: words ?? article.title,
        href,
        language: article.language,
      };
    }
    case 'gone': {
      const { because, href, now, permalink } = change.gone;
      return {
        label: messages.retired.gone(permalink.kind, now !== undefined),
        // Nothing else has its name: why it went says more than an id.
        text: now === undefined ? htmlToText(because) : 'name' in now ? now.name : now.title,
        href,
      };
    }
    case 'article': {
      const { article } = change;
      return {
        label: [
          messages.front.newArticle,
          article.quotes.length > 0 && messages.counts.quotes(article.quotes.length),
        ]
          .filter(Boolean)
          .join(', '),
        text: article.title,
        href: article.href,
        language: article.language,
      };
    }
  }
}
