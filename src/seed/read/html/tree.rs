//! Pages → trees, as browsers read them, kept flat so that nothing recurses.

use std::borrow::Cow;
use std::cell::Cell;
use std::cell::Ref;
use std::cell::RefCell;
use std::rc::Rc;

use html5ever::Attribute;
use html5ever::ExpandedName;
use html5ever::ParseOpts;
use html5ever::QualName;
use html5ever::parse_document;
use html5ever::tendril::StrTendril;
use html5ever::tendril::TendrilSink as _;
use html5ever::tree_builder::ElementFlags;
use html5ever::tree_builder::NodeOrText;
use html5ever::tree_builder::QuirksMode;
use html5ever::tree_builder::TreeSink;

/// How deep elements may be nested; browsers stop at 512, and the parser's time grows with depth.
pub(super) const DEEPEST: u32 = 256;

/// How many nodes a page may have.
const MOST: usize = 1_000_000;

/// How much work a page may make: the depths of its nodes taken together, since the parser looks up through open elements.
const MOST_WORK: u64 = 25_000_000;

/// How many attributes a tag may have; the parser compares each with all before it.
const MOST_ATTRIBUTES: u32 = 2_000;

/// How many bytes are read before the bounds are looked at again.
const STEP: usize = 1024;

/// Why a page is not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum TooMuch {
    Deep,
    Long,
    Wide,
}

/// The place of a node in the tree; the document is 0.
pub(super) type Id = usize;

/// A page; nodes name each other by their places.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    what: What,
    parent: Option<Id>,
    first: Option<Id>,
    last: Option<Id>,
    previous: Option<Id>,
    next: Option<Id>,
    depth: u32,
}

#[derive(Debug, Default)]
enum What {
    /// The document, a comment, the inside of a template.
    #[default]
    Other,
    Text(String),
    Element(Rc<QualName>, Vec<Attribute>),
}

/// A node as the parser holds it.
#[derive(Clone, Debug)]
struct Handle {
    id: Id,
    name: Option<Rc<QualName>>,
}

struct Sink {
    tree: RefCell<Tree>,
    deepest: Cell<u32>,
    work: Cell<u64>,
}

/// Reads a page.
pub(super) fn parse(html: &str) -> Result<Tree, TooMuch> {
    let sink = Sink {
        tree: RefCell::new(Tree {
            nodes: vec![Node::default()],
        }),
        deepest: Cell::new(0),
        work: Cell::new(0),
    };
    if has_wide_tag(html) {
        return Err(TooMuch::Wide);
    }
    let mut parser = parse_document(sink, ParseOpts::default());
    let mut rest = html;
    while !rest.is_empty() {
        let step = (STEP..rest.len()).find(|at| rest.is_char_boundary(*at));
        let step = step.unwrap_or(rest.len());
        let (part, behind) = rest.split_at(step);
        parser.process(StrTendril::from_slice(part));
        let sink = &parser.tokenizer.sink.sink;
        if sink.deepest.get() > DEEPEST {
            return Err(TooMuch::Deep);
        }
        if sink.tree.borrow().nodes.len() > MOST || sink.work.get() > MOST_WORK {
            return Err(TooMuch::Long);
        }
        rest = behind;
    }
    Ok(parser.finish())
}

/// Tells whether a tag has too many attributes: words outside of quoted values.
fn has_wide_tag(html: &str) -> bool {
    let mut bytes = html.bytes().peekable();
    let (mut in_tag, mut words, mut last) = (false, 0_u32, b' ');
    while let Some(byte) = bytes.next() {
        match byte {
            b'<' if !in_tag => {
                in_tag = bytes.peek().is_some_and(u8::is_ascii_alphabetic);
                words = 0;
            }
            b'>' => in_tag = false,
            b'"' | b'\'' if in_tag && last == b'=' => {
                bytes.by_ref().find(|other| *other == byte);
                words += 1;
            }
            byte if in_tag && byte.is_ascii_whitespace() => {
                words += u32::from(!last.is_ascii_whitespace());
            }
            _ => {}
        }
        if words > 2 * MOST_ATTRIBUTES {
            return true;
        }
        // White space may stand between a sign of equality and a value.
        if !(byte.is_ascii_whitespace() && last == b'=') {
            last = byte;
        }
    }
    false
}

impl Tree {
    /// Gives the nodes below one, in the order of the text.
    pub(super) fn below(&self, top: Id) -> Vec<Id> {
        let mut found = Vec::new();
        let mut at = self.nodes[top].first;
        while let Some(id) = at {
            found.push(id);
            at = self.nodes[id].first.or_else(|| self.after(id, top));
        }
        found
    }

    /// Gives the node behind all that is in one.
    fn after(&self, id: Id, top: Id) -> Option<Id> {
        let mut at = id;
        while at != top {
            if let Some(next) = self.nodes[at].next {
                return Some(next);
            }
            at = self.nodes[at].parent?;
        }
        None
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        self.nodes[id].parent
    }

    pub(super) fn first_child(&self, id: Id) -> Option<Id> {
        self.nodes[id].first
    }

    pub(super) fn next_sibling(&self, id: Id) -> Option<Id> {
        self.nodes[id].next
    }

    /// Gives an element's name; empty for what is none.
    pub(super) fn name(&self, id: Id) -> &str {
        match &self.nodes[id].what {
            What::Element(name, _) => &name.local,
            _ => "",
        }
    }

    pub(super) fn text(&self, id: Id) -> Option<&str> {
        match &self.nodes[id].what {
            What::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn attribute(&self, id: Id, name: &str) -> Option<&str> {
        let What::Element(_, attributes) = &self.nodes[id].what else {
            return None;
        };
        let found = attributes.iter().find(|own| &*own.name.local == name);
        found.map(|attribute| &*attribute.value)
    }

    /// Gives the words of an element.
    pub(super) fn words(&self, id: Id) -> String {
        let below = self.below(id).into_iter();
        let texts: Vec<&str> = below.filter_map(|id| self.text(id)).collect();
        let words: Vec<String> = texts
            .concat()
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        words.join(" ")
    }

    fn add(&mut self, what: What) -> Id {
        self.nodes.push(Node {
            what,
            ..Node::default()
        });
        self.nodes.len() - 1
    }

    fn detach(&mut self, id: Id) {
        let (parent, previous, next) = {
            let node = &mut self.nodes[id];
            (node.parent.take(), node.previous.take(), node.next.take())
        };
        let Some(parent) = parent else { return };
        match previous {
            Some(previous) => self.nodes[previous].next = next,
            None => self.nodes[parent].first = next,
        }
        match next {
            Some(next) => self.nodes[next].previous = previous,
            None => self.nodes[parent].last = previous,
        }
    }

    /// Puts a node into another: before one of its children, else at the end. Gives its depth.
    fn put(&mut self, id: Id, parent: Id, before: Option<Id>) -> u32 {
        self.detach(id);
        let previous = match before {
            Some(before) => self.nodes[before].previous.replace(id),
            None => self.nodes[parent].last.replace(id),
        };
        let depth = self.nodes[parent].depth + 1;
        let node = &mut self.nodes[id];
        (node.parent, node.previous, node.next) = (Some(parent), previous, before);
        node.depth = depth;
        match previous {
            Some(previous) => self.nodes[previous].next = Some(id),
            None => self.nodes[parent].first = Some(id),
        }
        depth
    }
}

impl Sink {
    fn new_node(&self, what: What) -> Handle {
        let name = match &what {
            What::Element(name, _) => Some(Rc::clone(name)),
            _ => None,
        };
        let id = self.tree.borrow_mut().add(what);
        Handle { id, name }
    }

    fn insert(&self, parent: Id, before: Option<Id>, child: NodeOrText<Handle>) {
        let mut tree = self.tree.borrow_mut();
        let id = match child {
            NodeOrText::AppendNode(handle) => handle.id,
            NodeOrText::AppendText(text) => {
                let neighbour = match before {
                    Some(before) => tree.nodes[before].previous,
                    None => tree.nodes[parent].last,
                };
                if let Some(neighbour) = neighbour
                    && let What::Text(own) = &mut tree.nodes[neighbour].what
                {
                    own.push_str(&text);
                    return;
                }
                tree.add(What::Text(text.to_string()))
            }
        };
        let depth = tree.put(id, parent, before);
        self.deepest.set(self.deepest.get().max(depth));
        self.work.set(self.work.get() + u64::from(depth));
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: 0, name: None }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        let name = target.name.as_ref();
        name.expect("the parser asks for the names of elements only")
            .expanded()
    }

    fn create_element(
        &self,
        name: QualName,
        attrs: Vec<Attribute>,
        _flags: ElementFlags,
    ) -> Handle {
        self.new_node(What::Element(Rc::new(name), attrs))
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        self.new_node(What::Other)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        self.new_node(What::Other)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.id, None, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        let parent = Ref::map(self.tree.borrow(), |tree| &tree.nodes[element.id].parent).is_some();
        match parent {
            true => self.append_before_sibling(element, child),
            false => self.append(previous, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What is in a template is on no page: it is kept apart from the tree.
    fn get_template_contents(&self, _target: &Handle) -> Handle {
        self.new_node(What::Other)
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.tree.borrow().nodes[sibling.id].parent;
        if let Some(parent) = parent {
            self.insert(parent, Some(sibling.id), child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        let mut tree = self.tree.borrow_mut();
        if let What::Element(_, own) = &mut tree.nodes[target.id].what {
            for attr in attrs {
                if !own.iter().any(|known| known.name == attr.name) {
                    own.push(attr);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.tree.borrow_mut().detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut tree = self.tree.borrow_mut();
        while let Some(child) = tree.nodes[node.id].first {
            tree.put(child, new_parent.id, None);
        }
    }
}
