/**
 * The data that a template's schema describes.
 * Every key is optional on purpose: a draft and a blank sheet are data too, so whoever reads data must face absence.
 */
export type Data<S> = S extends { readonly enum: readonly (infer E)[] }
  ? E
  : S extends { readonly type: 'string' }
    ? string
    : S extends { readonly type: 'number' | 'integer' }
      ? number
      : S extends { readonly type: 'boolean' }
        ? boolean
        : S extends { readonly type: 'array'; readonly items: infer I }
          ? readonly Data<I>[]
          : S extends { readonly type: 'object'; readonly properties: infer P }
            ? { readonly [K in keyof P]?: Data<P[K]> | undefined }
            : never
