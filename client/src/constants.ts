/** Ids that the manifest, the code and the tests share. Public: settings, keybindings and tests of others name them. */

/** Prefix of settings, commands and context keys, and the id of the language client. */
export const extensionId = 'casewright';

export const configurationFileName = 'casewright.yaml';

export const checklistViewId = 'casewright.checklist';

export const commandIds = {
  checkFile: 'casewright.checkFile',
  fixAll: 'casewright.fixAll',
  hideNotApplicable: 'casewright.checklist.hideNotApplicable',
  insertAllMissing: 'casewright.insertAllMissing',
  insertSection: 'casewright.checklist.insertSection',
  restartServer: 'casewright.restartServer',
  showAllItems: 'casewright.checklist.showAllItems',
  showApplicableItems: 'casewright.checklist.showApplicableItems',
  showChecklist: 'casewright.showChecklist',
  showLog: 'casewright.showLog',
  showOpenItems: 'casewright.checklist.showOpenItems',
} as const;

export const contextKeys = {
  /** `open`, `applicable` or `all`: which items the checklist lists. */
  checklistFilter: 'casewright.checklist.filter',
  /** `caseStudy`, `ordinaryMarkdown` or `nothing`: why the checklist shows what it shows. */
  checklistSubject: 'casewright.checklist.subject',
  /** Whether the checklist is about a case study, so that commands have one to work on. */
  caseStudyActive: 'casewright.caseStudyActive',
} as const;

/** The code action kinds of the server that the commands ask for. */
export const codeActionKinds = {
  fixAll: 'source.fixAll.casewright',
  insertMissing: 'source.insertMissing.casewright',
} as const;
