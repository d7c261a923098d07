import { mix } from './hashing';
import { dictionary } from '../text/dictionary';

/** Languages the model was trained on. Others are read as the nearest of them. */
export const MODEL_LANGUAGES: readonly string[] = ['fr', 'it', 'en', 'es', 'de', 'pt'];

const NEAREST = dictionary<string>({
  ca: 'es',
  gl: 'pt',
  oc: 'fr',
  ro: 'it',
  nl: 'de',
  da: 'de',
  sv: 'de',
});

/** The language of the model that a language (ISO 639-1) is read as. */
export function modelLanguage(language: string): string {
  if (MODEL_LANGUAGES.includes(language)) return language;
  return NEAREST.get(language) ?? 'en';
}

/** What a feature's hash is mixed with to make it a feature of one language only. */
export function languageSalt(language: string): number {
  return mix(0x6c616e67, MODEL_LANGUAGES.indexOf(modelLanguage(language)) + 1);
}
