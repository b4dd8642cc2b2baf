/** Words that turn what is asked to its less, its end or its opposite. */
const turned: ReadonlySet<string> = new Set(
  `
absence absent after against ago ahead alive already apart avoid avoidance avoiding away backward backwards bad ban
banned barely before below blank block blocked blocking borrow borrowing bother bring-back broken cancel canceling
cancellation cancelling cannot cease cheaper cheapest clean close closed closing con cons cut cutting damage damages
damaging dangerous deactivate deactivating dead death decline declined decrease decreasing delete deleting deletion
denied deny depart departure departures descending detach die died differ different dirty disable disabled disabling
disadvantage disadvantages disallow disallowed discard disconnect dislike down downside downsides downwards drawback
drawbacks drop due earlier empty end ending erase except exclude excluded excludes excluding exclusion exclusively
exempt exit fail failed fails failure false fee-free fewer final following forbid forbidden forbidding forbids free
give-up half hardly harmful hate hidden hide hiding hurt hurts ignore ignoring illegal impermissible impossible
inactive incapable incompatible incorrect indoors ineffective ineligible invalid keep-from keeps lack lacking last
late later least leave leaving less lose losing loss lower lowering lowest min minimal minimum missing mute needless
neither never no nobody non non-refundable non-returnable none nonrefundable nonreturnable nor not nothing nowhere off
offline oldest only oppose opposite opt-out optional out outdoors outside overdue poisonous prevent prevention
prevents previous prior prohibit prohibited quit quitting rarely reactivate recover reduce reducing reduction refuse
refused refusing reject rejected removal remove removing reopen reopening resist restore restoring reverse revert
revoke revoked revoking ruin seldom sell selling shorter shortest shrink shrinking shut single skip skipping slower
slowest smaller smallest sold soon stop stopping stops synonym take-back terminate terminating toxic turn-off unable
unauthorised unauthorized unavailable unblock unchanged undelete under undo unfollow unhealthy uninstall unlawful
unless unlike unlikely unlimited unlink unlock unmute unnecessary unpaid unpin unrelated unsafe unsubscribe until
untrue upcoming weakness weaknesses withdraw withdrawal without worse worst wrong yet youngest zero
`
    .trim()
    .split(/\s+/),
)

const prefixed = /^(?:un|non-?|im|in|dis)(?=[a-z]{5})/

/** Whether a word turns a question, by the list above or by its form: "unpaid", "sugarless". */
export function isTurning(text: string, lemma: string, knows: (word: string) => boolean): boolean {
  if (turned.has(text) || turned.has(lemma)) return true
  if (text.length > 6 && text.endsWith('less')) return true
  const base = text.replace(prefixed, '')
  return base !== text && !notPrefixed.test(text) && knows(base)
}

/** They only look prefixed. */
const notPrefixed =
  /^(?:under|until|union|unique|universe?|unit|include|install|invite|inform|insurance|income|interest|increase|instead|inside|internet|ingredient|index|input|invoice|insert|display|distance|discount|discover|district|important|improve|impact)/
