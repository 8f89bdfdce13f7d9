/** Renders our icons in the sizes that Office asks for: npm run icons. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

const FOLDER = path.join(import.meta.dirname, '..', 'assets', 'icons');
const SIZES: Readonly<Record<string, readonly number[]>> = { icon: [16, 32, 64, 80, 128], preview: [16, 32, 64, 80] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [name, sizes] of Object.entries(SIZES)) {
    const drawing = (await readFile(path.join(FOLDER, `${name}.svg`))).toString('base64');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const image = `<img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`;
      await page.setContent(`<body style="margin:0">${image}</body>`, { waitUntil: 'load' });
      await writeFile(path.join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
