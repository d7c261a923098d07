/**
 * A headless Chromium for the page: the one named by PRESSMARK_CHROMIUM, else the one that the package
 * `@sparticuz/chromium` carries, unpacked once into `.build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Starts the browser. It ends with this process, also when that is interrupted. */
export async function launchBrowser(options = {}) {
  const executablePath = process.env.PRESSMARK_CHROMIUM ?? (await unpackedChromium());
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  return chromium.launch({
    executablePath,
    args,
    env: browserEnvironment(executablePath),
    headless: true,
    ...options,
  });
}

/** Unpacks into a folder of its own and renames that: an interrupted unpacking leaves nothing that looks whole. */
async function unpackedChromium() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  );
  const folder = join(root, '.build', `chromium-${version}`);
  if (existsSync(folder)) return join(folder, 'chromium');
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  await unpackInto(staging);
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was faster.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return join(folder, 'chromium');
}

/** The packaged one names folders of that service. */
const FONTS_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** The package unpacks into the folder for temporary files, and its shared libraries only where it believes to be in a function service. */
async function unpackInto(folder) {
  const saved = { ...process.env };
  Object.assign(process.env, {
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x',
  });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), FONTS_CONFIGURATION);
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
  }
}

/** The package's own libraries and fonts, where the system lacks them. */
function browserEnvironment(executablePath) {
  const folder = dirname(executablePath);
  const environment = { ...process.env };
  if (!existsSync('/etc/fonts')) environment.FONTCONFIG_PATH = join(folder, 'fonts');
  if (spawnSync(executablePath, ['--version']).status !== 0)
    environment.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return environment;
}
