import assert from 'node:assert/strict';
import { engine, inspect, japaneseEngine } from '../support.ts';

const engines = { en: engine, ja: japaneseEngine };

const text = `---
checklist: aurora-delivery@2.0
lang: en
aurora:
  managedBy: customer
  rto: 15 minutes
exceptions:
  - {requirement: sdp.2.1.public.discoverable, reason: no consent yet}
attestations:
  sdp.2.2.diagram.guide: {by: alliance lead}
---

# Orders without nights

## Lessons learned

<!-- evidence: sdp.2.1.lessons-learned -->
The data should have been cleaned first.

## Weather
`;

/** What the engine shows at the first place of some words. */
function hover(words: string, language: 'en' | 'ja' = 'en', inner = 1) {
  const chosen = engines[language];
  const inspection = inspect(text, { engine: chosen });
  const found = chosen.hover(inspection, text.indexOf(words) + inner);
  return found && { ...found, words: text.slice(found.span.start, found.span.end) };
}

describe('a hover', () => {
  it('says of a pin what it is and where it comes from', () => {
    const { markdown, words } = hover('aurora-delivery@2.0')!;
    assert.equal(words, 'aurora-delivery@2.0');
    assert.match(markdown, /Amazon Aurora Service Delivery.*\n\nReleased 2019-01/);
    assert.match(markdown, /Extends `sdp-common@2019`/);
    assert.match(markdown, /Source: Amazon Aurora Service Delivery.*\(2019-01\)/);
  });

  it('says of a key what it means, how its value is read and what asks for it', () => {
    const { markdown, words } = hover('rto: 15')!;
    assert.equal(words, 'rto');
    assert.match(markdown, /`aurora\.rto`/);
    assert.match(markdown, /Read as `/);
    assert.match(markdown, /- Partly met: \*\*RTO and RPO\*\* \(`aurora\.1\.rto-rpo\.values`\)/);
    assert.equal(hover('15 minutes')!.words, '15 minutes');
  });

  it('explains the requirement of a claim, an exception and an attestation, with its state', () => {
    for (const [id, state] of [
      ['sdp.2.1.lessons-learned', /^Met\n/],
      ['sdp.2.1.public.discoverable', /^(?:Waived: no consent yet|Does not apply)\n/],
      ['sdp.2.2.diagram.guide', /^Met\n/],
    ] as const) {
      const { markdown, words } = hover(id)!;
      assert.equal(words, id);
      assert.match(markdown, state);
      for (const label of ['Why a reviewer asks', 'What passes', 'Weak', 'Strong', 'Source: '])
        assert.ok(markdown.includes(label), `${id} shows ${label}`);
    }
  });

  it('lists what a heading should answer', () => {
    const { markdown, words } = hover('## Lessons learned')!;
    assert.equal(words, '## Lessons learned');
    assert.match(markdown, /- Met: \*\*.*\(`sdp\.2\.1\.lessons-learned`\)/);
  });

  it('speaks Japanese', () => {
    assert.match(hover('sdp.2.1.lessons-learned', 'ja')!.markdown, /なぜ問われるか/);
    assert.match(hover('rto: 15', 'ja')!.markdown, /目標復旧時間/);
  });

  it('has nothing to say of other places', () => {
    for (const words of ['The data should', '## Weather', '# Orders']) assert.equal(hover(words), undefined);
  });
});
