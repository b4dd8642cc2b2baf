/** The reference of every option, as Markdown, from the JSON Schema of the config. */
export function optionReference(schema) {
  const { properties, $defs } = schema
  const verbs = definitionsIn($defs.Strategy, $defs)
  const steps = definitionsIn($defs.Step, $defs)
  const gates = [...new Set([...namesIn($defs.Gate), ...namesIn($defs.AcceptGate)])]
  const common = commonNames(verbs)
  const classifier = properties.classifiers.additionalProperties
  const sections = [
    ['Config: top level', schema],
    ['Provider options: `providers.<name>`', properties.providers.additionalProperties],
    ['Model options: `models.<name>`', properties.models.additionalProperties],
    ['Model price: `models.<name>.price`', properties.models.additionalProperties.properties.price],
    ['Limits: `limits` of routes, models and tags', properties.routes.additionalProperties.properties.limits],
    [
      'Budgets: items of `budgets` of routes and tags',
      properties.routes.additionalProperties.properties.budgets.items,
    ],
    ['Alerts: `alerts`', properties.alerts],
    ['Tag options: `tags.<tag>`', properties.tags.additionalProperties],
    ['Route options: `routes.<name>`', properties.routes.additionalProperties],
    ['Match conditions: `routes.<name>.match`', properties.routes.additionalProperties.properties.match],
    ['Classifier options: `classifiers.<name>`', classifier],
    ['Label options: `classifiers.<name>.labels.<label>`', classifier.properties.labels.additionalProperties],
    ['Predictor options: `predictors.<name>`', properties.predictors.additionalProperties],
    ['HTTP options: `http`', properties.http],
    ...verbs.map((def) => {
      const own = Object.entries(def.properties).filter(([name]) => !common.includes(name))
      const shown = withInner({ ...def, properties: Object.fromEntries(own) }, ['aggregate'])
      return [`Strategy options: \`${def.required[0]}\``, shown]
    }),
    ['Options of every strategy', { properties: pick(verbs[0].properties, common) }],
    ['Cache: `cache` of every strategy', verbs[0].properties.cache],
    ['Semantic cache: `cache.semantic`', verbs[0].properties.cache.properties.semantic],
    ...steps.map((def) => [`Step options: \`${def.required.find((name) => name !== 'name')}\``, def]),
    ['Exchange of a step: `http`', steps.find((def) => 'http' in def.properties).properties.http],
    ...gates.map((name) => [
      `Gate options${name.endsWith('RequestGate') ? ' on requests' : ''}: \`${$defs[name].required[0]}\``,
      withInner($defs[name], [$defs[name].required[0]]),
    ]),
  ]
  return [
    '# Option reference',
    'Made from the schema by `npm run generate`. What the options mean together stands in [configuration](configuration.md), [routing](routing.md) and [strategies](strategies.md).',
    ...sections.map(([title, part]) => section(title, part)),
  ].join('\n\n')
}

function section(title, { description, properties, required = [] }) {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, option]) => {
      const needed = required.includes(name) ? 'yes' : ''
      return `| \`${name}\` | ${typeOf(option)} | ${needed} | ${(option.description ?? '').replaceAll('|', '\\|')} |`
    })
  return [
    `## ${title}`,
    ...(description === undefined ? [] : [description]),
    ['| option | value | required | |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

/** The options within these, too, each by its path: `aggregate.vote.quorum`. */
function withInner({ properties, required = [], ...def }, names) {
  const entries = Object.entries(properties).flatMap(([name, option]) =>
    names.includes(name) ? [[name, option], ...innerOf(name, option)] : [[name, option]],
  )
  return { ...def, required, properties: Object.fromEntries(entries) }
}

function innerOf(path, option) {
  return Object.entries(option.properties ?? {}).flatMap(([name, inner]) => [
    [`${path}.${name}`, inner],
    ...innerOf(`${path}.${name}`, inner),
  ])
}

function typeOf(option) {
  if (option.const !== undefined) return `\`${JSON.stringify(option.const)}\``
  if (option.enum !== undefined) return option.enum.map((value) => `\`${value}\``).join(', ')
  if (option.$ref !== undefined) return option.$ref.split('/').at(-1).toLowerCase()
  if (option.anyOf !== undefined) return [...new Set(option.anyOf.map(typeOf))].join(' or ')
  if (option.type === 'array') return `list of ${typeOf(option.items)}`
  if (option.type !== 'object')
    return { string: 'text', integer: 'whole number' }[option.type] ?? option.type ?? 'any'
  if (option.properties !== undefined)
    return Object.keys(option.properties)
      .map((name) => `\`${name}\``)
      .join(', ')
  return 'object'
}

/** The objects among what may stand somewhere, in order. */
function definitionsIn(alternatives, $defs) {
  return namesIn(alternatives)
    .map((name) => $defs[name])
    .filter((def) => def?.properties !== undefined)
}

function namesIn({ anyOf }) {
  return anyOf.map(({ $ref = '' }) => $ref.split('/').at(-1))
}

/** Options that stand in every verb. */
function commonNames(verbs) {
  const lists = verbs.map((def) => Object.keys(def.properties))
  return lists.reduce((names, list) => names.filter((name) => list.includes(name)))
}

function pick(properties, names) {
  return Object.fromEntries(names.map((name) => [name, properties[name]]))
}
