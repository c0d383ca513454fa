/** Somebody's own words for a place that has none yet. */
import { useEffect, useState } from 'preact/hooks'
import { getSites, makeVariantVersion } from '../api.ts'
import { Pick } from '../parts/pick.tsx'
import { type MessageProps, type Place, whereOf } from './message-text.tsx'
import { Writing } from './writing.tsx'

export const OwnWords = ({ texts, message, run, changed }: MessageProps) => {
  const { messages } = texts.desk
  const [sites, setSites] = useState<Awaited<ReturnType<typeof getSites>>>([])
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    getSites().then(setSites, () => {})
  }, [])
  const taken = new Set(message.variants.map((one) => JSON.stringify(whereOf(one))))
  const free = (place: Place) => !taken.has(JSON.stringify(place))
  const organisations = [...new Set(sites.map(({ organisation }) => organisation))]
  const options = (group: string, places: readonly (readonly [Place, string])[]) =>
    places
      .filter(([place]) => free(place))
      .map(([place, name]) => ({ value: JSON.stringify(place), name, group }))
  const send = async (text: string) => {
    if (!chosen) return undefined
    const place = JSON.parse(chosen) as Place
    const saved = await run(() =>
      makeVariantVersion(message.coreMessage, {
        ...{ ...place, version: 0, coreVersion: message.version, text },
      }),
    )
    if (saved) changed(saved)
    return saved
  }
  return (
    <>
      <div class="writing">
        <Pick
          id="own-for"
          texts={texts}
          label={messages.ownFor}
          value={chosen}
          choose={setChosen}
          none=""
          options={[
            ...options(
              messages.ownOrganisation,
              organisations.map((name) => [{ organisation: name }, name]),
            ),
            ...options(
              messages.ownSite,
              sites.map(({ site, name }) => [{ site }, name]),
            ),
          ]}
        />
      </div>
      <Writing
        id="own-text"
        label={messages.text}
        button={messages.save}
        value={message.text}
        lines={6}
        send={send}
      />
    </>
  )
}
