import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder and of those within. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  );
