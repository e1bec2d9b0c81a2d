import type { CertificateTexts } from './certificate.texts.js';

/** The certificate's words in Hungarian. */
export const hu: CertificateTexts = {
  completionTitle: { course: 'Igazolás a kurzus elvégzéséről', module: 'Igazolás a modul elvégzéséről' },
  participationTitle: 'Részvételi igazolás',
  passed: {
    course:
      '{name} sikeresen teljesítette a kurzus online tesztjeit, és elérte az alább felsorolt tanulási eredményeket.',
    module:
      '{name} sikeresen teljesítette a modul online tesztjét, és elérte az alább felsorolt tanulási eredményeket.',
  },
  passedOnly: {
    course: '{name} sikeresen teljesítette a kurzus online tesztjeit.',
    module: '{name} sikeresen teljesítette a modul online tesztjét.',
  },
  tookPart: {
    course: '{name} részt vett ezen az online kurzuson.',
    module: '{name} részt vett az online kurzus e moduljában.',
  },
  workload: { one: 'Becsült tanulási idő: {hours} óra.', other: 'Becsült tanulási idő: {hours} óra.' },
  unsupervised: 'A tesztek felügyelet nélkül, személyazonosság-ellenőrzés nélkül zajlottak.',
  unverified: 'A személyazonosságot nem ellenőriztük.',
  notRecognised: 'Ez a dokumentum nem elismert képesítés.',
  seal: 'Ez az igazolás a tanuló böngészőjében készült. A kibocsátó szervezet pecsétjét nem viseli.',
  selfDeclared: 'A nevet a tanuló maga adta meg.',
  namePlaceholder: 'Az Ön neve',
  moreOutcomes: 'További eredmények, a kurzusban felsorolva: {count}',
  label: {
    course: 'Kurzus',
    module: 'Modul',
    outcomes: 'Tanulási eredmények',
    workload: 'Becsült tanulási idő',
    level: 'Szint',
    assessment: 'Értékelés',
    questions: 'Kérdések',
    passMark: 'Teljesítési küszöb',
    score: 'Eredmény',
    passedOn: 'Teljesítve',
    form: 'A részvétel formája',
    supervision: 'Felügyelet és személyazonosság',
    quality: 'Minőségbiztosítás',
    awardingBody: 'Kibocsátó szervezet',
    issued: 'Kiállítás napja',
    version: 'A kurzus verziója',
    code: 'Dokumentumkód',
    verification: 'Ellenőrzés',
    validity: 'Érvényesség',
    grant: 'Támogatási szám',
  },
  hours: { one: '{hours} óra', other: '{hours} óra' },
  noTest: 'Nem volt kötelező teszt',
  onlineTest: 'Online teszt',
  selfPaced: 'Online, saját ütemben',
  supervisionNone: 'Felügyelet és személyazonosság-ellenőrzés nélkül',
  identityNone: 'Személyazonosság-ellenőrzés nélkül',
};
