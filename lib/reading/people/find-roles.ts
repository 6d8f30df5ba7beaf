import type { NameRun } from './name-run.ts';
import type { PeopleText } from './people-text.ts';
import type { FoundRole } from './read-role.ts';

export function findRoles(_text: PeopleText, _runs: readonly NameRun[]): FoundRole[] {
  return [];
}
export function roleToShow(_roles: readonly FoundRole[]): string | null {
  return null;
}
