/** Names of languages in English and in themselves, and words for translating: who uses one may want another language. */
const pattern = new RegExp(
  [
    'translat|übersetz|tradu[cirtz]|vertaal|översätt|oversæt|oversett|tłumacz|přelož|перевед|переклад|翻译|翻譯|翻訳|번역|ترجم|अनुवाद',
    'english|german|french|spanish|italian|portuguese|dutch|swedish|danish|norwegian|finnish|polish|czech|hungarian|romanian|turkish|russian|ukrainian|greek|arabic|hebrew|hindi|japanese|korean|chinese|mandarin|vietnamese|thai|indonesian|latin\\b',
    'englisch|deutsch|französisch|spanisch|italienisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|inglese|tedesco|francese|spagnolo|italiano|inglês|alemão|português|engels|nederlands|engelska|svenska|engelsk|dansk|norsk|angielsk|polsk|английск|немецк|русск|英語|英语|日本語|中文|영어|한국어',
  ].join('|'),
  'iu',
)

/** Whether an ask names a language, or asks for a translation: its answer need not be in the ask's own language. */
export function namesLanguage(ask: string): boolean {
  return pattern.test(ask)
}
