/** The compass rose of the header: four long points, four short ones, drawn in one line. */
export function RoseMark() {
  return (
    <svg class="rose rose-mark" viewBox="-50 -50 100 100" aria-hidden="true">
      <circle class="ring" r="31" stroke-width="3" />
      <path class="ray" stroke-width="3" d="M-47 0H-31M31 0H47M0 47V31M-22 -22L22 22M-22 22L22 -22" />
      <path class="point" d="M0 -49L9 -9L0 0L-9 -9Z" />
      <path
        class="ray"
        stroke-width="3"
        stroke-linejoin="round"
        d="M0 -49L9 -9L49 0L9 9L0 31L-9 9L-31 0L-9 -9Z"
      />
    </svg>
  );
}
