import { render } from "preact";
import "./read-ad.css";
import { tabStorage } from "../compass/session/keep.ts";
import { startDesk } from "./ask-worker.ts";
import { ReadAdPage } from "./read-ad.tsx";

const root = document.getElementById("read-ad");
if (root) {
  // What the server wrote for readers without JavaScript makes way.
  root.replaceChildren();
  render(<ReadAdPage desk={startDesk()} keeper={tabStorage()} />, root);
}
