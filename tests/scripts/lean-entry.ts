export { default as tagger } from 'compromise/two';
