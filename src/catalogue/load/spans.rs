//! Where each value of a RON text stands. The text has been accepted by ron before; this scanner knows just enough of
//! its grammar (strings, raw strings, comments, brackets) to follow a path of fields and items to its place.

/// A value and where it begins.
#[derive(Debug)]
pub(super) struct Node {
    /// In bytes from the start of the text.
    pub start: usize,
    fields: Vec<(String, Node)>,
    items: Vec<Node>,
}

/// One step from a value to one inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Field(&'static str),
    Item(usize),
}

/// All values of a text, and the strings in it that are longer than allowed.
#[derive(Debug)]
pub(super) struct Spans {
    pub root: Node,
    /// Where those strings begin, in bytes.
    pub long_strings: Vec<usize>,
}

impl Spans {
    /// Scans `text`; strings of more than `longest` characters are noted.
    pub fn of(text: &str, longest: usize) -> Spans {
        let mut scanner = Scanner { text, at: 0, longest, long_strings: Vec::new() };
        scanner.skip_attributes();
        let root = scanner.value(0);
        Spans { root, long_strings: scanner.long_strings }
    }

    /// The value at `path`, or the deepest one on the way to it that is there.
    pub fn find(&self, path: &[Step]) -> &Node {
        let mut node = &self.root;
        for step in path {
            let next = match step {
                Step::Field(name) => node.fields.iter().find(|(n, _)| n == name).map(|(_, node)| node),
                Step::Item(index) => node.items.get(*index),
            };
            match next {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }
}

/// Deeper than any accepted text.
const MAX_DEPTH: usize = 200;

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    longest: usize,
    long_strings: Vec<usize>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// Steps over `c` if it is next.
    fn eat(&mut self, c: char) -> bool {
        let is_next = self.peek() == Some(c);
        if is_next {
            self.bump();
        }
        is_next
    }

    fn skip_while(&mut self, mut keep: impl FnMut(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !keep(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn skip_blanks(&mut self) {
        loop {
            self.skip_while(char::is_whitespace);
            if self.rest().starts_with("//") {
                self.skip_while(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.skip_block_comment();
            } else {
                return;
            }
        }
    }

    /// They may be nested.
    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while !self.rest().is_empty() {
            if self.rest().starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if self.rest().starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.bump();
            }
        }
    }

    /// `#![enable(…)]`
    fn skip_attributes(&mut self) {
        self.skip_blanks();
        while self.rest().starts_with("#!") {
            self.skip_while(|c| c != ']');
            self.bump();
            self.skip_blanks();
        }
    }

    fn value(&mut self, depth: usize) -> Node {
        self.skip_blanks();
        let mut node = Node { start: self.at, fields: Vec::new(), items: Vec::new() };
        if depth > MAX_DEPTH {
            self.at = self.text.len();
            return node;
        }
        match self.peek() {
            Some('"') => self.string(),
            Some('\'') => self.char_literal(),
            Some('[') => self.body(&mut node, depth, ']'),
            Some('(') => self.body(&mut node, depth, ')'),
            Some('{') => self.body(&mut node, depth, '}'),
            _ if self.is_raw_string() => self.raw_string(),
            _ => return self.word(node, depth),
        }
        node
    }

    /// A number, a name, or a name with a body.
    fn word(&mut self, mut node: Node, depth: usize) -> Node {
        let word = self.skip_while(is_word);
        if word.is_empty() {
            self.bump();
            return node;
        }
        let end = self.at;
        self.skip_blanks();
        if self.peek() != Some('(') {
            self.at = end;
            return node;
        }
        self.body(&mut node, depth, ')');
        if word == "Some" && node.items.len() == 1 { node.items.remove(0) } else { node }
    }

    /// Fields and items up to `close`; a field or the key of a map is told by the colon after it.
    fn body(&mut self, node: &mut Node, depth: usize, close: char) {
        self.bump();
        loop {
            self.skip_blanks();
            if self.rest().is_empty() || self.eat(close) {
                return;
            }
            if self.eat(',') {
                continue;
            }
            let before = self.at;
            match self.field_name() {
                Some(name) => {
                    let value = self.value(depth + 1);
                    node.fields.push((name, value));
                }
                None => {
                    let value = self.value(depth + 1);
                    node.items.push(value);
                }
            }
            if self.at == before {
                self.bump();
            }
        }
    }

    /// Steps over `name:` if that is next.
    fn field_name(&mut self) -> Option<String> {
        let before = self.at;
        let name = self.skip_while(is_word);
        self.skip_blanks();
        if !name.is_empty() && self.eat(':') {
            return Some(name.to_owned());
        }
        self.at = before;
        None
    }

    fn string(&mut self) {
        let start = self.at;
        self.bump();
        let mut is_escaped = false;
        let mut characters = 0;
        while let Some(c) = self.peek() {
            self.bump();
            match c {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '"' => break,
                _ => {}
            }
            characters += 1;
        }
        self.note_length(start, characters);
    }

    fn is_raw_string(&self) -> bool {
        self.rest().strip_prefix('r').is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    fn raw_string(&mut self) {
        let start = self.at;
        self.bump();
        let hashes = self.skip_while(|c| c == '#').to_owned();
        self.bump();
        let close = format!("\"{hashes}");
        let length = self.rest().find(&close).unwrap_or(self.rest().len());
        let characters = self.rest()[..length].chars().count();
        self.at = (self.at + length + close.len()).min(self.text.len());
        self.note_length(start, characters);
    }

    fn note_length(&mut self, start: usize, characters: usize) {
        if characters > self.longest {
            self.long_strings.push(start);
        }
    }

    fn char_literal(&mut self) {
        self.bump();
        if self.eat('\\') {
            self.bump();
        }
        self.skip_while(|c| c != '\'');
        self.bump();
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '.' | '#')
}
