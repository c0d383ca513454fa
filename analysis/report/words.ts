/** A report for who may see numbers and no words: whatever came from what citizens wrote is taken out. */
import type { Report } from '../../shared/report.ts'

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
    serious:
      report.serious === null ? null : report.serious.map((one) => ({ ...one, what: one.kind })),
  }
}
