//! Files of word processors and PDF, made by hand.

use std::fmt::Write as _;
use std::io::Cursor;
use std::io::Write as _;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Packs files as word processors do.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Makes a Word file of the inside of its body.
pub(crate) fn docx(body: &str) -> Vec<u8> {
    let names = "xmlns:w=\"w\" xmlns:r=\"r\"";
    let document = format!("<w:document {names}><w:body>{body}</w:body></w:document>");
    let style = |id: &str, name: &str, more: &str| {
        format!("<w:style w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{more}</w:style>")
    };
    let styles = [
        style("Rubrik", "Title", ""),
        style(
            "Otsikko1",
            "heading 1",
            "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>",
        ),
        style("Oma", "Our own", "<w:basedOn w:val=\"Otsikko1\"/>"),
        style(
            "Alaotsikko",
            "Below",
            "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>",
        ),
        style("Sis1", "toc 1", ""),
    ];
    let level = |at: u32, format: &str| {
        format!(
            "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/></w:lvl>"
        )
    };
    let numbering = format!(
        "<w:numbering {names}><w:abstractNum w:abstractNumId=\"7\">{}{}</w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"8\">{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>\
         <w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>",
        level(0, "bullet"),
        level(1, "bullet"),
        level(0, "decimal"),
    );
    let styles = format!("<w:styles {names}>{}</w:styles>", styles.concat());
    let links = "<Relationships><Relationship Id=\"rId1\" Target=\"https://example.org/a\" TargetMode=\"External\"/>\
        </Relationships>";
    let notes = format!(
        "<w:footnotes {names}><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>\
         <w:footnote w:id=\"1\">{}</w:footnote></w:footnotes>",
        paragraph("", "As the law says.")
    );
    zipped(&[
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
        ("word/_rels/document.xml.rels", links.as_bytes()),
        ("word/footnotes.xml", notes.as_bytes()),
        ("word/header1.xml", b"<w:hdr>in the header</w:hdr>"),
    ])
}

/// Makes a paragraph of a Word file, of a style or with none.
pub(crate) fn paragraph(style: &str, text: &str) -> String {
    let style = match style {
        "" => String::new(),
        style => format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"),
    };
    format!("<w:p>{style}{}</w:p>", run(text))
}

/// Makes a run of text of a Word file.
pub(crate) fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

/// Makes an `.odt` of the inside of its text, with a style `B` that is bold.
pub(crate) fn odt(text: &str) -> Vec<u8> {
    let names = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:fo=\"f\" \
        xmlns:xlink=\"x\" xmlns:draw=\"d\" xmlns:svg=\"v\"";
    let content = format!(
        "<office:document-content {names}><office:automatic-styles>\
         <style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
         <style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>\
         <text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>\
         </office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
    ])
}

/// Makes a PDF of pages of lines; an empty line leaves a gap.
pub(crate) fn pdf(pages: &[&[&str]]) -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        String::new(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
    ];
    let mut kids = String::new();
    for lines in pages {
        let mut stream = "BT /F1 11 Tf 50 780 Td".to_owned();
        for line in *lines {
            let line = line
                .replace('\\', "\\\\")
                .replace('(', "\\(")
                .replace(')', "\\)");
            write!(stream, " ({line}) Tj 0 -14 Td").unwrap();
        }
        stream.push_str(" ET");
        let at = objects.len() + 1;
        write!(kids, "{at} 0 R ").unwrap();
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R \
             /Resources << /Font << /F1 3 0 R >> >> >>",
            at + 1
        ));
        objects.push(format!(
            "<< /Length {} >>\nstream\n{stream}\nendstream",
            stream.len()
        ));
    }
    objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pages.len());
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (at, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        write!(file, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let start = file.len();
    let size = objects.len() + 1;
    write!(
        file,
        "{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    )
    .unwrap();
    file.into_bytes()
}
