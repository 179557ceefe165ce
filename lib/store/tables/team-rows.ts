import { z } from 'zod';

const at = z.number().int();
const name = z.string().trim().min(1).max(60);

/**
 * Somebody of the team, by the name the user gives; nothing else is known of them. Roles are ids of `people.roles` in
 * the locale files (catalogue K); `accounts` are the accounts they answer for, which makes them an owner to score by.
 */
export const personRowSchema = z.object({
  id: z.uuid(),
  name,
  roles: z.array(z.string().max(40)).max(20),
  accounts: z.array(z.string().max(200)).max(200),
  at,
});

/**
 * A series of works. A work belongs to it when the user put it there (`works`, work keys), or when its title or a topic
 * contains one of `words`, whatever the case.
 */
export const seriesRowSchema = z.object({
  id: z.uuid(),
  name,
  works: z.array(z.string().max(200)).max(5_000),
  words: z.array(z.string().trim().min(2).max(60)).max(20),
  /** most days between two works that the series is meant to have (S1-22); null when none is set */
  everyDays: z.number().int().min(1).max(365).nullable(),
  at,
});

export type PersonRow = z.infer<typeof personRowSchema>;
export type SeriesRow = z.infer<typeof seriesRowSchema>;
