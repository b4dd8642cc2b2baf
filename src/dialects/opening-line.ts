/** What a user says first where an API wants one to begin, and the conversation begins with the model. */
export const openingLine = '(The conversation begins.)'
