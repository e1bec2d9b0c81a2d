import type { CertificateTexts } from './certificate.texts.js';

/** The certificate's words in French. */
export const fr: CertificateTexts = {
  completionTitle: { course: 'Attestation de fin de formation', module: 'Attestation de fin de module' },
  participationTitle: 'Attestation de participation',
  passed: {
    course:
      '{name} a réussi les tests en ligne de cette formation et atteint les acquis d’apprentissage énumérés ci-dessous.',
    module: '{name} a réussi le test en ligne de ce module et atteint les acquis d’apprentissage énumérés ci-dessous.',
  },
  passedOnly: {
    course: '{name} a réussi les tests en ligne de cette formation.',
    module: '{name} a réussi le test en ligne de ce module.',
  },
  tookPart: {
    course: '{name} a participé à cette formation en ligne.',
    module: '{name} a participé à ce module de la formation en ligne.',
  },
  workload: {
    one: 'Charge de travail indicative\u00a0: {hours} heure.',
    other: 'Charge de travail indicative\u00a0: {hours} heures.',
  },
  unsupervised: 'Les tests n’ont pas été surveillés et l’identité n’a pas été vérifiée.',
  unverified: 'L’identité n’a pas été vérifiée.',
  notRecognised: 'Ce document n’est pas une qualification reconnue.',
  seal: 'Cette attestation a été établie dans le navigateur de la personne. Elle ne porte aucun sceau de l’organisme émetteur.',
  selfDeclared: 'Le nom a été déclaré par la personne elle-même.',
  namePlaceholder: 'Votre nom',
  moreOutcomes: 'Autres acquis, énumérés dans la formation\u00a0: {count}',
  label: {
    course: 'Formation',
    module: 'Module',
    outcomes: 'Acquis d’apprentissage',
    workload: 'Charge de travail indicative',
    level: 'Niveau',
    assessment: 'Évaluation',
    questions: 'Questions',
    passMark: 'Seuil de réussite',
    score: 'Résultat',
    passedOn: 'Réussi le',
    form: 'Forme de participation',
    supervision: 'Surveillance et identité',
    quality: 'Assurance qualité',
    awardingBody: 'Organisme émetteur',
    issued: 'Date de délivrance',
    version: 'Version de la formation',
    code: 'Code du document',
    verification: 'Vérification',
    validity: 'Validité',
    grant: 'Numéro de subvention',
  },
  hours: { one: '{hours} heure', other: '{hours} heures' },
  noTest: 'Aucun test n’était exigé',
  onlineTest: 'Test en ligne',
  selfPaced: 'En ligne, à son rythme',
  supervisionNone: 'Sans surveillance ni vérification de l’identité',
  identityNone: 'Sans vérification de l’identité',
};
