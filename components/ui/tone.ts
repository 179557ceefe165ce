/** What a colour stands for. Plain says nothing; better and worse compare; ok, warn and stop are lights. */
export type Tone = 'plain' | 'accent' | 'better' | 'worse' | 'ok' | 'warn' | 'stop';
