import type { UiLanguage } from '../../i18n/locale.js';

/** A text about the whole course, and the same about one of its modules. */
interface Scoped {
  readonly course: string;
  readonly module: string;
}

/**
 * The certificate's own words. They are not messages of the user interface, because a certificate may stand in another language
 * than the page. `{name}`, `{hours}` and `{count}` are filled in.
 */
export interface CertificateTexts {
  readonly completionTitle: Scoped;
  readonly participationTitle: string;
  readonly passed: Scoped;
  /** Where no outcome was tested. */
  readonly passedOnly: Scoped;
  readonly tookPart: Scoped;
  /** By plural category of the hours. */
  readonly workload: { readonly one: string; readonly other: string };
  readonly unsupervised: string;
  readonly unverified: string;
  readonly notRecognised: string;
  readonly seal: string;
  readonly selfDeclared: string;
  readonly namePlaceholder: string;
  readonly moreOutcomes: string;
  readonly label: Readonly<
    Record<
      | 'course' | 'module' | 'outcomes' | 'workload' | 'level' | 'assessment' | 'questions' | 'passMark' | 'score' | 'passedOn' | 'form'
      | 'supervision' | 'quality' | 'awardingBody' | 'issued' | 'version' | 'code' | 'verification' | 'validity' | 'grant',
      string
    >
  >;
  readonly hours: { readonly one: string; readonly other: string };
  readonly noTest: string;
  readonly onlineTest: string;
  readonly selfPaced: string;
  readonly supervisionNone: string;
  readonly identityNone: string;
}

const en: CertificateTexts = {
  completionTitle: { course: 'Statement of completion', module: 'Statement of completion' },
  participationTitle: 'Statement of participation',
  passed: {
    course: '{name} has passed the online tests of this course and reached the learning outcomes listed below.',
    module: '{name} has passed the online test of this module and reached the learning outcomes listed below.',
  },
  passedOnly: { course: '{name} has passed the online tests of this course.', module: '{name} has passed the online test of this module.' },
  tookPart: { course: '{name} has taken part in this online course.', module: '{name} has taken part in this module of the online course.' },
  workload: { one: 'Notional workload: {hours} hour.', other: 'Notional workload: {hours} hours.' },
  unsupervised: 'The tests were unsupervised and identity was not verified.',
  unverified: 'Identity was not verified.',
  notRecognised: 'This document is not a recognised qualification.',
  seal: 'This statement was made in the learner’s browser. It carries no seal of the awarding body.',
  selfDeclared: 'The name is self-declared.',
  namePlaceholder: 'Your name',
  moreOutcomes: 'Further outcomes, listed in the course: {count}',
  label: {
    course: 'Course', module: 'Module', outcomes: 'Learning outcomes', workload: 'Notional workload', level: 'Level', assessment: 'Assessment',
    questions: 'Questions', passMark: 'Pass mark', score: 'Score', passedOn: 'Passed on', form: 'Form of participation',
    supervision: 'Supervision and identity', quality: 'Quality assurance', awardingBody: 'Awarding body', issued: 'Date of issue',
    version: 'Course version', code: 'Document code', verification: 'Verification', validity: 'Validity', grant: 'Grant number',
  },
  hours: { one: '{hours} hour', other: '{hours} hours' },
  noTest: 'No test was required',
  onlineTest: 'Online test',
  selfPaced: 'Online, self-paced',
  supervisionNone: 'Unsupervised, no identity verification',
  identityNone: 'No identity verification',
};

const fr: CertificateTexts = {
  completionTitle: { course: 'Attestation de fin de formation', module: 'Attestation de fin de module' },
  participationTitle: 'Attestation de participation',
  passed: {
    course: '{name} a réussi les tests en ligne de cette formation et atteint les acquis d’apprentissage énumérés ci-dessous.',
    module: '{name} a réussi le test en ligne de ce module et atteint les acquis d’apprentissage énumérés ci-dessous.',
  },
  passedOnly: { course: '{name} a réussi les tests en ligne de cette formation.', module: '{name} a réussi le test en ligne de ce module.' },
  tookPart: { course: '{name} a participé à cette formation en ligne.', module: '{name} a participé à ce module de la formation en ligne.' },
  workload: { one: 'Charge de travail indicative\u00a0: {hours} heure.', other: 'Charge de travail indicative\u00a0: {hours} heures.' },
  unsupervised: 'Les tests n’ont pas été surveillés et l’identité n’a pas été vérifiée.',
  unverified: 'L’identité n’a pas été vérifiée.',
  notRecognised: 'Ce document n’est pas une qualification reconnue.',
  seal: 'Cette attestation a été établie dans le navigateur de la personne. Elle ne porte aucun sceau de l’organisme émetteur.',
  selfDeclared: 'Le nom a été déclaré par la personne elle-même.',
  namePlaceholder: 'Votre nom',
  moreOutcomes: 'Autres acquis, énumérés dans la formation\u00a0: {count}',
  label: {
    course: 'Formation', module: 'Module', outcomes: 'Acquis d’apprentissage', workload: 'Charge de travail indicative', level: 'Niveau',
    assessment: 'Évaluation', questions: 'Questions', passMark: 'Seuil de réussite', score: 'Résultat', passedOn: 'Réussi le',
    form: 'Forme de participation', supervision: 'Surveillance et identité', quality: 'Assurance qualité', awardingBody: 'Organisme émetteur',
    issued: 'Date de délivrance', version: 'Version de la formation', code: 'Code du document', verification: 'Vérification',
    validity: 'Validité', grant: 'Numéro de subvention',
  },
  hours: { one: '{hours} heure', other: '{hours} heures' },
  noTest: 'Aucun test n’était exigé',
  onlineTest: 'Test en ligne',
  selfPaced: 'En ligne, à son rythme',
  supervisionNone: 'Sans surveillance ni vérification de l’identité',
  identityNone: 'Sans vérification de l’identité',
};

const hu: CertificateTexts = {
  completionTitle: { course: 'Igazolás a kurzus elvégzéséről', module: 'Igazolás a modul elvégzéséről' },
  participationTitle: 'Részvételi igazolás',
  passed: {
    course: '{name} sikeresen teljesítette a kurzus online tesztjeit, és elérte az alább felsorolt tanulási eredményeket.',
    module: '{name} sikeresen teljesítette a modul online tesztjét, és elérte az alább felsorolt tanulási eredményeket.',
  },
  passedOnly: { course: '{name} sikeresen teljesítette a kurzus online tesztjeit.', module: '{name} sikeresen teljesítette a modul online tesztjét.' },
  tookPart: { course: '{name} részt vett ezen az online kurzuson.', module: '{name} részt vett az online kurzus e moduljában.' },
  workload: { one: 'Becsült tanulási idő: {hours} óra.', other: 'Becsült tanulási idő: {hours} óra.' },
  unsupervised: 'A tesztek felügyelet nélkül, személyazonosság-ellenőrzés nélkül zajlottak.',
  unverified: 'A személyazonosságot nem ellenőriztük.',
  notRecognised: 'Ez a dokumentum nem elismert képesítés.',
  seal: 'Ez az igazolás a tanuló böngészőjében készült. A kibocsátó szervezet pecsétjét nem viseli.',
  selfDeclared: 'A nevet a tanuló maga adta meg.',
  namePlaceholder: 'Az Ön neve',
  moreOutcomes: 'További eredmények, a kurzusban felsorolva: {count}',
  label: {
    course: 'Kurzus', module: 'Modul', outcomes: 'Tanulási eredmények', workload: 'Becsült tanulási idő', level: 'Szint', assessment: 'Értékelés',
    questions: 'Kérdések', passMark: 'Teljesítési küszöb', score: 'Eredmény', passedOn: 'Teljesítve', form: 'A részvétel formája',
    supervision: 'Felügyelet és személyazonosság', quality: 'Minőségbiztosítás', awardingBody: 'Kibocsátó szervezet', issued: 'Kiállítás napja',
    version: 'A kurzus verziója', code: 'Dokumentumkód', verification: 'Ellenőrzés', validity: 'Érvényesség', grant: 'Támogatási szám',
  },
  hours: { one: '{hours} óra', other: '{hours} óra' },
  noTest: 'Nem volt kötelező teszt',
  onlineTest: 'Online teszt',
  selfPaced: 'Online, saját ütemben',
  supervisionNone: 'Felügyelet és személyazonosság-ellenőrzés nélkül',
  identityNone: 'Személyazonosság-ellenőrzés nélkül',
};

const es: CertificateTexts = {
  completionTitle: { course: 'Certificado de finalización', module: 'Certificado de finalización' },
  participationTitle: 'Certificado de asistencia',
  passed: {
    course: '{name} ha superado las pruebas en línea de este curso y ha alcanzado los resultados de aprendizaje indicados a continuación.',
    module: '{name} ha superado la prueba en línea de este módulo y ha alcanzado los resultados de aprendizaje indicados a continuación.',
  },
  passedOnly: { course: '{name} ha superado las pruebas en línea de este curso.', module: '{name} ha superado la prueba en línea de este módulo.' },
  tookPart: { course: '{name} ha participado en este curso en línea.', module: '{name} ha participado en este módulo del curso en línea.' },
  workload: { one: 'Carga de trabajo estimada: {hours} hora.', other: 'Carga de trabajo estimada: {hours} horas.' },
  unsupervised: 'Las pruebas no fueron supervisadas ni se verificó la identidad.',
  unverified: 'No se verificó la identidad.',
  notRecognised: 'Este documento no es una cualificación reconocida.',
  seal: 'Este certificado se ha elaborado en el navegador de la persona. No lleva ningún sello de la entidad emisora.',
  selfDeclared: 'El nombre ha sido declarado por la propia persona.',
  namePlaceholder: 'Su nombre',
  moreOutcomes: 'Otros resultados, indicados en el curso: {count}',
  label: {
    course: 'Curso', module: 'Módulo', outcomes: 'Resultados de aprendizaje', workload: 'Carga de trabajo estimada', level: 'Nivel',
    assessment: 'Evaluación', questions: 'Preguntas', passMark: 'Umbral de aprobación', score: 'Resultado', passedOn: 'Fecha de superación',
    form: 'Forma de participación', supervision: 'Supervisión e identidad', quality: 'Garantía de calidad', awardingBody: 'Entidad emisora',
    issued: 'Fecha de expedición', version: 'Versión del curso', code: 'Código del documento', verification: 'Verificación',
    validity: 'Validez', grant: 'Número de subvención',
  },
  hours: { one: '{hours} hora', other: '{hours} horas' },
  noTest: 'No se exigía ninguna prueba',
  onlineTest: 'Prueba en línea',
  selfPaced: 'En línea, al propio ritmo',
  supervisionNone: 'Sin supervisión ni verificación de la identidad',
  identityNone: 'Sin verificación de la identidad',
};

const TEXTS: Readonly<Record<UiLanguage, CertificateTexts>> = { en, fr, hu, es };

/** The certificate's words in a language that certificates come in. */
export function certificateTexts(language: UiLanguage): CertificateTexts {
  return TEXTS[language];
}

/** The form of a text for a number, by the plural rules of the language. */
export function pluralForm(forms: { readonly one: string; readonly other: string }, value: number, language: UiLanguage): string {
  return new Intl.PluralRules(language).select(value) === 'one' ? forms.one : forms.other;
}
