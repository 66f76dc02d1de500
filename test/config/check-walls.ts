/*
 * `npm run check:walls`: what imports what it must not.
 */
import { WALLS } from './architecture.ts'
import { cruiseTree } from './cruise.ts'

const { modules, breaches } = await cruiseTree('.', 'tree')
for (const { wall, from, to } of breaches) {
  console.error(`${from} imports ${to}\n  ${wall}: ${WALLS.find((rule) => rule.name === wall)?.comment}`)
}
console.log(`${modules} modules, ${WALLS.length} walls, ${breaches.length} breaches`)
process.exitCode = breaches.length > 0 || modules === 0 ? 1 : 0
