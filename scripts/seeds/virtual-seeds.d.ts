/** The bundled stories, made from `seeds/` at build time by `seedsPlugin`. */
declare module 'virtual:seeds' {
  export const articles: readonly import('../../lib/model/article.ts').Article[];
  /** Changes whenever an article does. */
  export const hash: string;
}
