// The only importer of yaml: the reader of the content, and the page that editors write it with in a browser.

export {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  stringify,
} from "yaml";
