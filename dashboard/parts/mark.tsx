/** The sign of Helder: a sun in a clear sky. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" class="mark-sky" />
    <circle cx="16" cy="16" r="6" class="mark-sun" />
    <path
      class="mark-rays"
      d="M16 3.500v3.500M16 25v3.500M3.500 16h3.500M25 16h3.500M7.200 7.200l2.400 2.400M22.400 22.400l2.400 2.400M24.800 7.200l-2.400 2.400M9.600 22.400l-2.400 2.400"
    />
  </svg>
)
