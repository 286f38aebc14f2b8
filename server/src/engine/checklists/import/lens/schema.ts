import type { Schema } from '@cfworker/json-schema';

const id: Schema = { type: 'string', pattern: '^[A-Za-z0-9_]{1,128}$', description: 'A–Z a–z 0–9 _' };
const text: Schema = { type: 'string', minLength: 1 };
const resource: Schema = {
  type: 'object',
  properties: { displayText: { type: 'string' }, url: { type: 'string' } },
};

const choice: Schema = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id,
    title: text,
    description: { type: 'string' },
    helpfulResource: resource,
    improvementPlan: resource,
  },
};

const riskRule: Schema = {
  type: 'object',
  required: ['condition', 'risk'],
  properties: {
    condition: { type: 'string' },
    risk: { enum: ['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK'] },
  },
};

const question: Schema = {
  type: 'object',
  required: ['id', 'title', 'choices'],
  properties: {
    id,
    title: text,
    description: { type: 'string' },
    choices: { type: 'array', minItems: 1, maxItems: 100, items: choice },
    riskRules: { type: 'array', maxItems: 50, items: riskRule },
  },
};

const pillar: Schema = {
  type: 'object',
  required: ['id', 'name', 'questions'],
  properties: { id, name: text, questions: { type: 'array', minItems: 1, items: question } },
};

/** The JSON Schema of a custom lens of the AWS Well-Architected Tool, as far as it is read here; other keys may be there. */
export const lensSchema: Schema = {
  type: 'object',
  required: ['schemaVersion', 'name', 'pillars'],
  properties: {
    schemaVersion: { enum: ['2021-11-01'] },
    name: text,
    pillars: { type: 'array', minItems: 1, items: pillar },
  },
};
