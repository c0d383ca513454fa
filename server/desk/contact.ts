/** Opens what the widget sealed, with the key of the desk of that site. */
import type { Contact } from '../../shared/seal.ts'
import type { Store } from '../../store/store.ts'
import { deskKeys } from '../keys.ts'
import { openSealed } from '../open-sealed.ts'

/** `keys`: the folder of private keys. Undefined when nothing was left, or it is destroyed. */
export const contactOpener =
  (store: Store, keys: string) =>
  async (id: string): Promise<Contact | undefined> => {
    const [question] = await store.questions({ id }, { limit: 1 })
    const sealed = await store.contact(id)
    if (!question || sealed === undefined) return undefined
    const { privateKey } = await deskKeys(keys, question.site)
    return openSealed(privateKey, id, sealed)
  }
