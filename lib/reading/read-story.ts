import type { Article } from '../model/article.ts';
import { READING_VERSION, type Reading } from '../model/reading.ts';
import type { Story } from '../model/story.ts';
import { analyseStory, type Analysis } from './analyse-story.ts';
import { MODELS, type Models } from './confidence/models.ts';
import { decide, statementsOf, THRESHOLDS, type Statement } from './decide.ts';
import { makeStory, storyOfText } from './make-story.ts';
import { finishPeople, type ResolvedSource } from './people/finish-people.ts';
import { resolvedPronouns } from './resolved-pronouns.ts';

/** Reads an article: its people, its quotations and who said them. Total; equal input gives an equal reading. */
export function readStory(article: Article): Reading {
  return read(makeStory(article));
}

/** Reads plain text; all offsets are those of the text given. `title` is context only. */
export function readText(
  text: string,
  head: { readonly title: string; readonly byline?: readonly string[] },
): Reading {
  return read(storyOfText(text, head));
}

function read(story: Story): Reading {
  return readAnalysis(analyseStory(story), MODELS);
}

/** The last steps alone, with models of one's choice: for training and benchmarks. */
export function readAnalysis(analysis: Analysis, models: Models, thresholds = THRESHOLDS): Reading {
  const { tagged, people } = analysis;
  const statements = statementsOf(analysis, models, thresholds);
  return {
    version: READING_VERSION,
    story: tagged.story,
    people: finishPeople(people, tagged, resolvedSources(statements)),
    attributions: decide(tagged, statements, thresholds),
  };
}

/** The sources that stand for somebody, and the pronouns beside quotations: they become mentions. */
function resolvedSources(statements: readonly Statement[]): ResolvedSource[] {
  const sources = statements.flatMap(({ found: { proposal, resolution } }) => {
    const person = resolution?.persons[0];
    return proposal.source === null || person === undefined
      ? []
      : [{ source: proposal.source, person }];
  });
  return [...sources, ...resolvedPronouns(statements.map(({ found }) => found))];
}
