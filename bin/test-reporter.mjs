import { writeFileSync } from 'node:fs'

/** Writes what bin/test.mjs counts: how many tests passed and failed, and which were skipped, with their reasons. */
export default class {
  onTestRunEnd(modules, unhandled) {
    const counts = { passed: 0, failed: unhandled.length, skipped: [] }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) this.#count(test, counts)
      const brokenAround = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
      counts.failed += brokenAround.length
    }
    writeFileSync(process.env.BIRDSONG_TEST_COUNTS, JSON.stringify(counts))
  }

  #count(test, counts) {
    const { state, note } = test.result()
    if (state === 'passed') counts.passed += 1
    else if (state === 'skipped') counts.skipped.push({ name: `${test.module.relativeModuleId}: ${test.fullName}`, reason: note })
    else counts.failed += 1
  }
}
