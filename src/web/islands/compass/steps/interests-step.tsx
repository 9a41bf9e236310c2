import { useEffect, useRef, useState } from "preact/hooks";
import { type InterestItem, interestProfile } from "../../../../core/compass/interest.ts";
import { useCatalogue, useTools } from "../context.ts";
import { withAnswer, withoutAnswers } from "../session/changes.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { answeredInWords, firstOpenPage, pagesOf } from "../words/interests.ts";

/** Twenty-four activities to say yes or no to, six at a time. */
export function InterestsStep() {
  const { inventory } = useCatalogue();
  const { answers } = useSession(useTools().store);
  const pages = pagesOf(inventory);
  const [page, setPage] = useState(() => firstOpenPage(pages, answers));
  const top = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) top.current?.focus();
    turned.current = true;
  }, [page]);
  return (
    <div class="step">
      <header class="step-head">
        <h1 tabIndex={-1}>What would you like to do all day?</h1>
        <p class="lead">
          Say of each activity how much you would like it, whether or not you can do it yet, and whatever it
          pays.
        </p>
        <p class="soft">
          This is a prompt for thought, not a test: there are no right answers, it does not measure talent,
          and it is no ground for hiring or refusing anyone. Employers never see it. You may{" "}
          <a href={placeOf("matters")}>skip it</a>.
        </p>
      </header>
      <Answered />
      <h2 class="page-of" tabIndex={-1} ref={top}>
        Part {page + 1} of {pages.length}
      </h2>
      <div class="items">
        {pages[page]?.map((item) => (
          <Item key={item.id} item={item} scale={inventory.scale} answer={answers[item.id]} />
        ))}
      </div>
      <PageTurner page={page} pages={pages.length} turn={setPage} />
    </div>
  );
}

function Answered() {
  const { store } = useTools();
  const { inventory } = useCatalogue();
  const { answers } = useSession(store);
  const { answered, undifferentiated } = interestProfile(inventory, answers);
  const of = inventory.items.length;
  return (
    <div class="answered">
      <progress max={of} value={answered} aria-label="Answered" />
      <p role="status">{answeredInWords(answered, of, undifferentiated)}</p>
      {answered > 0 && (
        <button type="button" class="button plain" onClick={() => store.change(withoutAnswers)}>
          Clear all answers
        </button>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: InterestItem;
  readonly scale: readonly string[];
  readonly answer: number | undefined;
}

function Item({ item, scale, answer }: ItemProps) {
  const { store } = useTools();
  return (
    <fieldset class="item">
      <legend>{item.text}</legend>
      <div class="scale-choice">
        {scale.map((word, at) => (
          <label key={word}>
            <input
              type="radio"
              name={`item-${item.id}`}
              value={at}
              checked={answer === at}
              onChange={() => store.change((old) => withAnswer(old, item.id, at))}
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface PageTurnerProps {
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
}

function PageTurner({ page, pages, turn }: PageTurnerProps) {
  const last = page === pages - 1;
  return (
    <p class="actions onward">
      {page > 0 && (
        <button type="button" class="button quiet" onClick={() => turn(page - 1)}>
          Back to part {page}
        </button>
      )}
      {!last && (
        <button type="button" class="button" onClick={() => turn(page + 1)}>
          Next: part {page + 2} of {pages}
        </button>
      )}
      <a class={last ? "button" : ""} href={placeOf("matters")}>
        {last ? "On to what matters to you" : "That is enough; go on"}
      </a>
    </p>
  );
}
