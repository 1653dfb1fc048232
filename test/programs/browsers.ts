import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What the project needs is not on this machine and could not be put there. The message says what to do. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

interface Places {
  /** Names on PATH. */
  readonly commands: readonly string[];
  /** Usual places, by platform; `~` and `%NAME%` stand for folders. */
  readonly paths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
}

// Chromium itself first: the browsers made from it add dialogs and policies of their own.
const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge',
    ],
    paths: {
      linux: [
        '/usr/bin/chromium',
        '/snap/bin/chromium',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge',
      ],
      darwin: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
        ['', '~'].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
      ),
      win32: [
        'Chromium\\Application\\chrome',
        'Google\\Chrome\\Application\\chrome',
        'Microsoft\\Edge\\Application\\msedge',
      ].flatMap((app) =>
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) => `%${folder}%\\${app}.exe`),
      ),
    },
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    paths: {
      linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox'],
      darwin: ['', '~'].map((home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`),
      win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
        (folder) => `%${folder}%\\Mozilla Firefox\\firefox.exe`,
      ),
    },
  },
};

const variable = (name: BrowserName): string => `NUTGRAF_${name.toUpperCase()}`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces({ commands, paths }: Places): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  const known = (paths[process.platform] ?? []).map((path) =>
    path.replace(/^~/, homedir()).replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? ''),
  );
  return [...onPath, ...known];
}

/**
 * Where the browser is: the environment's NUTGRAF_CHROMIUM or NUTGRAF_FIREFOX, a usual place, or what an earlier run
 * has downloaded. Undefined where there is none.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const told = process.env[variable(name)];
  if (told) {
    if (isProgram(told)) return told;
    throw new BrowserMissing(`${variable(name)} is set to ${told}, which is no program.`);
  }
  return usualPlaces(PLACES[name]).find(isProgram) ?? (await downloaded(name));
}

/** Where the browser is; installed where it was not. Rejects with `BrowserMissing`. */
export async function needBrowser(
  name: BrowserName,
  say: (line: string) => void = console.error,
): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;
  const tried: string[] = [];
  for (const way of [debianPackage, download]) {
    const outcome = await way(name, say);
    if (outcome) tried.push(outcome);
    const installed = await findBrowser(name);
    if (installed) return installed;
  }
  throw new BrowserMissing(
    [
      ...tried,
      `No ${name} here, and it could not be installed. Install ${
        name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'
      }, or set ${variable(name)} to its program.`,
    ].join('\n'),
  );
}

/** Debian's own package, where we may install it without asking. Answers with what went wrong. */
async function debianPackage(name: BrowserName, say: (line: string) => void): Promise<string | undefined> {
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  const packageName = name === 'firefox' ? 'firefox-esr' : name;
  say(`Installing Debian's ${packageName} …`);
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', packageName], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  let outcome = await install();
  if (outcome.code !== 0) {
    // A fresh image has no package lists yet.
    await run('apt-get', ['update']);
    outcome = await install();
  }
  return outcome.code === 0 ? undefined : outcome.output.trim().split('\n').slice(-3).join('\n');
}

/**
 * Playwright's build of Chromium, or Mozilla's own of Firefox: Playwright's Firefox is changed and can't be driven like
 * it.
 */
async function download(name: BrowserName, say: (line: string) => void): Promise<string | undefined> {
  say(`Downloading ${name} …`);
  const { code, output } =
    name === 'chromium'
      ? await run('playwright-core', ['install', 'chromium', '--no-shell'])
      : await run('browsers', ['install', 'firefox@stable', '--path', firefoxCache]);
  return code === 0 ? undefined : output.trim().split('\n').slice(-3).join('\n');
}

const firefoxCache = join(homedir(), '.cache', 'puppeteer');

async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (name === 'chromium') {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const list = await getInstalledBrowsers({ cacheDir: firefoxCache });
  return list.find(({ browser }) => browser === 'firefox')?.executablePath;
}
