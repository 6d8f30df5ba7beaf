// The package's types cover its entrance only; its second half (`isProbablyReaderable`) need not travel into pages.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
