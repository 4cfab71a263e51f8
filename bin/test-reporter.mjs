import { writeFileSync } from 'node:fs'

/** Writes what bin/test.mjs counts: how many tests passed, which failed, and which were skipped, with their reasons. */
export default class {
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: unhandled.map((error) => `outside of any test: ${error.message}`), skipped: [] }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) this.#count(test, counts)
      const brokenAround = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
      counts.failed.push(...brokenAround.map((part) => `${module.relativeModuleId}: ${firstLine(part.errors())}`))
    }
    writeFileSync(process.env.BIRDSONG_TEST_COUNTS, JSON.stringify(counts))
  }

  #count(test, counts) {
    const { state, note } = test.result()
    const name = `${test.module.relativeModuleId}: ${test.fullName}`
    if (state === 'passed') counts.passed += 1
    else if (state === 'skipped') counts.skipped.push({ name, reason: note })
    else counts.failed.push(`${name}: ${firstLine(test.result().errors)}`)
  }
}

function firstLine([error]) {
  return (error?.message ?? 'no reason given').split('\n', 1)[0]
}
