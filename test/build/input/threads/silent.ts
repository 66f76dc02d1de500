// A reader that ends without a word.
export {}
