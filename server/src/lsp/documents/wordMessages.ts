import type { DisplayLanguage } from '../../display/displayLanguage';
import type { RefusalReason, WordRefusal } from '../../word/parts/refusal';
import type { WordWarning } from '../../word/parts/result';

type Other = Exclude<DisplayLanguage, 'en'>;

/** The reasons for not reading a Word file. The English sentence names the part of the file; other languages give the reason only. */
const REFUSALS: Readonly<Record<Other, Readonly<Record<RefusalReason, string>>>> = {
  fr: {
    encrypted:
      'Le document est protégé par un mot de passe et ne peut pas être lu\u00a0; enregistrez-en une copie sans mot de passe dans Word.',
    'old-format': 'C’est un document Word 97–2003 (.doc)\u00a0; enregistrez-le au format .docx dans Word.',
    'not-word': 'Ce n’est pas un document Word (.docx).',
    damaged: 'Le fichier est endommagé. Ouvrez-le et enregistrez-le dans Word, ou procurez-vous-le de nouveau.',
    'too-large': 'Le document est trop volumineux pour être lu.',
    'declares-entities':
      'Le fichier n’est pas lu\u00a0: l’une de ses parties déclare un type de document, ce qu’aucun fichier Word ne fait.',
    'too-deep': 'Le fichier n’est pas lu\u00a0: ses éléments sont imbriqués trop profondément.',
    'style-ring': 'Le fichier est endommagé\u00a0: l’un de ses styles est fondé sur lui-même.',
    signed: 'Le document est signé, et une modification invaliderait la signature.',
    unwritable: 'Le fichier est ainsi fait que rien ne peut y être inséré sans risque.',
    protected: 'Le document est protégé contre les modifications.',
    'otherwise-read': 'Le fichier n’a plus le texte qui a été modifié.',
  },
  es: {
    encrypted:
      'El documento está protegido con una contraseña y no se puede leer; guarde en Word una copia sin contraseña.',
    'old-format': 'Es un documento de Word 97–2003 (.doc); guárdelo como .docx en Word.',
    'not-word': 'No es un documento de Word (.docx).',
    damaged: 'El archivo está dañado. Ábralo y guárdelo en Word, u obténgalo de nuevo.',
    'too-large': 'El documento es demasiado grande para leerlo.',
    'declares-entities':
      'El archivo no se lee: una de sus partes declara un tipo de documento, cosa que ningún archivo de Word hace.',
    'too-deep': 'El archivo no se lee: sus elementos están anidados a demasiada profundidad.',
    'style-ring': 'El archivo está dañado: uno de sus estilos se basa en sí mismo.',
    signed: 'El documento está firmado, y un cambio invalidaría la firma.',
    unwritable: 'El archivo está hecho de tal modo que no se puede insertar nada en él sin riesgo.',
    protected: 'El documento está protegido contra cambios.',
    'otherwise-read': 'El archivo ya no tiene el texto que se modificó.',
  },
};

/** Contents of a Word file that are not in the text or could not be interpreted. */
const WARNINGS: Readonly<Record<Other, Readonly<Record<WordWarning['code'], string>>>> = {
  fr: {
    macros: 'Le document contient des macros, qui ne sont jamais exécutées.',
    external: 'Le document renvoie à quelque chose d’extérieur, qui n’est pas ouvert.',
    'other-format':
      'Une partie du document est conservée dans un autre format à l’intérieur du fichier et n’est pas lue\u00a0; enregistrez le document dans Word pour l’y intégrer.',
    included:
      'Le texte d’un autre fichier contenu dans celui-ci est affiché sans ses notes, ses commentaires ni ses modifications suivies\u00a0; enregistrez le document dans Word pour tout y intégrer.',
    'missing-note': 'Le texte d’une note n’est pas dans le fichier.',
    'notes-by-page':
      'Les notes de bas de page recommencent à chaque page\u00a0; elles sont ici numérotées en continu, le fichier n’indiquant pas où finissent les pages.',
    protected: 'Le document est protégé contre les modifications.',
    signed: 'Le document est signé\u00a0; toute modification invalide la signature.',
    'unknown-part': 'Une partie du document n’a pas été lue.',
  },
  es: {
    macros: 'El documento contiene macros, que nunca se ejecutan.',
    external: 'El documento remite a algo externo, que no se abre.',
    'other-format':
      'Una parte del documento se conserva en otro formato dentro del archivo y no se lee; guarde el documento en Word para incorporarla.',
    included:
      'El texto de otro archivo contenido en este se muestra sin sus notas, comentarios ni cambios registrados; guarde el documento en Word para incorporarlo todo.',
    'missing-note': 'El texto de una nota no está en el archivo.',
    'notes-by-page':
      'Las notas a pie de página empiezan de nuevo en cada página; aquí se numeran de corrido, ya que el archivo no indica dónde terminan las páginas.',
    protected: 'El documento está protegido contra cambios.',
    signed: 'El documento está firmado; cualquier cambio invalida la firma.',
    'unknown-part': 'Una parte del documento no se ha leído.',
  },
};

/** The reason for not reading a Word file: a sentence for the user. */
export function refusalIn({ reason, message }: WordRefusal, language: DisplayLanguage): string {
  return language === 'en' ? message : REFUSALS[language][reason];
}

/** Warnings about the text of a Word file: sentences for the user, without repetition. */
export function warningsIn(warnings: readonly WordWarning[], language: DisplayLanguage): readonly string[] {
  const words = warnings.map(({ code, message }) => (language === 'en' ? message : WARNINGS[language][code]));
  return [...new Set(words)];
}
