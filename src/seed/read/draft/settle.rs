//! Settles which lines of a draft are headings, and of which level.
//!
//! Pages and word processors' files often have bold lines where headings should be. Where a document marks hardly any
//! headings, those lines are taken for them. Where it has neither, headings are found as in plain text.

use super::Block;
use super::Line;

/// The longest heading, in characters; what is longer is a paragraph that looks like one.
const LONGEST: usize = 250;

/// The longest line that may stand above a title, such as a date.
const ABOVE: usize = 60;

/// The longest bold line that is taken for a heading.
const BOLD: usize = 120;

/// Gives the blocks with their headings settled: level 1 is the title, and there is at most one.
pub(super) fn settle(blocks: Vec<Block>) -> Vec<Block> {
    let mut blocks: Vec<Block> = blocks.into_iter().map(unhead).collect();
    let marked = blocks.iter().filter(|block| is_heading(block)).count();
    let titled = matches!(blocks.first(), Some(Block::Heading(..)));
    if marked < 2 + usize::from(titled) {
        blocks = promote(blocks);
    }
    lead_with_title(&mut blocks);
    shift(&mut blocks);
    blocks
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading(..))
}

/// Makes a paragraph of a heading that is too long to be one.
fn unhead(block: Block) -> Block {
    match block {
        Block::Heading(level, line) => {
            let text = line.text();
            let fits = text.chars().count() <= LONGEST;
            match fits && text.contains(char::is_alphanumeric) {
                true => Block::Heading(level, line),
                false => Block::Paragraph(line),
            }
        }
        other => other,
    }
}

/// Takes bold lines for headings, where there are several.
fn promote(blocks: Vec<Block>) -> Vec<Block> {
    let blocks = split(blocks);
    let bold: Vec<usize> = (0..blocks.len()).filter(|at| leads(&blocks, *at)).collect();
    let title = bold.first() == Some(&0);
    if bold.len() < 2 + usize::from(title) {
        return blocks;
    }
    let mut promoted = blocks;
    for at in bold {
        if let Block::Paragraph(line) = &promoted[at] {
            let level = if at == 0 { 1 } else { 2 };
            promoted[at] = Block::Heading(level, line.clone());
        }
    }
    promoted
}

/// Cuts paragraphs whose first line is bold and the rest is not.
fn split(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        if let Block::Paragraph(line) = &block
            && line.0.first().is_some_and(|span| span.look.bold)
            && !line.is_bold()
        {
            let lines = line.cut();
            if lines.len() > 1 && is_bold_heading(&lines[0]) {
                out.push(Block::Paragraph(lines[0].clone()));
                out.push(Block::Paragraph(joined(&lines[1..])));
                continue;
            }
        }
        out.push(block);
    }
    out
}

fn joined(lines: &[Line]) -> Line {
    let mut whole = Line::default();
    for (at, line) in lines.iter().enumerate() {
        for (place, span) in line.0.iter().enumerate() {
            let first = at > 0 && place == 0 && !whole.is_blank();
            whole.push(if first { "\n" } else { "" }, &span.look);
            whole.push(&span.text, &span.look);
        }
    }
    whole
}

/// Tells whether a block is a bold line above text.
fn leads(blocks: &[Block], at: usize) -> bool {
    let Block::Paragraph(line) = &blocks[at] else {
        return false;
    };
    let below = blocks.get(at + 1);
    is_bold_heading(line) && below.is_some_and(|below| !is_heading(below))
}

fn is_bold_heading(line: &Line) -> bool {
    let text = line.text();
    let text = text.trim();
    line.is_bold()
        && text.chars().count() <= BOLD
        && text.split_whitespace().count() <= 14
        && !text.contains('\n')
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !text.ends_with(['.', ',', ';'])
        && !text.contains(['@', '|'])
}

/// Puts the title first, where a few short lines such as a date stand above it, and tells a title by its place.
fn lead_with_title(blocks: &mut [Block]) {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading(level, _) => Some(*level),
        _ => None,
    });
    let Some(top) = levels.clone().min() else {
        return;
    };
    let tops = levels.filter(|level| *level == top).count();
    let is_short = |block: &Block| match block {
        Block::Paragraph(line) => line.text().chars().count() <= ABOVE,
        _ => false,
    };
    let first = blocks.iter().position(is_heading).unwrap_or(0);
    let above = blocks[..first].iter().all(is_short) && first <= 2;
    let followed = first == 0 && matches!(blocks.get(1), Some(Block::Heading(..)));
    if let (1, true, Some(Block::Paragraph(line))) = (first, tops > 1, blocks.first())
        && above
        && !line
            .text()
            .contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':'))
    {
        blocks[0] = Block::Heading(0, line.clone());
        return;
    }
    if let Block::Heading(level, _) = &mut blocks[first]
        && above
        && (*level <= 1 || *level == top && (tops == 1 || followed))
    {
        *level = (*level).min(1);
        blocks[..=first].rotate_right(1);
    }
}

/// Shifts levels so that only the title has level 1.
fn shift(blocks: &mut [Block]) {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading(level, line) => Some((*level, line.text())),
        _ => None,
    });
    let levels: Vec<(u8, String)> = levels.collect();
    let Some((first, words)) = levels.first() else {
        return;
    };
    let named = levels.iter().any(|(level, _)| *level == 0);
    let tops = levels.iter().filter(|(level, _)| *level == 1).count();
    let numbered = words.starts_with(|c: char| c.is_ascii_digit());
    let has_title = *first == 1 && !numbered;
    let by = u8::from(named && tops > 0 || tops > 1 || tops == 1 && !has_title);
    let mut title = true;
    for block in blocks {
        if let Block::Heading(level, _) = block {
            let is_title = std::mem::take(&mut title) && (*level == 0 || has_title && !named);
            *level = match (is_title, *level) {
                (true, _) => 1,
                (false, 0) => 2,
                (false, level) => (level + by).min(6),
            };
        }
    }
}
