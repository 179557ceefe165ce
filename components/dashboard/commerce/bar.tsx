import css from './commerce.module.css';

/** A bar in a cell, as long as its share (0–1) of the widest; nothing is drawn for an unknown one. */
export function Bar({ share }: { share: number | null }) {
  if (share === null) return null;
  return (
    <span className={css.track} aria-hidden="true">
      <span className={css.fill} style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  );
}
