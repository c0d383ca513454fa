/** The texts of a shared link come with it. */
import { sharedEn, sharedNl } from '../texts/shared-link.ts'
import type { DashboardTexts } from '../texts/texts.ts'

export const wordsFor = ({ locale }: Pick<DashboardTexts, 'locale'>) =>
  locale.startsWith('nl') ? sharedNl : sharedEn
