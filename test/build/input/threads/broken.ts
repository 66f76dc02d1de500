// A reader that breaks.
throw new Error('broken')
