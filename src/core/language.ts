/** The languages of the add-in, Vietnamese first. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** A fixed wording in both languages; leaving one out does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** A wording with parameters, in both languages. */
export type Message<P> = Readonly<Record<Language, (params: P) => string>>;
