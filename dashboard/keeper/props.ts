/** What every part of the operator's room is given. */
import type { RoomProps } from '../rooms.ts'
import type { KeeperTexts } from '../texts/keeper-texts.ts'

export type KeeperProps = RoomProps & { words: KeeperTexts }
