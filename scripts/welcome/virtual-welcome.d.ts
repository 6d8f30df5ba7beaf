/** The story of the first page, read at build time by `welcomePlugin`. */
declare module 'virtual:welcome-story' {
  export const record: import('../../lib/model/story-record.ts').StoryRecord;
}
