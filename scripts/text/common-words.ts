// Words that stand in nearly every sentence, folded by text/fold.ts: a query is not about them.

const COMMON = new Set(
  `من في علي الي عن مع ان او ام ثم لا لم لن قد هل ما ماذا لماذا متي اين كيف كم هو هي هم هن هذا هذه ذلك تلك هولاء
  التي الذي الذين و ف ب ل ك يا اذا كل كان كانت يكون بين حول لدي عند منذ حتي بعد قبل قال قالت يقول تقول
  a an the of in on at to and or is are was were be by for with from that this what when where who how did do does say said says`.split(
    /\s+/,
  ),
);

/** @param word folded */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
