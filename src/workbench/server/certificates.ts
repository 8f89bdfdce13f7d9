import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What node's https server needs, in PEM. */
export interface TlsFiles {
  ca: string;
  cert: string;
  key: string;
}

/** Where office-addin-dev-certs keeps its files; `npx office-addin-dev-certs install` trusts the CA found there. */
const certificateFolder = join(homedir(), '.office-addin-dev-certs');

const paths = (folder: string) => ({
  ca: join(folder, 'ca.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
});

function belongTogether(folder: string, now: Date): boolean {
  const file = paths(folder);
  if (!Object.values(file).every((path) => existsSync(path))) return false;
  const ca = new X509Certificate(readFileSync(file.ca));
  const cert = new X509Certificate(readFileSync(file.cert));
  const inTime = [ca, cert].every((c) => now >= new Date(c.validFrom) && now < new Date(c.validTo));
  return inTime && cert.verify(ca.publicKey) && cert.checkPrivateKey(createPrivateKey(readFileSync(file.key)));
}

/** Whether the three files exist, can be read, belong together and are valid at `now`. */
export function areUsable(folder: string, now = new Date()): boolean {
  try {
    return belongTogether(folder, now);
  } catch {
    return false;
  }
}

/**
 * Certificate files for https://localhost, made offline when they are missing or expired (they last 30 days).
 * The CA is not put into the system's trust store: that asks for a password; the browser asks once instead.
 */
export async function localhostCertificates(folder = certificateFolder): Promise<TlsFiles> {
  const file = paths(folder);
  if (!areUsable(folder)) {
    // The generator writes nothing while an old CA file exists.
    for (const path of Object.values(file)) rmSync(path, { force: true });
    mkdirSync(folder, { recursive: true });
    const { generateCertificates } = await import('office-addin-dev-certs');
    await generateCertificates(file.ca, file.cert, file.key);
  }
  return {
    ca: readFileSync(file.ca, 'utf8'),
    cert: readFileSync(file.cert, 'utf8'),
    key: readFileSync(file.key, 'utf8'),
  };
}
