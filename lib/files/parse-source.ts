/**
 * Makes a document of a source without running or loading anything in it, as `DOMParser` does. A source that is no
 * sound XML gives a document that says so in a `parsererror`.
 */
export type ParseSource = (source: string, type: 'text/html' | 'application/xml') => Document;
