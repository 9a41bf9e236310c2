/** The parts of the data page that hold words only. */

export function HowToRead() {
  return (
    <section class="section" aria-labelledby="reading">
      <h2 id="reading">How to read a figure</h2>
      <dl class="ways-in">
        <div>
          <dt>“62%, likely 55–68%, 124 of 201 ads”</dt>
          <dd>
            Of 201 ads counted, 124 named it. For all ads of this kind the share probably lies between 55% and
            68%: ranges made this way are right about 19 times in 20. The fewer the ads, the wider the range.
            It allows for chance only, not for what the collections leave out.
          </dd>
        </div>
        <div>
          <dt>“Median $150,000”</dt>
          <dd>
            Half of the ads that state pay name less, half name more. For a range such as $140,000 to $180,000
            its middle is counted. Ads that state no pay are not in it, and currencies are never mixed.
          </dd>
        </div>
        <div>
          <dt>“Too few to say”</dt>
          <dd>
            Fewer than ten ads or fewer than five employers stand behind the figure. It would be chance, so it
            is not shown.
          </dd>
        </div>
        <div>
          <dt>“An ad is mostly this work”</dt>
          <dd>
            Many ads mix several kinds of work. Each is counted once, where its largest part lies, as the
            reader judges it from the text.
          </dd>
        </div>
        <div>
          <dt>Hours of study</dt>
          <dd>
            Estimates, given as a range, for a person who has what comes before. The page of each skill says
            where its estimate comes from. Yours may differ by half or double.
          </dd>
        </div>
      </dl>
    </section>
  );
}

export function Method() {
  return (
    <section class="section" aria-labelledby="method">
      <h2 id="method">How it works</h2>
      <ol class="flow">
        <li>
          A program reads each ad and notes facts, each with the words it rests on: skills and whether they
          are required or nice to have, level, pay, place, degree, kind of work.
        </li>
        <li>The same ad published twice is counted once.</li>
        <li>
          Your résumé is read in the same way, in your browser: what you did, for how long, how recently, and
          which skills show in it. You can correct all of it.
        </li>
        <li>
          Fit has three parts, each shown by itself: how much of what a specialisation asks for you cover, how
          well its work suits what you like doing, and how many ads are within your reach. You decide how much
          each part counts.
        </li>
        <li>
          The plan looks for the skills that bring most ads within reach for each hour of study, and puts what
          must come first before what builds on it.
        </li>
      </ol>
      <p>
        No language model is involved, and nothing is decided by name, age, gender, school or photograph. The
        same résumé always gives the same answer. It can be wrong: it reads words, not people.
      </p>
    </section>
  );
}

export function Privacy() {
  return (
    <section class="section" aria-labelledby="privacy">
      <h2 id="privacy">Privacy</h2>
      <p>
        Your résumé is read by your own browser and is sent nowhere; this server has no place to receive it.
        So that loading the page again loses nothing, what was read of it (its text, your name and contact
        among it) and your answers are kept in the browser’s tab. They go when you choose “forget everything”;
        when you close the tab too, unless you have your browser open closed tabs again. On a shared computer,
        choose “forget everything”. Only what you mark and log for your plan can stay beyond the tab, and only
        when you ask for it there.
      </p>
      <p>
        There are no accounts, no cookies and no measuring of visitors, and nothing is loaded from other
        sites. The server keeps no record of who asked for which page.
      </p>
    </section>
  );
}
