// Opens the document and draws the shell. The first screen is drawn before the engine is fetched, and
// without it while nothing is stored. Without an engine: a static message, and the stored text.

import './components';
import './figures';
import './app/shell';
import { setSession } from './app/context';
import { Session } from './app/session';
import { isStored } from './keep/state';
import { loadPage } from './app/load-page';
import { route } from './app/router';
import { startTheme } from './app/theme';
import { markWide } from './app/wide';
import { prefetchDesk } from './engine';
import { loadFirstWords, loadLanguage } from './i18n';
import { showFramed, showStartFailure } from './app/start-failure';

startTheme();

async function start(): Promise<void> {
  const app = document.querySelector('levier-app');
  if (!app) return;
  // Buttons that erase must not lie under somebody else's page. Calculators have a page made to be framed.
  if (window.top !== window) {
    showFramed(app);
    return;
  }
  markWide(app);
  const { page } = route();
  if (page !== 'home') prefetchDesk();
  try {
    await Promise.all([page === 'home' && !__ALONE__ ? loadFirstWords() : loadLanguage(), loadPage(page)]);
    const session = new Session();
    setSession(session);
    if (page !== 'home') await session.begin();
    app.replaceChildren();
    app.session = session;
    if (page === 'home' && isStored()) {
      await app.updateComplete;
      await session.begin();
    }
  } catch (error) {
    showStartFailure(app, error);
  }
}

void start();
