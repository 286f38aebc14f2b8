import assert from 'node:assert/strict';
import { inspect, slice, statusOf } from '../support.ts';

const study = (body: string, front = '') =>
  inspect(`---\nchecklist: aurora-delivery@2.0\n${front}---\n# Fernhill\n\n${body}`);
const evidenceOf = (id: string, body: string, front = '') => {
  const inspection = study(body, front);
  return inspection.assessment
    .byId(id)!
    .evidence.map(({ kind, span }) => [kind, slice(inspection.caseStudy.text, span).trim()]);
};

const lesson = 'The lesson of the project: we should have asked all shops before the migration.';

describe('evidence', () => {
  it('of a field is its key and value', () => {
    assert.deepEqual(evidenceOf('sdp.2.1.customer', '', 'customer: Fernhill Garden Centres\n'), [
      ['field', 'customer: Fernhill Garden Centres'],
    ]);
    assert.deepEqual(evidenceOf('aurora.1.rto-rpo.values', '', 'aurora:\n  rto: 4 hours\n  rpo: 5 min\n'), [
      ['field', 'rto: 4 hours'],
      ['field', 'rpo: 5 min'],
    ]);
  });

  it('under a heading of its part is a section, elsewhere wording', () => {
    assert.deepEqual(evidenceOf('sdp.2.1.lessons-learned', '## Lessons learned\n\nAsk first.\n'), [
      ['section', '## Lessons learned\n\nAsk first.'],
    ]);
    assert.deepEqual(evidenceOf('sdp.2.1.lessons-learned', `## Notes\n\n${lesson}\n`), [['wording', lesson]]);
  });

  it('by wording needs more than one signal in the same passage', () => {
    assert.equal(
      statusOf(study('## Notes\n\nA lesson for everybody.\n'), 'sdp.2.1.lessons-learned'),
      'missing',
    );
    const apart = '## Results\n\nA lesson for everybody.\n\nThe project took a year.\n';
    assert.equal(statusOf(study(apart), 'sdp.2.1.lessons-learned'), 'missing');
  });

  it('is counted apart when wording alone met a requirement', () => {
    const wording = study(`## Notes\n\n${lesson}\n`).assessment.byId('sdp.2.1.lessons-learned')!;
    assert.ok(wording.evidence.length > 0 && wording.evidence.every(({ kind }) => kind === 'wording'));
  });

  it('is never a description where only the list of names is given', () => {
    assert.equal(
      statusOf(
        study('', 'awsServices: [Amazon Aurora, AWS Lambda, Amazon S3]\n'),
        'sdp.2.1.aws-services-used',
      ),
      'missing',
    );
  });

  it('is never a comment, a placeholder, a heading, a code fence or guidance', () => {
    const nothing = [
      `<!-- ${lesson} -->`,
      `TODO: ${lesson}`,
      'TBD',
      '後日記載',
      '（執筆中）',
      `### ${lesson}`,
      `\`\`\`\n${lesson}\n\`\`\``,
      '<!--\n- Say what you would do differently next time, and why.\n-->',
      '',
    ];
    for (const body of nothing) {
      assert.notEqual(
        statusOf(study(`## Lessons learned\n\n${body}\n`), 'sdp.2.1.lessons-learned'),
        'met',
        body,
      );
      assert.notEqual(statusOf(study(`## Notes\n\n${body}\n`), 'sdp.2.1.lessons-learned'), 'met', body);
    }
  });

  it('may be a fence where a diagram is asked for', () => {
    const id = 'sdp.2.2.diagram.present';
    const fence = (language: string, source: string) =>
      statusOf(study(`## Architecture\n\n\`\`\`${language}\n${source}\n\`\`\`\n`), id);
    assert.equal(fence('mermaid', 'flowchart LR\n  a --> b'), 'met');
    assert.equal(fence('plantuml', '@startuml\na -> b\n@enduml'), 'met');
    assert.notEqual(fence('mermaid', 'pie title Costs\n  "Disk" : 3'), 'met');
    assert.notEqual(fence('bash', 'echo flowchart'), 'met');
    assert.notEqual(fence('mermaid', 'flowchart LR\n  a["TODO: users"] --> b'), 'met');
  });

  it('is a picture under the heading of the architecture, or one that its text calls one', () => {
    const id = 'sdp.2.2.diagram.present';
    assert.equal(statusOf(study('## Architecture\n\n![The order desk](a.svg)\n'), id), 'met');
    assert.equal(
      statusOf(study('## Notes\n\n![Architecture diagram of the order desk](a.svg)\n'), id),
      'met',
    );
    assert.equal(statusOf(study('## Notes\n\n![受注システムの構成図](a.svg)\n'), id), 'met');
    assert.notEqual(statusOf(study('## Notes\n\n![Our team in Leeds](a.jpg)\n'), id), 'met');
  });

  it('may be taken back by a denial in its sentence', () => {
    const partner = 'aurora: {managedBy: partner, engine: mysql}\n';
    const testing = 'aurora.1.rto-rpo.partner-managed.testing.frequency';
    const recovery = (words: string) =>
      statusOf(study(`## Recovery\n\nWe operate the Aurora cluster.\n\n${words}\n`, partner), testing);
    assert.equal(recovery('Restore tests are carried out every quarter.'), 'met');
    assert.notEqual(recovery('Restore tests every quarter have not been carried out yet.'), 'met');
    assert.notEqual(recovery('Regular restore tests are out of scope.'), 'met');
    assert.equal(recovery('復元テストを四半期ごとに実施している。'), 'met');
    assert.notEqual(recovery('四半期ごとの復元テストは対象外とする。'), 'met');
    assert.notEqual(recovery('四半期ごとの復元テストはまだ実施していない。'), 'met');
  });

  it('is not taken back by words that only look like a denial', () => {
    const id = 'aurora.1.security.encryption';
    const security = (words: string) => statusOf(study(`## Security\n\n${words}\n`), id);
    assert.equal(security('AWS KMS encrypts not only the data at rest but also the snapshots.'), 'met');
    assert.equal(security('The data at rest is encrypted with AWS KMS without downtime.'), 'met');
    assert.equal(security('保存データだけでなくスナップショットも AWS KMS で暗号化している。'), 'met');
  });

  it('may stand in a subsection, a list, a table or raw HTML', () => {
    for (const body of [
      '### Again\n\nAsk first.',
      '- Ask first.',
      '> Ask first.',
      '| a |\n| --- |\n| Ask first. |',
      '<p>Ask first.</p>',
    ])
      assert.equal(
        statusOf(study(`## Lessons learned\n\n${body}\n`), 'sdp.2.1.lessons-learned'),
        'met',
        body,
      );
  });
});
