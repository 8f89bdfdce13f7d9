/** npm run licences: writes assets/licences.txt, which is handed out with the product. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licencePage } from './licences/page';
import { shippedPackages } from './licences/shipped';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = shippedPackages(root);
writeFileSync(`${root}/assets/licences.txt`, licencePage(packages));
console.log(`${packages.length} packages in assets/licences.txt`);
