import { declarations } from '../../../domain/connectors/declarations.ts'
import type { Source } from '../../../store/sources.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { AboutKind } from './about-kind.tsx'

/** How a source is connected: whether it was tried, what its platform asks of us, and where it can be tried again. */
export function Connection({ source }: { source: Source }) {
  const declaration = declarations[source.kind]
  if (!declaration.offered) return null
  const neverOn = source.paused && source.askedAt === null
  return (
    <>
      {neverOn && (
        <Callout kind="info" title="It is not switched on yet">
          <p>Nothing is heard from it. Try it, and switch it on when it works.</p>
        </Callout>
      )}
      <p>
        <LinkButton href={`/sources/${source.id}/try`} kind={neverOn ? 'main' : 'plain'}>
          {neverOn ? 'Try it and switch it on' : 'Try the connection'}
        </LinkButton>
      </p>
      <Details summary="What this kind of source hears, asks and costs">
        <AboutKind declaration={declaration} />
      </Details>
    </>
  )
}
