/** Nouns for what is written or recorded and can be quoted in place of a person. */
const documents = new Set(
  `report reports statement letter memo email e-mail document documents filing study survey poll complaint lawsuit
  indictment transcript article editorial book ad affidavit ruling decision order bill law text note message website
  sign banner headline release survey analysis resolution treaty agreement contract script post paper brief petition`.split(
    /\s+/,
  ),
);

export const isDocument = (lower: string): boolean => documents.has(lower);
