import { type RatingRow, ratingRowSchema } from '../core/rows';
import type { FupanDb } from '../store/database';

/** Stores the marks a person gave a work, in place of earlier ones. Rejects marks outside 0–5. */
export async function saveRating(db: FupanDb, rating: RatingRow): Promise<void> {
  await db.ratings.put(ratingRowSchema.parse(rating));
}
