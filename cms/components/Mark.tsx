/** The mark: three contour lines of a hill that is higher on one side. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M15 4c7-1 14 3 14 11s-5 12-13 13S2 24 3 16 8 5 15 4ZM17 9c5 0 8 3 7 7s-4 7-9 7-8-2-7-7 4-7 9-7ZM18 14c2 0 2 1 2 2s-1 2-3 2-3 0-3-2 2-2 4-2Z" />
    </svg>
  )
}
