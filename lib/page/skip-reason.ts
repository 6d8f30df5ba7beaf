/** Why a block of a page is no part of the story's text. */
export type SkipReason =
  | 'caption'
  | 'byline'
  | 'headline'
  | 'standfirst'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'author-note'
  | 'legal'
  | 'comments'
  | 'advertisement'
  | 'repeated'
  | 'label';
