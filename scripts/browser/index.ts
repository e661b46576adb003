// The page's own scripts: what is there without them stays there.
export {};
