// Nothing: what any content script costs, whatever it does.
