/** A report for who may see numbers and no words: whatever came from what citizens wrote is taken out. */
import type { Report, Serious } from '../../shared/report.ts'

/** How often what cannot wait was said, without who said it how. */
export const byKind = (serious: readonly Serious[]): Serious[] => {
  const kinds = new Map<string, Serious>()
  for (const one of serious) {
    const signals = (kinds.get(one.kind)?.signals ?? 0) + one.signals
    kinds.set(one.kind, { ...one, what: one.kind, signals })
  }
  return [...kinds.values()]
}

/** Titles that an analyst gave are words of staff, and stay. */
export const withoutWords = (report: Report): Report => {
  const titles = new Map(
    report.threads.map(({ theme, title, titled }) => [theme, titled ? title : '']),
  )
  const retitled = <T extends { theme: string; title: string }>(one: T): T => ({
    ...one,
    title: titles.get(one.theme) ?? '',
  })
  return {
    ...report,
    threads: report.threads.map(({ quote: _, ...thread }) => ({ ...retitled(thread), terms: [] })),
    implementers: report.implementers.map((one) => ({
      ...one,
      threads: one.threads.map(retitled),
      remarks: one.remarks.map(retitled),
    })),
    serious: report.serious && byKind(report.serious),
  }
}
