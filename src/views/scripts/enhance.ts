/** What script adds to an article where there is any: it reads and links without it. */
import './panels.ts';
import './acts.ts';
import './passage.ts';
import './printed.ts';
