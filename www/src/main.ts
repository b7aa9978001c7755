// Starts the engine, opens the document, draws the shell. Without an engine: a static message, and the stored
// text.

import './components';
import './figures';
import './app/shell';
import { setSession } from './app/context';
import { Session } from './app/session';
import { loadPage } from './app/load-page';
import { route } from './app/router';
import { startTheme } from './app/theme';
import { Engine } from './engine';
import { loadLanguage } from './i18n';
import { showStartFailure } from './app/start-failure';

startTheme();

async function start(): Promise<void> {
  const app = document.querySelector('levier-app');
  if (!app) return;
  let session: Session;
  try {
    const [engine] = await Promise.all([Engine.start(), loadLanguage(), loadPage(route().page)]);
    session = new Session(engine);
  } catch (error) {
    showStartFailure(app, error);
    return;
  }
  setSession(session);
  await session.open();
  app.replaceChildren();
  app.session = session;
}

void start();
