/** A checklist as a project may have it: one requirement, one part of its own. */
export const ours = `id: ours
version: "1"
title: Our review
released: "2026-01"
source: {title: Our handbook, publisher: Us, date: "2026-01"}
chapters: [{id: first, title: First}]
parts:
  energy: {en: {preferred: Energy use}}
requirements:
  - id: ours.energy
    title: Energy used
    text: Says how much energy the workload uses.
    section: "1"
    chapter: first
    severity: error
    parts: [energy]
    answer: {content: true}
`;
