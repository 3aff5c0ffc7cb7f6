/** What can be wrong with a content pack, as the other failures of errors.ts. */
import type { Failure } from './errors.ts'

export const packFailures = {
  'pack-foreign': {
    status: 400,
    message: {
      fr: 'Ce fichier n’est pas un pack de Grappe : il n’a pas de pack.json qui le dise. Rien n’a été changé. Choisissez un fichier .grappe.',
      en: 'This file is not a pack of Grappe: it has no pack.json that says so. Nothing was changed. Choose a .grappe file.',
    },
  },
  'pack-damaged': {
    status: 400,
    message: {
      fr: 'Ce pack est abîmé ou incomplet ({where}), comme une copie interrompue. Rien n’a été changé. Copiez-le à nouveau depuis la clé ou redemandez-le à qui l’a fait.',
      en: 'This pack is damaged or incomplete ({where}), like a copy that was interrupted. Nothing was changed. Copy it again from the stick, or ask for it again where it was made.',
    },
  },
  'pack-newer': {
    status: 409,
    message: {
      fr: 'Ce pack est fait pour une version plus récente de Grappe (format {format}, celle-ci lit jusqu’au format {known}). Rien n’a été changé. Mettez Grappe à jour, puis recommencez.',
      en: 'This pack is made for a later version of Grappe (format {format}; this one reads up to format {known}). Nothing was changed. Update Grappe, then try again.',
    },
  },
  'pack-manifest': {
    status: 400,
    message: {
      fr: 'Le pack.json de ce pack n’est pas valable : {where}. Rien n’a été changé. Dites-le à qui a fait le pack ; le format est décrit dans docs/packs.md.',
      en: 'The pack.json of this pack is not valid: {where}. Nothing was changed. Tell whoever made the pack; the format is described in docs/packs.md.',
    },
  },
  'pack-bomb': {
    status: 400,
    message: {
      fr: 'Une fois déplié, ce pack dépasserait de loin ce qu’un pack peut contenir ({where}). Rien n’a été changé ; ne l’ouvrez pas si vous ne savez pas d’où il vient.',
      en: 'Unpacked, this pack would be far larger than a pack may be ({where}). Nothing was changed; do not open it if you do not know where it comes from.',
    },
  },
  'pack-name': {
    status: 400,
    message: {
      fr: 'Ce pack contient un nom de fichier qui n’est pas permis : « {file} ». Rien n’a été changé ; n’ouvrez pas ce pack si vous ne savez pas d’où il vient.',
      en: 'There is a file name in this pack that is not allowed: “{file}”. Nothing was changed; do not open this pack if you do not know where it comes from.',
    },
  },
  'pack-twice': {
    status: 400,
    message: {
      fr: 'Ce pack nomme deux fois « {file} ». Rien n’a été changé. Dites-le à qui a fait le pack.',
      en: 'This pack has “{file}” twice. Nothing was changed. Tell whoever made the pack.',
    },
  },
  'pack-missing': {
    status: 400,
    message: {
      fr: 'Il manque un fichier dans ce pack : « {file} ». Rien n’a été changé. Redemandez le pack à qui l’a fait.',
      en: 'A file is missing from this pack: “{file}”. Nothing was changed. Ask for the pack again where it was made.',
    },
  },
  'pack-extra': {
    status: 400,
    message: {
      fr: 'Ce pack contient un fichier que son pack.json ne nomme pas : « {file} ». Rien n’a été changé. Dites-le à qui a fait le pack.',
      en: 'There is a file in this pack that its pack.json does not name: “{file}”. Nothing was changed. Tell whoever made the pack.',
    },
  },
  'pack-checksum': {
    status: 400,
    message: {
      fr: 'Un fichier de ce pack n’est pas celui que son pack.json annonce : « {file} » (taille ou somme de contrôle). Rien n’a été changé. Copiez le pack à nouveau, ou redemandez-le à qui l’a fait.',
      en: 'A file of this pack is not the one that its pack.json announces: “{file}” (size or checksum). Nothing was changed. Copy the pack again, or ask for it again where it was made.',
    },
  },
  'pack-document': {
    status: 400,
    message: {
      fr: 'Grappe ne peut pas lire « {file} », qui est dans ce pack. {why} Le pack n’a pas été installé.',
      en: 'Grappe cannot read “{file}”, which is in this pack. {why} The pack was not installed.',
    },
  },
  'pack-too-large': {
    status: 413,
    message: {
      fr: 'Ce pack dépasse {limit} Mo. Rien n’a été changé. Partagez ses documents en plusieurs packs.',
      en: 'This pack is over {limit} MB. Nothing was changed. Part its documents into several packs.',
    },
  },
  'pack-gone': {
    status: 404,
    message: {
      fr: 'Ce pack n’est plus en mémoire : il a été abandonné, ou Grappe a été relancé. Rien n’a été changé. Choisissez le fichier à nouveau.',
      en: 'This pack is no longer held: it was given up, or Grappe was restarted. Nothing was changed. Choose the file again.',
    },
  },
  'pack-unchecked': {
    status: 500,
    message: {
      fr: 'Ce qui a été écrit n’est pas ce que le pack contient ({where}) : tout a été défait, et ce qui était là reste. Vérifiez le disque, puis recommencez.',
      en: 'What was written is not what is in the pack ({where}): all of it was undone, and what was there stays. Check the disk, then try again.',
    },
  },
  'document-of-pack': {
    status: 409,
    message: {
      fr: 'Ce document fait partie du pack « {pack} » : il ne se change pas à part. Rien n’a été modifié. Retirez le pack, ou installez-en une autre version.',
      en: 'This document is part of the pack “{pack}”: it cannot be changed apart from it. Nothing was modified. Remove the pack, or install another version of it.',
    },
  },
  'pack-version': {
    status: 409,
    message: {
      fr: 'La version {last} de ce pack a déjà été faite ici, avec un autre contenu. Rien n’a été enregistré. Donnez à celle-ci une version plus récente, par exemple {next}.',
      en: 'Version {last} of this pack was made here already, of another content. Nothing was saved. Give this one a later version, such as {next}.',
    },
  },
} as const satisfies Record<string, Failure>
