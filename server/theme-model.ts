/** A kept model of themes as it comes back from a file: checked, because a file may have been changed or cut off. */
import * as z from 'zod'
import type { Model } from '../analysis/themes/model.ts'

const count = z.int().min(0)

export const ThemeModel: z.ZodType<Model> = z.object({
  version: z.literal(1),
  languages: z.array(
    z
      .object({
        language: z.string(),
        view: z.literal([0, 4, 5]),
        themes: z.array(z.string()),
        labels: z.array(z.string()),
        features: z.array(z.string()),
        cells: z.array(z.array(count)),
      })
      .refine(
        ({ themes, labels, features, cells }) =>
          labels.length === themes.length &&
          cells.length === features.length &&
          cells.every(
            (list) =>
              list.length % 2 === 0 && list.every((n, at) => at % 2 === 1 || n < themes.length),
          ),
        'does not fit together',
      ),
  ),
})
