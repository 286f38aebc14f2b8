import { brokenImage } from './broken-image.ts';
import { checklistExpired } from './checklist-expired.ts';
import { dateOrder } from './date-order.ts';
import { diagramAltText } from './diagram-alt-text.ts';
import { diagramServices } from './diagram-services.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { frontMatterSyntax } from './front-matter-syntax.ts';
import { invalidField } from './invalid-field.ts';
import { missingDiagram } from './missing-diagram.ts';
import { missingEvidence } from './missing-evidence.ts';
import { missingField } from './missing-field.ts';
import { missingRecoveryObjective } from './missing-recovery-objective.ts';
import { missingSection } from './missing-section.ts';
import { notInProduction } from './not-in-production.ts';
import { numbersDisagree } from './numbers-disagree.ts';
import { placeholderText } from './placeholder-text.ts';
import { recoveryGuidance } from './recovery-guidance.ts';
import { serviceMismatch } from './service-mismatch.ts';
import { serviceName } from './service-name.ts';
import { staleProject } from './stale-project.ts';
import type { Rule } from './types.ts';
import { unknownChecklist } from './unknown-checklist.ts';
import { unknownField } from './unknown-field.ts';
import { unknownSuppression } from './unknown-suppression.ts';
import { unquantifiedOutcome } from './unquantified-outcome.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { vagueRecoveryObjective } from './vague-recovery-objective.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverUnused } from './waiver-unused.ts';

/** The rules that are built, in the order in which findings at the same place are told. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  unknownChecklist,
  checklistExpired,
  unknownField,
  missingField,
  invalidField,
  notInProduction,
  dateOrder,
  staleProject,
  missingSection,
  emptySection,
  placeholderText,
  duplicateSection,
  missingDiagram,
  brokenImage,
  diagramAltText,
  diagramServices,
  serviceName,
  serviceMismatch,
  missingRecoveryObjective,
  vagueRecoveryObjective,
  recoveryGuidance,
  missingEvidence,
  unquantifiedOutcome,
  numbersDisagree,
  waiverExpired,
  waiverUnused,
  unknownSuppression,
  unusedSuppression,
];
