import type { CertificateTexts } from './certificate.texts.js';

/** The certificate's words in Spanish. */
export const es: CertificateTexts = {
  completionTitle: { course: 'Certificado de finalización', module: 'Certificado de finalización' },
  participationTitle: 'Certificado de asistencia',
  passed: {
    course:
      '{name} ha superado las pruebas en línea de este curso y ha alcanzado los resultados de aprendizaje indicados a continuación.',
    module:
      '{name} ha superado la prueba en línea de este módulo y ha alcanzado los resultados de aprendizaje indicados a continuación.',
  },
  passedOnly: {
    course: '{name} ha superado las pruebas en línea de este curso.',
    module: '{name} ha superado la prueba en línea de este módulo.',
  },
  tookPart: {
    course: '{name} ha participado en este curso en línea.',
    module: '{name} ha participado en este módulo del curso en línea.',
  },
  workload: { one: 'Carga de trabajo estimada: {hours} hora.', other: 'Carga de trabajo estimada: {hours} horas.' },
  unsupervised: 'Las pruebas no fueron supervisadas ni se verificó la identidad.',
  unverified: 'No se verificó la identidad.',
  notRecognised: 'Este documento no es una cualificación reconocida.',
  seal: 'Este certificado se ha elaborado en el navegador de la persona. No lleva ningún sello de la entidad emisora.',
  selfDeclared: 'El nombre ha sido declarado por la propia persona.',
  namePlaceholder: 'Su nombre',
  moreOutcomes: 'Otros resultados, indicados en el curso: {count}',
  label: {
    course: 'Curso',
    module: 'Módulo',
    outcomes: 'Resultados de aprendizaje',
    workload: 'Carga de trabajo estimada',
    level: 'Nivel',
    assessment: 'Evaluación',
    questions: 'Preguntas',
    passMark: 'Umbral de aprobación',
    score: 'Resultado',
    passedOn: 'Fecha de superación',
    form: 'Forma de participación',
    supervision: 'Supervisión e identidad',
    quality: 'Garantía de calidad',
    awardingBody: 'Entidad emisora',
    issued: 'Fecha de expedición',
    version: 'Versión del curso',
    code: 'Código del documento',
    verification: 'Verificación',
    validity: 'Validez',
    grant: 'Número de subvención',
  },
  hours: { one: '{hours} hora', other: '{hours} horas' },
  noTest: 'No se exigía ninguna prueba',
  onlineTest: 'Prueba en línea',
  selfPaced: 'En línea, al propio ritmo',
  supervisionNone: 'Sin supervisión ni verificación de la identidad',
  identityNone: 'Sin verificación de la identidad',
};
