import Diagram from '../diagram/Diagram.astro'
import Term from '../glossary/Term.astro'
import Offline from '../offline/Offline.astro'
import Bad from './Bad.astro'
import Browsers from './Browsers.astro'
import Card from './Card.astro'
import Cards from './Cards.astro'
import Checklist from './Checklist.astro'
import Fold from './Fold.astro'
import Good from './Good.astro'
import Heading2 from './Heading2.astro'
import Heading3 from './Heading3.astro'
import Note from './Note.astro'
import OpenTemplate from './OpenTemplate.astro'
import Pair from './Pair.astro'
import Step from './Step.astro'
import Table from './Table.astro'
import Timeline from './Timeline.astro'

/** What a handbook page may use without importing it, and what Markdown's own elements become. */
export const components = {
  h2: Heading2,
  h3: Heading3,
  table: Table,
  Bad,
  Browsers,
  Card,
  Cards,
  Checklist,
  Diagram,
  Fold,
  Good,
  Note,
  Offline,
  OpenTemplate,
  Pair,
  Step,
  Term,
  Timeline,
}
