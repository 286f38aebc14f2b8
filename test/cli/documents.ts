export const draft = `---
checklist: aurora-delivery@2.0
title: Harbour billing on Aurora
lang: en
custmer: Quayside Tolls Ltd.
---
# Harbour billing on Aurora

## The Challenge

Bills were printed by one function that failed for two hours a week.
`;

export const ordinary = '# Notes\n\nTODO: nothing to see here.\n';
