/** On the story of a page: about this page, or about its whole site. */
import { Field } from './field.tsx'

type Props = {
  id: string
  words: { of: string; ofPage: string; ofSite: string }
  whole: boolean
  choose: (whole: boolean) => void
}

export const PlaceChoice = ({ id, words, whole, choose }: Props) => (
  <Field id={id} label={words.of}>
    {(ids) => (
      <select
        {...ids}
        value={whole ? 'site' : 'page'}
        onChange={(event) => choose(event.currentTarget.value === 'site')}
      >
        <option value="page">{words.ofPage}</option>
        <option value="site">{words.ofSite}</option>
      </select>
    )}
  </Field>
)
