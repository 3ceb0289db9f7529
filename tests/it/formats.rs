//! Seeds that are no text: pages, files of word processors and PDF become the Markdown that a person would write.

use crate::papers::docx;
use crate::papers::odt;
use crate::papers::paragraph;
use crate::papers::pdf;
use crate::papers::run;
use crate::papers::zipped;
use crate::portal::Portal;

/// Makes a portal in English with one seed.
fn with(seed: &str, bytes: impl AsRef<[u8]>) -> Portal {
    let portal = Portal::empty();
    portal.write("portal.toml", "title = \"Notices\"\nlanguages = [\"en\"]\n");
    portal.write(&format!("seeds/{seed}"), bytes);
    portal
}

/// Converts a seed of a kind; gives the text drawn from it, without its last line.
fn drawn(ending: &str, bytes: impl AsRef<[u8]>) -> String {
    let portal = with(&format!("choir.en.{ending}"), bytes);
    portal.done(&["convert"]);
    let text = portal.read(&format!("seeds/choir.en.{ending}.extracted.md"));
    let (text, told) = text.rsplit_once("\n\n<!-- ").unwrap();
    assert!(told.starts_with("extracted from seed "), "{told}");
    text.to_owned()
}

#[test]
fn a_page_becomes_its_main_content() {
    let page = "<!DOCTYPE html><html lang=en><head><title>x</title><style>p{}</style></head><body class='cookies-not-set'>\
        <a class=skip-link href=#m>Skip</a><header><nav><ul><li><a href=/>Home</a></ul></nav></header>\
        <div id=CybotCookiebotDialog role=dialog>We use cookies <button>OK</button></div>\
        <div class='cookie-notice'>Cookies! <button>Yes</button></div><main id=m><header><h1>Privacy notice</h1></header>\
        <p>We care about <b>your</b> data, <em>always</em>, and <a href='https://example.org/a_b'>tell</a> you.\
        <ul><li>one<ol start=3><li>three<li>four</ol><li><p>two</p><p>and more</p></ul>\
        <h2>How <span>long</span></h2><table><tr><th>Data<th>Time<tr><td>Members | all<td>1 year<br>or two</table>\
        <h2>Rights<script>x()</script></h2><p>Ask us.<br>Street 1</p><p>[1] * not a list</p>\
        <div hidden>secret</div><div hidden id=acc>opens</div><button aria-controls=acc>More</button></main>\
        <aside>Advert</aside><footer>Footer text</footer></body></html>";
    assert_eq!(
        drawn("html", page),
        "# Privacy notice\n\nWe care about **your** data, *always*, and [tell](https://example.org/a_b) you.\n\n\
         - one\n\n  3. three\n  4. four\n- two\n\n  and more\n\n## How long\n\n| Data | Time |\n| --- | --- |\n\
         | Members \\| all | 1 year or two |\n\n## Rights\n\nAsk us.\\\nStreet 1\n\n\\[1\\] \\* not a list\n\nopens\n\n**More**"
    );
}

#[test]
fn bold_lines_are_headings_where_a_page_has_no_others() {
    let page = "<body><p><b>Privacy notice</b></p><p>We sing.</p><p><strong>Your rights</strong></p><p>Many.</p>\
        <p><b>Cookies:</b><br>None.</p>";
    assert_eq!(
        drawn("html", page),
        "# Privacy notice\n\nWe sing.\n\n## Your rights\n\nMany.\n\n## Cookies:\n\nNone."
    );
}

#[test]
fn a_page_whose_main_is_empty_or_missing_is_read_all_the_same() {
    let words = "Our choir keeps the data of its members for one year. ".repeat(4);
    for page in [
        format!("<main></main><div><h1>Privacy</h1><h2>Time</h2><p>{words}</div>"),
        format!("<h1>Privacy</h1><h2>Time</h2><form><p>{words}</form>"),
        format!("<aside><h1>Privacy</h1><h2>Time</h2><p>{words}</aside>"),
        format!("<header><h1>Privacy</h1></header><main><h2>Time</h2><p>{words}</main>"),
    ] {
        let expected = format!("# Privacy\n\n## Time\n\n{}", words.trim());
        assert_eq!(drawn("htm", page), expected);
    }
}

#[test]
fn a_page_may_be_in_any_encoding_it_declares() {
    let page = "<meta charset=iso-8859-15><h1>Integritet</h1><h2>Avgift</h2><p>F\u{f6}r 5 \u{a4} \u{e5}ret.";
    let bytes: Vec<u8> = page.chars().map(|c| u8::try_from(c).unwrap()).collect();
    assert!(drawn("html", bytes).ends_with("För 5 € året."));
}

#[test]
fn a_word_file_brings_its_headings_lists_tables_and_links() {
    let item = |id: u32, level: u32, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr></w:pPr>{}</w:p>",
            run(text)
        )
    };
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph("", text));
    let row = |a: &str, b: &str| format!("<w:tr>{}{}</w:tr>", cell(a), cell(b));
    let body = [
        paragraph("Rubrik", "Privacy notice"),
        paragraph("Sis1", "Time 3"),
        paragraph("Otsikko1", "Who"),
        format!(
            "<w:p>{}<w:r><w:rPr><w:b/></w:rPr><w:t>we</w:t></w:r><w:r><w:br/></w:r>\
             <w:hyperlink r:id=\"rId1\">{}</w:hyperlink><w:del>{}</w:del><w:ins>{}</w:ins>\
             <w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            run("Here are "),
            run("our site"),
            run("gone"),
            run(" &amp; new")
        ),
        item(1, 0, "one"),
        item(1, 1, "inner"),
        item(2, 0, "first"),
        item(2, 0, "second"),
        paragraph("Oma", "Time"),
        format!(
            "<w:tbl>{}{}</w:tbl>",
            row("Data", "Time"),
            row("Names", "1 year")
        ),
        paragraph("Alaotsikko", "Longer"),
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>".to_owned(),
        paragraph("", "In a box."),
        "</w:txbxContent></mc:Choice><mc:Fallback>".to_owned(),
        paragraph("", "In a box."),
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>".to_owned(),
    ];
    assert_eq!(
        drawn("docx", docx(&body.concat())),
        "# Privacy notice\n\n## Who\n\nHere are **we**\\\n[our site](https://example.org/a) & new\\[1\\]\n\n- one\n  - inner\n\n\
         1. first\n2. second\n\n## Time\n\n| Data | Time |\n| --- | --- |\n| Names | 1 year |\n\n### Longer\n\nIn a box.\n\n\
         \\[1\\] As the law says."
    );
}

#[test]
fn a_form_in_a_word_file_becomes_sections() {
    let row = |asked: &str, answer: &str| {
        format!(
            "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>",
            paragraph("", asked),
            paragraph("", answer)
        )
    };
    let long = "We keep the names and addresses of our members for one year after they have left the choir.";
    let body = format!(
        "{}<w:tbl>{}{}{}</w:tbl>",
        paragraph("", "Privacy notice"),
        row("1. Controller", long),
        row("2. Purposes", long),
        row("3. Rights", long)
    );
    assert_eq!(
        drawn("docx", docx(&body)),
        format!(
            "# Privacy notice\n\n## 1. Controller\n\n{long}\n\n## 2. Purposes\n\n{long}\n\n## 3. Rights\n\n{long}"
        )
    );
}

#[test]
fn an_odt_brings_its_headings_lists_tables_and_links() {
    let text = "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>\
        <text:p text:style-name=\"P1\">Privacy notice</text:p><text:h text:outline-level=\"1\">Who</text:h>\
        <text:p>We<text:s/>are <text:span text:style-name=\"B\">here</text:span>,<text:line-break/>\
        <text:a xlink:href=\"https://example.org/a\">our site</text:a>.<text:note><text:note-citation>1</text:note-citation>\
        <text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>\
        <text:list text:style-name=\"N\"><text:list-item><text:p>one</text:p><text:list><text:list-item>\
        <text:p>inner</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p>\
        </text:list-item></text:list><text:h text:outline-level=\"2\">Time</text:h><table:table><table:table-row>\
        <table:table-cell><text:p>Data</text:p></table:table-cell><table:table-cell><text:p>Time</text:p></table:table-cell>\
        </table:table-row><table:table-row><table:table-cell><text:p>Names</text:p></table:table-cell><table:table-cell>\
        <text:p>1 year</text:p></table:table-cell></table:table-row></table:table>";
    assert_eq!(
        drawn("odt", odt(text)),
        "# Privacy notice\n\n## Who\n\nWe are **here**,\\\n[our site](https://example.org/a).\\[1\\]\n\n1. one\n   - inner\n2. two\n\n\
         ### Time\n\n| Data | Time |\n| --- | --- |\n| Names | 1 year |\n\n\\[1\\] A note."
    );
}

/// The pages of a notice as PDF, with what every page repeats.
fn pages() -> Vec<u8> {
    pdf(&[
        &[
            "Privacy notice of the choir",
            "",
            "1. How long we keep your data",
            "",
            "We keep the names and the addresses of our members for as long as they are",
            "members, and for one year after they have left us.",
            "",
            "Choir of the Sea, page 1",
        ],
        &[
            "2. Your rights",
            "",
            "You may see the data that we hold on you, and have it mended or erased at",
            "any time. Write to us.",
            "",
            "Choir of the Sea, page 2",
        ],
    ])
}

const READ: &str = "1. How long we keep your data\n\nWe keep the names and the addresses of our members for as long as they \
    are members, and for one year after they have left us.\n\n2. Your rights\n\nYou may see the data that we hold on you, \
    and have it mended or erased at any time. Write to us.";

#[test]
fn a_pdf_is_read_with_the_program_of_the_machine_or_without() {
    for path in [std::env::var("PATH").unwrap_or_default(), String::new()] {
        let portal = with("choir.en.pdf", pages());
        let mut command = portal.command(&["convert"]);
        let ran = crate::portal::ran(command.env("PATH", &path), b"");
        assert_eq!(ran.status, 0, "{path:?}: {ran:#?}");
        let text = portal.read("seeds/choir.en.pdf.extracted.md");
        let content = portal.read("content/choir/en.md");
        assert!(text.contains("How long we keep your data"), "{text}");
        assert!(!text.contains("page 2"), "{text}");
        assert!(
            content.contains("## 2. Your rights {#rights .rights}"),
            "{content}"
        );
        if text.contains(READ) {
            continue;
        }
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (found, read) = (words(&text), words(READ));
        assert!(
            read.iter().all(|word| found.contains(word)),
            "{path:?}: {text}"
        );
    }
}

#[test]
fn a_document_by_another_name_and_its_endnotes_are_read() {
    let body = "<w:p><w:r><w:t>Privacy notice</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>";
    let document = format!("<w:document xmlns:w=\"w\">{body}</w:document>");
    let notes = format!(
        "<w:endnotes xmlns:w=\"w\"><w:endnote w:type=\"separator\" w:id=\"0\"><w:p/></w:endnote>\
         <w:endnote w:id=\"2\">{}</w:endnote></w:endnotes>",
        paragraph("", "As the law says.")
    );
    let links = "<Relationships><Relationship Id=\"rId1\" Target=\"/text/document2.xml\" \
        Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";
    let file = zipped(&[
        ("_rels/.rels", links.as_bytes()),
        ("text/document2.xml", document.as_bytes()),
        ("text/endnotes.xml", notes.as_bytes()),
    ]);
    assert_eq!(
        drawn("docx", file),
        "Privacy notice[*2]\n\n[*2] As the law says."
    );
}

#[test]
fn what_is_left_out_of_a_page_joins_no_words() {
    let page = "<h1>Notice</h1><h2>Time</h2><div>We keep data<nav>Menu</nav>for one year.<p hidden>x</p>Or two\
        <button>Open</button>.</div><p>info<span style='display:none'>x</span>@example.org</p>";
    assert_eq!(
        drawn("html", page),
        "# Notice\n\n## Time\n\nWe keep data\n\nfor one year.\n\nOr two.\n\n<info@example.org>"
    );
}

#[test]
fn a_kept_text_is_read_and_written_only_when_the_seed_changes() {
    let page = "<h1>Privacy notice</h1><h2>Time</h2><p>We keep your data for one year.</p>";
    let portal = with("choir.en.html", page);
    let kept = "seeds/choir.en.html.extracted.md";
    portal.done(&["annotate", "seeds/choir.en.html"]);
    assert_eq!(portal.run(&["convert", "--check"]).status, 1);
    portal
        .run(&["build", "--locked"])
        .found(1, "locked", kept, "would be written");
    assert!(!portal.path(kept).exists());
    portal.done(&["build"]);
    assert_eq!(portal.run(&["convert", "--check"]).status, 0);
    portal.done(&["build", "--locked"]);
    portal.edit(kept, "one year", "two years");
    portal.done(&["convert"]);
    assert!(portal.read("content/choir/en.md").contains("two years"));
    portal.write("seeds/choir.en.html", page.replace("one", "three"));
    portal
        .run(&["convert"])
        .found(0, "mended-extract", "seeds/choir.en.html", "a person");
    std::fs::remove_file(portal.path(kept)).unwrap();
    portal.done(&["convert"]);
    assert!(portal.read(kept).contains("three year"));
    std::fs::remove_file(portal.path("seeds/choir.en.html")).unwrap();
    portal
        .run(&["convert"])
        .found(0, "unused-extract", kept, "which is gone");
}

#[test]
fn seeds_of_all_kinds_pair_by_name_and_by_the_settings() {
    let portal = with(
        "choir.en.html",
        "<h1>Privacy</h1><h2>Time</h2><p>One year.</p>",
    );
    portal.write(
        "portal.toml",
        "title = \"N\"\nlanguages = [\"en\", \"sv\"]\n[notices.choir.seeds]\nsv = \"old.docx\"\n",
    );
    let body = [
        ("Rubrik", "Integritet"),
        ("Otsikko1", "Tid"),
        ("", "Ett år."),
    ];
    let body: Vec<String> = body
        .iter()
        .map(|(style, text)| paragraph(style, text))
        .collect();
    portal.write("seeds/old.docx", docx(&body.concat()));
    portal.done(&["convert"]);
    assert!(portal.read("content/choir/en.md").contains("## Time {"));
    assert!(portal.read("content/choir/sv.md").contains("## Tid {"));
}

#[test]
fn an_encoding_is_named_on_the_line_or_in_the_settings() {
    let text: Vec<u8> =
        b"Integritetspolicy\n\nAvgift\n\nDet kostar 5 \xa4 per \xe5r, och vi sparar uppgifterna.\n"
            .to_vec();
    let portal = with("choir.sv.txt", text);
    let guessed = portal.run(&["convert"]);
    guessed.found(0, "guessed-encoding", "seeds/choir.sv.txt", "windows-1252");
    portal.done(&["convert", "--encoding", "iso-8859-15"]);
    assert!(portal.read("content/choir/sv.md").contains("5 € per år"));
    portal.write(
        "portal.toml",
        "title = \"N\"\nlanguages = [\"sv\"]\n[notices.choir]\nencoding = \"iso-8859-15\"\n",
    );
    let set = portal.done(&["convert", "--check"]);
    assert!(!set.stderr.contains("guessed"), "{}", set.stderr);
    assert_eq!(portal.run(&["convert", "--encoding", "latin-99"]).status, 2);
}

#[test]
fn the_language_that_a_page_declares_is_its_language() {
    let short = "<html lang=sv-SE><h1>Om oss</h1><h2>Info</h2><p>Se appen.</p>";
    let long = "Säilytämme henkilötietojasi niin kauan kuin se on tarpeen näihin tarkoituksiin. "
        .repeat(5);
    let wrong = format!("<html lang=en><h1>Tietosuoja</h1><h2>Aika</h2><p>{long}");
    for (page, language) in [(short.to_owned(), "sv"), (wrong, "fi")] {
        let portal = with("choir.html", page);
        portal.done(&["convert"]);
        let found = portal.tree("content").into_keys().next().unwrap();
        assert!(found.ends_with(&format!("{language}.md")), "{found}");
    }
}
