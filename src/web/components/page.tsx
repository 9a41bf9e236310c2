import type { ComponentChildren } from "preact";
import { RoseMark } from "./rose-mark.tsx";

/** Addresses of built files. */
export interface PageAssets {
  readonly styles: readonly string[];
  /** Of the island, where the page has one. */
  readonly scripts?: readonly string[];
}

export interface PageProps {
  /** Without the name of the site, which is added. */
  readonly title: string;
  readonly description: string;
  /** The address in the main navigation that this page stands under. */
  readonly current?: string;
  readonly assets: PageAssets;
  readonly children: ComponentChildren;
}

const NAVIGATION = [
  { href: "/compass", name: "Your compass" },
  { href: "/read-ad", name: "Read an ad" },
  { href: "/specialisations", name: "Specialisations" },
  { href: "/market", name: "Market" },
  { href: "/skills", name: "Skills" },
  { href: "/data", name: "The data" },
];

/** The whole document around a page's own content, which begins with its one `h1`. */
export function Page({ title, description, current, assets, children }: PageProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === "Bearings" ? title : `${title} – Bearings`}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {assets.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {assets.scripts?.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          Skip to the content
        </a>
        <Header current={current} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Header({ current }: { readonly current: string | undefined }) {
  return (
    <>
      <div class="neatline" />
      <header class="site-header">
        <a class="home-link" href="/">
          <RoseMark /> Bearings
        </a>
        <nav aria-label="Main">
          <ul>
            {NAVIGATION.map(({ href, name }) => (
              <li>
                <a href={href} aria-current={href === current ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  );
}

function Footer() {
  return (
    <footer class="site-footer">
      <div class="neatline" />
      <div>
        <p>
          Bearings reads job ads and shows what they ask for. Your résumé is read in your own browser and is
          sent nowhere. Where the data cannot carry a figure, there is none.
        </p>
        <ul>
          <li>
            <a href="/data">What the figures rest on</a>
          </li>
          <li>
            <a href="/data#privacy">Privacy</a>
          </li>
          <li>
            <a href="/data#files">Data files</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
