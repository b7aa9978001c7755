// The address of a calculator in a real WordPress, read as a visitor does: it has to become the calculator.
//
//   node tests/wordpress/run.mjs      after the site was built; skipped and said where WordPress is missing
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oembedFiles, titlesOf } from '../../www/oembed.mjs';
import { launch } from '../e2e/harness/browser.mjs';
import { project } from '../e2e/harness/packages.mjs';
import { dist, staticSite } from '../e2e/harness/static.mjs';
import { missing, startBlog } from './blog.mjs';

const lacks = missing();
if (lacks.length > 0) {
  console.log(`skipped: no ${lacks.join(', ')}`);
  process.exit(0);
}
/** Where pictures go, if they are wanted. */
const { PICTURES } = process.env;
if (PICTURES) mkdirSync(PICTURES, { recursive: true });

let failed = 0;
function check(ok, text) {
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${text}`);
}

const levier = await staticSite({ headers: true });
const folder = readdirSync(dist).find((name) => /^v\d/.test(name));
const pages = oembedFiles({
  address: levier.url,
  version: folder.slice(1),
  operations: readdirSync(join(dist, 'embed/fr')).map((name) => name.replace('.js', '')),
  title: await titlesOf(join(project, 'www')),
});
for (const [name, text] of Object.entries(pages)) levier.files[`/${name}`] = text;
const code = `<iframe data-levier title="ROI" src="${levier.url}${folder}/embed.html#operation=roi&lang=en" width="100%" height="600" sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads" loading="lazy" frameborder="0"></iframe>
<script async src="${levier.url}${folder}/embed-frame.js"></script>`;

let blog;
let browser;
try {
  blog = await startBlog(levier.url, code);
  browser = await launch();
  for (const [name, answer] of [
    ['address-fr', /^\+50\s%$/],
    ['address-en', /^\+50%$/],
    ['classic', /^\+50%$/],
    ['html-admin', /^\+50%$/],
  ])
    for (const width of [320, 390, 1280]) await visit(name, answer, width);
  const refused = await (await fetch(`${blog.url}?p=${blog.posts['html-author']}`)).text();
  check(!refused.includes('embed.html'), 'html-author: WordPress takes the code of who may not publish HTML');
  const feed = await (await fetch(`${blog.url}?feed=rss2`)).text();
  check(/<blockquote[^>]*><a href="[^"]*calculators\/en\/roi.html"/.test(feed), 'the feed has a link');
} finally {
  await browser?.close();
  await blog?.stop();
  levier.stop();
}
process.exitCode = failed > 0 ? 1 : 0;

async function visit(name, answer, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${blog.url}?p=${blog.posts[name]}`);
  const frame = page.locator('.entry-content iframe');
  const value = page.frameLocator('.entry-content iframe').locator('.answer .value');
  const said = await value.innerText({ timeout: 8000 }).catch(() => '');
  const what = `${name}, ${width} px`;
  check(answer.test(said), `${what}: it computes ${said}`);
  const inside = page.frames().find((one) => one.url().includes('embed.html'));
  const measure = async () => ({
    content: await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    ...(await frame.evaluate((one) => ({
      height: one.clientHeight,
      right: one.getBoundingClientRect().right,
      shown: getComputedStyle(one).position !== 'absolute',
    }))),
  });
  // WordPress gives an address 1000 px at most; the code that is pasted has no such bound.
  const fits = ({ shown, height, content }) =>
    shown && Math.abs(height - (name.startsWith('html') ? content : Math.min(content, 1000))) <= 4;
  let seen = await measure();
  for (const end = Date.now() + 8000; !fits(seen) && Date.now() < end; seen = await measure())
    await page.waitForTimeout(100);
  const { content, height, right } = seen;
  check(fits(seen), `${what}: ${height} px for ${content} px`);
  const reached = await inside.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return document.body.getBoundingClientRect().bottom <= innerHeight + 1;
  });
  check(reached && (await frame.getAttribute('scrolling')) !== 'no', `${what}: its last line can be reached`);
  check(right <= width, `${what}: within the page`);
  const links = await page.locator('.entry-content blockquote:visible').count();
  check(links === 0, `${what}: no link beside it`);
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
  if (name.startsWith('address')) {
    // A frame of WordPress may open no tab of its own.
    await inside.locator('a[target]').last().click();
    await page.waitForURL(`${levier.url}#/calculators/**`, { timeout: 5000 }).catch(() => undefined);
    check(page.url().includes('#/calculators/roi'), `${what}: its link leads to ${page.url()}`);
  }
  await context.close();
}
