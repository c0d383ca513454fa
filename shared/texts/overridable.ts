/**
 * What a site may word itself: all that the widget says, but for the first question and its three answers.
 * Those are the same on every page of the government, or the numbers of one site would say nothing beside
 * those of another.
 */
import { nl } from './nl.ts'
import { firstTexts, laterTexts } from './parts.ts'

const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path]
    : Object.entries(value as object).flatMap(([name, below]) =>
        pathsOf(below, path ? `${path}.${name}` : name),
      )

export const OVERRIDABLE: readonly string[] = pathsOf({
  ...firstTexts(nl),
  ...laterTexts(nl),
}).filter((path) => !/^(question$|clarity\.)/.test(path))
