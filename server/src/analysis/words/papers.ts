import { wordSet } from './words'

/** Records and works by which something is shown, singular and plural: "emails show", "the study found". */
export const PAPERS = wordSet(
  'records documents files papers minutes notes letters memos filings figures data statistics results study studies survey poll polls report reports emails messages logs analysis research review audit investigation inquiry transcripts footage video',
)
