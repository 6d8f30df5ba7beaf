/** The libraries in the built extension with their licences, by their SPDX names. Held against the packages by a test. */
export const COMPONENTS: readonly { readonly name: string; readonly licence: string }[] = [
  { name: '@mozilla/readability', licence: 'Apache-2.0' },
  { name: '@preact/signals', licence: 'MIT' },
  { name: 'compromise', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'preact', licence: 'MIT' },
];
