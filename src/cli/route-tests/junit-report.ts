import { escaped } from '../report/svg.ts'
import type { TestedFile } from './run-route-tests.ts'

/** The outcomes as JUnit's XML, which CI systems show. */
export function junitReport(files: readonly TestedFile[]): string {
  const suites = files.map(({ file, judged }) => {
    const failed = judged.filter(({ failures }) => failures.length > 0).length
    const cases = judged.map(({ name, line, failures }) => {
      const head = `    <testcase classname="${escape(file)}" name="${escape(name)}" file="${escape(file)}" line="${line}"`
      if (failures.length === 0) return `${head}/>`
      const said = failures.map(({ what, expected, got }) => `${what}: expected ${expected}, got ${got}`)
      const message = escape(said.join('; '))
      return `${head}>\n      <failure message="${message}"/>\n    </testcase>`
    })
    const counts = `tests="${judged.length}" failures="${failed}"`
    return [`  <testsuite name="${escape(file)}" ${counts}>`, ...cases, '  </testsuite>'].join('\n')
  })
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>'].join('\n')}\n`
}

/** Also without the characters that XML 1.0 has no form for. */
function escape(text: string): string {
  return escaped([...text].filter((sign) => sign >= ' ' || sign === '\t').join(''))
}
