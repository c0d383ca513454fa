/** The texts of this room come with it, so that the first room need not carry them. */
import { ownerEn } from '../texts/owner-en.ts'
import { ownerNl } from '../texts/owner-nl.ts'
import type { OwnerTexts } from '../texts/owner-texts.ts'
import type { DashboardTexts } from '../texts/texts.ts'

export const wordsFor = ({ locale }: Pick<DashboardTexts, 'locale'>): OwnerTexts =>
  locale.startsWith('nl') ? ownerNl : ownerEn
