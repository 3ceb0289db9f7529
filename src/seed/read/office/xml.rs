//! XML as a run of tags and texts with local names; nothing recurses, and no entity is expanded but those of XML itself.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;

/// How deep elements may be nested.
const DEEPEST: usize = 4_096;

/// A part of a document.
#[derive(Debug)]
pub(super) enum Part {
    Open(Tag),
    Close(String),
    Text(String),
}

/// A tag that opens an element.
#[derive(Debug)]
pub(super) struct Tag {
    /// Its name, without prefix.
    pub(super) name: String,
    /// Its attributes, names without prefix.
    attributes: Vec<(String, String)>,
}

impl Tag {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.get(name)?.trim().parse().ok()
    }

    /// Tells whether a switch such as `<w:b/>` is on.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.get("val"), Some("0" | "false" | "off" | "none"))
    }
}

/// Reads a document and hands its parts on, until it ends.
///
/// # Errors
/// When it is no well-formed XML, or too deep.
pub(super) fn each(xml: &str, mut hand_on: impl FnMut(Part)) -> Result<(), String> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(format!("elements nest more than {DEEPEST} deep"));
                }
                hand_on(Part::Open(tag(&start)));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                hand_on(Part::Close(end.local_name().as_ref().to_owned()));
            }
            Event::Text(text) => hand_on(Part::Text(text.xml10_content().into_owned())),
            Event::CData(text) => hand_on(Part::Text(text.xml10_content().into_owned())),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().ok().flatten();
                let known = || resolve_predefined_entity(reference.xml10_content().as_ref());
                let text = letter
                    .map(String::from)
                    .or_else(|| known().map(str::to_owned));
                hand_on(Part::Text(text.unwrap_or_default()));
            }
            Event::Eof if depth > 0 => return Err("it ends too early".to_owned()),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn tag(start: &BytesStart<'_>) -> Tag {
    let whole = start.name();
    // Titles of pictures are no titles of documents.
    let name = match whole.as_ref() {
        name if name.starts_with("svg:") => name,
        _ => start.local_name().into_inner(),
    };
    Tag {
        name: name.to_owned(),
        attributes: start
            .attributes()
            .with_checks(false)
            .flatten()
            .map(|attribute| {
                let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
                let value = value.map_or_else(|_| String::new(), std::borrow::Cow::into_owned);
                (attribute.key.local_name().as_ref().to_owned(), value)
            })
            .collect(),
    }
}
