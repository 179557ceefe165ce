/** What kind of studio page a tab shows; decided from its address alone. */
export type StudioPage =
  | { readonly mode: 'work'; readonly workId: string | null }
  | { readonly mode: 'list' | 'draft' | 'live' | 'elsewhere' };
