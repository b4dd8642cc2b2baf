import { BertTokenizer } from '@xenova/transformers'

/**
 * The tokenizer to agree with: BERT uncased over our own vocabulary, without special tokens.
 * Returns ids; words it does not know are left out, as ours leaves them out.
 */
export function referenceTokenizer(pieces: readonly string[]): (text: string) => number[] {
  const unknown = pieces.length
  const vocab = Object.fromEntries([...pieces, '[UNK]'].map((piece, id) => [piece, id]))
  const tokenizer = new BertTokenizer(
    {
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab,
      },
      post_processor: null,
      decoder: null,
      added_tokens: [],
    },
    { unk_token: '[UNK]' },
  )
  return (text) => tokenizer.encode(text).filter((id) => id !== unknown)
}
