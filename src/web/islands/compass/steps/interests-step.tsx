import { useEffect, useRef, useState } from "preact/hooks";
import { type InterestItem, interestProfile } from "../../../../core/compass/interest.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useCatalogue, useTools } from "../context.ts";
import { withAnswer, withoutAnswers } from "../session/changes.ts";
import { useSession } from "../session/store.ts";
import { placeOf, questionIn } from "../session/way.ts";
import {
  answeredInWords,
  firstOpenPage,
  ITEMS_ON_A_PAGE,
  leavingInWords,
  pagesOf,
  pageWith,
  partInWords,
  quickCount,
  wantedFirst,
} from "../words/interests.ts";

/** Activities to say yes or no to, six at a time: eighteen in the short form, forty-eight in the long one. */
export function InterestsStep() {
  const { inventory } = useCatalogue();
  const { answers } = useSession(useTools().store);
  const pages = pagesOf(inventory);
  const quickPages = Math.ceil(quickCount(inventory) / ITEMS_ON_A_PAGE);
  const [wanted] = useState(() => questionIn(location.hash));
  const wantedPage = wanted === null ? -1 : pageWith(pages, wanted);
  const [page, setPage] = useState(() => (wantedPage >= 0 ? wantedPage : firstOpenPage(pages, answers)));
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
        <WhatItIs />
        {page === wantedPage && <WhyFirst />}
      </header>
      <Answered />
      <h2 class="page-of" tabIndex={-1} ref={top}>
        {partInWords(page, pages.length, quickPages)}
      </h2>
      <div class="items">
        {wantedFirst(pages[page] ?? [], wanted).map((item) => (
          <Item key={item.id} item={item} scale={inventory.scale} answer={answers[item.id]} />
        ))}
      </div>
      <PageTurner page={page} pages={pages.length} quickPages={quickPages} turn={setPage} />
    </div>
  );
}

/** For whoever came from a close call to answer one question. */
function WhyFirst() {
  return (
    <Notice>
      <p>
        The first question below would tell most between the two that lie close. Answer it, then go{" "}
        <a href={placeOf("result")}>back to the result</a>.
      </p>
    </Notice>
  );
}

function WhatItIs() {
  return (
    <Disclosure summary="What this is, and what it is not">
      <p>
        The questions are our own. Your answers are compared with how much of each activity a kind of work
        holds; a flat set of answers is not used. Across sixty years of research, how well interests fit the
        work went together with doing well and staying at about .3 on a scale where 0 is not at all and 1 is
        entirely: worth a thought, no verdict. Ours has not been tried on people yet, only on simulated
        answers.
      </p>
      <p>
        It says nothing of talent, character or worth. It enters only your own compass, with the weight that
        you give it, and stays in this tab.
      </p>
    </Disclosure>
  );
}

function Answered() {
  const { store } = useTools();
  const { inventory } = useCatalogue();
  const { answers } = useSession(store);
  const { answered, undifferentiated } = interestProfile(inventory, answers);
  const forms = { quick: quickCount(inventory), full: inventory.items.length };
  const of = answered <= forms.quick ? forms.quick : forms.full;
  return (
    <div class="answered">
      <progress max={of} value={answered} aria-label="Answered" />
      <p role="status">{answeredInWords(answered, forms, undifferentiated)}</p>
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
  readonly quickPages: number;
  readonly turn: (page: number) => void;
}

function PageTurner({ page, pages, quickPages, turn }: PageTurnerProps) {
  const { inventory } = useCatalogue();
  const { answered } = interestProfile(inventory, useSession(useTools().store).answers);
  const last = page === pages - 1;
  const endsShortForm = page === quickPages - 1 && !last;
  const form = page < quickPages ? quickPages : pages;
  return (
    <p class="actions onward">
      {page > 0 && (
        <button type="button" class="button quiet" onClick={() => turn(page - 1)}>
          Back to part {page}
        </button>
      )}
      {!last && !endsShortForm && (
        <button type="button" class="button" onClick={() => turn(page + 1)}>
          Next: part {page + 2} of {form}
        </button>
      )}
      <a class={last || endsShortForm ? "button" : ""} href={placeOf("matters")}>
        {last || endsShortForm ? "On to what matters to you" : leavingInWords(answered)}
      </a>
      {endsShortForm && (
        <button type="button" class="button quiet" onClick={() => turn(page + 1)}>
          Answer the long form
        </button>
      )}
    </p>
  );
}
