/** What of a list belongs here: all of a site's on its list of pages; on the story of a page what holds there. */
export const ofPlace = <T extends { site: string; page?: string | undefined }>(
  all: readonly T[] | undefined,
  { site, page }: { site: string; page?: string | undefined },
) => all?.filter((one) => one.site === site && (!page || !one.page || one.page === page))
