// A WordPress of Debian's packages on this machine alone: its files copied to a temporary folder, a MariaDB
// of its own on a socket, PHP's own server. Nothing of it outlives `stop`.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = new URL('.', import.meta.url).pathname;

/** Where a program stands on PATH; its name where it does not. */
function found(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? program;
}

const [PHP, MARIADB] = ['php', 'mariadbd'].map(found);
/** The packages put WordPress beside the folder of PHP; `WORDPRESS` names another place. */
const WORDPRESS = process.env.WORDPRESS ?? join(dirname(PHP), '../share/wordpress');
const NEEDED = [WORDPRESS, join(WORDPRESS, 'wp-content/themes/twentytwentythree'), PHP, MARIADB];

/** What is not installed. */
export const missing = () => NEEDED.filter((path) => !existsSync(path));

/**
 * `levier`: the address of the site; `code`: what is pasted as HTML. Gives the blog's address and its posts.
 */
export async function startBlog(levier, code) {
  const folder = await mkdtemp(join(tmpdir(), 'levier-wordpress-'));
  const children = [];
  const stop = async () => {
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(running.map(ended));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, 'db.sock');
    const [blog, data] = [join(folder, 'blog'), join(folder, 'db')];
    await cp(WORDPRESS, blog, { recursive: true, dereference: true, verbatimSymlinks: false });
    await mkdir(data);
    await chmod(folder, 0o755);
    const user = process.getuid() === 0 ? ['--user=mysql'] : [];
    if (user.length > 0) await run('chown', ['-R', 'mysql', folder]);
    await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user]);
    const own = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'];
    // Whoever reaches the socket is let in: it stands in a folder of this trial.
    children.push(spawn('mariadbd', [...own, '--skip-grant-tables', ...user], { stdio: 'ignore' }));
    await waitFor(() =>
      run('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'create database blog']),
    );
    const port = await freePort();
    const host = `localhost:${port}`;
    await writeFile(join(blog, 'wp-config.php'), config(host, socket));
    await mkdir(join(blog, 'wp-content/mu-plugins'), { recursive: true });
    await writeFile(join(blog, 'wp-content/mu-plugins/trial.php'), plugin(new URL(levier).port));
    await copyFile(join(here, 'setup.php'), join(blog, 'setup.php'));
    const setup = spawn('php', ['setup.php', levier], {
      cwd: blog,
      env: { ...process.env, BLOG_HOST: host },
    });
    setup.stdin.end(code);
    setup.stderr.pipe(process.stderr);
    let said = '';
    for await (const chunk of setup.stdout) said += chunk;
    const posts = JSON.parse(said.slice(said.lastIndexOf('{')));
    children.push(spawn('php', ['-S', host, '-t', blog], { stdio: 'ignore' }));
    await waitFor(() => fetch(`http://${host}/wp-login.php`));
    return { url: `http://${host}/`, posts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const ended = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });

async function waitFor(act) {
  for (let tries = 0; ; tries += 1)
    try {
      return await act();
    } catch (error) {
      if (tries === 150) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const config = (host, socket) => `<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://${host}'); define('WP_SITEURL', 'http://${host}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress asks no address of its own machine and no unusual port: here Levier has both. */
const plugin = (port) => `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${port}]);
add_filter('pre_wp_mail', '__return_true');
`;
