/** Cities that ads seldom name and résumés do, beside those of the gazetteer; folded to lower case. */
export const FURTHER_CITIES =
  "aachen|basel|bath|bielefeld|bochum|braga|brno|cambridge|chemnitz|coimbra|córdoba|curitiba|durham|erfurt|erlangen|essen|eugene|exeter|florence|frankfurt am main|freiburg|fukuoka|gießen|göttingen|graz|grenoble|halle|ithaca|jena|kaiserslautern|kassel|kiel|leicester|linz|lübeck|magdeburg|mainz|marburg|münster|nagoya|naples|nice|oldenburg|osnabrück|paderborn|pisa|potsdam|princeton|québec city|regensburg|reykjavik|reykjavík|rostock|saarbrücken|salamanca|salzburg|sapporo|sevilla|siegen|southampton|tacoma|trento|ulm|urbana|valladolid|winterthur|wolfsburg|wuppertal|würzburg|york|zaragoza|東京|大阪|京都";

/** States that stand inside names of universities. */
export const UNIVERSITY_STATES =
  /^university of (?:california|texas|illinois|wisconsin|massachusetts|north carolina|maryland|michigan|minnesota|colorado|alabama|tennessee|missouri|nebraska|arkansas|hawaii|maine)$/i;
