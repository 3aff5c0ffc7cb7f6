/** Failures that are expected, each with its code, its HTTP status and what the user is told. Anything else is a bug. */
import type { Bilingual, Language } from '../content/schema/common.ts'
import { packFailures } from './pack-failures.ts'

export interface Failure {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 500 | 503
  readonly message: Bilingual
}

/** The messages say what happened, what is safe, what to do. `{…}` is filled in from the failure's details. */
export const failures = {
  'unknown-route': {
    status: 404,
    message: {
      fr: 'Cette adresse n’existe pas dans Grappe : {path}.',
      en: 'There is no such address in Grappe: {path}.',
    },
  },
  'wrong-method': {
    status: 405,
    message: {
      fr: 'Cette adresse ne répond pas à la méthode {method}.',
      en: 'This address does not answer to the method {method}.',
    },
  },
  'invalid-input': {
    status: 400,
    message: {
      fr: 'La demande n’est pas valable : {issues}. Rien n’a été modifié.',
      en: 'The request is not valid: {issues}. Nothing was changed.',
    },
  },
  'not-found': {
    status: 404,
    message: {
      fr: 'Rien ne porte le nom « {id} » dans cette édition de la bibliothèque. Vérifiez l’adresse ou passez par la recherche.',
      en: 'Nothing bears the name “{id}” in this edition of the library. Check the address or use the search.',
    },
  },
  'body-too-large': {
    status: 413,
    message: {
      fr: 'L’envoi dépasse {limit} ko. Rien n’a été modifié.',
      en: 'What was sent is over {limit} kB. Nothing was changed.',
    },
  },
  'library-missing': {
    status: 503,
    message: {
      fr: 'La bibliothèque manque : {file}. Vos notes sont intactes. Réinstallez Grappe ou reconstruisez-la avec « npm run build:library ».',
      en: 'The library is missing: {file}. Your notes are intact. Reinstall Grappe, or build it again with “npm run build:library”.',
    },
  },
  'library-damaged': {
    status: 503,
    message: {
      fr: 'La bibliothèque ne peut pas être lue : {file}. Vos notes sont intactes. Réinstallez Grappe ou reconstruisez-la avec « npm run build:library ».',
      en: 'The library cannot be read: {file}. Your notes are intact. Reinstall Grappe, or build it again with “npm run build:library”.',
    },
  },
  'library-format': {
    status: 503,
    message: {
      fr: 'La bibliothèque {file} est faite pour une autre version de Grappe. Vos notes sont intactes. Réinstallez Grappe ou reconstruisez la bibliothèque.',
      en: 'The library {file} was made for another version of Grappe. Your notes are intact. Reinstall Grappe, or build the library again.',
    },
  },
  'notebook-newer': {
    status: 409,
    message: {
      fr: 'Votre carnet vient d’une version plus récente de Grappe ; il est laissé tel quel. Ouvrez-le avec cette version pour y écrire.',
      en: 'Your notebook was made by a later version of Grappe; it is left as it is. Open it with that version to write in it.',
    },
  },
  'notebook-read-only': {
    status: 409,
    message: {
      fr: 'Le dossier {folder} ne peut pas être modifié : rien n’est enregistré. Copiez Grappe sur un disque modifiable ou choisissez un autre dossier avec --data.',
      en: 'The folder {folder} cannot be written to: nothing is kept. Copy Grappe to a disk that can be written to, or choose another folder with --data.',
    },
  },
  'notebook-busy': {
    status: 503,
    message: {
      fr: 'Votre carnet est occupé par un autre programme. Rien n’a été perdu ; réessayez dans un instant.',
      en: 'Your notebook is in use by another program. Nothing was lost; try again in a moment.',
    },
  },
  'tool-conflict': {
    status: 409,
    message: {
      fr: 'Cet outil a été modifié dans une autre fenêtre. Rien n’a été écrasé : rouvrez la page pour voir l’état enregistré, puis refaites votre changement.',
      en: 'This tool was changed in another window. Nothing was overwritten: open the page again to see what was saved, then make your change once more.',
    },
  },
  'exercise-conflict': {
    status: 409,
    message: {
      fr: 'Cet exercice a été modifié dans une autre fenêtre. Rien n’a été écrasé : copiez votre texte, rouvrez la page, puis complétez ce qui est enregistré.',
      en: 'This exercise was changed in another window. Nothing was overwritten: copy your text, open the page again, then add to what was saved.',
    },
  },
  'assessment-closed': {
    status: 409,
    message: {
      fr: 'L’auto-évaluation du {day} est close : elle garde ce que vous pensiez ce jour-là. Commencez celle d’aujourd’hui.',
      en: 'The self-assessment of {day} is closed: it keeps what you thought that day. Begin today’s.',
    },
  },
  'foreign-file': {
    status: 400,
    message: {
      fr: 'Ce fichier n’est pas un dossier de cluster : un autre programme l’a fait, ou une autre partie de Grappe. Rien n’a été importé. Choisissez un fichier exporté par « Dossier complet (JSON) ».',
      en: 'This file is not a cluster’s file: another program made it, or another part of Grappe. Nothing was imported. Choose a file that was exported as “Complete file (JSON)”.',
    },
  },
  'damaged-file': {
    status: 400,
    message: {
      fr: 'Ce dossier de cluster est abîmé ou a été modifié à la main ({where}). Rien n’a été importé. Exportez-le à nouveau là où il a été fait.',
      en: 'This cluster’s file is damaged or was changed by hand ({where}). Nothing was imported. Export it again where it was made.',
    },
  },
  'newer-file': {
    status: 409,
    message: {
      fr: 'Ce fichier vient d’une version plus récente de Grappe (format {version}). Rien n’a été importé ; ouvrez-le avec cette version.',
      en: 'This file was made by a later version of Grappe (format {version}). Nothing was imported; open it with that version.',
    },
  },
  'document-empty': {
    status: 400,
    message: {
      fr: 'Ce fichier ne contient aucun texte. Rien n’a été importé. Vérifiez que c’est le bon fichier.',
      en: 'There is no text in this file. Nothing was imported. Check that it is the right file.',
    },
  },
  'document-kind': {
    status: 400,
    message: {
      fr: 'Ce fichier n’est pas d’une sorte que Grappe lit ({kind}), quel que soit son nom. Rien n’a été importé. Enregistrez-le en DOCX, PDF, HTML, Markdown ou texte, puis recommencez.',
      en: 'This file is not of a kind that Grappe reads ({kind}), whatever its name. Nothing was imported. Save it as DOCX, PDF, HTML, Markdown or plain text, then try again.',
    },
  },
  'document-damaged': {
    status: 400,
    message: {
      fr: 'Ce fichier est abîmé ou incomplet : son contenu ne peut pas être lu. Rien n’a été importé. Ouvrez-le dans le programme qui l’a fait et enregistrez-le à nouveau.',
      en: 'This file is damaged or incomplete: what is in it cannot be read. Nothing was imported. Open it in the program that made it and save it again.',
    },
  },
  'document-locked': {
    status: 400,
    message: {
      fr: 'Ce PDF est protégé par un mot de passe. Rien n’a été importé. Enregistrez-en une copie sans mot de passe, puis importez-la.',
      en: 'This PDF is protected by a password. Nothing was imported. Save a copy of it without a password, then import that.',
    },
  },
  'document-scanned': {
    status: 400,
    message: {
      fr: 'Ce PDF ne contient que des images de pages, sans texte. Rien n’a été importé. Passez-le dans un programme de reconnaissance de caractères (OCR), puis importez le résultat.',
      en: 'This PDF holds only pictures of pages and no text. Nothing was imported. Put it through a program that recognises characters (OCR), then import what comes out.',
    },
  },
  'document-bomb': {
    status: 400,
    message: {
      fr: 'Une fois déplié, ce fichier dépasserait de loin la taille d’un document. Rien n’a été importé ; ne l’ouvrez pas si vous ne savez pas d’où il vient.',
      en: 'Unpacked, this file would be far larger than any document. Nothing was imported; do not open it if you do not know where it comes from.',
    },
  },
  'document-pages': {
    status: 400,
    message: {
      fr: 'Ce PDF a {pages} pages ; Grappe en lit {limit} au plus. Rien n’a été importé. Importez-le en plusieurs parties.',
      en: 'This PDF has {pages} pages; Grappe reads {limit} at most. Nothing was imported. Import it in several parts.',
    },
  },
  'document-too-long': {
    status: 400,
    message: {
      fr: 'Ce document a plus de {limit} paragraphes. Rien n’a été importé. Importez-le en plusieurs parties.',
      en: 'This document has more than {limit} paragraphs. Nothing was imported. Import it in several parts.',
    },
  },
  'document-too-large': {
    status: 413,
    message: {
      fr: 'Ce fichier dépasse {limit} Mo. Rien n’a été importé. Allégez-le (sans ses images) ou importez-le en plusieurs parties.',
      en: 'This file is over {limit} MB. Nothing was imported. Make it lighter (without its pictures) or import it in several parts.',
    },
  },
  'document-too-heavy': {
    status: 400,
    message: {
      fr: 'Lire ce fichier demande trop de temps ou de mémoire ; la lecture a été arrêtée. Rien n’a été importé. Enregistrez-le à nouveau, en texte ou en plusieurs parties.',
      en: 'Reading this file takes too much time or memory; it was stopped. Nothing was imported. Save it again, as text or in several parts.',
    },
  },
  'original-unknown': {
    status: 400,
    message: {
      fr: 'Ce fichier ne contient aucun des documents d’origine, ou trop peu de l’un d’eux. Rien n’a été joint. Vérifiez que c’est le bon fichier, ou importez-le comme un document ordinaire.',
      en: 'This file holds none of the original documents, or too little of one. Nothing was attached. Check that it is the right file, or import it as an ordinary document.',
    },
  },
  'original-missing': {
    status: 404,
    message: {
      fr: 'Le fichier d’origine n’est plus dans le dossier des données. Le texte est là ; importez le fichier à nouveau pour retrouver l’original.',
      en: 'The original file is no longer in the data folder. The text is there; import the file again to have the original back.',
    },
  },
  ...packFailures,
  'no-backup': {
    status: 409,
    message: { fr: 'Il n’y a pas de sauvegarde à remettre.', en: 'There is no backup to put back.' },
  },
  'wrong-key': {
    status: 401,
    message: {
      fr: 'Cette adresse est protégée. Ouvrez Grappe par le lien que « npm start » affiche.',
      en: 'This address is protected. Open Grappe by the link that “npm start” prints.',
    },
  },
  'foreign-host': {
    status: 403,
    message: { fr: 'Grappe ne répond que sur {host}.', en: 'Grappe only answers on {host}.' },
  },
  'foreign-origin': {
    status: 403,
    message: { fr: 'Grappe ne répond pas aux autres sites.', en: 'Grappe does not answer to other sites.' },
  },
  internal: {
    status: 500,
    message: {
      fr: 'Grappe a rencontré une erreur. Vos notes sont enregistrées. Rouvrez la page ; si l’erreur revient, relancez Grappe.',
      en: 'Grappe met an error. Your notes are kept. Open the page again; if the error returns, restart Grappe.',
    },
  },
} as const satisfies Record<string, Failure>

export type FailureCode = keyof typeof failures

/** An expected failure on its way to the user. */
export class GrappeError extends Error {
  readonly code: FailureCode
  /** What the message is filled in with; another failure, for one, is told in both languages. */
  readonly details: Readonly<Record<string, string | Bilingual>>

  constructor(code: FailureCode, details: GrappeError['details'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.name = 'GrappeError'
    this.code = code
    this.details = details
  }

  get status(): Failure['status'] {
    return failures[this.code].status
  }

  /** What the user reads, in their language. */
  told(language: Language): string {
    return failures[this.code].message[language].replace(/\{(\w+)\}/g, (all, name: string) => {
      const detail = this.details[name] ?? all
      return typeof detail === 'string' ? detail : detail[language]
    })
  }
}
