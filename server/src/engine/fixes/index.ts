import { alternativeText } from './alternative-text.ts';
import { closeFrontMatter } from './close-front-matter.ts';
import { insertField } from './insert-field.ts';
import { insertItem } from './insert-item.ts';
import { insertSection } from './insert-section.ts';
import { listService } from './list-service.ts';
import { removeException } from './remove-exception.ts';
import { removeSuppression } from './remove-suppression.ts';
import { renameService } from './rename-service.ts';
import { replace } from './replace.ts';
import type { FixProvider } from './types.ts';

/** The fixes that are built, in the order in which they are offered. */
export const fixProviders: readonly FixProvider[] = [
  replace,
  removeException,
  removeSuppression,
  closeFrontMatter,
  insertField,
  insertSection,
  insertItem,
  alternativeText,
  renameService,
  listService,
];
