import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Ties the schema of the base to that of VersionOverrides. */
const ENTRY = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://schemas.microsoft.com/office/appforoffice/1.1" schemaLocation="OfficeAppManifestV1_1.xsd"/>
  <xs:import namespace="http://schemas.microsoft.com/office/taskpaneappversionoverrides" schemaLocation="TaskPaneAppVersionOverridesV1_0.xsd"/>
</xs:schema>`;

/** Faults against Office's own schema; undefined where the folder with the schema is not there. */
export async function schemaFaults(manifest: string, folder: string): Promise<string[] | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  const schemas = names?.filter((name) => name.endsWith('.xsd')) ?? [];
  if (schemas.length === 0) return undefined;
  const preload = await Promise.all(
    schemas.map(async (fileName) => ({
      fileName,
      contents: (await readFile(path.join(folder, fileName), 'utf8')).replace(/^\uFEFF/, ''),
    })),
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest.replace(/^\uFEFF/, '') }],
    schema: [{ fileName: 'entry.xsd', contents: ENTRY }],
    preload,
  });
  return errors.map(({ message }) => message);
}
