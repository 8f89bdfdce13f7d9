import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

/** Where office-addin-dev-certs keeps its files: `npx office-addin-dev-certs install` trusts the CA found there. */
const folder = join(homedir(), '.office-addin-dev-certs');
const files = {
  ca: join(folder, 'ca.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
};

/** Certificate and key for https://localhost in PEM, made offline where they are missing or expired. */
export async function localhostCertificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  if (!isUsable()) {
    // The generator writes nothing while an old file stands in its way.
    for (const file of Object.values(files)) rmSync(file, { force: true });
    mkdirSync(folder, { recursive: true });
    await generateCertificates(files.ca, files.cert, files.key);
  }
  return { cert: readFileSync(files.cert), key: readFileSync(files.key) };
}

function isUsable(): boolean {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const now = Date.now();
  const ca = new X509Certificate(readFileSync(files.ca));
  const cert = new X509Certificate(readFileSync(files.cert));
  return cert.verify(ca.publicKey) && [ca, cert].every(({ validTo }) => now < new Date(validTo).getTime());
}
