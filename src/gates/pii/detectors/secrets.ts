import type { Detector } from '../detector.ts'

/** How keys begin that their makers gave a known form, and what follows. Sources: each maker's public documentation. */
const forms = [
  // OpenAI, Anthropic, OpenRouter, DeepSeek, ...
  'sk-[A-Za-z0-9_-]{20}',
  // Stripe
  '[sr]k_(?:live|test)_[A-Za-z0-9]{16}',
  'whsec_[A-Za-z0-9]{24}',
  // AWS
  '(?:AKIA|ASIA)[0-9A-Z]{16}',
  // GitHub, GitLab
  'gh[opusr]_[A-Za-z0-9]{36}',
  'github_pat_[A-Za-z0-9_]{22}',
  'glpat-[A-Za-z0-9_-]{20}',
  // Slack
  'xox[abeoprs]-[A-Za-z0-9-]{10}',
  'xapp-[0-9]-[A-Za-z0-9-]{10}',
  // Google
  'AIza[A-Za-z0-9_-]{35}',
  'ya29\\.[A-Za-z0-9_-]{20}',
  'GOCSPX-[A-Za-z0-9_-]{20}',
  // npm, PyPI, Hugging Face, Groq, xAI, Replicate, NVIDIA, Perplexity, Tavily
  'npm_[A-Za-z0-9]{36}',
  'pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{20}',
  'hf_[A-Za-z0-9]{30}',
  'gsk_[A-Za-z0-9]{40}',
  'xai-[A-Za-z0-9]{40}',
  'r8_[A-Za-z0-9]{30}',
  'nvapi-[A-Za-z0-9_-]{40}',
  'pplx-[A-Za-z0-9]{40}',
  'tvly-[A-Za-z0-9-]{20}',
  // SendGrid, Twilio, Mailgun, Shopify, DigitalOcean, Square, Linear, Atlassian, Figma, Telegram
  'SG\\.[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{16}',
  '(?:AC|SK)[0-9a-f]{32}',
  'key-[0-9a-f]{32}',
  'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}',
  'do[opr]_v1_[0-9a-f]{64}',
  'sq0(?:atp|csp)-[A-Za-z0-9_-]{22}',
  'lin_api_[A-Za-z0-9]{40}',
  'ATATT3[A-Za-z0-9_=-]{50}',
  'figd_[A-Za-z0-9_-]{20}',
  '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}',
]

export const secretDetectors: readonly Detector[] = [
  {
    type: 'secret',
    pattern: new RegExp(`(?<![A-Za-z0-9_])(?:${forms.join('|')})`, 'g'),
    tail: /[\w-]/,
  },
  {
    // A JSON web token: two parts of base64 that begin as JSON objects do.
    type: 'secret',
    hint: 'eyJ',
    pattern: /(?<![\w-])eyJ[\w-]{8,160}\.eyJ[\w-]{8}/g,
    tail: /[\w.-]/,
  },
  {
    // A private key's head, and then its lines of base64.
    type: 'secret',
    hint: 'PRIVATE KEY',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g,
    tail: /[A-Za-z0-9+/=\r\n\\]/,
  },
]
