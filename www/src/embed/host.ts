// embed-frame.js, for pages that embed by iframe: each `iframe[data-levier]` takes the height of what it
// shows. It may be loaded several times, before or after the frames; it listens, and does nothing else.

import { followHeights } from './height';

followHeights(() => document.querySelectorAll<HTMLIFrameElement>('iframe[data-levier]'));
