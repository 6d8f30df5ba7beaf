import type { Role } from '../../model/people.ts';
export interface FoundRole extends Role {
  readonly rank: number;
}
